import type { Evidence } from '../../model/evidence.ts';

/** The letters of all text under `root`, white space taken out, and where each of them stands. */
function letters(root: Node): { text: string; starts: number[]; nodes: Text[] } {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const starts: number[] = [];
  const nodes: Text[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent && /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(parent.nodeName)) continue;
    const bare = node.data.replace(/\s+/g, '');
    if (!bare) continue;
    starts.push(text.length);
    nodes.push(node);
    text += bare;
  }
  return { text, starts, nodes };
}

/** The place in a text node of its n-th letter, white space not counted; `after` gives the place behind it. */
function offsetIn(node: Text, n: number, after: boolean): number {
  let seen = -1;
  for (let i = 0; i < node.data.length; i++) {
    if (!/\s/.test(node.data.charAt(i)) && ++seen === n) return after ? i + 1 : i;
  }
  return node.data.length;
}

function rangeOf({ starts, nodes }: ReturnType<typeof letters>, from: number, to: number): Range | undefined {
  const nodeAt = (letter: number) => {
    let i = starts.length - 1;
    while (i > 0 && (starts[i] ?? 0) > letter) i--;
    return i;
  };
  const first = nodeAt(from);
  const last = nodeAt(to - 1);
  const start = nodes[first];
  const end = nodes[last];
  if (!start || !end) return undefined;
  const range = start.ownerDocument.createRange();
  range.setStart(start, offsetIn(start, from - (starts[first] ?? 0), false));
  range.setEnd(end, offsetIn(end, to - 1 - (starts[last] ?? 0), true));
  return range;
}

const bare = (text: string) => text.replace(/\s+/g, '');

function select(document: Document, selector: string): Element | undefined {
  try {
    return document.querySelector(selector) ?? undefined;
  } catch {
    return undefined; // evidence of an old record may hold what no engine reads today
  }
}

/** Whether its words can be seen; what lies in a folded part cannot. */
export function isSeen(range: Range): boolean {
  const { startContainer: start } = range;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  return !element?.checkVisibility || element.checkVisibility({ visibilityProperty: true });
}

/** So many letters of the context, or of the quotation itself, make an occurrence elsewhere the same statement. */
const same = { context: 8, quote: 12 } as const;

/** Every occurrence, best context first, with the letters of its context that stand there too. */
function occurrences(text: string, quote: string, before: string, after: string): { at: number; score: number }[] {
  const found: { at: number; score: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < 500; at = text.indexOf(quote, at + 1)) {
    let score = 0;
    while (score < before.length && text[at - 1 - score] === before[before.length - 1 - score]) score++;
    let follows = 0;
    while (follows < after.length && text[at + quote.length + follows] === after[follows]) follows++;
    found.push({ at, score: score + follows });
  }
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Finds the words of a piece of evidence again: in the element that its selector names, else by its context anywhere on the
 * page; evidence from structured data lights the same words in the visible text, if any. What can be seen goes before what is
 * hidden there. `undefined`: the page has changed.
 */
export function locate(document: Document, { quote, place }: Evidence): Range | undefined {
  const wanted = bare(quote);
  if (!wanted) return undefined;
  const root = document.body ?? document.documentElement;
  const context = 'selector' in place ? place : { before: '', after: '' };
  const element = 'selector' in place ? select(document, place.selector) : undefined;
  let hidden: Range | undefined;
  for (const scope of element ? [element, root] : [root]) {
    const read = letters(scope);
    for (const { at, score } of occurrences(read.text, wanted, bare(context.before), bare(context.after))) {
      if (hidden && scope === root && wanted.length < same.quote && score < same.context) continue;
      const range = rangeOf(read, at, at + wanted.length);
      if (range && isSeen(range)) return range;
      if (scope === element) hidden ??= range;
    }
    if (scope !== element || element.nodeName !== 'IMG' || bare(element.getAttribute('alt') ?? '') === '') continue;
    const range = document.createRange();
    range.selectNode(element);
    return range;
  }
  return hidden;
}
