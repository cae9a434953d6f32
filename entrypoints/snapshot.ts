import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stateNamesOf } from '../model/hosts.ts';
import { takeWhole } from '../platforms/snapshot/whole-snapshot.ts';

/**
 * Injected when a page is to be read; its last value is the page as it stands, which is read in the background, or nothing where that
 * has to be taken in slices. It asks the document alone for its address: each further object of the page that a script touches first
 * costs a tenth of a reading.
 */
export default defineUnlistedScript(() =>
  takeWhole(document, document.URL, stateNamesOf(document.URL.split('/')[2] ?? '')),
);
