/** The people whom a page names as those who teach. */
import { stated } from '../page/beside.ts';
import { type Found, listed } from '../page/found.ts';
import { nameOf } from '../page/heading.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import type { About } from '../platform.ts';
import { isPerson, untitled } from './people.ts';
import { toldTeachers } from './told.ts';

/** A heading over those who teach. */
export const teachersHeading = new RegExp(
  `^\\W*(?:${labels.instructor.source})(?: (?:and|&) (?:guests?|speakers?|contributors?|mentors?|staff|facilitators?|experts?|authors?)|\\((?:e?s|[aoe]|in|innen)\\))?\\W*$`,
  'i',
);

/** What somebody is, after the name: "Roy Lund, Professor of Marketing". */
const postOnly =
  /^(?:(?:adjunct|associate|assistant|senior|visiting|clinical) )*(?:professor|lecturer|director|head|chief|manager|engineer|scientist|(?:co-)?founder|dean|chair|partner|consultant|author)(?:$| (?:of|for|in|at|emerit))/i;

const people: Parse<string[]> = short((text) => {
  const names = text
    .split(/,(?! (?:Ph\.?D|MD|MBA|Jr|Sr))|;| and | & | y | et | und | e /)
    .filter((part, at) => at === 0 || !postOnly.test(part.trim()))
    .map((name) => untitled(name.replace(/,.*/, '')))
    .filter(Boolean);
  return names.length && names.every(isPerson) ? { value: names, start: 0, end: text.length } : undefined;
}, 200);

export function instructors(page: Page, about: About): Found<string[]> | undefined {
  if (about.kind === 'earned-credential' || about.kind === 'certification') return undefined;
  const each = page.labelledList(labels.instructor, people);
  const labelled =
    each.length > 1
      ? { value: each.flatMap(({ value }) => value), evidence: each.flatMap(({ evidence }) => evidence) }
      : stated(page, labels.instructor, people);
  const below = each.length > 1 ? undefined : listBelow(page);
  const section = page.section(teachersHeading);
  const inSection = section ? namesIn(page, section) : undefined;
  return (
    inSection ??
    headedNames(page) ??
    below ??
    labelled ??
    byline(page) ??
    linkedByline(page) ??
    authors(page) ??
    titledUnderName(page) ??
    toldTeachers(page) ??
    inColumn(page)
  );
}

/** Those whom a table of a course's sessions has under "Instructor". */
function inColumn(page: Page): Found<string[]> | undefined {
  const below = page.below(labels.instructor);
  const each = (below?.cells ?? []).flatMap((cell) => page.inElement(cell, people) ?? []);
  return listed(each.flatMap(({ value, evidence }) => value.map((name) => ({ value: name, evidence }))));
}

/** The people of the list right under a label that is no heading: "Instructors" over one name a line. */
function listBelow(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(new RegExp(`^(?:${labels.instructor.source}):?$`, 'i'))) {
    let at = page.lineAt(match.start) + 1;
    const list = page.blockOf(at)?.closest('ul,ol');
    if (!list || page.blockOf(at - 1)?.closest('ul,ol') === list) continue;
    const claims: Found<string>[] = [];
    for (; page.blockOf(at)?.closest('ul,ol') === list; at++) {
      const line = page.line(at);
      const name = untitled(page.said(line).trim());
      const start = line.start + page.said(line).indexOf(name);
      const claim =
        isPerson(name) && page.own(line) ? page.claim(name, { start, end: start + name.length }) : undefined;
      if (!claim) return undefined;
      claims.push(claim);
    }
    return claims.length <= 40 ? listed(claims) : undefined;
  }
  return undefined;
}

/** Names that are headings of the same rank as the one over them, as where each stands in a card of its own. */
function headedNames(page: Page): Found<string[]> | undefined {
  const own = page.headings.filter(({ line }) => page.own(page.line(line)));
  const said = (at: number) => (own[at] ? page.said(page.line(own[at].line)).trim() : '');
  const over = own.findIndex((_, at) => teachersHeading.test(said(at)));
  const claims: Found<string>[] = [];
  for (let at = over + 1; over >= 0 && own[at]?.level === own[over]?.level && isPerson(said(at)); at++) {
    const line = page.line(own[at]?.line ?? 0);
    const name = untitled(said(at));
    const start = line.start + page.said(line).indexOf(name);
    const claim = page.claim(name, { start, end: start + name.length });
    if (claim) claims.push(claim);
  }
  return listed(claims);
}

