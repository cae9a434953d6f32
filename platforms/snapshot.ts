/**
 * Takes a page's snapshot, in the page: the only part of reading that its main thread pays for. The engine writes down its markup
 * and the text that it shows, each in one call; which words of the markup those are is found out elsewhere (shown.ts). A page that
 * is too large for that goes in slices, and only its beginning.
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
  blocks: 600_000,
  states: 2_000_000,
};
const deepest = 200;
const blocksTaken = 200;
const struckTaken = 100;

const isElement = (node: Node): node is Element => node.nodeType === 1;
/** Never read, and often large. */
const isCode = (node: Node): boolean => node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element's tag, its long attributes left out. */
function openTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes)
    if (value.length < most.attribute) tag += ` ${name}="${escaped(value)}"`;
  return `${tag}>`;
}

/** Few enough elements and letters for one call. */
const isSmall = (element: Element): boolean =>
  element.getElementsByTagName('*').length <= most.elements && (element.textContent ?? '').length <= most.piece;

/** An attribute may hold as much as a whole page: looked for only where that much was sent. */
const wasSentMuch = (): boolean =>
  performance
    .getEntriesByType?.('navigation')
    .some((sent) => (sent as PerformanceNavigationTiming).decodedBodySize > 4 * most.piece) ?? false;

/** The text that the engine shows; `undefined` where it cannot tell. */
function shownText(element: Element): string | undefined {
  if (!element.checkVisibility) return undefined;
  return element.checkVisibility() ? ((element as Partial<HTMLElement>).innerText ?? element.textContent ?? '') : '';
}

type Taken = Pick<PageSnapshot, 'body' | 'text' | 'partly'>;

/** The body in one call for each of its children, and one for the text. */
function takeWhole(root: Element): Taken {
  let body = openTag(root);
  for (const node of root.childNodes)
    if (node.nodeType === 3) body += escaped((node as Text).data);
    else if (isElement(node) && !isCode(node)) body += node.outerHTML;
  return { body: body.slice(0, most.body), text: shownText(root) || undefined, partly: body.length > most.body };
}

/**
 * The body in slices: what is too large for one call is opened and entered, and with `bitByBit` so is everything. Ends early, and
 * says so, where a limit is hit: what is there is always the beginning.
 */
async function takeInSlices(root: Element, bitByBit: boolean, pause: Rest): Promise<Taken> {
  const open: Element[] = [root];
  let body = openTag(root);
  let text = '';
  let partly = false;
  let node: Node | null = root.firstChild;
  /** A small element was entered: its text is known already. */
  let known: Element | undefined;
  while (!partly) {
    while (!node && open.length > 1) {
      const done = open.pop();
      if (done === known) known = undefined;
      body += `</${done?.localName}>`;
      node = done?.nextSibling ?? null;
    }
    if (!node) break;
    const wait = pause();
    if (wait) await wait;
    if (node.nodeType === 3) {
      const data = (node as Text).substringData(0, most.piece);
      body += escaped(data);
      if (!known && open.at(-1)?.checkVisibility?.({ visibilityProperty: true })) text += data;
      partly = data.length === most.piece;
    } else if (isElement(node) && !isCode(node)) {
      const small: boolean = known !== undefined || isSmall(node);
      if (small && !known) text += shownText(node) ?? '';
      if (small && !bitByBit) body += node.outerHTML;
      else {
        if (small) known ??= node;
        partly = open.length >= deepest;
        body += openTag(node);
        open.push(node);
        node = node.firstChild;
        continue;
      }
    }
    partly ||= body.length > most.body || text.length > most.text;
    node = node.nextSibling;
  }
  while (open.length) body += `</${open.pop()?.localName}>`;
  return { body, text: text || undefined, partly };
}

const currency =
  /[$€£¥₹]|\b(?:USD|EUR|GBP|INR|CAD|AUD|CHF|MXN|BRL)(?=\s?\d)|(?<=\d\s?)(?:USD|EUR|GBP|INR|CAD|AUD|CHF|MXN|BRL)\b/g;

/** From the root downwards, which of its elements a price stands in that a style sheet strikes through: each one's place among its siblings, code left out. */
function struckPrices(root: Element, text: string): number[][] {
  const signs = [...new Set(text.match(currency))];
  const { ownerDocument: document } = root;
  if (!signs.length || !document.evaluate) return [];
  const holds = signs.map((sign) => `contains(.,'${sign}')`).join(' or ');
  const found = document.evaluate(`descendant::text()[string-length(.)<=40][${holds}]`, root, null, 5, null);
  const struck: number[][] = [];
  for (let node = found.iterateNext(); node && struck.length < struckTaken; node = found.iterateNext()) {
    const holder = node.parentElement;
    if (!holder || !getComputedStyle(holder).textDecorationLine.includes('line-through')) continue;
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

/** The texts of a document's JSON-LD blocks. */
export function* blocksOf(document: Document): Generator<string, undefined> {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) yield script.textContent ?? '';
  return undefined;
}

/** `NAME = …`, `window["NAME"] = …`. */
const assigned = /^["'\]]*\s*[=:]/;

/** The page as it stands. `stateNames`: what its application may have left for itself in scripts. Changes nothing on the page. */
export async function takeSnapshot(
  document: Document,
  url: string,
  stateNames: readonly string[],
): Promise<PageSnapshot> {
  const started = performance.now();
  const root = document.body ?? document.documentElement;
  const pause = slices();
  const bitByBit = wasSentMuch();
  const { body, text, ...taken } =
    !bitByBit && isSmall(root) ? takeWhole(root) : await takeInSlices(root, bitByBit, pause);
  let { partly } = taken;
  const struck = struckPrices(root, text ?? '');
  const left = { blocks: most.blocks, states: most.states };
  /** The text of a script, while there is room. */
  const room = (of: 'blocks' | 'states', text: string): string | undefined => {
    left[of] -= text.length;
    partly ||= left[of] < 0;
    return left[of] < 0 ? undefined : text;
  };
  const beforeData = pause();
  if (beforeData) await beforeData;
  const blocks: string[] = [];
  for (const block of blocksOf(document)) {
    const text = blocks.length < blocksTaken ? room('blocks', block) : undefined;
    partly ||= text === undefined;
    if (text === undefined) break;
    blocks.push(text);
  }
  const beforeStates = pause();
  if (beforeStates) await beforeStates;
  const states: Record<string, string> = {};
  for (const script of stateNames.length ? document.querySelectorAll('script:not([src])') : []) {
    const wait = pause();
    if (wait) await wait;
    const code = script.textContent ?? '';
    for (const name of stateNames) {
      if (name in states) continue;
      const at = script.id === name ? 0 : code.indexOf(name);
      if (at < 0 || (at > 0 && !assigned.test(code.slice(at + name.length, at + name.length + 20)))) continue;
      const text = room('states', script.id === name ? `${name}=${code}` : code.slice(at));
      if (text !== undefined) states[name] = text;
    }
  }
  let head = '';
  for (const element of document.head?.querySelectorAll('title,meta') ?? [])
    if (head.length < 200_000) head += element.outerHTML;
  return { url, head, body, text, struck, blocks, states, partly, ms: performance.now() - started };
}
