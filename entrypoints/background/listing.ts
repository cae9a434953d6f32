import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import { isCheckout } from '../../model/checkout.ts';
import type { Messages } from '../../model/messages.ts';
import { anyPage, rangesAt } from '../../store/ranges.ts';
import { languageInUse } from './words.ts';

type Ranges = Awaited<ReturnType<Messages['rangesOf']>>;

/** The ranges of those links that lead to credentials read before, in the user's words. Nothing is fetched. */
export async function rangesOf(addresses: readonly string[]): Promise<Ranges> {
  const found = await rangesAt(addresses);
  if (found.length === 0) return [];
  const text = await textsFor(await languageInUse());
  return found.map(({ address, low, high }) => ({
    address,
    low,
    high,
    says: text.mark(text.rangeSpoken(String(Math.round(low)), String(Math.round(high)))),
  }));
}

/** On the sites that the content script runs on: links get their marks by a script of its own, which comes only where something was ever read. */
export function markListings(): void {
  const sites: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const hosts = sites.map((site) => site.replace(/^\*:\/\/\*\.|\/\*$/g, ''));
  const isOurs = (url: string) => {
    const { hostname, protocol } = new URL(url);
    return /^https?:$/.test(protocol) && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  };
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url, incognito }) => {
    if (status !== 'complete' || !url || incognito || !URL.canParse(url) || !isOurs(url) || isCheckout(url)) return;
    if (!(await anyPage().catch(() => false))) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/listing.js'] }).catch(() => {}); // the tab has gone on
  });
}
