import { agreed, type Found } from './found.ts';
import type { Page } from './page.ts';
import type { Parse } from './parsed.ts';
import { partOfLine } from './whole-line.ts';

/** The labelled value; else that of a short line that begins with the label and holds nothing but the value: "Duration 6 weeks". */
export function stated<T>(page: Page, label: RegExp, parse: Parse<T>): Found<T> | undefined {
  const labelled = page.labelled(label, parse);
  if (labelled) return labelled;
  for (const match of page.matches(new RegExp(`^(${label.source}) (?=[^\\n]{1,60}$)`, 'i'))) {
    const line = page.line(page.lineAt(match.start));
    const rest = page.said({ start: match.end, end: line.end });
    const found = /^[\p{Lu}\d$€£₹~]/u.test(rest) ? parse(rest) : undefined;
    const after = found ? rest.slice(found.end).replace(/ ?\([^()]{0,60}\)$/, '') : '';
    if (found && found.start <= 8 && after.length <= 14)
      return page.claim(found.value, { start: match.start, end: match.end + found.end });
  }
  return (
    over(page, label, parse) ??
    partOfLine(
      page,
      new RegExp(`^(?:${label.source})(?:[ \\u00a0]?[:：] ?| (?=[\\p{Lu}\\d$€£₹~]))\\S`, 'iu'),
      (text) => {
        const name = new RegExp(`^(?:${label.source})(?:[ \\u00a0]?[:：] ?| )`, 'i').exec(text)?.[0] ?? '';
        const parsed = parse(text.slice(name.length));
        return parsed && { ...parsed, start: 0, end: name.length + parsed.end };
      },
    )
  );
}

/** A figure before its label in one line, as in a strip of facts: "$13,900" beside "Tuition". */
function over<T>(page: Page, label: RegExp, parse: Parse<T>): Found<T> | undefined {
  const claims = [
    ...page.matches(new RegExp(`^([^\\n]{1,40}?)[ \\u00a0]?\\u2028[ \\u00a0]?(?:${label.source})$`, 'i')),
  ].map((match) => {
    const said = match.match[1] ?? '';
    const parsed = parse(said);
    return parsed && parsed.start <= 1 && said.length - parsed.end <= 2 ? page.claim(parsed.value, match) : undefined;
  });
  return agreed(claims);
}