/** "Authors: Ana Lima, Ben Okoro" right under the title; further down it is a book's. */
function authors(page: Page): Found<string[]> | undefined {
  const title = page.headings.find(({ level, line: at }) => level === 1 && page.own(page.line(at)));
  const at = title && page.line(title.line).end;
  return at === undefined ? undefined : page.labelled(/authors?/, people, { start: at, end: at + 40 });
}

/** A professor's or doctor's name as a line of its own right under the course's. */
function titledUnderName(page: Page): Found<string[]> | undefined {
  const name = nameOf(page);
  const at = name ? page.lineAt(name.end) : page.lineCount;
  for (const line of page.linesOf({ start: page.line(at + 1).start, end: page.line(at + 3).end })) {
    const text = line.text.replaceAll('\u2028', ' ').trim();
    const names = /^(?:Prof|Dr|Dra|Profa)\b/.test(text) ? people(text) : undefined;
    const claim = names && page.claim(names.value, line);
    if (claim) return claim;
  }
  return undefined;
}

/** "By Prof. R. Rao | IIT Madras", "Created by Ana Lima": a line of its own under the title. */
function byline(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(
    /^(?:By (?=[^\n|]{3,80}\|)|(?:Created|Taught|Led|Presented) by )[^\n|]{3,80}(?:\|[^\n|]{2,80})?$/,
  )) {
    const whole = page.said(match);
    const from = whole.indexOf('y ') + 2;
    const [said = ''] = whole.slice(from).split('|');
    const names = people(said.trim());
    const start = match.start + from;
    const claim = names && page.claim(names.value, { start, end: start + said.trimEnd().length });
    if (claim) return claim;
  }
  return undefined;
}

/** "By <a>Ana Lima</a>" right under the title, whatever follows in the line; "Un curso de <a>Ana Lima</a>, Ilustradora" only before what the person is. */
function linkedByline(page: Page): Found<string[]> | undefined {
  const title = page.headings.find(({ level, line: at }) => level === 1 && page.own(page.line(at)));
  if (!title) return undefined;
  const { end } = page.line(title.line);
  for (const match of page.matches(
    /^(?:(?:an? (?:online )?(?:course|class|workshop) )?by|ein kurs von|(un curso de|um curso de|un cours de)) (?=\S)/i,
    { start: end, end: end + 400 },
  )) {
    const link = page.elementAt(match.end)?.closest('a');
    const name = link?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const after = match.end + name.length;
    if (match.match[1] && !/^\u2028?, \p{Lu}/u.test(page.said({ start: after, end: after + 4 }))) continue;
    if (isPerson(name))
      return listed(
        [page.claim(untitled(name), { start: match.end, end: match.end + name.length })].filter(
          (one) => one !== undefined,
        ),
      );
  }
  return undefined;
}

/** What stands under a teacher's name. */
const roleWord =
  /\b(?:professor|lecturer|director|scientist|engineer|developer|manager|instructor|(?:co-)?founder|head of|lead|senior|ph\.?d|analyst|designer|consultant|author|teacher|researcher|fellow|chief|specialist|expert|trainer|CEO|CTO|MD)\b/i;

/** People who stand as headings or links of their own in the section about instructors, or over what they are. */
function namesIn(page: Page, section: Stretch): Found<string[]> | undefined {
  const claims: Found<string>[] = [];
  const lines = [...page.linesOf(section)];
  for (const [i, entry] of lines.entries()) {
    // What stands beside a name in the same line, in an element of its own, is what the person is.
    const said = (entry.text.split('\u2028')[0] ?? '').trim();
    const block = page.blockOf(page.lineAt(entry.start));
    const holder = page.elementAt(entry.start);
    const named =
      /^H[2-6]$/.test(block?.nodeName ?? '') || holder?.closest('a,strong,b,[itemprop="name"],[class*="name" i]');
    const first = holder?.closest('strong,b,a')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    // A name in bold that begins the paragraph about its bearer.
    const begins =
      first.length > 3 &&
      /^(?: |, (?!(?:taught|led|an? (?:course|class|workshop)|which|where)\b))/.test(said.slice(first.length)) &&
      said.startsWith(first) &&
      roleWord.test(said.slice(first.length));
    const name = untitled(begins ? first : said.replace(/, (?:Ph\.?D|MD|MBA).*/i, '').replace(/, [a-zà-ÿ].*/, ''));
    const told = said.split(' ').length <= 5 && !roleWord.test(said) && roleWord.test(lines[i + 1]?.text ?? '');
    if (!(named || told) || !isPerson(name)) continue;
    const start = entry.start + entry.text.indexOf(name);
    const claim = page.claim(name, { start, end: start + name.length });
    if (claim) claims.push(claim);
  }
  return claims.length <= 40 ? listed(claims) : undefined;
}
