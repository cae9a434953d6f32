/** How the second copy follows the database: at once where the user does something, in one turn for all that waits. */
import type { Kept } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { Database } from './schema.ts';
import { type CredentialCopy, keptKey, keyOfPosting, type Ledger, ledgerOf, shelve, unshelve } from './shelf.ts';
import type { StoredRow } from './shortlist.ts';

/** Whoever writes the second copy holds this lock, in whatever context: it is never written in two orders. */
export const bothCopies = <T>(work: () => Promise<T>): Promise<T> =>
  // The lock's own type does not see through to what `work` gives.
  navigator.locks.request('touchstone-both-copies', work) as Promise<T>;

/** What is next put on the second copy: credentials as they are being written, and what is read from the database when its turn has come. */
type Next = {
  life: number;
  db: Database;
  ledger: Ledger;
  written: Map<string, CredentialCopy>;
  credentials: Set<string>;
  postings: Set<string>;
  settings: boolean;
  device: boolean;
};
let next: Next | undefined;
let copying: Promise<void> = Promise.resolve();
/** Resolves when the second copy has followed every change of this context so far. */
export const copied = (): Promise<void> => copying;

/** Changes when everything is erased. */
let life = 0;
/** To be called when everything was erased: what waits to be copied is of before, and copied no more. */
export function nothingIsCopiedAnyMore(): void {
  life++;
  next = undefined;
}

/**
 * What waits for its turn, to be added to: however many changes come while a copy is written, one more follows them all. `after` what, a copy
 * begins at the earliest. Copies never reject: if the browser refuses or dies here, the copy is behind, its ledger tells, and the next start mends it.
 */
function toCopy(db: Database, ledger: Ledger, after?: Promise<unknown>): Next {
  if (next?.db !== db || next.ledger.id !== ledger.id) {
    const lists = { written: new Map(), credentials: new Set<string>(), postings: new Set<string>() };
    const mine: Next = { life, db, ledger, ...lists, settings: false, device: false };
    const copy = async () => {
      if (next === mine) next = undefined;
      if (mine.life === life) await bringUp(mine);
    };
    const turn = Promise.all([copying, after]);
    copying = turn.then(() => bothCopies(copy)).catch(() => {});
    next = mine;
  }
  if (ledger.writes > next.ledger.writes) next.ledger = ledger;
  return next;
}

/** So long whoever waits for a change waits for its copy at most, in ms. */
const patience = 1_000;

/**
 * Puts a credential on the second copy while the database still writes it; whoever waits for the change waits for both. An engine that was
 * killed between the two parts of an entry in its log, and then once more, loses what it acknowledged in between (seen with LevelDB, 2026).
 */
export function copyAhead(db: Database, ledger: Ledger, copy: CredentialCopy): Promise<unknown> {
  const { written, credentials } = toCopy(db, ledger);
  written.set(copy.kept.address, copy);
  credentials.delete(copy.kept.address);
  return Promise.race([copying, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Sets the second copy right about a credential whose change the database refused. */
export function takeBack(db: Database, address: string): Promise<void> {
  next = undefined;
  const back = async () => {
    const tx = db.transaction(['kept', 'shortlist', 'settings']);
    const [ledger, kept, row] = await Promise.all([
      tx.objectStore('settings').get('ledger'),
      tx.objectStore('kept').get(address),
      tx.objectStore('shortlist').get(address),
    ]);
    const now = ledgerOf(ledger);
    if (!now) return unshelve(['ledger', keptKey + address]);
    await shelve({
      ledger: now,
      credentials: kept ? [copyOf(kept, row)] : [],
      removed: kept ? [] : [keptKey + address],
    });
  };
  copying = copying.then(() => bothCopies(back)).catch(() => {});
  return copying;
}

function copyOf(kept: Kept, stored: StoredRow | undefined): CredentialCopy {
  const { order, ...row } = stored ?? {};
  return { kept, ...('address' in row && { row }) };
}

/**
 * Brings the second copy up to changes that are on disk; to be called as soon as they are. It copies what stands in the database when its
 * turn has come.
 */
export function copyOver(
  db: Database,
  ledger: Ledger,
  changed: { credentials?: readonly string[]; postings?: readonly string[]; settings?: true; device?: true },
): Promise<void> {
  const mine = toCopy(db, ledger, new Promise((soon) => setTimeout(soon)));
  for (const address of changed.credentials ?? []) {
    mine.credentials.add(address);
    mine.written.delete(address);
  }
  for (const id of changed.postings ?? []) mine.postings.add(id);
  mine.settings ||= changed.settings === true;
  mine.device ||= changed.device === true;
  return copying;
}

async function bringUp({ db, ledger, written, ...asked }: Next): Promise<void> {
  const [addresses, ids] = [[...asked.credentials], [...asked.postings]];
  const isAllWritten = addresses.length + ids.length === 0 && !asked.settings && !asked.device;
  if (isAllWritten) return shelve({ ledger, credentials: [...written.values()] });
  const tx = db.transaction(['kept', 'shortlist', 'settings', 'postings']);
  const values = tx.objectStore('settings');
  const [now, keeps, rows, postings, settings, device] = await Promise.all([
    values.get('ledger'),
    Promise.all(addresses.map((address) => tx.objectStore('kept').get(address))),
    Promise.all(addresses.map((address) => tx.objectStore('shortlist').get(address))),
    Promise.all(ids.map((id) => tx.objectStore('postings').get(id))),
    asked.settings && values.get('settings'),
    asked.device && values.get('device'),
  ]);
  if (ledgerOf(now)?.id !== ledger.id) return; // everything was erased since
  await shelve({
    ledger,
    credentials: [...written.values(), ...keeps.flatMap((kept, i) => (kept ? [copyOf(kept, rows[i])] : []))],
    postings: postings.filter((posting) => posting !== undefined),
    removed: ids.filter((_, i) => !postings[i]).map(keyOfPosting),
    settings: settings ? (settings as Settings) : undefined, // under this name stands nothing else
    device: typeof device === 'string' ? device : undefined,
  });
}
