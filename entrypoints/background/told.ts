import { type PageState, sendMessage } from '../../model/messages.ts';

/** Tells open panels that a page shows something else now: they ask it what. A page that told them itself would pay for one message more. */
export const tellPanels = (): void => void sendMessage('stateShown', undefined).catch(() => {}); // none may be open

/** Tells a page what its chip may show now, and the panels once it does. Rejects where no script of ours hears. */
export async function tellPage(tabId: number, state: PageState): Promise<void> {
  await sendMessage('stateChanged', state, tabId);
  tellPanels();
}
