import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import { cleanAddress } from '../../model/address.ts';
import { isCheckout } from '../../model/checkout.ts';
import type { Messages } from '../../model/messages.ts';
import { mayBeCredential } from '../../platforms/own-sites.ts';
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

const sites = ['coursera.org', 'edx.org'];

/** Whether an address of the two sites is a page that may list credentials and is not one itself: those are read, and their links seen then. */
export function mayList(url: string): boolean {
  if (!URL.canParse(url) || isCheckout(url) || mayBeCredential(url)) return false;
  const { hostname, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && sites.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

const mark = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/listing.js'] }).catch(() => {}); // the tab has gone on

/** Marks links by a script of its own, which comes only to pages that may list some, and only once anything was ever read. */
export function markListings(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url, incognito }) => {
    if (status !== 'complete' || !url || incognito || !mayList(url)) return;
    if (await anyPage().catch(() => false)) await mark(tabId);
  });
}

/** Marks a page that was read if any of its links leads to another credential that was read before. */
export async function markLinks(tabId: number, page: string | undefined, links: readonly string[]): Promise<void> {
  const addresses = new Set(links.filter((link) => mayBeCredential(link)).flatMap((link) => cleanAddress(link) ?? []));
  if (page) addresses.delete(page);
  if ((await rangesAt([...addresses].slice(0, 600))).length > 0) await mark(tabId);
}
