import type { ShortlistEntry } from '../model/shortlist.ts';

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
