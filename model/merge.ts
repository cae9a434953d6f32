import type { Answer, Kept } from './record.ts';

type Stamped = { at: string; device: string };

/** A value's text with keys in order: equal values have equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two; of one moment the greater device, then the greater text. A total order, so that no order of merging matters. */
function later<T extends Stamped>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b) return a ?? b;
  const which =
    order(Date.parse(a.at), Date.parse(b.at)) ||
    order(a.at, b.at) ||
    order(a.device, b.device) ||
    order(canonical(a), canonical(b));
  return which < 0 ? b : a;
}

/**
 * What belongs to the user for one credential, from two copies of it: of every answer, note, status and mark the later one.
 * Pure, commutative, associative and idempotent: import, restore and sync end the same in any order. Throws for two credentials.
 */
export function merge(a: Kept, b: Kept): Kept {
  if (a.address !== b.address) throw new Error('Two different credentials cannot be merged.');
  const mine = new Map(Object.entries(a.answers));
  const theirs = new Map(Object.entries(b.answers));
  const answers = [...new Set([...mine.keys(), ...theirs.keys()])].sort().flatMap((item): [string, Answer][] => {
    const answer = later(mine.get(item), theirs.get(item));
    return answer ? [[item, answer]] : [];
  });
  const note = later(a.note, b.note);
  const status = later(a.status, b.status);
  const saved = later(a.saved, b.saved);
  const cost = later(a.cost, b.cost);
  const period = later(a.period, b.period);
  return {
    address: a.address,
    answers: Object.fromEntries(answers),
    ...(note && { note }),
    ...(status && { status }),
    ...(saved && { saved }),
    ...(cost && { cost }),
    ...(period && { period }),
  };
}

/** Whether two copies say the same. */
export const same = (a: Kept | undefined, b: Kept | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/** Now as ISO 8601, or the first moment after `before` where the clock was set back: a change is never dated before the one it replaces. */
export function momentAfter(before: string | undefined, now: Date = new Date()): string {
  const last = before === undefined ? Number.NaN : Date.parse(before);
  return new Date(last >= now.getTime() ? last + 1 : now.getTime()).toISOString();
}
