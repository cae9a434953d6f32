// Over 200 lines: the schema and its whole history of versions.
import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  type StoreNames,
  wrap,
} from 'idb';
import { Failure } from '../model/failure.ts';
import { type Order, orders } from '../model/order.ts';
import type { CountedPosting } from '../model/posting.ts';
import type { Kept, Page } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { Leaf } from './outlines.ts';
import { bringBackWhatWasLost, type Restored } from './restore.ts';
import { hasShelf, type Ledger, ledgerOf, sealedLedger, shelvedLedger } from './shelf.ts';
import { type StoredRow, storedRow } from './shortlist.ts';

export interface TouchstoneSchema extends DBSchema {
  /** What was read and judged, by cleaned address. */
  pages: { key: string; value: Page; indexes: { seen: string } };
  /** What belongs to the user, by cleaned address; never touched by a re-read. */
  kept: { key: string; value: Kept };
  /** One row for each saved credential, derived from the two above in the same transaction. */
  shortlist: {
    key: string;
    value: StoredRow;
    /** By title, and by every order: its key, then when it was saved, then the address, so that no two rows share a place. */
    indexes: { title: string } & Record<`by ${Order}`, [number | string, number, string]>;
  };
  /** By name: `settings`, `device`, `ledger`, `restored` until the user has seen it, and the postings' `outlines …`. */
  settings: { key: string; value: Settings | string | Ledger | Restored | Leaf };
  /** Job postings that the user read for a role; changed by `changePostings` only. */
  postings: { key: string; value: CountedPosting; indexes: { role: string } };
}

type Stores = StoreNames<TouchstoneSchema>[];
type Migration = (
  db: IDBPDatabase<TouchstoneSchema>,
  tx: IDBPTransaction<TouchstoneSchema, Stores, 'versionchange'>,
) => void;

type Rows = IDBPObjectStore<TouchstoneSchema, Stores, 'shortlist', 'versionchange'>;
// A migration speaks of indexes that older versions had: the types know the newest only.
const createIndex = (store: Rows, name: string, path: string | string[]) =>
  void (store as unknown as IDBPObjectStore<unknown, string[], string, 'versionchange'>).createIndex(name, path);
const deleteIndex = (store: Rows, name: string) => store.deleteIndex(name as 'title');

const rowsAtOnce = 1_000;

/** The row with its keys; none where it is damaged: such a row is made again from its record. */
function placedRow(row: StoredRow): StoredRow[] {
  try {
    return [storedRow(row)];
  } catch {
    return []; // its title or price is something else than it should be
  }
}

/** Writes into every row the keys of its place. */
async function placeRows(store: Rows): Promise<void> {
  for (let rows = await store.getAll(null, rowsAtOnce); rows.length > 0; ) {
    const [placed, next] = [rows.flatMap(placedRow), IDBKeyRange.lowerBound(rows.at(-1)?.address, true)];
    await Promise.all(placed.map((row) => store.put(row)));
    rows = await store.getAll(next, rowsAtOnce);
  }
}

/** Append only: entry n brings a database of version n to n + 1. */
export const migrations: readonly Migration[] = [
  (db) => {
    db.createObjectStore('pages', { keyPath: 'address' }).createIndex('seen', 'seen');
    db.createObjectStore('kept', { keyPath: 'address' });
    const shortlist = db.createObjectStore('shortlist', { keyPath: 'address' });
    for (const index of ['savedAt', 'high', 'toConfirm', 'title']) createIndex(shortlist, index, index);
    db.createObjectStore('settings');
  },
  (db) => {
    db.createObjectStore('postings', { keyPath: 'id' }).createIndex('role', 'role');
  },
  (_, tx) => {
    const shortlist = tx.objectStore('shortlist');
    for (const index of ['savedAt', 'high', 'toConfirm']) deleteIndex(shortlist, index);
    for (const order of orders) createIndex(shortlist, `by ${order}`, [`order.${order}`, 'order.saved', 'address']);
    placeRows(shortlist).catch(() => {}); // a failure ends the whole upgrade, and opening says so
  },
];

export type Database = IDBPDatabase<TouchstoneSchema>;
/** A transaction that may change everything that is the user's. */
export type UserStores = IDBPTransaction<
  TouchstoneSchema,
  ('pages' | 'kept' | 'shortlist' | 'settings' | 'postings')[],
  'readwrite'
