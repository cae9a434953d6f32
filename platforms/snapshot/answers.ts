import type { PageAnswers } from '../../model/snapshot.ts';

/** What a page is asked of the parts at some paths (tree/paths.ts): whether they have boxes, and whether prices in them are struck through. */
export type Questions = { boxes: number[][]; prices: { path: number[]; text: string }[] };

/**
 * Runs in the page, by itself: nothing outside of this function is known there. For each path whether the element, and then each one in
 * it, has a box: engines leave text out of what they show which stands further down on the page, or is drawn only when a part is
 * unfolded; an empty list where the element has none, nothing stands at the path any more, or more is asked than a page can answer
 * without being felt. For each price whether a style sheet strikes it through, its own or that of an element around it.
 */
export function answersTo({ boxes, prices }: Questions): PageAnswers {
  const isCode = ({ nodeName }: Element) => nodeName === 'SCRIPT' || nodeName === 'STYLE';
  // A page may have a hundred thousand elements side by side: they are counted once, and no further than is asked.
  const known = new Map<Element, Element[]>();
  const elementAt = (path: readonly number[]): Element | undefined => {
    let at: Element | undefined = document.body;
    for (const place of path) {
      if (!at) break;
      const parts: Element[] = known.get(at) ?? [];
      known.set(at, parts);
      let next: Element | null = parts.at(-1)?.nextElementSibling ?? (parts.length ? null : at.firstElementChild);
      for (; next && parts.length <= place; next = next.nextElementSibling) if (!isCode(next)) parts.push(next);
      at = parts[place];
    }
    return at;
  };
  let left = 4_000; // elements that are looked at
  return {
    boxes: boxes.map((path) => {
      const at = elementAt(path);
      if (!at?.checkVisibility()) return [];
      left -= at.getElementsByTagName('*').length;
      if (left < 0) return [];
      const all = [at, ...at.querySelectorAll('*')].filter(
        (one) => !isCode(one) && !one.parentElement?.closest('noscript'),
      );
      return all.map((one) => one.checkVisibility());
    }),
    struck: prices.map(({ path, text }) => {
      let at: Element | null = elementAt(path) ?? null;
      if (!at?.textContent?.includes(text)) return false; // the page has changed
      for (let up = 0; at && up < 4; up++, at = at.parentElement) {
        const { textDecorationLine, display } = getComputedStyle(at);
        if (textDecorationLine.includes('line-through')) return true;
        if (display.startsWith('inline-')) return false; // a line through what is around it does not go through it
      }
      return false;
    }),
  };
}
