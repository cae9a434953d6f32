import type { Kept } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import type { Database, UserStores } from './schema.ts';
import {
  hasShelf,
  isShelfEmpty,
  keyOfPosting,
  type Ledger,
  ledgerOf,
  saysTheSame,
  shelve,
  shelvedLedger,
} from './shelf.ts';

/** What the user is told after the database had lost something: when it was noticed, and how many credentials and postings came back. */
export type Restored = { at: string; credentials: number; postings: number };

/** Whoever writes the second copy holds this lock, in whatever context: it is never written in two orders. */
export const bothCopies = <T>(work: () => Promise<T>): Promise<T> =>
  // The lock's own type does not see through to what `work` gives.
  navigator.locks.request('touchstone-both-copies', work) as Promise<T>;

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

let copying: Promise<void> = Promise.resolve();
/** Resolves when the second copy has followed every change of this context so far. */
export const copied = (): Promise<void> => copying;

/**
 * Brings the second copy up to a change that is on disk; to be called as soon as it is, so that copies follow in the order of the
 * changes. Whoever waits for the change itself hears of it first. What it copies is what stands in the database when its turn has come. Never rejects: if the browser refuses or dies here,
 * the copy is behind by one, its ledger tells, and the next start mends it.
 */
export function copyOver(
  db: Database,
  ledger: Ledger,
  changed: { credentials?: readonly string[]; postings?: readonly string[]; settings?: true; device?: true },
): Promise<void> {
  const copy = async () => {
    const tx = db.transaction(['kept', 'shortlist', 'settings', 'postings']);
    const values = tx.objectStore('settings');
    const [now, keeps, rows, postings, settings, device] = await Promise.all([
      values.get('ledger'),
      Promise.all((changed.credentials ?? []).map((address) => tx.objectStore('kept').get(address))),
      Promise.all((changed.credentials ?? []).map((address) => tx.objectStore('shortlist').get(address))),
      Promise.all((changed.postings ?? []).map((id) => tx.objectStore('postings').get(id))),
      changed.settings && values.get('settings'),
      changed.device && values.get('device'),
    ]);
    if (ledgerOf(now)?.id !== ledger.id) return; // everything was erased since
    await shelve({
      ledger,
      credentials: keeps.flatMap((kept, i) => {
        const { order, ...row } = rows[i] ?? {};
        return kept ? [{ kept, ...('address' in row && { row }) }] : [];
      }),
      postings: postings.filter((posting) => posting !== undefined),
      removed: (changed.postings ?? []).filter((_, i) => !postings[i]).map(keyOfPosting),
      settings: settings as Settings | undefined, // under this name stands nothing else
      device: typeof device === 'string' ? device : undefined,
    });
  };
  const turn = Promise.all([copying, new Promise((soon) => setTimeout(soon))]);
  copying = turn.then(() => bothCopies(copy)).catch(() => {});
  return copying;
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
