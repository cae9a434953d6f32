import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, momentAfter, same } from '../../model/merge.ts';
import { type Kept, kept } from '../../model/record.ts';

const address = 'https://www.example.org/course/welding';
// Few moments, devices and items, so that copies meet often.
const at = fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z');
const device = fc.constantFrom('a', 'b');
const item = fc.constantFrom('refund', 'price', 'constructor');
const answer = (name: string) =>
  fc.record(
    {
      item: fc.constant(name),
      state: fc.constantFrom('open' as const, 'confirmed' as const, 'not true' as const),
      value: fc.constantFrom('1', '2'),
      at,
      device,
    },
    { requiredKeys: ['item', 'state', 'at', 'device'] },
  );
const stamped = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at, device });
const copy = fc.record(
  {
    address: fc.constant(address),
    answers: fc
      .uniqueArray(item)
      .chain((names) => fc.tuple(...names.map(answer)).map((list) => Object.fromEntries(list.map((a) => [a.item, a])))),
    note: stamped(fc.constantFrom('x', 'y')),
    status: stamped(fc.constantFrom('paying' as const, 'done' as const)),
    saved: stamped(fc.boolean()),
    cost: stamped(fc.constantFrom({ exam: 90 }, { months: 2, years: 5 as const })),
    period: stamped(fc.constantFrom({ start: '2026-01-01' }, { days: 14, remind: true })),
  },
  { requiredKeys: ['address', 'answers'] },
) as fc.Arbitrary<Kept>; // fast-check's optional keys are wider than exact optional types

test('merging is commutative, associative and idempotent, and its result is valid', () => {
  fc.assert(
    fc.property(copy, copy, copy, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, a)).toEqual(a);
      expect(same(merge(a, merge(a, b)), merge(a, b))).toBe(true);
      kept.parse(merge(a, b));
    }),
    { numRuns: 600 },
  );
}, 30_000);

test('the later answer stays, and nothing that only one copy has is lost', () => {
  const base = { item: 'refund', device: 'a' };
  const old: Kept = {
    address,
    answers: { refund: { ...base, state: 'confirmed', at: '2026-01-01T00:00:00.000Z' } },
    note: { value: 'Ask Maria.', at: '2026-01-01T00:00:00.000Z', device: 'a' },
  };
  const newer: Kept = {
    address,
    answers: { refund: { ...base, state: 'not true', at: '2026-01-01T00:00:01Z', device: 'b' } },
  };
  expect(merge(old, newer)).toEqual({ ...newer, note: old.note });
});

test('copies of two credentials are refused', () => {
  expect(() => merge({ address, answers: {} }, { address: `${address}-2`, answers: {} })).toThrow();
});

test('a change is never dated before the one it replaces, even where the clock was set back', () => {
  const now = new Date('2026-01-01T00:00:00.000Z');
  expect(momentAfter(undefined, now)).toBe('2026-01-01T00:00:00.000Z');
  expect(momentAfter('2025-01-01T00:00:00.000Z', now)).toBe('2026-01-01T00:00:00.000Z');
  expect(momentAfter('2027-01-01T00:00:00.000Z', now)).toBe('2027-01-01T00:00:00.001Z');
});
