/** A text whose brackets are brackets, and where in the original a place of it stands. */
type Unescaped = { text: string; placeIn: (at: number) => number };

/** Brackets as a data set of parsed texts writes them: "-LRB- PMP -RRB-", which stand for "(PMP)". */
const escaped = /-LRB- ?| ?-RRB-/gi;

/** A text without escaped brackets. */
export function unescapedOf(posting: string): Unescaped {
  const text = posting.replaceAll('\u00a0', ' ');
  if (!text.includes('-LRB-') && !text.includes('-lrb-')) return { text, placeIn: (at) => at };
  const cuts: { at: number; lost: number }[] = [];
  let lost = 0;
  const shorter = text.replace(escaped, (sign, index: number) => {
    cuts.push({ at: index - lost + 1, lost: lost + sign.length - 1 });
    lost += sign.length - 1;
    return /L/i.test(sign) ? '(' : ')';
  });
  return { text: shorter, placeIn: (at) => at + (cuts.findLast((cut) => cut.at <= at)?.lost ?? 0) };
}
