import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeInSlices } from '../platforms/snapshot/sliced-snapshot.ts';

/** Injected when a page is to be read that is too large to be taken at once; its last value is the beginning of the page's body. */
export default defineUnlistedScript(() => takeInSlices(document));
