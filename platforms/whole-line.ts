/** Facts that stand as a line of their own, as in a strip of icons. */
import type { Found } from './found.ts';
import { fromName, underName } from './heading.ts';
import type { Page } from './page.ts';
import type { Stretch } from './page-lines.ts';
import type { Parse } from './parsed.ts';

/** The one on the whole page, else the one right under its name. */
export function wholeLine<T>(
  page: Page,
  pattern: RegExp,
  parse: Parse<T>,
  counts: (start: number) => boolean = () => true,
): Found<T> | undefined {
  const strip = underName(page);
  return (
    onlyLine(page, pattern, parse, counts, fromName(page)) ?? (strip && onlyLine(page, pattern, parse, counts, strip))
  );
}

/** Two that differ tell nothing: the page lists several things. */
export function onlyLine<T>(
  page: Page,
  pattern: RegExp,
  parse: Parse<T>,
  counts: (start: number) => boolean,
  within: Stretch,
): Found<T> | undefined {
  let found: Found<T> | undefined;
  let said = '';
  let times = 0;
  for (const match of page.matches(pattern, within)) {
    const text = page.said(match);
    const parsed = parse(text);
    if (!parsed || !counts(match.start)) continue;
    const value = JSON.stringify(parsed.value);
    // A strip of facts may stand twice or thrice on a page; what stands more often belongs to the parts or to cards.
    if ((found && value !== said) || ++times > 3) return undefined;
    found ??= page.claim(parsed.value, { start: match.start + parsed.start, end: match.start + parsed.end });
    said = value;
  }
  return found;
}
