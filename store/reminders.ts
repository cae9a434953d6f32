import { type CourseRecord, kept as keptShape } from '../model/record.ts';
import { database } from './schema.ts';

/** Every credential for which the user wants a reminder; for setting alarms again after the browser or the extension started. */
export async function recordsToRemind(): Promise<CourseRecord[]> {
  const db = await database();
  const tx = db.transaction(['pages', 'kept']);
  const found: CourseRecord[] = [];
  for (let cursor = await tx.objectStore('kept').openCursor(); cursor; cursor = await cursor.continue()) {
    if (!cursor.value.period?.value.remind) continue;
    const kept = keptShape.safeParse(cursor.value);
    const page = await tx.objectStore('pages').get(cursor.value.address);
    if (kept.success && page) found.push({ page, kept: kept.data });
  }
  return found;
}
