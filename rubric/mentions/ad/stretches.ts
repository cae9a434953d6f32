/** A piece of a text, `text.slice(from, from + words.length)`. */
export type Stretch = { from: number; words: string };

/** The stretches of a text around its certification words, given by their places: only there can such a phrase stand. */
export function stretchesOf(text: string, certifications: readonly number[]): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const index of certifications) {
    const last = stretches.at(-1);
    const start = Math.max(0, index - 120);
    if (last && start <= last.end) last.end = index + 120;
    else stretches.push({ start, end: index + 120 });
  }
  // A stretch starts and ends between words.
  return stretches.map(({ start, end }) => {
    const from = start === 0 ? 0 : start + (/^[^\s]*\s?/.exec(text.slice(start, end))?.[0].length ?? 0);
    return { from, words: text.slice(from, end + (/^\w*/.exec(text.slice(end, end + 40))?.[0].length ?? 0)) };
  });
}
