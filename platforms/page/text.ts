import { type Element, type Node, Text, textsOf } from '../tree/tree.ts';

/**
 * The page's text in lines, from one pass over its text nodes. A line is what stands in one block element, white space
 * folded; a `softBreak` stands where two inline elements touch without a space ("4.7" beside "1,204 reviews").
 */
export type PageText = {
  /** All lines, joined by "\n". Hidden text is in it: visibility is asked only of what matched. */
  text: string;
  /** Where each line starts in `text`. */
  lineStarts: readonly number[];
  /** The block element that holds each line. */
  blocks: readonly Element[];
  /** Where each text node's words start in `text`, and the nodes. */
  starts: readonly number[];
  nodes: readonly Text[];
  /** Offsets before which struck-through words were left out: no quotation runs over them. */
  gaps: readonly number[];
};

/** White space to every pattern, yet no character of the page: it is taken out of quotations. */
export const softBreak = '\u2028';

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TEXTAREA', 'IFRAME', 'OBJECT']);
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);
/** A text as it stands, for use in a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is struck through is no longer said: a price of before. */
const struck = new Set(['DEL', 'S', 'STRIKE']);
const blank = /^\s*$/;
/**
 * Letters, for use inside a character class without the u flag: Latin, Greek to Extended Latin, and the scripts from Glagolitic to
 * Hangul. Spelt out because every pattern with \p{L} costs a fresh page 0.6 ms.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-\u1fff\u2c00-\ud7ff\uf900-\ufdcf\ufe70-\uffdc';
const wordLetter = new RegExp(`[\\d${letters}]`);
/** What begins a word or a sum of money. */
const begins = new RegExp(`[\\d${letters}$€£¥₹₩]`);
/** A figure after words that end in a sign: "75% off.", "(1.2K)". A figure may go on after its own point: "$9." and "99". */
const beginsFigure = /[\d$€£¥₹₩]/;
const endsWords = new RegExp(`[%)]$|[${letters}][.!:]$`);
const spaces = /\s+/g;
/** White space that is not one space: most texts have none. */
const folds = /[^\S ]| {2}/;

/** A <br> between the node and what comes before it in the same block. */
function afterLineBreak(node: Node, block: Element): boolean {
  for (let at: Node | undefined = node; at && at !== block; at = at.parentElement) {
    let before = at.previousSibling;
    while (before instanceof Text && blank.test(before.data)) {
      before = before.previousSibling;
    }
    if (before) return before.nodeName === 'BR';
  }
  return false;
}

/** Reads the text of `root` once, in document order. */
export function readText(root: Element): PageText {
  const lineStarts: number[] = [];
  const blocks: Element[] = [];
  const starts: number[] = [];
  const nodes: Text[] = [];
  const gaps: number[] = [];
  let text = '';
  let lastBlock: Element | undefined;
  let lastParent: Element | undefined;
  let ended = '';
  let spaced = false;

  for (const node of textsOf(root)) {
    const data = node.data;
    const trimmed = data.trim();
    if (!trimmed) {
      spaced = true;
      continue;
    }
    const parent = node.parentElement;
    if (unread.has(parent.nodeName)) continue;
    let block: Element = parent;
    let gone = false;
    while (inline.has(block.nodeName) && block.parentElement) {
      gone ||= struck.has(block.nodeName);
      block = block.parentElement;
    }
    if (gone) {
      gaps.push(text.length);
      continue;
    }

    const leads = trimmed.charAt(0) !== data.charAt(0);
    const trails = trimmed.charAt(trimmed.length - 1) !== data.charAt(data.length - 1);
    const bare = folds.test(trimmed) ? trimmed.replace(spaces, ' ') : trimmed;
    if (block !== lastBlock || afterLineBreak(node, block)) {
      if (text) text += '\n';
      lineStarts.push(text.length);
      blocks.push(block);
    } else if (spaced || leads) text += ' ';
    else if (parent !== lastParent && begins.test(bare.charAt(0)) && wordLetter.test(ended)) text += softBreak;
    else if (parent !== lastParent && beginsFigure.test(bare.charAt(0)) && endsWords.test(text.slice(-2)))
      text += softBreak;
    starts.push(text.length);
    nodes.push(node);
    text += bare;
    ended = bare.charAt(bare.length - 1);
    spaced = trails;
    lastBlock = block;
    lastParent = parent;
  }
  return { text, lineStarts, blocks, starts, nodes, gaps };
}

/** The index of the last entry of `sorted` that is at most `at`; 0 if none is. */
export function lastAtMost(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
