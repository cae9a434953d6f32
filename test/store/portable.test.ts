import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { mostRows, type Portable } from '../../model/portable.ts';
import type { CountedPosting } from '../../model/posting.ts';
import type { Answer } from '../../model/record.ts';
import { defaultSettings } from '../../model/terms.ts';
import { eraseEverything, importEverything, planImport } from '../../store/import.ts';
import { fileOf, readEverything, readFile } from '../../store/portable.ts';
import { keepPosting, readPostings } from '../../store/postings.ts';
import { changeRecord, readRecord, readShortlist } from '../../store/records.ts';
import { closeDatabase } from '../../store/schema.ts';
import { readSettings, writeSettings } from '../../store/settings.ts';
import { address, freshStores, page, type Shelf, saved } from './made.ts';

let shelf: Shelf;
beforeEach(async () => {
  shelf = await freshStores();
});

const answer = (over: Partial<Answer> = {}): Answer => ({
  item: 'refund',
  state: 'confirmed',
  at: '2026-03-01T11:00:00.000Z',
  device: 'a',
  ...over,
});
const posting: CountedPosting = {
  id: 'one',
  role: 'Welder',
  employer: 'Harbour Mill',
  title: 'Welder',
  readAt: '2026-03-01T11:00:00.000Z',
  mentions: [{ credential: 'Welding ticket', quote: 'ticket', strength: 'required' }],
};
const judging = () => () => page().judgement;

async function fill() {
  await changeRecord(
    address,
    () => ({
      page: page(),
      kept: { address, answers: { refund: answer() }, saved, note: { ...saved, value: 'Ask.' } },
    }),
    'strict',
  );
  await changeRecord(`${address}-2`, ({ kept }) => ({ page: page({ address: `${address}-2` }), kept }), 'relaxed');
  await keepPosting(posting);
  await writeSettings({ ...defaultSettings, role: 'Welder' });
}

/** What a text that must be readable holds. */
function holdsOf(text: string): Portable {
  const read = readFile(text);
  if ('unreadable' in read) throw new Error(read.unreadable);
  expect(read.refused).toEqual([]);
  return read.holds;
}

test('everything goes out, away, and comes back the same byte for byte', async () => {
  await fill();
  const before = fileOf(await readEverything());
  await eraseEverything();
  expect(await readEverything()).toMatchObject({ settings: undefined, pages: [], kept: [], rows: [], postings: [] });
  expect([...shelf.items.keys()]).toEqual([]);
  await importEverything(holdsOf(before), { withSettings: true, judging });
  expect(fileOf(await readEverything())).toBe(before);
  expect((await readShortlist()).map(({ title }) => title)).toEqual(['Welding']);
  expect((await readSettings()).role).toBe('Welder');
});

test('what was erased stays erased when the database is opened again', async () => {
  await fill();
  await eraseEverything();
  await closeDatabase();
  expect(await readShortlist()).toEqual([]);
  expect(await readPostings()).toEqual([]);
});

test('what came in has its second copy', async () => {
  await fill();
  const file = fileOf(await readEverything());
  await eraseEverything();
  await importEverything(holdsOf(file), { withSettings: true, judging });
  expect([...shelf.items.keys()].sort()).toEqual([`kept:${address}`, 'ledger', 'posting:one', 'settings']);
});

test('of two answers the later one stays, whichever side it is on, and a second import changes nothing', async () => {
  await fill();
  const file = holdsOf(fileOf(await readEverything()));
  const mine = answer({ item: 'exam', at: '2026-05-01T00:00:00.000Z', state: 'not true' });
  await changeRecord(
    address,
    ({ page: read, kept }) => ({ page: read, kept: { ...kept, answers: { ...kept.answers, exam: mine } } }),
    'strict',
  );
  const theirs: Portable = {
    ...file,
    kept: file.kept.map((one) => ({
      ...one,
      answers: {
        refund: answer({ state: 'could not find', at: '2026-06-01T00:00:00.000Z' }),
        exam: answer({ item: 'exam', at: '2026-01-01T00:00:00.000Z' }),
      },
    })),
  };
  expect(planImport(theirs, await readEverything())).toMatchObject({
    fresh: [],
    differs: [{ title: 'Welding', what: ['answers'] }],
    unchanged: 1,
    settings: 'same',
  });
  await importEverything(theirs, { withSettings: false, judging });
  expect((await readRecord(address))?.kept.answers).toEqual({ refund: theirs.kept[0]?.answers.refund, exam: mine });
  expect(planImport(theirs, await readEverything())).toMatchObject({ fresh: [], differs: [], unchanged: 2 });
});

