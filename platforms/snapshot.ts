/**
 * Takes a page's snapshot, in the page (over 200 lines: one walk, one writer, and their limits): the only part of reading that its main thread pays for. One walk over the text, and the
 * engine's own serializer; a page that is too large for that goes in slices, and only its beginning.
 */
import type { PageSnapshot } from '../model/snapshot.ts';
import { type Rest, slices } from './slices.ts';

/** `elements`, `script` and `piece`: what the serializer is given at once; the others: what is taken of a page. */
const most = {
  elements: 6_000,
  script: 20_000,
  piece: 1_000_000,
  text: 400_000,
  body: 2_500_000,
  blocks: 600_000,
  states: 2_000_000,
};
const deepest = 200;
const blocksTaken = 200;
/** A run of text longer than this is cut, and the snapshot ends there. */
const longestRun = 200_000;

/** Never read, and often large. */
const isCode = (node: Node): boolean => node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';

/** Not hidden by attribute, inline style or style sheet; attributes alone where the engine cannot ask the sheets. */
const shownIn = (document: Document): ((element: Element) => boolean) =>
  document.defaultView && typeof document.documentElement.checkVisibility === 'function'
    ? (element) => element.checkVisibility()
    : (element) => !element.closest('[hidden],[style*="display:none"],[style*="display: none"]');

const isElement = (node: Node): node is Element => node.nodeType === 1;

const price = /[$€£¥₹]|^\s*[A-Z]{3}\s?\d|\d\s?[A-Z]{3}\s*$/;
const isStruck = (holder: Element): boolean =>
  holder.ownerDocument.defaultView?.getComputedStyle(holder).textDecorationLine.includes('line-through') ?? false;

type Walk = Pick<PageSnapshot, 'length' | 'turns' | 'struck' | 'partly'> & {
  /** What holds too much text for one piece, and everything around it. */
  heavy: ReadonlySet<Node>;
};

/** One walk over the text: which of it is shown. White space is counted and not looked at: most nodes of a page are that. */
async function walk(root: Element, pause: Rest): Promise<Walk> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const shown = shownIn(root.ownerDocument);
  const heavy = new Set<Node>();
  const turns: number[] = [];
  const struck: number[] = [];
  let [length, read, seen] = [0, 0, 0];
  let parent: Element | null = null;
  let [code, visible, before] = [false, true, true];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const wait = (++seen & 127) === 0 && pause();
    if (wait) await wait;
    const start = length;
    const size = node.length;
    length += size;
    if (size > most.script) for (let at: Node | null = node; at && at !== root; at = at.parentNode) heavy.add(at);
    const data = size > most.script ? 'x' : node.data;
    if (!data.trim()) continue;
    const holder = node.parentElement;
    if (!holder) break; // the page took it away between two slices
    if (holder !== parent) {
      parent = holder;
      code = isCode(holder);
      if (!code) visible = shown(holder);
    }
    if (code) continue;
    read += Math.min(size, longestRun);
    if (read > most.text) return { length, turns, struck, heavy, partly: true };
    if (visible !== before) {
      turns.push(start);
      before = visible;
    }
    if (visible && data.length <= 40 && price.test(data) && isStruck(holder)) struck.push(start);
  }
  return { length, turns, struck, heavy, partly: false };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element's tag, its long attributes left out. */
function openTag(element: Element): string {
  const attributes = [...element.attributes].filter(({ value }) => value.length < 10_000);
  return `<${element.localName}${attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}>`;
}

/**
 * The markup under `root`, in pieces that the serializer takes at once: elements that hold too much for it are opened and entered.
 * Ends early, and says so, where a limit is hit: what is there is always the beginning.
 */
async function markup(root: Element, heavy: Walk['heavy'], pause: Rest) {
  const serializer = new XMLSerializer();
  const few = (element: Element) => element.getElementsByTagName('*').length <= most.elements;
  const allFew = few(root);
  const open: Element[] = [root];
  let text = openTag(root);
  /** Characters of scripts and style sheets one after another. */
  let code = 0;
  let partly = false;
  let node: Node | null = root.firstChild;
  for (;;) {
    while (!node && open.length > 1) {
      const done = open.pop();
      text += `</${done?.localName}>`;
      node = done?.nextSibling ?? null;
    }
    if (!node) break;
    const light = !heavy.has(node);
    if (isCode(node)) {
      code += node.textContent?.length ?? 0;
      const next: Node | null = node.nextSibling;
      if (!next || !isCode(next)) {
        text += `<script data-length="${code}"/>`;
        code = 0;
      }
    } else if (node.nodeType === 3 && !light) {
      // Larger than what is read of a whole page: nothing that follows is counted any more.
      text += escaped((node as Text).substringData(0, longestRun));
      partly = (node as Text).length > longestRun;
      if (partly) break;
    } else if (!isElement(node) || (light && (allFew || !node.firstElementChild || few(node)))) {
      const piece = serializer.serializeToString(node);
      partly = piece.length > most.piece;
      if (partly) break;
      text += piece;
    } else {
      partly = open.length >= deepest;
      if (partly) break;
      text += openTag(node);
      open.push(node);
      node = node.firstChild;
      continue;
    }
    partly ||= text.length > most.body;
    if (text.length > most.body) break;
    node = node.nextSibling;
    const wait = pause();
    if (wait) await wait;
  }
  while (open.length) text += `</${open.pop()?.localName}>`;
  return { text, partly };
}

/** The texts of a document's JSON-LD blocks. */
export function* blocksOf(document: Document): Generator<string, undefined> {
  for (const script of document.getElementsByTagName('script'))
    if (/ld\+json/i.test(script.type)) yield script.textContent ?? '';
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
  const { heavy, ...shownText } = await walk(root, pause);
  const body = await markup(root, heavy, pause);
  let partly = shownText.partly || body.partly;
  const left = { blocks: most.blocks, states: most.states };
  /** The text of a script, while there is room. */
  const taken = (of: 'blocks' | 'states', text: string): string | undefined => {
    left[of] -= text.length;
    partly ||= left[of] < 0;
    return left[of] < 0 ? undefined : text;
  };
  const beforeData = pause();
  if (beforeData) await beforeData;
  const blocks: string[] = [];
  for (const block of blocksOf(document)) {
    const text = blocks.length < blocksTaken ? taken('blocks', block) : undefined;
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
      const text = taken('states', script.id === name ? `${name}=${code}` : code.slice(at));
      if (text !== undefined) states[name] = text;
    }
  }
  const serializer = new XMLSerializer();
  let head = '';
  for (const element of document.head?.querySelectorAll('title,meta') ?? [])
    if (head.length < 200_000) head += serializer.serializeToString(element);
  return { url, head, body: body.text, ...shownText, blocks, states, partly, ms: performance.now() - started };
}
