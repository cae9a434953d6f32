import { browser } from 'wxt/browser';
import { isCheckout } from '../../model/checkout.ts';
import type { PageState } from '../../model/messages.ts';
import { readRecord } from '../../store/records.ts';
import { tellPage } from './told.ts';
import { chipState } from './words.ts';

/** Gone with the browser's session: which credential was last read in a tab. */
const keyOf = (tabId: number) => `last read in ${tabId}`;

/** Remembers which credential was last read in a tab, until the tab or the browser is closed. */
export const rememberRead = (tabId: number, address: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: address });

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

async function lastReadIn(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const key = keyOf(tabId);
  const { [key]: address } = await browser.storage.session.get(key);
  return typeof address === 'string' ? address : undefined;
}

/** What a cart or payment page may show: the credential last read in its tab, or in the tab that opened it. Nothing on the page is read. */
export async function checkoutState(tabId: number): Promise<PageState> {
  const { url = '', openerTabId, incognito } = await browser.tabs.get(tabId);
  const address = (await lastReadIn(tabId)) ?? (await lastReadIn(openerTabId));
  const record = address === undefined || incognito || !isCheckout(url) ? undefined : await readRecord(address);
  const state = record && (await chipState(record, url));
  return state?.state === 'read' ? { ...state, state: 'checkout' } : { state: 'not-a-credential' };
}

/** Tells the payment pages that show this credential what is open now. */
export async function refreshCheckouts(address: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id, url } of tabs) {
    if (id === undefined || !url || !isCheckout(url)) continue;
    const state = await checkoutState(id);
    if (state.state === 'checkout' && state.address === address) await tellPage(id, state).catch(() => {});
  }
}