test('an import that fails half-way changes nothing', async () => {
  await fill();
  const file = holdsOf(fileOf(await readEverything()));
  await eraseEverything();
  await changeRecord(
    'https://www.example.org/other',
    ({ kept }) => ({ page: undefined, kept: { ...kept, saved } }),
    'strict',
  );
  const before = fileOf(await readEverything());
  let judged = 0;
  const failing = importEverything(file, {
    withSettings: true,
    judging: () => () => {
      if (++judged === 2) throw new Error('out of memory');
      return page().judgement;
    },
  });
  await expect(failing).rejects.toThrow('out of memory');
  expect(fileOf(await readEverything())).toBe(before);
});

describe('a file is refused as a whole', () => {
  test.each([
    ['{"touchstone":1,"pages":[', 'not-json'],
    ['[]', 'not-ours'],
    ['{"pages":[]}', 'not-ours'],
    ['{"touchstone":1,"pages":{}}', 'not-ours'],
    ['{"touchstone":2}', 'newer'],
  ])('%s is %s', (text, unreadable) => expect(readFile(text)).toEqual({ unreadable }));

  test('too many rows are too many', () => {
    const text = `{"touchstone":1,"kept":[${'0,'.repeat(mostRows)}0]}`;
    expect(readFile(text)).toEqual({ unreadable: 'too-many' });
  });
});

describe('a row is refused, and the reason told', () => {
  const good = { address, answers: {} };
  test.each([
    [
      { kept: [{ ...good, note: { value: 1, at: 'x', device: 'a' } }] },
      { kind: 'kept', name: address, why: 'shape', path: 'note.value' },
    ],
    [
      { kept: [{ ...good, address: `${address}?utm_source=x` }] },
      { kind: 'kept', name: `${address}?utm_source=x`, why: 'address' },
    ],
    [
      { kept: [{ ...good, address: 'javascript:alert(1)' }] },
      { kind: 'kept', name: 'javascript:alert(1)', why: 'shape', path: 'address' },
    ],
    [
      { kept: [{ ...good, answers: { refund: answer({ item: 'exam' }) } }] },
      { kind: 'kept', name: address, why: 'address' },
    ],
    [{ kept: [good, good] }, { kind: 'kept', name: address, why: 'twice' }],
    [
      { pages: [{ ...page(), reading: { ...page().reading, address: 'https://bank.example/' } }] },
      { kind: 'pages', name: address, why: 'address' },
    ],
    [{ postings: [{ ...posting, address: 'javascript:alert(1)' }] }, { kind: 'postings', name: 'one', why: 'address' }],
    [{ settings: { goal: 'riches' } }, { kind: 'settings', name: '', why: 'shape' }],
  ])('%j', (rows, refused) => {
    expect(readFile(JSON.stringify({ touchstone: 1, ...rows }))).toMatchObject({ refused: [refused] });
  });

  test('what else the file holds can still come in', () => {
    const read = readFile(JSON.stringify({ touchstone: 1, kept: [good, { address: 5 }], pages: [page()] }));
    expect(read).toMatchObject({ holds: { kept: [good], pages: [{ address }] }, refused: [{ kind: 'kept' }] });
    // A judgement is not taken from a file: its links and words are nobody's but ours.
    expect(JSON.stringify(read)).not.toContain('judgement');
  });
});
