import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { arranged, type Order, orders } from '../../model/order.ts';
import type { Kept, Page } from '../../model/record.ts';
import { reconcile } from '../../store/reconcile.ts';
import { changeRecord, countEntries, firstEntries, readShortlist } from '../../store/records.ts';
import { database, migrations, openAt } from '../../store/schema.ts';
import { type StoredRow, shortlistRow } from '../../store/shortlist.ts';
import { freshStores, page, saved } from './made.ts';

beforeEach(async () => {
  await freshStores();
});

type Course = { title: string; low: number; high: number; price?: number; day: string };
const courses: readonly Course[] = [
  { title: 'Welding 10', low: 40, high: 60, price: 90, day: '03' },
  { title: 'Álgebra', low: 60, high: 90, day: '02' },
  { title: '“Baking”', low: 10, high: 30, price: 20, day: '01' },
  { title: 'welding 9', low: 40, high: 60, day: '05' },
];
const expected: Record<Order, string[]> = {
  saved: ['welding 9', 'Welding 10', 'Álgebra', '“Baking”'],
  range: ['Álgebra', 'welding 9', 'Welding 10', '“Baking”'],
  // None has a question: the newest first.
  open: ['welding 9', 'Welding 10', 'Álgebra', '“Baking”'],
  price: ['“Baking”', 'Welding 10', 'welding 9', 'Álgebra'],
  title: ['Álgebra', '“Baking”', 'welding 9', 'Welding 10'],
};

function made({ title, low, high, price, day }: Course): { page: Page; kept: Kept } {
  const address = `https://www.example.org/course/${day}`;
  const evidence = [{ quote: title, place: { selector: 'h1', before: '', after: '' } }];
  const read = page({ address });
  return {
    page: {
      ...read,
      reading: {
        ...read.reading,
        signals: {
          title: { value: title, evidence },
          ...(price && { price: { value: { amount: price, currency: 'EUR', per: 'once' as const }, evidence } }),
        },
      },
      judgement: { ...read.judgement, low, high },
    },
    kept: { address, answers: {}, saved: { ...saved, at: `2026-03-${day}T11:00:00.000Z` } },
  };
}

async function saveAll(): Promise<void> {
  for (const course of courses) await changeRecord(made(course).page.address, () => made(course), 'strict');
}
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

describe('the first rows of an order', () => {
  test.each(orders)('by %s, from the index as in memory', async (order) => {
    await saveAll();
    expect(titles(await firstEntries(order, 50))).toEqual(expected[order]);
    expect(titles(arranged(await readShortlist(), order))).toEqual(expected[order]);
  });

  test.each(orders)('by %s, one after the other, each once', async (order) => {
    await saveAll();
    const read = [];
    for (let after = (await firstEntries(order, 1))[0]; after; [after] = await firstEntries(order, 1, after))
      read.push(after);
    expect(titles(read)).toEqual(expected[order]);
  });

  test('a row moves to its new place with the change of its record', async () => {
    await saveAll();
    const { address } = made(courses[2] as Course).page;
    await changeRecord(
      address,
      ({ page: before, kept }) => ({
        page: before && { ...before, judgement: { ...before.judgement, low: 95, high: 100 } },
        kept,
      }),
      'relaxed',
    );
    expect(titles(await firstEntries('range', 1))).toEqual(['“Baking”']);
    await changeRecord(
      address,
      ({ page: before, kept }) => ({ page: before, kept: { ...kept, saved: { ...saved, value: false } } }),
      'strict',
    );
    expect(await countEntries()).toBe(3);
    for (const order of orders) expect(titles(await firstEntries(order, 50))).not.toContain('“Baking”');
  });
});

describe('a database of every older version', () => {
  test.each(Array.from(migrations.slice(1), (_, n) => n + 1))(
    'version %d: nothing is lost, and every order stands',
    async (version) => {
      const old = await openAt(migrations.slice(0, version), () => {});
      for (const course of courses) {
        const { page: read, kept } = made(course);
        await old.put('pages', read);
        await old.put('kept', kept);
        // Until version 3 a row knew nothing of its place.
        await old.put('shortlist', shortlistRow({ page: read, kept }) as StoredRow);
      }
      await old.put('settings', { id: 'one', writes: 4 }, 'ledger');
      old.close();
      for (const order of orders) expect(titles(await firstEntries(order, 50))).toEqual(expected[order]);
      expect(await (await database()).count('kept')).toBe(courses.length);
    },
  );

  test('a row that is damaged there stops nothing, and is made again from its record', async () => {
    const old = await openAt(migrations.slice(0, 2), () => {});
    for (const course of courses) {
      const { page: read, kept } = made(course);
      await old.put('pages', read);
      await old.put('kept', kept);
      const row = shortlistRow({ page: read, kept });
      await old.put('shortlist', { ...row, ...(course.day === '01' && { title: 7 }) } as unknown as StoredRow);
    }
    await old.put('settings', { id: 'one', writes: 4 }, 'ledger');
    old.close();
    expect(await firstEntries('title', 50)).toHaveLength(3);
    await reconcile(await database());
    expect(titles(await firstEntries('title', 50))).toEqual(expected.title);
  });
});

describe('rows that were lost or damaged', () => {
  test.each([
    ['all are gone', async () => (await database()).clear('shortlist')],
    [
      'one changed by itself, its place with it',
      async () => {
        const db = await database();
        const [row] = await db.getAll('shortlist');
        if (row) await db.put('shortlist', { ...row, title: 'Zoology', order: { ...row.order, range: -99 } });
      },
    ],
    [
      'one lost its place',
      async () => {
        const db = await database();
        const [row] = await db.getAll('shortlist');
        if (row) await db.put('shortlist', { ...row, order: { ...row.order, range: 3, title: Number.NaN } } as never);
      },
    ],
  ])('%s: they are made again from the records', async (_, damage) => {
    await saveAll();
    await damage();
    expect(titles(await firstEntries('title', 50))).not.toEqual(expected.title);
    await reconcile(await database());
    for (const order of orders) expect(titles(await firstEntries(order, 50))).toEqual(expected[order]);
  });
});
