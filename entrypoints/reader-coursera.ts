import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { courseraFamily } from '../platforms/coursera.ts';
import { readWith } from '../platforms/read-page.ts';

/** As reader.ts, for one site: `readerOf` says which. */
export default defineUnlistedScript(() => readWith([courseraFamily], document, location.href, new Date()));
