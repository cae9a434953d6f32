import type { CountedPosting } from '../model/posting.ts';
import { copyOver } from './copying.ts';
import { announce } from './notices.ts';
import { changePostings } from './outlines.ts';
import { advance, userStores } from './restore.ts';
import { database } from './schema.ts';

/** Keeps a posting durably; the same posting read again replaces itself. */
export async function keepPosting(posting: CountedPosting): Promise<void> {
  const db = await database();
  const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
  const [ledger] = await Promise.all([advance(tx), changePostings(tx, { put: [posting] }), tx.done]);
  await copyOver(db, ledger, { postings: [posting.id] });
  announce({});
}

/** Takes a posting out of the count; hands it back, so that the removal can be undone. */
export async function removePosting(id: string): Promise<CountedPosting | undefined> {
  const db = await database();
  const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
  const [ledger, posting] = await Promise.all([
    advance(tx),
    tx.objectStore('postings').get(id),
    changePostings(tx, { remove: [id] }),
    tx.done,
  ]);
  await copyOver(db, ledger, { postings: [id] });
  announce({});
  return posting;
}

/** The postings read for one role; for all roles where none is given. */
export async function readPostings(role?: string): Promise<CountedPosting[]> {
  const db = await database();
  return role === undefined ? db.getAll('postings') : db.getAllFromIndex('postings', 'role', role);
}

/** Of these postings those that are still there, in the order of the ids. */
export async function readThese(ids: readonly string[]): Promise<CountedPosting[]> {
  const store = (await database()).transaction('postings').store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((posting) => posting !== undefined);
}
