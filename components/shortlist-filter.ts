import type { Judgement } from '../model/judgement.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { statuses } from '../model/terms.ts';

export type Form = Judgement['form'];
/** What a list is narrowed to: any of the values of each kind; a kind without a value narrows nothing. */
export type Filter = {
  readonly status: readonly (typeof statuses)[number][];
  readonly form: readonly Form[];
  readonly platform: readonly string[];
};
export const filterKinds = ['status', 'form', 'platform'] as const;
export type FilterKind = (typeof filterKinds)[number];

export const noFilter: Filter = { status: [], form: [], platform: [] };
export const filterCount = (filter: Filter): number => filterKinds.reduce((sum, kind) => sum + filter[kind].length, 0);

const valueIn = (entry: ShortlistEntry, kind: FilterKind): string | undefined =>
  kind === 'status' ? (entry.status ?? 'considering') : entry[kind];

/** The entries that have one of the chosen values in each kind. */
export const filtered = (entries: readonly ShortlistEntry[], filter: Filter): readonly ShortlistEntry[] =>
  filterCount(filter) === 0
    ? entries
    : entries.filter((entry) =>
        filterKinds.every((kind) => {
          const values: readonly string[] = filter[kind];
          return values.length === 0 || values.includes(valueIn(entry, kind) ?? '');
        }),
      );

/** A filter with one value put in, or taken out where it was in. */
export function toggled(filter: Filter, kind: FilterKind, value: string): Filter {
  const values: readonly string[] = filter[kind];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [kind]: next };
}

/** What a list can be narrowed to, in a steady order: every status, and the forms and platforms that stand in it. */
export function choicesIn(entries: readonly ShortlistEntry[]): Filter {
  const there = (kind: 'form' | 'platform') =>
    [...new Set(entries.flatMap((entry) => valueIn(entry, kind) ?? []))].toSorted();
  return { status: statuses, form: there('form') as Form[], platform: there('platform') }; // forms of entries are forms
}
