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
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const seen = isSeen(range);
  if (!seen) while (element && !element.checkVisibility({ visibilityProperty: true })) element = element.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return seen ? 'shown' : 'hidden';
}
