import type { Evidence } from '../../model/evidence.ts';
import type { Parse } from './parsed.ts';

/** A value that the page states, with the words that prove it. */
export type Found<T> = { value: T; evidence: Evidence[] };

/** Line ends and soft breaks as the spaces that a reader sees. */
export const oneLine = (text: string) => text.replace(/[\n\u2028]/g, ' ');

/** The whole text as it stands. */
export const wholeText: Parse<string> = (text) => {
  const value = oneLine(text).trim();
  return value ? { value, start: 0, end: text.length } : undefined;
};

/** The same claim with its value changed; nothing where nothing was found or `change` finds nothing in it. */
export function mapped<A, B>(found: Found<A> | undefined, change: (value: A) => B | undefined): Found<B> | undefined {
  const value = found ? change(found.value) : undefined;
  return found && value !== undefined ? { value, evidence: found.evidence } : undefined;
}

/** One list from several claims, in order, each value once; nothing from no claims. */
export function listed<T>(claims: readonly Found<T>[], same: (value: T) => string = String): Found<T[]> | undefined {
  const seen = new Map<string, Found<T>>();
  for (const claim of claims) if (!seen.has(same(claim.value))) seen.set(same(claim.value), claim);
  const kept = [...seen.values()].slice(0, 100);
  return kept.length
    ? { value: kept.map((c) => c.value), evidence: kept.flatMap((c) => c.evidence).slice(0, 100) }
    : undefined;
}

/** The one value that all that were found agree on; none where two differ. */
export function agreed<T>(found: readonly (Found<T> | undefined)[]): Found<T> | undefined {
  const all = found.filter((one) => one !== undefined);
  return new Set(all.map(({ value }) => JSON.stringify(value))).size === 1 ? all[0] : undefined;
}
