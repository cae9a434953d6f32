import { browser } from 'wxt/browser';
import { cleanAddress } from '../../model/address.ts';
import { stateNamesOf } from '../../model/hosts.ts';
import { type PageState, sendMessage } from '../../model/messages.ts';
import { pageAnswers, pageSnapshot } from '../../model/snapshot.ts';
import { readPage } from '../../platforms/index.ts';
import { answersTo, type Questions } from '../../platforms/snapshot/answers.ts';
import { slices } from '../../platforms/snapshot/slices.ts';
import { most, type SlicedBody, snapshotOf, takeWhole } from '../../platforms/snapshot/whole-snapshot.ts';
import { prepareJudging } from '../../rubric/prepare.ts';
import { readRecord } from '../../store/records.ts';
import { showBadge } from './badge.ts';
import { isOf, keepReading } from './keep.ts';
import { checkoutState, forgetTab, refreshCheckouts, rememberRead } from './last-read.ts';
import { markLinksOf } from './listing.ts';
import { tellPage } from './told.ts';
import { chipState } from './words.ts';

/** A page that changes its address without end is not read without end: so many readings a minute for one tab. */
const mostAMinute = 120;
const notYet: PageState = { state: 'not-readable-yet' };
const tabs = new Map<number, { last: Promise<unknown>; newest: number; read: number[] }>();
browser.tabs.onRemoved.addListener((tabId) => {
  tabs.delete(tabId);
  void forgetTab(tabId);
});

/**
 * Reads the page of a tab's main frame from its snapshot, judges and keeps it, and says what the chip may show. One reading of a
 * tab runs at a time; of those that wait only the newest is done, the others are told that the page is not ready.
 */
export function readTab(tabId: number, previousTitle?: string): Promise<PageState> {
  const tab = tabs.get(tabId) ?? { last: Promise.resolve(), newest: 0, read: [] };
  tabs.set(tabId, tab);
  const turn = ++tab.newest;
  const reading = tab.last.then(async () => {
    for (;;) {
      const now = Date.now();
      tab.read = tab.read.filter((at) => at > now - 60_000);
      if (turn !== tab.newest) return notYet;
      if (tab.read.length < mostAMinute) break;
      await new Promise((later) => setTimeout(later, 500));
    }
    tab.read.push(Date.now());
    return readNow(tabId, previousTitle);
  });
  tab.last = reading.catch(() => {});
  return reading;
}

async function readNow(tabId: number, previousTitle: string | undefined): Promise<PageState> {
  const { incognito, url: address } = await browser.tabs.get(tabId);
  if (incognito) return { state: 'not-a-credential' }; // a private window leaves nothing behind
  const target = { tabId, frameIds: [0] };
  const taking = browser.scripting.executeScript({
    target,
    func: takeWhole,
    args: [stateNamesOf(address ? new URL(address).hostname : ''), most],
  });
  prepareJudging(); // while the page takes its snapshot
  const taken = (await taking)[0]?.result;
  if (!taken) return { state: 'error' };
  const takeInSlices = async (): Promise<SlicedBody | undefined> => {
    const [sliced] = await browser.scripting.executeScript({ target, files: ['/sliced-snapshot.js'] });
    return sliced?.result as SlicedBody | undefined; // what the script gives, checked with the rest
  };
  const snapshot = pageSnapshot.safeParse(snapshotOf(taken, taken.body ? undefined : await takeInSlices()));
  if (!snapshot.success) return { state: 'error' };
  const ask = async (questions: Questions) =>
    pageAnswers.safeParse(
      (await browser.scripting.executeScript({ target, func: answersTo, args: [questions] }))[0]?.result,
    ).data;
  const read = await readPage(snapshot.data, new Date(), slices(), ask);
  if (read.state !== 'not-readable-yet') void markLinksOf(tabId, snapshot.data).catch(() => {}); // marks are no part of reading
  if (read.state !== 'read') return { state: read.state };
  const { url } = await browser.tabs.get(tabId);
  if (!isOf(read.reading, url)) return notYet;
  // After in-page navigation the old course may still stand on the page: its title gives it away.
  if (previousTitle !== undefined && read.reading.signals.title?.value === previousTitle) return notYet;
  const page = await keepReading(read.reading);
  const record = page && (await readRecord(page.address));
  if (!record) return notYet;
  const state = await chipState(record, record.page.address);
  await Promise.all([rememberRead(tabId, record.page.address), showBadge(tabId, state)]);
  return state;
}

/** Tells the chips of one credential, in whatever tabs it is open, what they may show now. */
export async function refreshChips(address: string): Promise<void> {
  const record = await readRecord(address);
  if (!record) return;
  const tabs = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  const state = await chipState(record, address);
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [tellPage(id, state), showBadge(id, state)])),
  );
  await refreshCheckouts(address);
}

/** Tells the chips on the pages that stand open, all or those of one site, what they may show now. */
export async function showChipsAgain(site?: string): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const address = url && cleanAddress(url);
    if (id === undefined || !address || (site !== undefined && new URL(url).hostname !== site)) continue;
    const record = await readRecord(address);
    const state = record ? await chipState(record, address) : await checkoutState(id);
    await tellPage(id, state).catch(() => {});
  }
}

/**
 * After an installation or an update: pages that stand open, and whose script does not answer any more, get the new content script,
 * before which the old one folds up. Firefox does so by itself.
 */
export async function enterOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const url = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const open = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(
    open.map(async ({ id: tabId = -1 }) => {
      const answers = await sendMessage('pageState', undefined, tabId).catch(() => undefined);
      if (!answers)
        await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/content.js'] });
    }),
  );
}
