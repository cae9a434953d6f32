/**
 * Takes a page's snapshot, in the page: the only part of reading that its main thread pays for. The engine writes down its markup and
 * the text that it shows, each in one call; which words of the markup those are is found out elsewhere (tree/shown.ts).
 */
import type { PageSnapshot } from '../../model/snapshot.ts';
import { besideBody, escaped, isCode, isSmall, most, shownText, struckPrices } from './snapshot-parts.ts';

/**
 * The page as it stands; `undefined` where it is too large to be taken at once. `stateNames`: what its application may have left for
 * itself in scripts. Changes nothing on the page. Most pages are read by this alone: what it need not know is not sent to them.
 */
export function takeWhole(document: Document, url: string, stateNames: readonly string[]): PageSnapshot | undefined {
  const started = Date.now();
  const root = document.body ?? document.documentElement;
  if (!isSmall(root)) return undefined;
  const name = root.localName;
  let body = `<${name} id="${root.id.replaceAll('"', '')}" class="${root.className.replaceAll('"', '')}">`;
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) body += isCode(node) ? '' : (node as Element).outerHTML;
    else if (node.nodeType === 3) body += node.nodeValue?.trim() ? escaped(node.nodeValue) : ' ';
  const text = shownText(root) || undefined;
  const { head, blocks, states, partly } = besideBody(document, stateNames);
  const struck = text ? struckPrices(root, text, body) : [];
  return {
    url,
    head,
    body: body.slice(0, most.body),
    text,
    struck,
    blocks,
    states,
    partly: partly || body.length > most.body,
    ms: Date.now() - started,
  };
}
