import type { PageAnswers, PageSnapshot } from '../../model/snapshot.ts';
import type { Questions } from '../snapshot/answers.ts';
import type { Rest } from '../snapshot/slices.ts';
import { markRendered } from './hidden-parts.ts';
import { readMarkup } from './markup.ts';
import { markShown, markShownByAttributes } from './shown.ts';
import { markStruck } from './struck-prices.ts';
import { Element, isCode, type SnapshotDocument, Text } from './tree.ts';

/** Deeper markup is none that a person wrote: what stands there is left out. */
const deepest = 1_000;
/** So much of what the engine shows must be in the markup: less, and the page changed while it was taken. */
const leastFound = 0.8;

/** What the page answered to questions; without answers, as if each were answered with yes. */
export type Told = { questions: Questions; answers?: PageAnswers };

/** Builds the tree; `undefined` where its text is not what the engine showed: the page changed while it was taken. */
export async function treeOf(
  { head, body, text: seen, partly }: PageSnapshot,
  rest?: Rest,
  told?: Told,
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
  if (told) {
    markRendered(shown, told.questions.boxes, told.answers?.boxes);
    markStruck(shown, told.questions.prices, told.answers?.struck);
  }
  return {
    title: (root.querySelector('head > title')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    body: shown,
    querySelector: (selector) => root.querySelector(selector),
    querySelectorAll: (selector) => root.querySelectorAll(selector),
  };
}
