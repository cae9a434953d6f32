import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { CountedPosting } from '../model/posting.ts';
import type { Kept, Page } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';

export interface TouchstoneSchema extends DBSchema {
  /** What was read and judged, by cleaned address. */
  pages: { key: string; value: Page; indexes: { seen: string } };
  /** What belongs to the user, by cleaned address; never touched by a re-read. */
  kept: { key: string; value: Kept };
  /** One row for each saved credential, derived from the two above in the same transaction. */
  shortlist: {
    key: string;
    value: ShortlistEntry;
    indexes: { savedAt: string; high: number; toConfirm: number; title: string };
  };
  settings: { key: string; value: Settings | string };
  /** Job postings that the user read for a role. */
  postings: { key: string; value: CountedPosting; indexes: { role: string } };
}

type Migration = (
  db: IDBPDatabase<TouchstoneSchema>,
  tx: IDBPTransaction<TouchstoneSchema, ('pages' | 'kept' | 'shortlist' | 'settings' | 'postings')[], 'versionchange'>,
) => void;

/** Append only: entry n brings a database of version n to n + 1. */
export const migrations: readonly Migration[] = [
  (db) => {
    db.createObjectStore('pages', { keyPath: 'address' }).createIndex('seen', 'seen');
    db.createObjectStore('kept', { keyPath: 'address' });
    const shortlist = db.createObjectStore('shortlist', { keyPath: 'address' });
    for (const order of ['savedAt', 'high', 'toConfirm', 'title'] as const) shortlist.createIndex(order, order);
    db.createObjectStore('settings');
  },
  (db) => {
    db.createObjectStore('postings', { keyPath: 'id' }).createIndex('role', 'role');
  },
];

export type Database = IDBPDatabase<TouchstoneSchema>;
let opened: Promise<Database> | undefined;

/** The one connection of this context. It closes itself when a newer version wants to upgrade, and opens again when asked. */
export function database(): Promise<Database> {
  opened ??= openDB<TouchstoneSchema>('touchstone', migrations.length, {
    upgrade(db, from, _to, tx) {
      for (const migrate of migrations.slice(from)) migrate(db, tx);
    },
    blocking(_current, _blocked, event) {
      // An open old tab must not hold up an upgrade.
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error instanceof DOMException && error.name === 'VersionError'
      ? new Error('Your data was written by a newer Touchstone. Update the extension to open it; nothing was changed.')
      : error;
  });
  return opened;
}

/** Closes this context's connection, so that a test can open the data again from disk. */
export async function closeDatabase(): Promise<void> {
  const db = await opened;
  opened = undefined;
  db?.close();
}
