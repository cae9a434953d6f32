/** Takes the snapshot of a page that is too large to be taken at once (whole-snapshot.ts): in slices, and only its beginning. */
import type { PageSnapshot } from '../../model/snapshot.ts';
import { type Rest, slices } from './slices.ts';
import { besideBody, escaped, isCode, isSmall, most, shownText, struckPrices } from './snapshot-parts.ts';

const deepest = 200;

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
export async function takeInSlices(
  document: Document,
  url: string,
  stateNames: readonly string[],
  pause: Rest = slices(),
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
  const struck = struckPrices(root, text, body);
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
