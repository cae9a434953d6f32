import type { Page } from 'puppeteer-core';

/**
 * What a person could not read on a page as it stands: text that runs out of its box, is cut by one, leaves the window, or stands on
 * or against other text; one line each. What scrolls, what ends in an ellipsis with its whole words in its title, what only a screen
 * reader says, and what lies over the page by design is left out; so is the inside of a closed shadow root.
 */
export const clippedIn = (page: Page): Promise<string[]> => page.evaluate(look);

/** Runs in the page, and so knows nothing of this file. */
function look(): string[] {
  /** CSS px: less is a rounding; between two texts on one line less than `apart` reads as one word. */
  const [slack, apart] = [1, 3];
  type Box = { left: number; right: number; top: number; bottom: number };
  type Text = { words: string; box: Box; holder: Element; layer: Element | null };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const upFrom = (element: Element): Element[] =>
    element.parentElement ? [element, ...upFrom(element.parentElement)] : [element];
  const short = (words: string) => words.trim().replace(/\s+/g, ' ').slice(0, 60);
  const found: string[] = [];

  /** The box that lays this text out; a run of words inside a sentence has none of its own. */
  const holderOf = (element: Element): Element =>
    upFrom(element).find((one) => !/^(inline|contents)$/.test(styleOf(one).display)) ?? document.body;
  /** What lies over the page: its text may stand above any other. */
  const layerOf = (element: Element): Element | null =>
    upFrom(element).find((one) => /fixed|sticky/.test(styleOf(one).position) || one.matches('dialog[open]')) ?? null;
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    upFrom(element).some((one) => styleOf(one).clipPath !== 'none');

  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || parent.closest('script, style, option, datalist, textarea, svg'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0 || isHidden(parent)) continue;
    const about = { words: short(node.nodeValue), holder: holderOf(parent), layer: layerOf(parent) };
    for (const { left, right, top, bottom } of boxes) texts.push({ ...about, box: { left, right, top, bottom } });
  }

  const { clientWidth } = document.documentElement;
  const cuts = (value: string) => value === 'hidden' || value === 'clip';
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';
  const said = new Set<string>();
  const say = (words: string) => {
    if (!said.has(words)) found.push(words);
    said.add(words);
  };

  for (const text of texts) {
    const { words, box, holder } = text;
    let scrolled = false;
    for (const one of upFrom(holder)) {
      if (one === document.documentElement || one === document.body) break;
      const { overflowX, overflowY } = styleOf(one);
      const edge = one.getBoundingClientRect();
      const aside = box.left < edge.left - slack || box.right > edge.right + slack;
      const above = box.top + 3 < edge.top - slack || box.bottom - 3 > edge.bottom + slack;
      const shortened = styleOf(one).webkitLineClamp !== 'none' && one.hasAttribute('title');
      if (scrolls(overflowX) || scrolls(overflowY) || shortened) scrolled = true;
      else if (!scrolled && ((cuts(overflowX) && aside) || (cuts(overflowY) && above)))
        say(`“${words}” is cut by ${one.className}`);
      else if (!scrolled && one === holder && aside) say(`“${words}” runs out of its box`);
      // What is cut or scrolled away stands on nothing.
      if (overflowX !== 'visible') {
        box.left = Math.max(box.left, edge.left);
        box.right = Math.min(box.right, edge.right);
      }
      if (overflowY !== 'visible') {
        box.top = Math.max(box.top, edge.top);
        box.bottom = Math.min(box.bottom, edge.bottom);
      }
    }
    if (!scrolled && (box.right > clientWidth + slack || box.left < -slack)) say(`“${words}” leaves the window`);
  }

  /** A box's letters, without the room above and below them: lines may stand closer than that. */
  const letters = ({ left, right, top, bottom }: Box): Box => {
    const room = (bottom - top) / 4;
    return { left, right, top: top + room, bottom: bottom - room };
  };
  const inOrder = texts
    .map((text) => ({ ...text, box: letters(text.box) }))
    .filter(({ box }) => box.right - box.left > slack && box.bottom - box.top > slack)
    .sort((a, b) => a.box.top - b.box.top);
  inOrder.forEach((one, index) => {
    for (const other of inOrder.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (other.holder === one.holder || other.layer !== one.layer) continue;
      const gap = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
      if (gap < -slack) say(`“${one.words}” and “${other.words}” stand on each other`);
      else if (gap < apart) say(`“${one.words}” and “${other.words}” touch`);
    }
  });

  // Fields show their words in one line: what does not fit is not seen.
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    // What is typed scrolls in its field.
    const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : field.placeholder;
    const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = styleOf(field);
    const written = field instanceof HTMLSelectElement || /^(text|search|number)$/.test(field.type);
    if (!pen || !words || !written || isHidden(field)) continue;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    // A list's arrow stands beside its words.
    const arrow = field instanceof HTMLSelectElement ? 16 : 0;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    if (pen.measureText(words).width > room + slack) say(`“${short(words)}” does not fit its field`);
  }
  return found;
}
