import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stateNamesOf } from '../model/hosts.ts';
import { takeSnapshot } from '../platforms/snapshot.ts';

/** Injected when a page is to be read; its last value is the page as it stands, which is read in the background. */
export default defineUnlistedScript(() => takeSnapshot(document, location.href, stateNamesOf(location.hostname)));
