import type { CountedPosting } from '../model/posting.ts';
import { announce } from './notices.ts';
import { database } from './schema.ts';

/** Keeps a posting durably; the same posting read again replaces itself. */
export async function keepPosting(posting: CountedPosting): Promise<void> {
  const tx = (await database()).transaction('postings', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(posting), tx.done]);
  announce({});
}

/** Takes a posting out of the count; hands it back, so that the removal can be undone. */
export async function removePosting(id: string): Promise<CountedPosting | undefined> {
  const tx = (await database()).transaction('postings', 'readwrite', { durability: 'strict' });
  const posting = await tx.store.get(id);
  await Promise.all([tx.store.delete(id), tx.done]);
  announce({});
  return posting;
}

/** The postings read for one role; for all roles where none is given. */
export async function readPostings(role?: string): Promise<CountedPosting[]> {
  const db = await database();
  return role === undefined ? db.getAll('postings') : db.getAllFromIndex('postings', 'role', role);
}
