import { browser } from 'wxt/browser';
import { cleanAddress } from '../../model/address.ts';
import type { PageState } from '../../model/messages.ts';

/** A range this narrow (points of 100) is shown by its middle; a wider one by what is certain, "31+". RUBRIC.md, "A score is a range". */
const narrow = 20;

/** Shows on the toolbar's button what is known of the page in a tab; nothing for any other page. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const isRead = state.state === 'read' || state.state === 'checkout';
  const [low, high] = isRead ? [state.low, state.high] : [0, 0];
  const text = !isRead ? '' : high - low <= narrow ? `${Math.round((low + high) / 2)}` : `${Math.round(low)}+`;
  const about = isRead ? (state.chip ? `${state.chip.words.verdict}. ${state.chip.words.rest}.` : state.verdict) : '';
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#26282b' }),
    browser.action.setBadgeTextColor({ tabId, color: '#f6d98a' }),
    browser.action.setTitle({ tabId, title: isRead ? `Touchstone: ${about}` : '' }),
  ]);
}

/** Takes a badge away once its tab goes to another page. */
export function clearBadgesOnLeaving(): void {
  const shown = new Map<number, string | undefined>();
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url === undefined || shown.get(tabId) === cleanAddress(url)) return;
    shown.set(tabId, cleanAddress(url));
    void showBadge(tabId, { state: 'not-a-credential' });
  });
  browser.tabs.onRemoved.addListener((tabId) => void shown.delete(tabId));
}
