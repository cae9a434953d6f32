/** What both ways to take a snapshot (whole-snapshot.ts, sliced-snapshot.ts) ask of a page. All of it runs in the page. */
import type { PageSnapshot } from '../../model/snapshot.ts';

/** What is taken of a page, and (`elements`, `piece`) of how much the engine is asked at once; all but elements in characters. */
export const most = {
  elements: 6_000,
  piece: 1_000_000,
  attribute: 10_000,
  body: 2_500_000,
  text: 400_000,
  head: 200_000,
  blocks: 600_000,
  states: 2_000_000,
} as const;
const blocksTaken = 200;
const scriptsSearched = 2_000;
const struckTaken = 100;

/** Never read, and often large. */
export const isCode = (node: Node): boolean => node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Few enough elements and letters for one call; part by part, since an engine copies all that it joins to one text. */
export function isSmall(element: Element): boolean {
  if (element.getElementsByTagName('*').length > most.elements) return false;
  let letters = 0;
  for (let node = element.firstChild; node && letters <= most.piece; node = node.nextSibling)
    if (!isCode(node)) letters += node.textContent?.length ?? 0;
  return letters <= most.piece;
}

/** The text that the engine shows; `undefined` where it cannot tell. */
export const shownText = (element: Element): string | undefined =>
  element.checkVisibility &&
  (element.checkVisibility() ? ((element as Partial<HTMLElement>).innerText ?? element.textContent ?? '') : '');

/** What a price is told by. */
const currencies = ['$', '€', '£', '¥', '₹', 'USD', 'EUR', 'GBP'] as const;
/** Characters; a longer text is no price. */
const longestPrice = 40;
/** A price struck through stands beside the one that holds: in the shown text so near, in the markup so near, in characters. */
const beside = { text: 80, markup: 600 } as const;

/** What may stand between a sign and its figures. */
const figureBefore = /\d(?:\s|&nbsp;|<[^<>]*>){0,3}$/;
const figureAfter = /^(?:\s|&nbsp;|<[^<>]*>){0,3}\d/;
const reach = 120;

/** Whether two prices with that sign begin so near to one another, in characters. */
export function twoNear(text: string, sign: string, most: number): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const end = at + sign.length;
    if (!figureAfter.test(text.slice(end, end + reach)) && !figureBefore.test(text.slice(Math.max(0, at - reach), at)))
      continue;
    if (at - last <= most) return true;
    last = at;
  }
  return false;
}

/** From the root downwards, which of its elements a price stands in that a style sheet strikes through: each one's place among its siblings, code left out. */
export function struckPrices(root: Element, text: string, markup: string): number[][] {
  let holds = '';
  for (const sign of currencies)
    if (twoNear(text, sign, beside.text) && twoNear(markup, sign, beside.markup))
      holds += `${holds && ' or '}contains(.,'${sign}')`;
  const { ownerDocument: document } = root;
  if (!holds || !document.evaluate) return []; // a document without style sheets has none
  const found = document.evaluate(`descendant::text()[${holds}]`, root, null, 5, null);
  const struck: number[][] = [];
  for (let node = found.iterateNext(); node && struck.length < struckTaken; node = found.iterateNext()) {
    const holder = node.parentElement;
    if (!holder || (node.nodeValue ?? '').length > longestPrice) continue;
    if (!getComputedStyle(holder).textDecorationLine.includes('line-through')) continue;
    const path: number[] = [];
    for (let at = holder; at !== root && at.parentElement; at = at.parentElement) {
      let place = 0;
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
        if (!isCode(before)) place++;
      path.unshift(place);
    }
    struck.push(path);
  }
  return struck;
}

/** `NAME = …`, `window["NAME"] = …`. */
const assigned = /^["'\]]*\s*[=:]/;

/** What applications left for themselves under the names in scripts, each from its name on; `partly`: there is more than is taken. */
function statesOf(document: Document, names: readonly string[]): Pick<PageSnapshot, 'states' | 'partly'> {
  const states: Record<string, string> = {};
  let left = most.states;
  let searched = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (++searched > scriptsSearched) break;
    const code = script.textContent ?? '';
    for (const name of names) {
      const at = script.id === name ? 0 : code.indexOf(name);
      if (at < 0 || name in states) continue;
      if (at > 0 && !assigned.test(code.slice(at + name.length, at + name.length + 20))) continue;
      const text = script.id === name ? `${name}=${code}` : code.slice(at);
      left -= text.length;
      if (left < 0) return { states, partly: true };
      states[name] = text;
    }
  }
  return { states, partly: false };
}

/** What else is read of a page than its body. */
export function besideBody(
  document: Document,
  stateNames: readonly string[],
): Pick<PageSnapshot, 'head' | 'blocks' | 'states' | 'partly'> {
  const blocks: string[] = [];
  let left = most.blocks;
  let partly = false;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const block = script.textContent ?? '';
    left -= block.length;
    partly = left < 0 || blocks.length === blocksTaken;
    if (partly) break;
    blocks.push(block);
  }
  let head = '';
  for (const element of document.querySelectorAll('head > title, head > meta'))
    if (head.length < most.head) head += element.outerHTML;
  const found = stateNames.length ? statesOf(document, stateNames) : { states: {}, partly: false };
  return { head, blocks, states: found.states, partly: partly || found.partly };
}
