import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forgetVisited } from '../../store/forget.ts';
import { allAddresses, changeRecord, type Draft, readRecord } from '../../store/records.ts';
import { address, freshStores, page, saved } from './made.ts';

beforeEach(async () => {
  await freshStores();
});

const now = Date.parse('2026-06-01T00:00:00.000Z');
const at = '2026-01-01T10:00:00.000Z';
const device = 'a';

/** A page last seen on this day, and what the user did with it. */
async function keep(name: string, seen: string, kept?: Partial<Draft['kept']>): Promise<string> {
  const own = `${address}-${name}`;
  const made = page({ address: own, seen: `${seen}T10:00:00.000Z` });
  await changeRecord(
    own,
    ({ kept: before }) => ({ page: made, kept: kept ? { ...before, ...kept } : before }),
    kept ? 'strict' : 'relaxed',
  );
  return own;
}

test('only pages that were merely visited, and not for so long, are forgotten', async () => {
  const old = '2026-01-01';
  await keep('visited long ago', old);
  await keep('visited before the day', '2026-03-02');
  const left = [
    await keep('visited since', '2026-03-04'),
    await keep('saved', old, { saved }),
    await keep('taken off the list', old, { saved: { ...saved, value: false } }),
    await keep('answered', old, { answers: { refund: { item: 'refund', state: 'confirmed', at, device } } }),
    await keep('noted', old, { note: { value: 'Ask.', at, device } }),
    await keep('decided', old, { status: { value: 'dropped', at, device } }),
    await keep('reckoned', old, { cost: { value: { fee: 5 }, at, device } }),
  ];
  expect(await forgetVisited(90, now)).toBe(2);
  expect((await allAddresses()).toSorted()).toEqual(left.toSorted());
  expect((await readRecord(left[1] ?? ''))?.kept.saved).toEqual(saved);
  expect(await forgetVisited(90, now)).toBe(0);
});
