import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage } from '../model/messages.ts';
import { isEvidence, isOurs } from './content/heard.ts';
import { showOnPage } from './content/show-on-page.ts';

/** Injected when somebody first asks to be shown words on a page, so that every other page is spared it; answers from then on. */
export default defineUnlistedScript(() => {
  onMessage('showOnPage', ({ data, sender }) => {
    if (!isOurs(sender) || !isEvidence(data)) throw new Error('Refused.');
    return showOnPage(data);
  });
});
