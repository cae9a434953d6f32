import type { ShortlistEntry } from '../model/shortlist.ts';

export const orders = ['saved', 'range', 'open', 'price', 'title'] as const;
export type Order = (typeof orders)[number];

const middle = (entry: ShortlistEntry) => (entry.low + entry.high) / 2;
const open = (entry: ShortlistEntry) => entry.toConfirm - entry.answered;
/** What is paid at once; a price that is not stated comes last. */
const amount = (entry: ShortlistEntry) => entry.price?.amount ?? Number.POSITIVE_INFINITY;
/** Equal also where both are infinite. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compares: Record<Order, (a: ShortlistEntry, b: ShortlistEntry) => number> = {
  saved: (a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0),
  range: (a, b) => compare(middle(b), middle(a)),
  open: (a, b) => compare(open(b), open(a)),
  price: (a, b) => compare(amount(a), amount(b)),
  title: (a, b) => collator.compare(a.title, b.title),
};

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a search looks through, one folded text per entry in the same order. */
export const searchable = (entries: readonly ShortlistEntry[]): readonly string[] =>
  entries.map(({ title, issuer, platform }) => fold(`${title} ${issuer ?? ''} ${platform}`));

/** The entries that hold every word of the query (case and accents aside), in the wanted order. */
export function arrange(
  entries: readonly ShortlistEntry[],
  texts: readonly string[],
  query: string,
  order: Order,
): readonly ShortlistEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((_, index) => words.every((word) => texts[index]?.includes(word))).toSorted(compares[order]);
}
