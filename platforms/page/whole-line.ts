/** Facts that stand as a line of their own, as in a strip of icons. */
import { agreed, type Found } from './found.ts';
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
    onlyLine(page, pattern, parse, counts, fromName(page)) ??
    (strip && onlyLine(page, pattern, parse, counts, strip)) ??
    partOfLine(page, pattern, parse)
  );
}

const separator = /\s[·•∙|｜●]\s|\s\/\s/g;

/** The fact that is one of several in a line under the name: "6 weeks · Online · Beginner". Two that differ tell nothing. */
export function partOfLine<T>(page: Page, pattern: RegExp, parse: Parse<T>): Found<T> | undefined {
  const strip = underName(page);
  const found: Found<T>[] = [];
  for (const line of strip ? page.linesOf(strip) : []) {
    let from = 0;
    for (const { index, 0: mark } of [...line.text.matchAll(separator), { index: line.text.length, 0: '' }]) {
      const part = line.text.slice(from, index);
      const at = from + part.length - part.trimStart().length;
      const alone = from === 0 && !mark;
      from = index + mark.length;
      const text = part.trim();
      const parsed = !alone && pattern.test(text) ? parse(text) : undefined;
      const start = line.start + at;
      const claim = parsed && page.claim(parsed.value, { start: start + parsed.start, end: start + parsed.end });
      if (claim) found.push(claim);
    }
  }
  return agreed(found);
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
