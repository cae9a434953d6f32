// Over 200 lines: one case a way in which the two copies can part.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CountedPosting } from '../../model/posting.ts';
import type { Answer, Kept } from '../../model/record.ts';
import { copied } from '../../store/copying.ts';
import { eraseEverything } from '../../store/import.ts';
import { keepPosting, readPostings, removePosting } from '../../store/postings.ts';
import { reconcile } from '../../store/reconcile.ts';
import { changeRecord, firstEntries, readRecord, readShortlist } from '../../store/records.ts';
import { closeDatabase, database } from '../../store/schema.ts';
import { deviceName, forgetRestored, readRestored, readSettings, writeSettings } from '../../store/settings.ts';
import { address, emptied, freshStores, page, type Shelf, saved } from './made.ts';

let shelf: Shelf;
beforeEach(async () => {
  shelf = await freshStores();
});

const answer = (item: string, at = '2026-03-01T11:00:00.000Z'): Answer => ({
  item,
  state: 'confirmed',
  at,
  device: 'a',
});
async function keep(change: (kept: Kept) => Kept): Promise<void> {
  await changeRecord(address, ({ page: before, kept }) => ({ page: before ?? page(), kept: change(kept) }), 'strict');
  await copied();
}
const posting: CountedPosting = {
  id: 'p1',
  role: 'welder',
  employer: 'Acme',
  title: 'Welder',
  readAt: '2026-03-01T11:00:00.000Z',
  mentions: [],
};
const keptNow = async () => (await (await database()).get('kept', address)) as Kept | undefined;

async function everything() {
  await keep((kept) => ({ ...kept, saved, answers: { refund: answer('refund') } }));
  await writeSettings({ goal: 'licence', field: 'security', role: '' });
  await keepPosting(posting);
  return deviceName();
}

test('an emptied database is noticed and filled again before anybody reads from it, and the user is told', async () => {
  const device = await everything();
  await emptied();
  expect((await readShortlist()).map((row) => [row.title, row.low, row.high])).toEqual([['Welding', 20, 70]]);
  expect((await keptNow())?.answers).toEqual({ refund: answer('refund') });
  expect((await readSettings()).goal).toBe('licence');
  expect(await readPostings()).toEqual([posting]);
  expect(await deviceName()).toBe(device);
  expect(await readRestored()).toMatchObject({ credentials: 1, postings: 1 });
  await forgetRestored();
  expect(await readRestored()).toBeUndefined();
});

test('what is read while an emptied database is being looked at is read again once it is filled', async () => {
  await everything();
  await emptied();
  const [rows, settings] = await Promise.all([firstEntries('saved', 5), readSettings()]);
  expect(rows.map((row) => row.title)).toEqual(['Welding']);
  expect(settings.goal).toBe('licence');
});

test('a restored credential can be taken off the list before its page was read again', async () => {
  await everything();
  await emptied();
  await changeRecord(
    address,
    ({ page: before, kept }) => ({
      page: before,
      kept: { ...kept, saved: { ...saved, value: false, at: '2026-03-02T11:00:00.000Z' } },
    }),
    'strict',
  );
  expect(await readShortlist()).toEqual([]);
});

test('a database that lost its last changes gets them back', async () => {
  await keep((kept) => ({ ...kept, answers: { one: answer('one') } }));
  const db = await database();
  const before = { kept: await db.get('kept', address), ledger: await db.get('settings', 'ledger') };
  await keep((kept) => ({ ...kept, saved, answers: { ...kept.answers, two: answer('two') } }));
  // The end of the log is cut off: the database is as it was one change ago.
  if (before.kept) await db.put('kept', before.kept);
  if (before.ledger) await db.put('settings', before.ledger, 'ledger');
  await db.delete('shortlist', address);
  await closeDatabase();
  expect(await readShortlist()).toHaveLength(1);
  expect(Object.keys((await keptNow())?.answers ?? {})).toEqual(['one', 'two']);
  expect(await readRestored()).toMatchObject({ credentials: 1 });
});

test('one row that is gone or damaged is found when both copies are compared', async () => {
  await everything();
  const db = await database();
  await db.delete('kept', address);
  await reconcile(db);
  expect((await readRecord(address))?.kept.answers).toEqual({ refund: answer('refund') });
  // What a damaged row may look like: the key is right, the rest is not.
  await db.put('kept', { address, answers: 7 } as unknown as Kept);
  await reconcile(db);
  expect((await readRecord(address))?.kept.answers).toEqual({ refund: answer('refund') });
});

test('a lost second copy is made again from the database, without a word', async () => {
  await everything();
  shelf.items.clear();
  await closeDatabase();
  await reconcile(await database());
  expect(await readRestored()).toBeUndefined();
  await emptied();
  expect(await readShortlist()).toHaveLength(1);
  expect(await readPostings()).toEqual([posting]);
});

