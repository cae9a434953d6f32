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

/** How each order compares two entries. */
export const comparing: Record<Order, (a: ShortlistEntry, b: ShortlistEntry) => number> = {
  saved: (a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0),
  range: (a, b) => compare(middle(b), middle(a)),
  open: (a, b) => compare(open(b), open(a)),
  price: (a, b) => compare(amount(a), amount(b)),
  title: (a, b) => collator.compare(a.title, b.title),
};

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds the entries that hold every word of a query, case and accents aside, in title, issuer or platform. */
export function searchIn(entries: readonly ShortlistEntry[]): (query: string) => readonly ShortlistEntry[] {
  // Folding ten thousand texts takes a while: only once, and only when something is searched.
  let folded: readonly string[] | undefined;
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return entries;
    folded ??= entries.map(({ title, issuer, platform }) => fold(`${title} ${issuer ?? ''} ${platform}`));
    const texts = folded;
    return entries.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
  };
}
