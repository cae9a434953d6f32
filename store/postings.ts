import type { CountedPosting } from '../model/posting.ts';
import { announce } from './notices.ts';
import { advance, bothCopies, userStores } from './restore.ts';
import { database } from './schema.ts';
import { keyOfPosting, shelve } from './second-copy.ts';

/** Keeps a posting durably; the same posting read again replaces itself. */
export async function keepPosting(posting: CountedPosting): Promise<void> {
  const db = await database();
  await bothCopies(async () => {
    const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
    await tx.objectStore('postings').put(posting);
    const ledger = await advance(tx);
    await tx.done;
    await shelve({ ledger, postings: [posting] }).catch(() => {}); // behind by one: mended at the next start
  });
  announce({});
}

/** Takes a posting out of the count; hands it back, so that the removal can be undone. */
export async function removePosting(id: string): Promise<CountedPosting | undefined> {
  const db = await database();
  const posting = await bothCopies(async () => {
    const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
    const before = await tx.objectStore('postings').get(id);
    await tx.objectStore('postings').delete(id);
    const ledger = await advance(tx);
    await tx.done;
    await shelve({ ledger, removed: [keyOfPosting(id)] }).catch(() => {});
    return before;
  });
  announce({});
  return posting;
}

/** The postings read for one role; for all roles where none is given. */
export async function readPostings(role?: string): Promise<CountedPosting[]> {
  const db = await database();
  return role === undefined ? db.getAll('postings') : db.getAllFromIndex('postings', 'role', role);
}
