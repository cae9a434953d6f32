import type { Kept } from '../model/record.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import type { Database, UserStores } from './schema.ts';
import { hasShelf, isShelfEmpty, type Ledger, ledgerOf, saysTheSame, shelvedLedger } from './shelf.ts';

/** What the user is told after the database had lost something: when it was noticed, and how many credentials and postings came back. */
export type Restored = { at: string; credentials: number; postings: number };

/** The ledger after one more change of the user's; `stored` is what stands in its place. */
export function ledgerAfter(stored: unknown): Ledger {
  const before = ledgerOf(stored);
  return { id: before?.id ?? crypto.randomUUID(), writes: (before?.writes ?? 0) + 1 };
}

/** Counts one more change of the user's, in the transaction that makes it. */
export async function advance(tx: UserStores): Promise<Ledger> {
  const values = tx.objectStore('settings');
  const next = ledgerAfter(await values.get('ledger'));
  await values.put(next, 'ledger');
  return next;
}

/**
 * Notices a database that came back emptied, truncated or older than its second copy, and brings back what it lost before anybody
 * hears what stands in it; whether there was anything. Costs two small reads where nothing is wrong; `sealed` is the one of the second
 * copy's ledger, begun before the database was open.
 */
export async function bringBackWhatWasLost(db: Database, sealed: Promise<unknown>): Promise<boolean> {
  if (!hasShelf()) return false;
  const here = ledgerOf(await db.get('settings', 'ledger'));
  const empty = here ? Promise.resolve(true) : isShelfEmpty(); // asked at once: somebody waits
  empty.catch(() => {}); // whoever waits for it hears of it
  const stored = await sealed;
  // Where both count the same, nothing was lost: no seal need be checked.
  if (here && saysTheSame(stored, here)) return false;
  // On the first day neither side has a ledger, and none need be asked for again.
  const there = here || stored !== undefined ? await shelvedLedger() : undefined;
  const older = there !== 'broken' && there !== undefined && here?.id === there.id && here.writes < there.writes;
  const another = there !== 'broken' && there !== undefined && here?.id !== there.id;
  if (!(older || another || !(await empty))) return false;
  // Seldom wanted: no view loads it before.
  await (await import('./reconcile.ts')).reconcile(db);
  return true;
}

/** All that holds something of the user's, and the pages that rows are made from. */
export const userStores = ['pages', 'kept', 'shortlist', 'settings', 'postings'] as const;

/** What the row of a credential says without its page: its mark and its status still follow the user. */
export const rowWithoutPage = (row: ShortlistEntry | undefined, kept: Kept): ShortlistEntry | undefined =>
  row && kept.saved?.value
    ? { ...row, savedAt: kept.saved.at, status: kept.status?.value ?? 'considering' }
    : undefined;
