/**
 * CompTIA, certification pages in the four languages of its site. Markup of 2023: a table of exam details, one column a version, the
 * newest last; where there is no table, its labels with the value beside or below them.
 */
import {
  anyCodesLine,
  codes,
  codesLine,
  experienceLevel,
  languages as languageLabel,
  launch,
  ofExam,
  planned,
  price,
  retirement,
  rows,
  skillsHeading,
} from './comptia/labels.ts';
import { type Found, listed, mapped, wholeText } from './page/found.ts';
import { underName } from './page/heading.ts';
import type { Page } from './page/page.ts';
import type { Parse, Parsed } from './page/parsed.ts';
import { siteName } from './page/site-name.ts';
import type { Platform } from './platform.ts';
import { promisedBy, siteOf } from './sites.ts';
import { Element } from './tree/tree.ts';
import { parseMonth } from './wording/date.ts';
import { parseExamCodes } from './wording/exam-code.ts';
import { parseLanguages } from './wording/language.ts';
import { parseLevel } from './wording/level.ts';
import { parsePrice } from './wording/price.ts';

const name = 'CompTIA';

/** What each version's cell says, in order. */
function versions<T>(page: Page, label: RegExp, parse: Parse<T>): Found<T>[] {
  return page
    .cells(label)
    .map((cell) => page.inElement(cell, parse))
    .filter((claim) => claim !== undefined);
}

const parts = /^(?:BR|P|DIV|LI|UL|OL)$/;
/** A cell's words, its lines and paragraphs apart. */
const wordsOf = (cell: Element): string =>
  cell.childNodes
    .map((node) =>
      !(node instanceof Element) ? node.data : parts.test(node.nodeName) ? `, ${wordsOf(node)}, ` : wordsOf(node),
    )
    .join('')
    .replace(/\s+/g, ' ');

/** What the parsed words of a cell say, each quoted as it stands there. */
function inCell<T>(page: Page, cell: Element, said: string, found: readonly Parsed<T>[]): Found<T>[] {
  return found.flatMap(({ value, start, end }) => {
    const quote = said.slice(start, end);
    const claim = page.inElement(cell, (text) => {
      const at = text.indexOf(quote);
      return at < 0 ? undefined : { value, start: at, end: at + quote.length };
    });
    return claim ? [claim] : [];
  });
}

function examCodes(page: Page): Found<string[]> | undefined {
  const each = page.cells(codes).flatMap((cell) => {
    const said = wordsOf(cell).trim();
    return /previous|retired|vorherig|anterior/i.test(said) ? [] : inCell(page, cell, said, parseExamCodes(said));
  });
  return (
    listed(each) ??
    page.phrase(codesLine, ([said]) => all(parseExamCodes(said))?.value) ??
    page.labelled(codes, (text) => all(parseExamCodes(text))) ??
    page.phrase(anyCodesLine, ([said]) => all(parseExamCodes(said))?.value, underName(page))
  );
}

function all<T>(parsed: readonly { value: T; start: number; end: number }[]) {
  const [first] = parsed;
  const last = parsed.at(-1);
  return first && last ? { value: parsed.map(({ value }) => value), start: first.start, end: last.end } : undefined;
}

/** Languages in which a version can be taken; planned ones do not count. */
function languages(page: Page): Found<string[]> | undefined {
  const each = page.cells(languageLabel).flatMap((cell) => {
    const said = wordsOf(cell).trim();
    return inCell(page, cell, said, languagesNow(said));
  });
  return listed(each) ?? page.labelled(languageLabel, (text) => all(languagesNow(text)));
}

const languagesNow = (said: string) => parseLanguages(said).filter(({ end }) => !planned.test(said.slice(end)));

/** A date outside a table: of several versions it could be any one's. */
const ofOneVersion = (page: Page, label: RegExp): Found<string> | undefined =>
  (examCodes(page)?.value.length ?? 0) > 1 ? undefined : page.labelled(label, parseMonth);

/** The first column of the comparison is this certification; a cell that names two levels names none. */
const level = (page: Page) => {
  const [own] = page.cells(experienceLevel);
  return (
    (own && page.inElement(own, parseLevel)) ??
    page.phrase(
      /(?<=\b(?:is|an?|the) )(entry|introductory|intermediate|advanced)[- ]level(?= [^\n.]{0,40}\bcertification\b)/i,
      (match) => parseLevel(match[1] ?? '')?.value,
    )
  );
};

/** The headings of the list that the page calls skills. */
function skills(page: Page): Found<string[]> | undefined {
  const section = page.section(skillsHeading);
  if (!section) return undefined;
  const headings = page.headings.filter(({ line }) => {
    const { start } = page.line(line);
    return start >= section.start && start < section.end && page.own(page.line(line));
  });
  return listed(
    headings
      .map(({ line }) => page.claim(page.said(page.line(line)).trim(), page.line(line)))
      .filter((claim) => claim !== undefined),
  );
}

export const comptia: Platform = {
  id: 'comptia',
  name,
  recognises(page) {
    const site = siteOf(page.url);
    if (site?.id !== 'comptia') return undefined;
    const promised = promisedBy(site, page.url) ?? { kind: 'other', form: 'none' };
    if (promised.kind !== 'certification') return promised;
    if (!page.headings.some(({ line }) => page.visible(page.line(line)))) return 'not-readable-yet';
    // Guides stand under the same path; only a certification's page names its exam or tells its details.
    const details = rows.filter((label) => page.labelled(label, wholeText)).length;
    return details >= 3 || examCodes(page) ? promised : { kind: 'other', form: 'none' };
  },
  reads: {
    title: (page) => page.element('h1'),
    platform: (page) => siteName(page, name),
    issuers: (page) => mapped(siteName(page, name), (issuer) => [issuer]),
    instructors: () => undefined,
    level,
    languages,
    duration: () => undefined,
    effort: () => undefined,
    hours: () => undefined,
    price: (page) => versions(page, price, parsePrice)[0] ?? page.labelled(price, parsePrice),
    freeAccess: () => undefined,
    assessments: (page) =>
      page.phrase(/\bproctored\b[^\n.]{0,40}\bexam\b/i, () => ['proctored-exam' as const]) ??
      page.phrase(ofExam, () => ['exam' as const]),
    shareable: () => undefined,
    creditClaims: () => undefined,
    updated: () => undefined,
    starts: () => undefined,
    examCodes,
    launched: (page) =>
      versions(page, launch, parseMonth)
        .sort((a, b) => a.value.localeCompare(b.value))
        .at(-1) ?? ofOneVersion(page, launch),
    retires: (page) => {
      const cells = page.cells(retirement);
      const current = cells.at(-1);
      return current ? page.inElement(current, parseMonth) : ofOneVersion(page, retirement);
    },
    skills,
    rating: () => undefined,
    enrolled: () => undefined,
    partOf: () => undefined,
  },
};
