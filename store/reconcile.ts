import { merge, same } from '../model/merge.ts';
import { kept as keptShape } from '../model/record.ts';
import { settings as settingsShape } from '../model/settings.ts';
import { type ShortlistEntry, shortlistEntry } from '../model/shortlist.ts';
import { bothCopies } from './copying.ts';
import { outlineAnew } from './outlines.ts';
import { rowWithoutPage, userStores } from './restore.ts';
import type { Database, UserStores } from './schema.ts';
import { readSecondCopy, type SecondCopy } from './second-copy.ts';
import { type CredentialCopy, hasShelf, keyOfPosting, type Ledger, ledgerOf, shelve } from './shelf.ts';
import { putRow, type StoredRow, shortlistRow, storedRow } from './shortlist.ts';

/**
 * Compares both copies row by row and mends each from the other: of every answer the later one stays. Leaves word for the user
 * (`restored`) where the database had lost something. Safe to run at any time, any number of times.
 */
export function reconcile(db: Database): Promise<void> {
  return bothCopies(async () => {
    if (!hasShelf()) return;
    const copy = await readSecondCopy();
    const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
    const values = tx.objectStore('settings');
    const here = ledgerOf(await values.get('ledger'));
    if (copy.empty && !here) return tx.done;

    const credentials = await mendCredentials(tx, copy);
    const postings = await mendPostings(tx, copy, here);
    const settings = settingsShape.safeParse(await values.get('settings')).data ?? copy.settings;
    if (settings) await values.put(settings, 'settings');
    const known = await values.get('device');
    const device = typeof known === 'string' ? known : copy.device;
    if (device) await values.put(device, 'device');
    const next = {
      id: here?.id ?? copy.ledger?.id ?? crypto.randomUUID(),
      writes: Math.max(here?.writes ?? 0, copy.ledger?.writes ?? 0),
    };
    await values.put(next, 'ledger');
    if (!here || credentials.broughtBack > 0 || postings.broughtBack > 0) {
      const told = { credentials: credentials.broughtBack, postings: postings.broughtBack };
      await values.put({ at: new Date().toISOString(), ...told }, 'restored');
    }
    await tx.done;
    await shelve({
      ledger: next,
      credentials: credentials.toShelve,
      postings: postings.toShelve,
      settings,
      device,
      removed: [...copy.damaged.filter((key) => key !== 'ledger'), ...postings.toRemove],
    });
  });
}

/** The rows that are whole and stand at their place in every order; a damaged one counts as lost, and is taken out. */
async function soundRows(tx: UserStores): Promise<Map<string, ShortlistEntry>> {
  const rows = tx.objectStore('shortlist');
  const sound = new Map<string, ShortlistEntry>();
  for (const stored of await rows.getAll()) {
    const row = shortlistEntry.safeParse(stored).data;
    if (row && placed(storedRow(row)) === placed(stored)) sound.set(stored.address, row);
    else await rows.delete(stored.address);
  }
  return sound;
}
const placed = ({ order }: Partial<StoredRow>): string =>
  JSON.stringify([order?.saved, order?.range, order?.open, order?.price, order?.title]);

async function mendCredentials(tx: UserStores, copy: SecondCopy) {
  const kept = new Map((await tx.objectStore('kept').getAll()).map((one) => [one.address, one]));
  const listed = await soundRows(tx);
  const toShelve: CredentialCopy[] = [];
  let broughtBack = 0;
  for (const address of new Set([...copy.credentials.keys(), ...kept.keys()])) {
    const mine = keptShape.safeParse(kept.get(address)).data;
    const theirs = copy.credentials.get(address);
    const whole = mine && theirs ? merge(mine, theirs.kept) : (mine ?? theirs?.kept);
    if (!whole) continue;
    const before = listed.get(address);
    const lacked = !mine || !same(mine, whole) || (!before && whole.saved?.value && theirs?.row !== undefined);
    const behind = lacked || !theirs || !same(theirs.kept, whole);
    const unlisted = !before && whole.saved?.value === true;
    if (!behind && !unlisted) continue;
    const page = await tx.objectStore('pages').get(address);
    const row = page ? shortlistRow({ page, kept: whole }) : rowWithoutPage(before ?? theirs?.row, whole);
    if (lacked) {
      broughtBack++;
      await tx.objectStore('kept').put(whole);
    }
    if (lacked || unlisted) await putRow(tx, address, row);
    if (behind) toShelve.push({ kept: whole, ...(row && { row }) });
  }
  return { broughtBack, toShelve };
}

/** A posting was counted or not: the copy that has seen more changes is right. */
async function mendPostings(tx: UserStores, copy: SecondCopy, here: Ledger | undefined) {
  const store = tx.objectStore('postings');
  const mine = new Map((await store.getAll()).map((posting) => [posting.id, posting]));
  const missing = [...copy.postings.values()].filter(({ id }) => !mine.has(id));
  const behind = !here || here.writes < (copy.ledger?.writes ?? 0) || (copy.ledger && copy.ledger.id !== here.id);
  if (behind) for (const posting of missing) await store.put(posting);
  await outlineAnew(tx); // of all of them: a lost or damaged outline is found here
  return {
    broughtBack: behind ? missing.length : 0,
    toShelve: [...mine.values()].filter(({ id }) => !copy.postings.has(id)),
    toRemove: behind ? [] : missing.map(({ id }) => keyOfPosting(id)),
  };
}
