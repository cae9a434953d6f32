import { announce } from './notices.ts';
import { database } from './schema.ts';

const day = 86_400_000;

/**
 * Forgets the pages last seen more than so many days ago of which the user kept nothing at all: no answer, note, mark or figure, not even
 * one taken back. Resolves to how many went. The second copy holds none of them.
 */
export async function forgetVisited(days: number, now = Date.now()): Promise<number> {
  const db = await database();
  const tx = db.transaction(['pages', 'kept'], 'readwrite');
  const before = IDBKeyRange.upperBound(new Date(now - days * day).toISOString(), true);
  let gone = 0;
  for (
    let cursor = await tx.objectStore('pages').index('seen').openCursor(before);
    cursor;
    cursor = await cursor.continue()
  ) {
    if (await tx.objectStore('kept').getKey(cursor.primaryKey)) continue;
    await cursor.delete();
    gone++;
  }
  await tx.done;
  if (gone > 0) announce({});
  return gone;
}
