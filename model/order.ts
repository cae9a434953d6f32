import type { ShortlistEntry } from './shortlist.ts';

export const orders = ['saved', 'range', 'open', 'price', 'title'] as const;
export type Order = (typeof orders)[number];

/** Where an entry stands in each order: ascending keys; entries with equal keys stand by `saved`, then by address. */
export type OrderKeys = { saved: number; range: number; open: number; price: number; title: string };

/**
 * A title as people look it up: case, accents and punctuation aside, and numbers by their value (each behind the count of its digits).
 * Plain text order of these keys is the order of the titles, in a database's index as in memory.
 */
const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/0*(\d+)/g, (_, digits: string) => `${String(digits.length).padStart(3, '0')}${digits}`);

/** The newest, the highest middle of the range, the most open questions, the lowest price and the first letter come first. */
export const orderOf = ({ savedAt, low, high, toConfirm, answered, price, title }: ShortlistEntry): OrderKeys => ({
  saved: -Date.parse(savedAt) || 0,
  range: -(low + high) / 2,
  open: answered - toConfirm,
  // What is paid at once; a price that is not stated comes last.
  price: price?.amount ?? Number.POSITIVE_INFINITY,
  title: titleKey(title),
});

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entries in an order, as the store's own indexes give them. */
export function arranged(entries: readonly ShortlistEntry[], order: Order): ShortlistEntry[] {
  const keyed = entries.map((entry) => ({ entry, keys: orderOf(entry) }));
  keyed.sort(
    (a, b) =>
      compare(a.keys[order], b.keys[order]) ||
      compare(a.keys.saved, b.keys.saved) ||
      compare(a.entry.address, b.entry.address),
  );
  return keyed.map(({ entry }) => entry);
}
