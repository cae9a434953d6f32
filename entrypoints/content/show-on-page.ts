import type { Evidence } from '../../model/evidence.ts';
import { isSeen, locate } from '../../platforms/in-page/locate.ts';
import { lights, paintId } from './lights.ts';

function paint(): void {
  if (document.getElementById(paintId)) return;
  const style = document.createElement('style');
  style.id = paintId;
  style.textContent = `::highlight(${lights}) { background-color: #f6d98a; color: #1f1e1b; }`;
  document.head.append(style);
}

/** Milliseconds from one scrolling to the look whether it led there. */
const arrival = 800;

/**
 * Scrolls there, and again if the page was laid out anew on the way, by the panel that opened beside it or by what came late. Whoever
 * scrolls by themselves meanwhile is left alone.
 */
function scrollTo(element: Element, range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const scroll = () => element.scrollIntoView({ block: 'center', behavior });
  const taken = new AbortController();
  const look = (again: number) => {
    if (!CSS.highlights.get(lights)?.has(range)) taken.abort(); // other words are shown by now
    if (taken.signal.aborted) return;
    const { top, bottom } = range.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) scroll();
    if (again > 0) setTimeout(look, arrival, again - 1);
    else taken.abort();
  };
  for (const own of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(own, () => taken.abort(), { passive: true, signal: taken.signal });
  scroll();
  setTimeout(look, arrival, 2);
}

/**
 * Scrolls to the words that prove a signal and lights them up; else says that they are hidden there (and scrolls to where), that only the
 * page's data has them, or that it has changed.
 */
export function showOnPage(evidence: Evidence): 'shown' | 'hidden' | 'changed' | 'data-only' {
  const range = locate(document, evidence);
  if (!range) return 'data' in evidence.place ? 'data-only' : 'changed';
  paint();
  CSS.highlights.set(lights, new Highlight(range));
  let element = range.startContainer.parentElement;
  for (let outer = element?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
    outer.open = true;
  const seen = isSeen(range);
  if (!seen) while (element && !element.checkVisibility({ visibilityProperty: true })) element = element.parentElement;
  if (element) scrollTo(element, range);
  return seen ? 'shown' : 'hidden';
}
