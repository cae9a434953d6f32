import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { edxFamily } from '../platforms/edx.ts';
import { readWith } from '../platforms/read-page.ts';

/** As reader.ts, for one site: `readerOf` says which. */
export default defineUnlistedScript(() => readWith([edxFamily], document, location.href, new Date()));
