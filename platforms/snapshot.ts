/**
 * Takes a page's snapshot, in the page: the only part of reading that its main thread pays for. The engine writes down its markup
 * and the text that it shows, each in one call; which words of the markup those are is found out elsewhere (shown.ts). A page that
 * is too large for that goes in slices, and only its beginning. Over 200 lines: two ways to take a body, and their limits.
 */
import type { PageSnapshot } from '../model/snapshot.ts';
import { type Rest, slices } from './slices.ts';

/** What is taken of a page, and (`elements`, `piece`) of how much the engine is asked at once; all but elements in characters. */
const most = {
  elements: 6_000,
  piece: 1_000_000,
  attribute: 10_000,
  body: 2_500_000,
  text: 400_000,
  head: 200_000,
  blocks: 600_000,
  states: 2_000_000,
};
const deepest = 200;
const blocksTaken = 200;
const scriptsSearched = 2_000;
const struckTaken = 100;

/** Never read, and often large. */
const isCode = (node: Node): boolean => node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Few enough elements and letters for one call; part by part, since an engine copies all that it joins to one text. */
function isSmall(element: Element): boolean {
  if (element.getElementsByTagName('*').length > most.elements) return false;
  let letters = 0;
  for (let node = element.firstChild; node && letters <= most.piece; node = node.nextSibling)
    if (!isCode(node)) letters += node.textContent?.length ?? 0;
  return letters <= most.piece;
}

/** The text that the engine shows; `undefined` where it cannot tell. */
const shownText = (element: Element): string | undefined =>
  element.checkVisibility &&
  (element.checkVisibility() ? ((element as Partial<HTMLElement>).innerText ?? element.textContent ?? '') : '');

/** What a price is told by. */
const currencies = ['$', '€', '£', '¥', '₹', 'USD', 'EUR', 'GBP'] as const;
/** Characters; a longer text is no price. */
const longestPrice = 40;

/** From the root downwards, which of its elements a price stands in that a style sheet strikes through: each one's place among its siblings, code left out. */
function struckPrices(root: Element, text: string): number[][] {
  let holds = '';
  // A price struck through stands beside another in the same currency.
  for (const sign of currencies)
    if (text.indexOf(sign) !== text.lastIndexOf(sign)) holds += `${holds && ' or '}contains(.,'${sign}')`;
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

/** What applications left for themselves under the names in scripts, each from its name on, and whether there was more than is taken. */
function statesOf(document: Document, names: readonly string[]): { states: Record<string, string>; partly: boolean } {
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
function besideBody(
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

/**
 * The page as it stands. `stateNames`: what its application may have left for itself in scripts. Changes nothing on the page. What
 * most pages run is one short function: here each one costs more to compile than it takes.
 */
export function takeSnapshot(
  document: Document,
  url: string,
  stateNames: readonly string[],
): PageSnapshot | Promise<PageSnapshot> {
  const started = Date.now();
  const root = document.body ?? document.documentElement;
  const pause = slices();
  if (!isSmall(root)) return takeInSlices(document, url, stateNames, pause);
  const name = root.localName;
  let body = `<${name} id="${root.id.replaceAll('"', '')}" class="${root.className.replaceAll('"', '')}">`;
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) body += isCode(node) ? '' : (node as Element).outerHTML;
    else if (node.nodeType === 3) body += node.nodeValue?.trim() ? escaped(node.nodeValue) : ' ';
  const text = shownText(root) || undefined;
  const { head, blocks, states, partly } = besideBody(document, stateNames);
  return {
    url,
    head,
    body: body.slice(0, most.body),
    text,
    struck: text ? struckPrices(root, text) : [],
    blocks,
    states,
    partly: partly || body.length > most.body,
    ms: Date.now() - started,
  };
}

/** An element's tag, its long attributes left out. */
function openTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes)
    if (value.length < most.attribute) tag += ` ${name}="${escaped(value)}"`;
  return `${tag}>`;
}

/**
 * The page with its body in slices: what is too large for one call is opened and entered. Ends early, and says so, where a limit is hit: what is
 * there is always the beginning.
 */
async function takeInSlices(
  document: Document,
  url: string,
  stateNames: readonly string[],
  pause: Rest,
): Promise<PageSnapshot> {
  const started = Date.now();
  const root = document.body ?? document.documentElement;
  const open: Element[] = [root];
  let body = openTag(root);
  let text = '';
  let partly = false;
  let node: Node | null = root.firstChild;
  while (!partly) {
    while (!node && open.length > 1) {
      const done = open.pop();
      body += `</${done?.localName}>`;
      node = done?.nextSibling ?? null;
    }
    if (!node) break;
    const wait = pause();
    if (wait) await wait;
    if (node.nodeType === 3) {
      const data = (node as Text).substringData(0, most.piece);
      body += escaped(data);
      if (open.at(-1)?.checkVisibility?.()) text += data;
      partly = data.length === most.piece;
    } else if (node.nodeType === 1 && !isCode(node)) {
      const element = node as Element;
      if (!isSmall(element)) {
        partly = open.length >= deepest;
        body += openTag(element);
        open.push(element);
        node = element.firstChild;
        continue;
      }
      body += element.outerHTML;
      text += shownText(element) ?? '';
    }
    partly ||= body.length > most.body || text.length > most.text;
    node = node.nextSibling;
  }
  while (open.length) body += `</${open.pop()?.localName}>`;
  const wait = pause();
  if (wait) await wait;
  const struck = struckPrices(root, text);
  const beside = besideBody(document, stateNames);
  return {
    url,
    ...beside,
    body,
    text: text || undefined,
    struck,
    partly: partly || beside.partly,
    ms: Date.now() - started,
  };
}
