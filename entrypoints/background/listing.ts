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

/** Pages of one course or project, which list nothing: they are spared the script. Paths of the two sites, 2026. */
const single = [
  { host: 'coursera.org', path: /^\/(?:learn|projects)\/[^/]+/ },
  { host: 'edx.org', path: /^\/(?:course\/[^/]+|learn\/[^/]+\/[^/]+)/ },
];
const isUnder = (hostname: string, host: string) => hostname === host || hostname.endsWith(`.${host}`);

/** Whether an address is a page of the two sites on which links may stand in lists. */
export function mayList(url: string): boolean {
  if (!URL.canParse(url) || isCheckout(url)) return false;
  const { hostname, pathname, protocol } = new URL(url);
  const site = /^https?:$/.test(protocol) ? single.find(({ host }) => isUnder(hostname, host)) : undefined;
  return site !== undefined && !site.path.test(pathname.replace(/^\/[a-z]{2}(?:-[a-z]{2,4})?(?=\/)/i, ''));
}

/** Marks links by a script of its own, which comes only to pages that may list some, and only once anything was ever read. */
export function markListings(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url, incognito }) => {
    if (status !== 'complete' || !url || incognito || !mayList(url)) return;
    if (!(await anyPage().catch(() => false))) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/listing.js'] }).catch(() => {}); // the tab has gone on
  });
}
