import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Kept, Page } from '../../model/record.ts';
import { onNotice } from '../../store/notices.ts';
import { changeRecord, readRecord, readShortlist, recentEntries } from '../../store/records.ts';
import { closeDatabase } from '../../store/schema.ts';
import { deviceName, readSettings, writeSettings } from '../../store/settings.ts';

const address = 'https://www.example.org/course/welding';
const page = (over: Partial<Page> = {}): Page => ({
  address,
  reading: {
    address,
    platform: 'generic',
    kind: 'course',
    form: 'platform-certificate',
    signals: {
      title: { value: 'Welding', evidence: [{ quote: 'Welding', place: { selector: 'h1', before: '', after: '' } }] },
    },
    readAt: '2026-03-01T10:00:00.000Z',
  },
  judgement: {
    rubricVersion: '1',
    goal: 'first-job',
    weights: {
      'issuer-recognition': 30,
      'assessment-rigor': 30,
      'what-you-can-show': 20,
      recency: 15,
      stackability: 5,
    },
    low: 20,
    high: 70,
    verdict: 'Promising, confirm first',
    coverage: { found: 3, asked: 9, share: 0.4 },
    nextStep: 'Ask.',
    criteria: [],
    whatIfs: [],
    warnings: [],
    checklist: [],
    form: 'platform-certificate',
    iceClass: 'not stated',
  },
  changes: [],
  firstSeen: '2026-03-01T10:00:00.000Z',
  seen: '2026-03-01T10:00:00.000Z',
  ...over,
});
const saved: Kept['saved'] = { value: true, at: '2026-03-01T11:00:00.000Z', device: 'a' };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

test('what the user did is there after the database is opened again', async () => {
  await changeRecord(address, () => ({ page: page(), kept: { address, answers: {}, saved } }), 'strict');
  await closeDatabase();
  expect((await readRecord(address))?.kept.saved).toEqual(saved);
  expect((await readShortlist()).map((row) => [row.title, row.low, row.high])).toEqual([['Welding', 20, 70]]);
});

test('a page read again keeps the answers, and taking it off the list keeps them too', async () => {
  const answer = { item: 'refund', state: 'confirmed' as const, at: '2026-03-01T11:00:00.000Z', device: 'a' };
  await changeRecord(
    address,
    () => ({ page: page(), kept: { address, answers: { refund: answer }, saved } }),
    'strict',
  );
  await changeRecord(address, ({ kept }) => ({ page: page({ seen: '2026-04-01T10:00:00.000Z' }), kept }), 'relaxed');
  await changeRecord(
    address,
    ({ page, kept }) => ({ page, kept: { ...kept, saved: { ...saved, value: false } } }),
    'strict',
  );
  expect((await readRecord(address))?.kept.answers).toEqual({ refund: answer });
  expect(await readShortlist()).toEqual([]);
});

test('a change that throws leaves everything as it was', async () => {
  await changeRecord(address, () => ({ page: page(), kept: { address, answers: {}, saved } }), 'strict');
  const failing = changeRecord(
    address,
    () => {
      throw new Error('no such item');
    },
    'strict',
  );
  await expect(failing).rejects.toThrow('no such item');
  expect((await readRecord(address))?.kept.saved).toEqual(saved);
});

test('every write is announced to open views', async () => {
  const heard: (string | undefined)[] = [];
  const stop = onNotice(({ address }) => heard.push(address));
  await changeRecord(address, () => ({ page: page(), kept: { address, answers: {} } }), 'strict');
  await expect.poll(() => heard).toEqual([address]);
  stop();
});

test('recent pages come newest first, as many as asked for', async () => {
  for (const day of ['01', '03', '02'])
    await changeRecord(
      `${address}-${day}`,
      () => ({
        page: page({ address: `${address}-${day}`, seen: `2026-03-${day}T10:00:00.000Z` }),
        kept: { address: `${address}-${day}`, answers: {} },
      }),
      'relaxed',
    );
  expect((await recentEntries(2)).map((row) => row.savedAt.slice(8, 10))).toEqual(['03', '02']);
});

test('settings are the defaults until something is chosen, and the device keeps its name', async () => {
  expect((await readSettings()).goal).toBe('first-job');
  await writeSettings({ goal: 'licence', field: 'security', role: '' });
  const name = await deviceName();
  await closeDatabase();
  expect((await readSettings()).goal).toBe('licence');
  expect(await deviceName()).toBe(name);
});
