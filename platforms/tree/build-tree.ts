import type { PageSnapshot } from '../../model/snapshot.ts';
import type { Rest } from '../snapshot/slices.ts';
import { elementAt, markRendered } from './hidden-parts.ts';
import { readMarkup } from './markup.ts';
import { markShown, markShownByAttributes } from './shown.ts';
import { Element, isCode, type SnapshotDocument, Text } from './tree.ts';

/** Deeper markup is none that a person wrote: what stands there is left out. */
const deepest = 1_000;
/** So much of what the engine shows must be in the markup: less, and the page changed while it was taken. */
const leastFound = 0.8;

/** What the page answered when it was asked of paths (hidden-parts.ts); without answers, as if all of it were shown. */
export type Rendered = { paths: readonly (readonly number[])[]; answers?: readonly (readonly boolean[])[] };

/** Builds the tree; `undefined` where its text is not what the engine showed: the page changed while it was taken. */
export async function treeOf(
  { head, body, text: seen, struck, partly }: PageSnapshot,
  rest?: Rest,
  rendered?: Rendered,
): Promise<SnapshotDocument | undefined> {
  let order = 0;
  const root = new Element('html', {}, undefined, order++);
  let here: Element = root;
  let [depth, code, away] = [0, 0, 0];
  /** Text that follows belongs to the run before it. */
  let joins = false;
  const builder = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      joins = false;
      const element = new Element(name, attributes, here, order++);
      if (++depth <= deepest) here.childNodes.push(element);
      here = element;
      if (isCode(element)) code++;
      else if (element.nodeName === 'TEMPLATE') away++;
    },
    close() {
      joins = false;
      depth--;
      if (isCode(here)) code--;
      else if (here.nodeName === 'TEMPLATE') away--;
      here = here.parentElement ?? root;
    },
    text(data: string) {
      if (away || code) return;
      const last = here.childNodes.at(-1);
      const text = joins && last instanceof Text ? last : new Text('', here);
      if (text !== last) here.childNodes.push(text);
      text.data += data;
      joins = true;
    },
    comment() {
      joins = false;
    },
  };
  await readMarkup(`<head>${head}</head>`, builder, rest);
  await readMarkup(body, builder, rest);
  const shown = root.children.at(-1) ?? root;
  if (seen === undefined) markShownByAttributes(shown);
  else if ((await markShown(shown, seen, rest)) < leastFound && !partly) return undefined;
  if (rendered) markRendered(shown, rendered.paths, rendered.answers);
  for (const path of struck)
    for (const text of elementAt(shown, path)?.childNodes ?? []) if (text instanceof Text) text.struck = true;
  return {
    title: (root.querySelector('head > title')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    body: shown,
    querySelector: (selector) => root.querySelector(selector),
    querySelectorAll: (selector) => root.querySelectorAll(selector),
  };
}
