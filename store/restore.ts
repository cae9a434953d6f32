import * as z from 'zod/mini';
import type { Kept } from '../model/record.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import type { Database, UserStores } from './schema.ts';
import { hasShelf, type Ledger, ledger, shelvedLedger } from './second-copy.ts';
import type { StoredRow } from './shortlist.ts';

/** What the user is told after the database had lost something: when it was noticed, and how many credentials and postings came back. */
export const restored = z.object({ at: z.string(), credentials: z.number(), postings: z.number() });
export type Restored = z.infer<typeof restored>;

/** Whoever writes both copies holds this lock, in whatever context: they are never written in two orders. */
export const bothCopies = <T>(work: () => Promise<T>): Promise<T> =>
  // The lock's own type does not see through to what `work` gives.
  navigator.locks.request('touchstone-both-copies', work) as Promise<T>;

/** Counts one more change of the user's, in the transaction that makes it. */
export async function advance(tx: UserStores): Promise<Ledger> {
  const values = tx.objectStore('settings');
  const before = ledger.safeParse(await values.get('ledger')).data;
  const next = { id: before?.id ?? crypto.randomUUID(), writes: (before?.writes ?? 0) + 1 };
  await values.put(next, 'ledger');
  return next;
}

/**
 * Notices a database that came back emptied, truncated or older than its second copy, and brings back what it lost before anybody
 * reads from it. Costs two small reads where nothing is wrong.
 */
export async function bringBackWhatWasLost(db: Database): Promise<void> {
  if (!hasShelf()) return;
  const [stored, there] = await Promise.all([db.get('settings', 'ledger'), shelvedLedger()]);
  const here = ledger.safeParse(stored).data;
  const older = there !== 'broken' && there !== undefined && here?.id === there.id && here.writes < there.writes;
  const another = there !== 'broken' && there !== undefined && here?.id !== there.id;
  // Seldom wanted: no view loads it before.
  if (!here || older || another) await (await import('./reconcile.ts')).reconcile(db);
}

/** All that holds something of the user's, and the pages that rows are made from. */
export const userStores = ['pages', 'kept', 'shortlist', 'settings', 'postings'] as const;

/** What the row of a credential says without its page: its mark and its status still follow the user. */
export function rowWithoutPage(row: ShortlistEntry | StoredRow | undefined, kept: Kept): ShortlistEntry | undefined {
  if (!row || !kept.saved?.value) return undefined;
  const { order, ...shown }: Partial<StoredRow> & ShortlistEntry = row;
  return { ...shown, savedAt: kept.saved.at, status: kept.status?.value ?? 'considering' };
}
