import { browser } from 'wxt/browser';
import { cleanAddress } from '../../model/address.ts';
import { onMessage, type PageState, sendMessage } from '../../model/messages.ts';
import { onNotice } from '../../store/notices.ts';

/** The page that this panel speaks of. `site` is empty where the browser does not tell; `offline`: the page itself could not come. */
export type PageInFront = {
  tabId: number;
  site: string;
  state: PageState | 'no-access' | { state: 'offline'; address: string | undefined };
};

/** The tab in front of this panel's window; where the panel itself stands in a tab, the page looked at before it. */
async function tabInFront(): Promise<chrome.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  return tabs
    .filter((tab) => !tab.url?.startsWith(own))
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Asks the page in front what was read on it; a page that was open before Touchstone came is read now. */
export async function pageInFront(): Promise<PageInFront | undefined> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return undefined;
  const site = tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
  const about = { tabId: tab.id, site };
  try {
    return { ...about, state: await sendMessage('pageState', undefined, tab.id) };
  } catch {
    // No content script of ours: a page of another site, or one opened before the installation.
  }
  const known =
    tab.url !== undefined && (await browser.permissions.contains({ origins: [tab.url] }).catch(() => false));
  const state = known ? await sendMessage('evaluateTab', { tabId: tab.id }).catch(() => undefined) : undefined;
  if (known && !navigator.onLine && (!state || state.state === 'error'))
    return { ...about, state: { state: 'offline', address: cleanAddress(tab.url ?? '') } };
  return { ...about, state: state ?? 'no-access' };
}

/** Calls `changed` whenever another page may be in front, or something was written; returns how to stop. */
export function onPageInFront(changed: () => void): () => void {
  const updated = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  for (const network of ['online', 'offline']) addEventListener(network, changed);
  const stops = [onNotice(changed), onMessage('stateShown', changed)];
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
    for (const network of ['online', 'offline']) removeEventListener(network, changed);
    for (const stop of stops) stop();
  };
}
