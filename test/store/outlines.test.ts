import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { outlineOf } from '../../model/outline.ts';
import type { CountedPosting } from '../../model/posting.ts';
import { strengths } from '../../model/terms.ts';
import { tally } from '../../rubric/tally.ts';
import { copied } from '../../store/copying.ts';
import { eraseEverything, importEverything } from '../../store/import.ts';
import { type Leaf, readOutlines } from '../../store/outlines.ts';
import { keepPosting, readPostings, readThese, removePosting } from '../../store/postings.ts';
import { reconcile } from '../../store/reconcile.ts';
import { database } from '../../store/schema.ts';
import { emptied, freshStores } from './made.ts';

beforeEach(async () => {
  await freshStores();
});

const posting = (over: Partial<CountedPosting> = {}): CountedPosting => ({
  id: 'a1',
  role: 'Welder',
  employer: 'Harbour Mill',
  title: 'Ship welder',
  address: 'https://jobs.example/1',
  readAt: '2026-11-01T10:00:00.000Z',
  mentions: [
    { credential: 'Coded Welder', short: 'CW', quote: 'CW', sentence: 'A CW is needed.', strength: 'required' },
  ],
  ...over,
});

const inOrder = (postings: readonly CountedPosting[]) => postings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const holding = (postings: readonly CountedPosting[]) => ({
  settings: undefined,
  pages: [],
  kept: [],
  rows: [],
  postings: [...postings],
});
const bring = (postings: readonly CountedPosting[]) =>
  importEverything(holding(postings), {
    withSettings: false,
    judging: () => () => {
      throw new Error('No page is brought in.');
    },
  });

/** What the view counts, and whether all of it was stored. */
async function seen() {
  const { outlines, amended } = await readOutlines();
  const better = await amended;
  return { outlines: better ?? outlines, isStored: better === undefined };
}

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const anyPosting: fc.Arbitrary<CountedPosting> = fc
  .record({
    id: oneOf('a1', 'a2', 'b1', 'b2', 'ç', '\ud83d\ude00', '0f'),
    role: oneOf('Welder', 'Nurse'),
    employer: oneOf('Harbour Mill', 'Harbour Mill, Inc.', 'Oak Lane'),
    title: oneOf('Welder', 'WELDER ', 'Pipe welder'),
    place: fc.option(oneOf('Oslo', ''), { nil: undefined }),
    // in the count, of more than a year ago, of tomorrow
    posted: fc.option(oneOf('2026-11-01', '2026-10-30', '2025-11-20', '2026-11-24'), { nil: undefined }),
    readAt: oneOf('2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z'),
    mentions: fc.array(
      fc
        .record({
          credential: oneOf('Coded Welder', 'First Aid', 'A "quoted" one'),
          short: fc.option(oneOf('CW'), { nil: undefined }),
          quote: oneOf('CW', 'first aid'),
          sentence: fc.option(oneOf('A CW is needed.'), { nil: undefined }),
          strength: oneOf(...strengths),
        })
        .map(({ short, sentence, ...rest }) => ({ ...rest, ...(short && { short }), ...(sentence && { sentence }) })),
      { maxLength: 3 },
    ),
  })
  .map(({ place, posted, ...rest }) => ({
    ...rest,
    ...(place !== undefined && { place }),
    ...(posted && { posted }),
  }));

type Step = { what: string; run: () => Promise<unknown> };
const steps: fc.Arbitrary<Step> = fc.oneof(
  anyPosting.map((one) => ({ what: `keep ${one.id}`, run: () => keepPosting(one) })),
  oneOf('a1', 'b2', 'ç').map((id) => ({ what: `remove ${id}`, run: () => removePosting(id) })),
  oneOf('a1', 'a2').map((id) => ({
    what: `remove ${id} and undo`,
    run: async () => {
      const removed = await removePosting(id);
      if (removed) await keepPosting(removed);
    },
  })),
  fc
    .uniqueArray(anyPosting, { selector: ({ id }) => id, maxLength: 4 })
    .map((many) => ({ what: `import ${many.map(({ id }) => id)}`, run: () => bring(many) })),
  fc.constant({ what: 'lose the database', run: emptied }),
  fc.constant({ what: 'compare both copies', run: async () => reconcile(await database()) }),
  fc.constant({ what: 'erase', run: eraseEverything }),
);

test('whatever is done to postings, their stored outlines give the same count as the postings themselves', async () => {
  const about = { role: 'Welder', today: '2026-11-23' };
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (all) => {
      await freshStores();
      for (const { what, run } of all) {
        await run();
        await copied();
        const now = (await readPostings()).map(outlineOf);
        const { outlines, isStored } = await seen();
        expect(outlines, what).toEqual(now);
        expect(isStored, what).toBe(true);
        expect(tally(outlines, about), what).toEqual(tally(now, about));
      }
    }),
    { numRuns: 60 },
  );
});

describe('postings without outlines, as an older version leaves them', () => {
  const three = [posting(), posting({ id: 'b1' }), posting({ id: 'c1' })];
  const others: [string, () => Promise<unknown>][] = [
    ['a posting is counted', () => keepPosting(posting({ id: 'd1' }))],
    ['one is taken out', () => removePosting('b1')],
    ['a file is brought in', () => bring([posting({ id: 'd1' })])],
    ['both copies are compared', async () => reconcile(await database())],
  ];
  test.each(others)('are counted, and have them once %s', async (_, change) => {
    await keepPosting(three[0] as CountedPosting);
    await copied();
    const db = await database();
    for (const one of three) await db.put('postings', one);
    expect(await seen()).toEqual({ outlines: three.map(outlineOf), isStored: false });
    await change();
    expect(await seen()).toEqual({ outlines: inOrder(await readPostings()).map(outlineOf), isStored: true });
  });
});

test('damaged outlines are made again from the postings', async () => {
  await keepPosting(posting());
  await copied();
  const db = await database();
  const name = 'outlines a';
  for (const damage of [{ words: 7 }, {}, { cells: [0, 9, 9, 9, 9, 9, 9], words: ['a1'] }]) {
    await db.put('settings', damage as unknown as Leaf, name);
    expect((await seen()).outlines).toEqual([outlineOf(posting())]);
    await reconcile(db);
    expect(await seen()).toEqual({ outlines: [outlineOf(posting())], isStored: true });
  }
});

test('postings are read whole by their ids, in that order, without those that are gone', async () => {
  for (const id of ['a1', 'b1']) await keepPosting(posting({ id }));
  expect(await readThese(['b1', 'gone', 'a1'])).toEqual([posting({ id: 'b1' }), posting()]);
});
