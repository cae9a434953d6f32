/** Takes the body of a page that is too large to be taken at once (whole-snapshot.ts): in slices, and only its beginning. Runs in the page. */
import { type Rest, slices } from './slices.ts';
import { most, type SlicedBody } from './whole-snapshot.ts';

/** Never read, and often large. */
const isCode = (node: Node): boolean => node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Few enough elements and letters for one call. */
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

const deepest = 200;

/** An element's tag, its long attributes left out. */
function openTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes)
    if (value.length < most.attribute) tag += ` ${name}="${escaped(value)}"`;
  return `${tag}>`;
}

/** Its markup and text: what is too large for one call is opened and entered. Ends early, and says so, where a limit is hit. */
export async function takeInSlices(document: Document, pause: Rest = slices()): Promise<SlicedBody> {
  const started = Date.now();
  const root = document.body ?? document.documentElement;
  const open: Element[] = [root];
  const body = [openTag(root)];
  let forBody: number = most.body;
  const write = (markup: string): void => {
    forBody -= markup.length;
    body.push(markup);
  };
  let text = '';
  let partly = false;
  let node: Node | null = root.firstChild;
  while (!partly) {
    while (!node && open.length > 1) {
      const done = open.pop();
      write(`</${done?.localName}>`);
      node = done?.nextSibling ?? null;
    }
    if (!node) break;
    const wait = pause();
    if (wait) await wait;
    if (node.nodeType === 3) {
      const data = (node as Text).substringData(0, most.piece);
      write(escaped(data));
      if (open.at(-1)?.checkVisibility?.()) text += data;
      partly = data.length === most.piece;
    } else if (node.nodeType === 1 && !isCode(node)) {
      const element = node as Element;
      if (!isSmall(element)) {
        partly = open.length >= deepest;
        write(openTag(element));
        open.push(element);
        node = element.firstChild;
        continue;
      }
      write(element.outerHTML);
      text += shownText(element) ?? '';
    }
    partly ||= forBody < 0 || text.length > most.text;
    node = node.nextSibling;
  }
  while (open.length) write(`</${open.pop()?.localName}>`);
  return { body, text: text || undefined, partly, ms: Date.now() - started };
}
