/** Prices that a style sheet may strike through, which only the page can tell: those that stand beside another price. */
import { elementAt, type Path, pathTo } from './paths.ts';
import { type Element, Text, textsOf } from './tree.ts';

/** What a price is told by. */
const sign = /[$€£¥₹]|\b(?:USD|EUR|GBP)\b/;
/** Characters; a longer text is no price. */
const longest = 40;
/** A price struck through stands so near the one that holds, in characters of shown text. */
const beside = 80;
const mostAsked = 100;
/** Texts of a page that are looked at for them. */
const mostSeen = 20_000;
/** Its markup says it already. */
const struckByMarkup = 'del,s,strike';

/** The element that directly holds a price, and the text that says it. */
export type Price = { path: number[]; text: string };

export function pricesBeside(root: Element): Price[] {
  const found: { node: Text; start: number; end: number }[] = [];
  let [end, before]: [number, string] = [0, ''];
  let open: (typeof found)[number] | undefined; // a sign whose figures may follow in the next text
  let left = mostSeen;
  for (const node of textsOf(root)) {
    if (left-- === 0) break;
    const text = node.shown ? node.data.trim() : '';
    if (!text) continue;
    const start = end;
    end += text.length + 1;
    if (open && /^\d/.test(text)) found.push({ ...open, end });
    open = undefined;
    if (text.length <= longest && sign.test(text)) {
      if (/\d/.test(text) || /\d$/.test(before)) found.push({ node, start, end });
      else open = { node, start, end };
    }
    before = text;
  }
  return found
    .filter(({ start, end }, i) => {
      const [last, next] = [found[i - 1], found[i + 1]];
      return (last && start - last.end <= beside) || (next && next.start - end <= beside);
    })
    .filter(({ node }) => !node.parentElement.closest(struckByMarkup))
    .slice(0, mostAsked)
    .map(({ node }) => ({ path: pathTo(root, node.parentElement), text: node.data.trim() }));
}

/** Marks the prices that the page says are struck through; without answers, all of them. */
export function markStruck(root: Element, prices: readonly { path: Path }[], answers: readonly boolean[] | undefined) {
  for (const [n, { path }] of prices.entries())
    if (!answers || answers[n])
      for (const node of elementAt(root, path)?.childNodes ?? []) if (node instanceof Text) node.struck = true;
}
