/** The programs that a course says it is a part of. */
import { type Found, listed, mapped } from '../page/found.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import type { About } from '../platform.ts';

/** The stretches of a line that are whole links, in order. */
function linksIn(page: Page, line: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const link of page.blockOf(page.lineAt(line.start))?.querySelectorAll('a') ?? []) {
    const words = link.textContent.replace(/\s+/g, ' ').trim();
    let start = words ? page.text.indexOf(words, found.at(-1)?.end ?? line.start) : -1;
    // The link's own words, not the same within another's.
    while (start >= 0 && page.elementAt(start)?.closest('a') !== link) start = page.text.indexOf(words, start + 1);
    if (start >= 0 && start + words.length <= line.end) found.push({ start, end: start + words.length });
  }
  const holder = page.elementAt(line.start)?.closest('a');
  return found.length || !holder ? found : [line];
}

/** The programs that a heading or label names: every link of its section, else the one beside it. */
export function partOf(page: Page, { kind }: About): Found<string[]> | undefined {
  if (kind === 'degree' || kind === 'earned-credential') return undefined;
  const program: Parse<string> = short(
    (text) =>
      /^\p{Lu}[^\n.!?]{3,}$/u.test(text.trim()) ? { value: text.trim(), start: 0, end: text.length } : undefined,
    100,
  );
  const section = page.section(new RegExp(`^\\W*(?:${labels.partOf.source})\\W*$`, 'i'));
  const claims: Found<string>[] = [];
  for (const entry of section ? page.linesOf(section) : []) {
    for (const link of linksIn(page, entry)) {
      const named = program(page.said(link));
      const claim = named && page.claim(named.value, link);
      if (claim) claims.push(claim);
    }
  }
  if (claims.length && claims.length <= 12) return listed(claims);
  const told = toldPrograms(page);
  return (
    told ??
    mapped(page.labelled(labels.partOf, program), (value) =>
      // An exam may count for several certifications, named in one line.
      kind === 'certification' ? value.split(/, (?=\p{Lu})/u) : [value],
    )
  );
}

/** "This course is part of the <a>Certificate in Bookkeeping</a> and …": the links of the sentence. */
function toldPrograms(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(partOfSentence).take(10)) {
    const line = page.line(page.lineAt(match.start));
    if (line.end - line.start > 4000) continue;
    const stop = page.said({ start: match.end, end: line.end }).search(/[.;](?:\s|$)/);
    const end = stop < 0 ? line.end : match.end + stop;
    const links = page.blockOf(page.lineAt(match.start))?.querySelector('a') ? linksIn(page, line) : [];
    const claims = links
      .filter((link) => link.start >= match.end && link.end <= end)
      .map((link) => page.claim(page.said(link).trim(), link))
      .filter((claim) => claim !== undefined);
    if (claims.length) return listed(claims);
  }
  return undefined;
}
const partOfSentence =
  /\b(?:this|the) (?:course|class|module|workshop) (?:is|forms|can be taken as) (?:also )?(?:an? )?(?:(?:required|elective|core|integral) )?(?:part of|included in|(?:course |one )?(?:in|of|for)) (?=(?:the|our|an?) )/i;