test('a change that is acknowledged stands in both copies', async () => {
  await changeRecord(
    address,
    () => ({ page: page(), kept: { address, answers: { refund: answer('refund') } } }),
    'strict',
  );
  globalThis.indexedDB = new IDBFactory(); // gone at that moment, the copy not waited for
  await closeDatabase();
  expect((await keptNow())?.answers).toEqual({ refund: answer('refund') });
});

test.each(['first', 'later'])('a change that is refused stands in neither copy: the %s of all', async (which) => {
  if (which === 'later') await everything();
  const before = structuredClone(shelf.items);
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort();
  });
  const refused = changeRecord(
    address,
    (draft) => ({ ...draft, kept: { address, answers: { cost: answer('cost') } } }),
    'strict',
  );
  await expect(refused).rejects.toThrow();
  commit.mockRestore();
  await copied();
  expect(shelf.items).toEqual(before);
  await changeRecord(
    address,
    (draft) => ({ ...draft, kept: { ...draft.kept, note: { value: 'Next', at: saved.at, device: 'a' } } }),
    'strict',
  );
  await emptied();
  expect(Object.keys((await keptNow())?.answers ?? {})).toEqual(which === 'later' ? ['refund'] : []);
});

test('many changes at once are one copy behind at most, and whoever waits for one hears of it though the copy never ends', async () => {
  const put = vi.spyOn(shelf, 'set');
  const change = (n: number) =>
    changeRecord(
      address,
      ({ kept }) => ({ page: page(), kept: { ...kept, answers: { ...kept.answers, [n]: answer(`${n}`) } } }),
      'strict',
    );
  await Promise.all(Array.from({ length: 30 }, (_, n) => change(n)));
  expect(Object.keys((await keptNow())?.answers ?? {})).toHaveLength(30);
  expect(put.mock.calls.length).toBeLessThanOrEqual(31);
  const stuck = Promise.withResolvers<void>();
  put.mockImplementation(() => stuck.promise);
  await change(31);
  expect((await keptNow())?.answers).toHaveProperty('31');
  put.mockRestore();
  stuck.resolve();
});

test('what was erased while its copy still waited does not come back', async () => {
  await changeRecord(address, () => ({ page: page(), kept: { address, answers: {}, saved } }), 'strict');
  const [, erased] = [
    changeRecord(address, (before) => ({ ...before, kept: { ...before.kept } }), 'strict'),
    eraseEverything(),
  ];
  await erased;
  await copied();
  expect([...shelf.items.keys()]).toEqual([]);
  expect(await readShortlist()).toEqual([]);
});

test('a broken piece of the second copy costs no other piece and is never believed', async () => {
  await everything();
  const other = `${address}-2`;
  await changeRecord(
    other,
    () => ({ page: page({ address: other }), kept: { address: other, answers: {}, saved } }),
    'strict',
  );
  const stored = shelf.items.get(`kept:${address}`) as { text: string; sum: string };
  shelf.items.set(`kept:${address}`, { ...stored, text: stored.text.replace('confirmed', 'not true') });
  shelf.items.set('ledger', { text: '{}', sum: '0' });
  await emptied();
  expect((await readShortlist()).map((row) => row.address)).toEqual([other]);
  expect(await keptNow()).toBeUndefined();
});

test('where the second copy cannot be written the change is kept, and the copy is mended at the next start', async () => {
  await everything();
  shelf.full = true;
  await keep((kept) => ({ ...kept, answers: { ...kept.answers, late: answer('late') } }));
  shelf.full = false;
  await closeDatabase();
  await reconcile(await database());
  expect(await readRestored()).toBeUndefined();
  await emptied();
  expect(Object.keys((await keptNow())?.answers ?? {})).toContain('late');
});

test('what the user removed stays removed', async () => {
  await everything();
  await removePosting('p1');
  await emptied();
  expect(await readPostings()).toEqual([]);
  expect(await readShortlist()).toHaveLength(1);
});

test('a database that never held anything says nothing', async () => {
  expect(await readShortlist()).toEqual([]);
  expect(await readRestored()).toBeUndefined();
  expect(shelf.items.size).toBe(0);
});

test('a page read again changes no row of the user, in neither copy', async () => {
  await everything();
  const before = new Map(shelf.items);
  await changeRecord(address, ({ kept }) => ({ page: page({ seen: '2026-04-01T10:00:00.000Z' }), kept }), 'relaxed');
  await changeRecord(`${address}-3`, ({ kept }) => ({ page: page({ address: `${address}-3` }), kept }), 'relaxed');
  expect(shelf.items).toEqual(before);
  expect(await (await database()).getAllKeys('kept')).toEqual([address]);
});
