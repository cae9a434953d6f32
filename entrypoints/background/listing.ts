import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import { cleanAddress } from '../../model/address.ts';
import { isCheckout } from '../../model/checkout.ts';
import type { Messages } from '../../model/messages.ts';
import type { PageSnapshot } from '../../model/snapshot.ts';
import { markLinks } from '../../platforms/in-page/link-marks.ts';
import { linksOf } from '../../platforms/in-page/links.ts';
import { mayBeOwnCredential } from '../../platforms/own-addresses.ts';
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
  if (!URL.canParse(url) || isCheckout(url) || mayBeOwnCredential(new URL(url))) return false;
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

/** What one page is looked up and marked for at most. */
const most = { links: 600, marks: 200 } as const;

/** Marks those links of a page that was read which lead to other credentials read before. */
export async function markLinksOf(tabId: number, snapshot: PageSnapshot): Promise<void> {
  const page = cleanAddress(snapshot.url);
  const links = linksOf(snapshot).flatMap(({ written, address: whole }) => {
    const address = mayBeOwnCredential(new URL(whole)) && cleanAddress(whole);
    return address && address !== page ? [{ written, address }] : [];
  });
  const addresses = new Set(links.slice(0, most.links).map(({ address }) => address));
  const known = new Map((await rangesOf([...addresses])).map((range) => [range.address, range]));
  const marks = links.flatMap(({ written, address }) => {
    const range = known.get(address);
    return range ? [{ written, low: range.low, high: range.high, says: range.says }] : [];
  });
  if (marks.length > 0)
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: markLinks,
      args: [marks, most.marks],
    });
}
