import type { Judgement } from '../model/judgement.ts';
import { merge, same } from '../model/merge.ts';
import type { Changeable, ImportPlan, Portable } from '../model/portable.ts';
import type { CountedPosting } from '../model/posting.ts';
import type { Reading } from '../model/reading.ts';
import type { Answer, Kept } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import { bothCopies, copyOver, nothingIsCopiedAnyMore } from './copying.ts';
import { announce } from './notices.ts';
import { changePostings } from './outlines.ts';
import { everythingIn, mergePages, textOf } from './portable.ts';
import { advance, rowWithoutPage, userStores } from './restore.ts';
import { database, type UserStores } from './schema.ts';
import { putRow, shortlistRow } from './shortlist.ts';

const byAddress = <T extends { address: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.address, row]));

function whatChanges(before: Kept | undefined, after: Kept | undefined): Changeable[] {
  if (!after) return [];
  const differ = (a: unknown, b: unknown) => textOf(a ?? null) !== textOf(b ?? null);
  return [
    ...(differ(before?.answers ?? {}, after.answers) ? (['answers'] as const) : []),
    ...(['note', 'status', 'saved', 'cost', 'period'] as const).filter((part) => differ(before?.[part], after[part])),
  ];
}

/** What importing a file would do to what is here. Pure; the same file imported twice changes nothing the second time. */
export function planImport(holds: Portable, here: Portable): ImportPlan {
  const [myPages, myKept, myRows] = [byAddress(here.pages), byAddress(here.kept), byAddress(here.rows)];
  const [pages, kept, rows] = [byAddress(holds.pages), byAddress(holds.kept), byAddress(holds.rows)];
  const mine = new Map(here.postings.map((posting) => [posting.id, posting]));
  const isNewer = (posting: CountedPosting) => (mine.get(posting.id)?.readAt ?? '') < posting.readAt;
  const postings = holds.postings.filter(isNewer);
  const plan: ImportPlan = {
    fresh: [],
    differs: [],
    unchanged: 0,
    postings: { fresh: postings.length, unchanged: holds.postings.length - postings.length },
    settings: !holds.settings ? 'none' : textOf(holds.settings) === textOf(here.settings ?? null) ? 'same' : 'differs',
    puts: { pages: [], kept: [], rows: [], postings },
  };
  for (const address of new Set([...pages.keys(), ...kept.keys(), ...rows.keys()])) {
    const [page, keep, row] = [pages.get(address), kept.get(address), rows.get(address)];
    const [myPage, myKeep] = [myPages.get(address), myKept.get(address)];
    const mergedPage = page && myPage ? mergePages(page, myPage) : (page ?? myPage);
    const mergedKeep = keep && myKeep ? merge(keep, myKeep) : (keep ?? myKeep);
    const readLater = mergedPage !== undefined && textOf(mergedPage) !== textOf(myPage ?? null);
    const keptLater = mergedKeep !== undefined && !same(mergedKeep, myKeep);
    if (readLater) plan.puts.pages.push(mergedPage);
    if (keptLater) plan.puts.kept.push(mergedKeep);
    if (row && !mergedPage && !myRows.has(address)) plan.puts.rows.push(row);

    const title = mergedPage?.reading.signals.title?.value ?? row?.title ?? myRows.get(address)?.title ?? address;
    const what: Changeable[] = [...(readLater ? (['page'] as const) : []), ...whatChanges(myKeep, mergedKeep)];
    if (!myPage && !myKeep && !myRows.has(address))
      plan.fresh.push({ address, title, saved: mergedKeep?.saved?.value ?? false });
    else if (what.length > 0) plan.differs.push({ address, title, what });
    else plan.unchanged++;
  }
  return plan;
}

/** Judges a reading with its answers; pure and synchronous, so that it can stand inside a transaction. */
export type Judging = (reading: Reading, answers: Answer[]) => Judgement;

/**
 * Brings in what a file holds: all of it in one transaction, or nothing. What is here and newer stays; `withSettings` takes the file's
 * settings too. Rejects, with everything as it was, if the disk is full.
 */
export async function importEverything(
  holds: Portable,
  {
    withSettings,
    judging,
  }: {
    withSettings: boolean;
    judging: (settings: Settings | undefined, postings: readonly CountedPosting[]) => Judging;
  },
): Promise<void> {
  const db = await database();
  const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
  try {
    const here = await everythingIn(tx);
    const { puts } = planImport(holds, here);
    const settings = withSettings && holds.settings ? holds.settings : undefined;
    const postings = new Map([...here.postings, ...puts.postings].map((posting) => [posting.id, posting]));
    const judge = judging(settings ?? here.settings, [...postings.values()]);
    const touched = await putAll(tx, puts, judge);
    if (settings) await tx.objectStore('settings').put(settings, 'settings');
    const ledger = await advance(tx);
    await tx.done;
    await copyOver(db, ledger, {
      credentials: touched,
      postings: puts.postings.map(({ id }) => id),
      ...(settings && { settings: true }),
    });
  } catch (error) {
    await abort(tx);
    throw tx.error ?? error;
  }
  announce({});
}

async function abort(tx: UserStores): Promise<void> {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
  await tx.done.catch(() => {});
}

/** Puts pages, the user's part and the rows made from both; hands back the credentials whose user's part changed. */
async function putAll(tx: UserStores, puts: ImportPlan['puts'], judge: Judging): Promise<string[]> {
  const [pages, keeps, rows] = [tx.objectStore('pages'), tx.objectStore('kept'), tx.objectStore('shortlist')];
  for (const row of puts.rows) await putRow(tx, row.address, row);
  await changePostings(tx, { put: puts.postings });
  const [newPages, newKept] = [byAddress(puts.pages), byAddress(puts.kept)];
  for (const address of new Set([...newPages.keys(), ...newKept.keys()])) {
    const kept = newKept.get(address) ?? (await keeps.get(address)) ?? { address, answers: {} };
    const read = newPages.get(address) ?? (await pages.get(address));
    const page = read && { ...read, judgement: judge(read.reading, Object.values(kept.answers)) };
    if (page) await pages.put(page);
    if (newKept.has(address)) await keeps.put(kept);
    const row = page ? shortlistRow({ page, kept }) : rowWithoutPage(await rows.get(address), kept);
    await putRow(tx, address, row);
  }
  return [...newKept.keys()];
}

/**
 * Erases everything of the user's: the second copy first, so that nothing brings it back. A death in between leaves the data as they
 * were; they are never half gone.
 */
export async function eraseEverything(): Promise<void> {
  const db = await database();
  await bothCopies(async () => {
    const shelf = globalThis.chrome?.storage?.local;
    if (shelf) await shelf.remove(Object.keys(await shelf.get(null)));
    const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
    await Promise.all([...userStores.map((name) => tx.objectStore(name).clear()), tx.done]);
    nothingIsCopiedAnyMore();
  });
  announce({});
}
