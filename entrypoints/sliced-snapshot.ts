import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stateNamesOf } from '../model/hosts.ts';
import { takeInSlices } from '../platforms/snapshot/sliced-snapshot.ts';

/** Injected when a page is to be read that is too large to be taken at once; its last value is the beginning of the page. */
export default defineUnlistedScript(() => takeInSlices(document, document.URL, stateNamesOf(location.hostname)));
