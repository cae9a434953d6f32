import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stateNamesOf } from '../model/hosts.ts';
import { takeSnapshot } from '../platforms/snapshot.ts';

/**
 * Injected when a page is to be read; its last value is the page as it stands, which is read in the background. It asks the document
 * alone for its address: each further object of the page that a script touches first costs a tenth of a reading.
 */
export default defineUnlistedScript(() =>
  takeSnapshot(document, document.URL, stateNamesOf(document.URL.split('/')[2] ?? '')),
);