>;
export const databaseName = 'touchstone';
/** An open connection, and whether anything had to be brought back into it; nobody hears what stands in it before that is known. */
type Opened = { db: Database; mended: Promise<boolean> };
let opened: Promise<Opened> | undefined;

/** Opens the database as this version knows it, or brings it there; `gone` is called when the connection ends by itself. */
export async function openAt(steps: readonly Migration[], gone: () => void, place = indexedDB): Promise<Database> {
  const request = place.open(databaseName, steps.length);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (!request.transaction) return;
    const db: Database = wrap(request.result) as Database; // idb knows no schema where it did not open itself
    const tx = wrap(request.transaction) as unknown as Parameters<Migration>[1];
    for (const migrate of steps.slice(oldVersion)) migrate(db, tx);
  });
  const db = (await wrap(request)) as Database; // as above
  // An open old tab must not hold up an upgrade.
  db.addEventListener('versionchange', () => {
    db.close();
    gone();
  });
  db.addEventListener('close', gone);
  return db;
}

/** Where a browser can keep a database apart from the origin's other files (Chromium's storage buckets): its other place. */
async function anotherPlace(): Promise<IDBFactory | undefined> {
  const { storageBuckets } = navigator as Navigator & {
    storageBuckets?: { open(name: string, how: object): Promise<{ indexedDB: IDBFactory }> };
  };
  return (await storageBuckets?.open(databaseName, { durability: 'strict' }))?.indexedDB;
}

/**
 * A database whose files cannot be opened at all gives way to a new one, only where the second copy can fill it: under its own name
 * if the browser can clear it away, else in another place, found again as long as the first cannot be opened.
 */
async function openAgain(error: unknown, gone: () => void): Promise<Database> {
  const { readSecondCopy } = await import('./second-copy.ts'); // seldom wanted: no view loads it before
  const copy = await readSecondCopy();
  if (!hasShelf() || !(copy.empty || copy.ledger || copy.credentials.size)) throw error;
  try {
    await deleteDB(databaseName);
    return await openAt(migrations, gone);
  } catch {
    const place = await anotherPlace();
    if (!place) throw error;
    return openAt(migrations, gone, place);
  }
}

async function open(): Promise<Opened> {
  const gone = () => {
    opened = undefined;
  };
  const sealed = sealedLedger();
  sealed.catch(() => {}); // whoever waits for it hears of it
  const db = await openAt(migrations, gone).catch((error: unknown) => {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'VersionError') throw new Failure('newer');
    if (name === 'UnknownError' || name === 'DataError' || name === 'NotReadableError') return openAgain(error, gone);
    throw error;
  });
  const mended = bringBackWhatWasLost(db, sealed);
  mended.catch(gone); // whoever waits for it hears of it
  return { db, mended };
}

function connection(): Promise<Opened> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * The one connection of this context. Nobody gets it before what was lost is brought back. It closes itself when a newer version
 * wants to upgrade, and opens again when asked.
 */
export async function database(): Promise<Database> {
  const { db, mended } = await connection();
  await mended;
  return db;
}

/** What `read` finds in the database: begun while it is looked whether anything was lost, and once more if something was. */
export async function readFrom<T>(read: (db: Database) => Promise<T>): Promise<T> {
  const { db, mended } = await connection();
  const found = read(db);
  found.catch(() => {}); // whoever waits for it hears of it
  return (await mended) ? read(db) : found;
}

/** Mends each copy from the other: by their ledgers only where these differ (cheap), row by row always. */
export async function mendBothCopies(how: 'by their ledgers' | 'row by row'): Promise<void> {
  const [db, { reconcile }] = await Promise.all([database(), import('./reconcile.ts')]);
  if (how === 'row by row') return reconcile(db);
  const [here, there] = await Promise.all([db.get('settings', 'ledger'), shelvedLedger()]);
  const writes = ledgerOf(here)?.writes;
  if (writes !== (there === 'broken' ? -1 : there?.writes)) await reconcile(db);
}

/** Closes this context's connection, so that a test can open the data again from disk. */
export async function closeDatabase(): Promise<void> {
  const before = await opened;
  opened = undefined;
  before?.db.close();
}
