/**
 * Runs in the page, by itself: nothing outside of this function is known there. For each path (from the body downwards, each element's
 * place among its parent's elements, scripts and style sheets not counted) whether the element, and then each one in it, has a box:
 * engines leave text out of what they show which stands further down on the page, or is drawn only when a part is unfolded.
 * An empty list where the element has none, or nothing stands at the path any more.
 */
export function renderedAt(paths: readonly (readonly number[])[]): boolean[][] {
  const isCode = ({ nodeName }: Element) => nodeName === 'SCRIPT' || nodeName === 'STYLE';
  return paths.map((path) => {
    let at: Element | undefined = document.body;
    for (const place of path) at = at && [...at.children].filter((child) => !isCode(child))[place];
    if (!at?.checkVisibility()) return [];
    const all = [at, ...at.querySelectorAll('*')].filter(
      (one) => !isCode(one) && !one.parentElement?.closest('noscript'),
    );
    return all.map((one) => one.checkVisibility());
  });
}
