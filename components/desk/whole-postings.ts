import { useEffect, useState } from 'react';
import type { Outline } from '../../model/outline.ts';
import type { CountedPosting } from '../../model/posting.ts';

export type Reading = {
  /** What is counted for the role: another list after every change. */
  postings: readonly Outline[];
  /** Reads postings whole, by their ids; those that are gone are left out. */
  onRead: (ids: readonly string[]) => Promise<CountedPosting[]>;
};

/**
 * These postings whole, in the order of their ids; the last ones that were read, until these are. `undefined` until any were: counts are
 * shown without them.
 */
export function useWhole(ids: readonly string[], { postings, onRead }: Reading): readonly CountedPosting[] | undefined {
  const [whole, setWhole] = useState<readonly CountedPosting[]>();
  const wanted = JSON.stringify(ids);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one that was read anew has its old id
  useEffect(() => {
    let current = true;
    onRead(JSON.parse(wanted)).then(
      (read) => current && setWhole(read),
      () => {}, // what cannot be read now stays as it stands
    );
    return () => {
      current = false;
    };
  }, [wanted, postings]);
  return whole;
}

/** Dates as they are written sort as text; a locale's order costs ten times as much. */
export const newestFirst = <T extends { date: string }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** So many rows, sentences or postings stand on the page at once; more on demand. */
export const chunk = 50;
