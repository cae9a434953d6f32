import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { onNotice } from '../../store/notices.ts';
import { changeRecord, changeRecords, readRecord, readShortlist, recentEntries } from '../../store/records.ts';
import { closeDatabase } from '../../store/schema.ts';
import { deviceName, readSettings, writeSettings } from '../../store/settings.ts';
import { address, freshStores, page, saved } from './made.ts';

beforeEach(async () => {
  await freshStores();
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

test('of many records those that fail stay as they are, the others change, and views are told once', async () => {
  const addresses = ['a', 'b', 'c'].map((name) => `${address}-${name}`);
  for (const one of addresses)
    await changeRecord(one, () => ({ page: page({ address: one }), kept: { address: one, answers: {} } }), 'strict');
  const heard: (string | undefined)[] = [];
  const stop = onNotice(({ address }) => heard.push(address));
  const seen = '2026-05-01T10:00:00.000Z';
  await changeRecords(
    addresses,
    ({ page: before, kept }) => {
      if (before?.address.endsWith('-b')) throw new Error('damaged');
      return { page: page({ ...before, seen }), kept };
    },
    'relaxed',
  );
  await expect.poll(() => heard.filter((one) => one === undefined)).toEqual([undefined]);
  stop();
  const days = await Promise.all(addresses.map(async (one) => (await readRecord(one))?.page.seen));
  expect([days[0], days[2]]).toEqual([seen, seen]);
  expect(days[1]).not.toBe(seen);
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

test('a damaged page is left out of the recent ones, and takes no other with it', async () => {
  for (const [n, damaged] of [false, true, false].entries()) {
    const made = page({ address: `${address}-${n}`, seen: `2026-03-0${n + 1}T10:00:00.000Z` });
    // What a crash or another program may leave: a row without its judgement.
    const row = damaged ? { ...made, judgement: undefined as never } : made;
    await changeRecord(row.address, () => ({ page: row, kept: { address: row.address, answers: {} } }), 'relaxed');
  }
  expect((await recentEntries(8)).map((row) => row.savedAt.slice(8, 10))).toEqual(['03', '01']);
});

test('settings are the defaults until something is chosen, and the device keeps its name', async () => {
  expect((await readSettings()).goal).toBe('first-job');
  await writeSettings({ goal: 'licence', field: 'security', role: '' });
  const name = await deviceName();
  await closeDatabase();
  expect((await readSettings()).goal).toBe('licence');
  expect(await deviceName()).toBe(name);
});
