import { Failure } from '../model/failure.ts';
import type { Order } from '../model/order.ts';
import type { CourseRecord, Kept, Page } from '../model/record.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { copyAhead, takeBack } from './copying.ts';
import { announce } from './notices.ts';
import { ledgerAfter, rowWithoutPage, userStores } from './restore.ts';
import { type Database, database, readFrom } from './schema.ts';
import { entryOf, putRow, shortlistRow, storedRow } from './shortlist.ts';

/** One credential as it stands; `kept` is always there, empty until the user does something. */
export type Draft = { page: Page | undefined; kept: Kept };

const untouched = (address: string): Kept => ({ address, answers: {} });

/**
 * Changes one credential in one transaction: `change` gets what is stored and returns what shall be; it must be pure and synchronous.
 * `strict` (whatever the user did; nothing else may change `kept`) resolves only after the data is on disk and in the second copy.
 * Rejects, with everything as it was, if the disk is full.
 */
export async function changeRecord(
  address: string,
  change: (before: Draft) => Draft,
  durability: 'strict' | 'relaxed',
): Promise<Draft> {
  const after = await writeRecord(await database(), address, change, durability);
  announce({ address });
  return after;
}

/** Views look again at most so often while many records change: ms. */
const betweenNotices = 1_000;

/**
 * Changes many credentials as `changeRecord` does, each in a transaction of its own, and goes on past those that fail. Views are told
 * now and then and at the end: some read the whole list each time.
 */
export async function changeRecords(
  addresses: readonly string[],
  change: (before: Draft) => Draft,
  durability: 'strict' | 'relaxed',
): Promise<void> {
  let told = Date.now();
  for (const address of addresses) {
    await writeRecord(await database(), address, change, durability).catch(() => {});
    if (Date.now() - told < betweenNotices) continue;
    told = Date.now();
    announce({});
  }
  announce({});
}

async function writeRecord(
  db: Database,
  address: string,
  change: (before: Draft) => Draft,
  durability: 'strict' | 'relaxed',
): Promise<Draft> {
  const tx = db.transaction(userStores, 'readwrite', { durability });
  const [page, stored, ledgerBefore] = await Promise.all([
    tx.objectStore('pages').get(address),
    tx.objectStore('kept').get(address),
    tx.objectStore('settings').get('ledger'),
  ]);
  const standIn = page ? undefined : await tx.objectStore('shortlist').get(address);
  const before = { page, kept: stored ?? untouched(address) };
  let after: Draft;
  try {
    after = change(before);
  } catch (error) {
    tx.abort();
    await tx.done.catch(() => {});
    throw error;
  }
  const writes: Promise<unknown>[] = [];
  if (after.page && after.page !== page) writes.push(tx.objectStore('pages').put(after.page));
  const touched = after.kept !== before.kept;
  if (touched) writes.push(tx.objectStore('kept').put(after.kept));
  const rowBefore = page ? shortlistRow(before) : standIn;
  const row = after.page ? shortlistRow(after) : rowWithoutPage(standIn, after.kept);
  // What the user does seldom changes what the list shows; a reading sets right whatever stands there.
  if (durability === 'relaxed' || JSON.stringify(row) !== JSON.stringify(rowBefore))
    writes.push(putRow(tx, address, row));
  const ledger = touched ? ledgerAfter(ledgerBefore) : undefined;
  if (ledger) writes.push(tx.objectStore('settings').put(ledger, 'ledger'));
  tx.commit(); // nothing more is asked of it: the browser need not wait to hear so
  const copied = ledger && copyAhead(db, ledger, { kept: after.kept, ...(row && { row }) });
  // A quota failure lets each put succeed and aborts the transaction: only `done` says that it is kept.
  await Promise.all([...writes, tx.done]).catch(async (error: unknown) => {
    if (ledger) await takeBack(db, address);
    throw tx.error ?? error;
  });
  await copied;
  return after;
}

/** Whether what every view walks through is there. The whole shape was checked when it was written. */
const isWhole = ({ page, kept }: CourseRecord): boolean =>
  [page.changes, page.judgement?.criteria, page.judgement?.checklist].every(Array.isArray) &&
  typeof page.reading?.signals === 'object' &&
  typeof kept.answers === 'object';

/** The record of one credential, or `undefined` if its page was never read. Throws if what is stored is damaged. */
export async function readRecord(address: string): Promise<CourseRecord | undefined> {
  const [page, kept] = await readFrom((db) => {
    const tx = db.transaction(['pages', 'kept']);
    return Promise.all([tx.objectStore('pages').get(address), tx.objectStore('kept').get(address)]);
  });
  if (!page) return undefined;
  const record = { page, kept: kept ?? untouched(address) };
  if (!isWhole(record)) throw new Failure('stored');
  return record;
}

/**
 * The first `most` rows of the shortlist in an order, or those that follow `after`, read by that order's index: as fast for a hundred
 * thousand as for ten.
 */
export async function firstEntries(order: Order, most: number, after?: ShortlistEntry): Promise<ShortlistEntry[]> {
  const place = after && storedRow(after).order;
  const range = place && IDBKeyRange.lowerBound([place[order], place.saved, after.address], true);
  return readFrom((db) => db.getAllFromIndex('shortlist', `by ${order}`, range, most));
}

/** How many credentials are on the shortlist. */
export const countEntries = async (): Promise<number> => (await database()).count('shortlist');

/** The whole shortlist, newest first. */
export async function readShortlist(): Promise<ShortlistEntry[]> {
  return (await database()).getAllFromIndex('shortlist', 'by saved');
}

/** The saved credentials that stand under one of these titles, the one at `except` left out. Titles must be equal. */
export async function savedUnder(titles: readonly string[], except: string): Promise<ShortlistEntry[]> {
  const db = await database();
  const named = [...new Set(titles)].filter(Boolean).slice(0, 20);
  const found = await Promise.all(named.map((title) => db.getAllFromIndex('shortlist', 'title', title, 5)));
  return found.flat().filter(({ address }) => address !== except);
}

/** The addresses of all pages ever read, for judging them again under new settings. */
export async function allAddresses(): Promise<string[]> {
  return (await database()).getAllKeys('pages');
}

/** The pages read most recently, newest first, each as a row dated by its visit; what is damaged is left out. */
export async function recentEntries(limit: number): Promise<ShortlistEntry[]> {
  const db = await database();
  const tx = db.transaction(['pages', 'kept']);
  const entries: ShortlistEntry[] = [];
  for (
    let cursor = await tx.objectStore('pages').index('seen').openCursor(null, 'prev');
    cursor && entries.length < limit;
    cursor = await cursor.continue()
  ) {
    const page = cursor.value;
    const kept = (await tx.objectStore('kept').get(page.address)) ?? untouched(page.address);
    if (isWhole({ page, kept })) entries.push(entryOf(page, kept, page.seen));
  }
  return entries;
}
