/** What is known of a credential that a link leads to: 0 to 100, and in the user's words. */
export type LinkMark = { low: number; high: number; says: string };

/**
 * Run in the page (executeScript, so it stands by itself): puts a mark behind each link that is written with one of these addresses,
 * `most` of them at most, and none twice. Gives how many it put there.
 */
export function markLinks(marks: readonly (LinkMark & { written: string })[], most: number): number {
  const name = 'touchstone-mark';
  // The stone and its gold, small enough to stand in a line of text.
  const style = `:host{all:initial;display:inline-block;margin-inline-start:6px;vertical-align:middle}
span{display:inline-block;padding:1px 7px;border-radius:999px;background:#26282b;color:#f6d98a;border:1px solid #ffffff24;
font:600 11px/1.4 ui-sans-serif,system-ui,sans-serif;font-variant-numeric:tabular-nums;direction:ltr;white-space:nowrap}
@media (forced-colors:active){span{border-color:CanvasText}}
@media print{:host{display:none}}`;
  const known = new Map(marks.map((mark) => [mark.written, mark]));
  let made = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    if (made >= most) return made;
    const mark = known.get(link.getAttribute('href') ?? '');
    if (!mark || !link.textContent?.trim() || link.querySelector(name)) continue;
    const host = document.createElement(name);
    // Closed: what was judged is not for the page to read.
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    const pill = document.createElement('span');
    const [from, to] = [Math.round(mark.low), Math.round(mark.high)];
    pill.textContent = from === to ? `${from}` : `${from}–${to}`;
    pill.role = 'img';
    pill.ariaLabel = pill.title = mark.says;
    root.append(sheet, pill);
    (link.querySelector('h2, h3, h4') ?? link).append(host);
    made++;
  }
  return made;
}
