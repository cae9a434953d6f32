/**
 * Takes a page's snapshot, in the page: the only part of reading that its main thread pays for. The engine writes down its markup and
 * the text that it shows, each in one call; which words of the markup those are is found out elsewhere (tree/shown.ts).
 */
import type { PageSnapshot } from '../../model/snapshot.ts';

/** What is taken of a page, and (`elements`, `piece`) of how much the engine is asked at once; all but elements, blocks and scripts in characters. */
export const most = {
  elements: 6_000,
  piece: 1_000_000,
  attribute: 10_000,
  body: 2_500_000,
  text: 400_000,
  head: 200_000,
  scripts: 2_000,
  blocks: { number: 200, all: 600_000 },
  states: 2_000_000,
} as const;

/** A snapshot with its body in parts, or without where it is too large to be taken at once. */
export type Taken = Omit<PageSnapshot, 'body'> & { body?: string[] };

/**
 * Runs in the page, by itself: nothing outside of this function is known there. Each kilobyte of code and each further object of the
 * page that it touches first costs a tenth of a reading, so it says all in one breath. `stateNames`: what the page's application may
 * have left for itself in scripts. Changes nothing on the page.
 */
export function takeWhole(stateNames: readonly string[], limits: typeof most, page: Document = document): Taken {
  const started = Date.now();
  const root = page.body ?? page.documentElement;
  let letters = root.getElementsByTagName('*').length > limits.elements ? limits.piece + 1 : 0;
  let tag = `<${root.localName}`;
  for (const { name, value } of root.attributes)
    if (value.length < limits.attribute)
      tag += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  // In parts, as an engine copies all that it joins to one text. Scripts and style sheets are never read, and often large.
  const body = [`${tag}>`];
  let forBody: number = limits.body;
  for (let node = root.firstChild; node && letters <= limits.piece && forBody >= 0; node = node.nextSibling) {
    const { nodeType, nodeName } = node;
    if (nodeName === 'SCRIPT' || nodeName === 'STYLE' || (nodeType !== 1 && nodeType !== 3)) continue;
    const text = node.textContent ?? '';
    letters += text.length;
    if (letters > limits.piece) break;
    const escaped = () => (text.trim() ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : ' ');
    const part = nodeType === 1 ? (node as Element).outerHTML : escaped();
    forBody -= part.length;
    body.push(forBody < 0 ? part.slice(0, forBody) : part);
  }
  const isWhole = letters <= limits.piece;
  const blocks: string[] = [];
  const states: Record<string, string> = {};
  let forBlocks: number = limits.blocks.all;
  let forStates: number = limits.states;
  let scripts = 0;
  for (const script of page.scripts) {
    if (++scripts > limits.scripts) break;
    if (script.type.toLowerCase().includes('ld+json')) {
      const block = script.textContent;
      forBlocks -= blocks.length < limits.blocks.number ? block.length : limits.blocks.all + 1;
      if (forBlocks >= 0) blocks.push(block);
    } else if (stateNames.length && !script.src) {
      const code = script.textContent;
      for (const name of stateNames) {
        const at = script.id === name ? 0 : code.indexOf(name);
        if (at < 0 || name in states) continue;
        // `NAME = …`, `window["NAME"] = …`
        if (at > 0 && !/^["'\]]*\s*[=:]/.test(code.slice(at + name.length, at + name.length + 20))) continue;
        const state = script.id === name ? `${name}=${code}` : code.slice(at);
        forStates -= state.length;
        if (forStates >= 0) states[name] = state;
      }
    }
  }
  let head = '';
  for (const element of page.head?.querySelectorAll('title, meta') ?? [])
    if (head.length < limits.head) head += element.outerHTML;
  // Where the engine cannot tell what it shows, there is no text; where it shows nothing of the page, as little is known.
  const text = isWhole && root.checkVisibility?.() ? (root.innerText ?? root.textContent) : '';
  return {
    url: page.URL,
    head,
    ...(isWhole && { body }),
    ...(text && { text }),
    blocks,
    states,
    partly: scripts > limits.scripts || forBlocks < 0 || forStates < 0 || (isWhole && forBody < 0),
    ms: Date.now() - started,
  };
}

/** The body, in parts, that was taken in slices (sliced-snapshot.ts); ms: what that cost the page. */
export type SlicedBody = Pick<PageSnapshot, 'text' | 'partly' | 'ms'> & { body: string[] };

/** The snapshot of what was taken at once, and of the body that was taken in slices if it had to be. */
export const snapshotOf = ({ body, ...taken }: Taken, sliced?: SlicedBody): PageSnapshot => ({
  ...taken,
  body: (sliced?.body ?? body ?? []).join(''),
  ...(sliced?.text && { text: sliced.text }),
  partly: taken.partly || sliced?.partly === true,
  ms: taken.ms + (sliced?.ms ?? 0),
});
