/** The parts of a Coursera page: the first screen, its strip of facts, what is said of this offer alone. Hashed class names are never used. */

import { pathOf } from '../own-sites.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import type { Parse } from '../page/parsed.ts';
import { type StatedAs, statedAs } from '../page/stated.ts';
import type { Element } from '../tree/tree.ts';
import type { StatedSignal } from '../wording/statements.ts';

/** A heading of the site's own: a banner for business, an error page. */
const banner = /^(?:see how employees|join over|open new doors|more questions)/i;

/** The page's title: the hero's h1; a banner for business may be a second h1. */
export function heading(page: Page): Element | undefined {
  const all = [...page.document.querySelectorAll('h1')].filter((h1) => h1.textContent?.trim());
  const own = all.filter(
    (h1) => !banner.test(h1.textContent?.trim() ?? '') && !h1.closest('[data-track-component*="banner"]'),
  );
  return own.find((h1) => h1.getAttribute('data-e2e') === 'hero-title') ?? own[0];
}

/** The first screen, from the title to the first section about the content; the facts strip stands in it. */
export function hero(page: Page): Stretch {
  const h1 = heading(page);
  const all = page.headings;
  const from = h1 ? all.findIndex(({ line }) => h1.contains(page.blockOf(line))) : -1;
  const start = page.line(all[from]?.line ?? 0).start;
  const end = all.slice(from + 1).find(({ line, level }) => level <= 2 && section.test(page.said(page.line(line))));
  const stop = page.lineAt(start) + 120;
  return {
    start,
    end: Math.min(end ? page.line(end.line).start : page.text.length, page.line(Math.min(stop, page.lineCount)).start),
  };
}
const section =
  /^(?:what you['’]ll learn|skills|details to know|about|there (?:is|are) \d|see how|build|lo que aprender|habilidades|acerca de|compétences|ce que vous|o que você|was sie|detalles|frequently|100%|tools|recommended (?:if|for))/i;

/** What the page says about itself: not reviews, other offers, the subscription to everything or the business banner. */
export const otherSections =
  /^(?:why people choose|learner (?:reviews|testimonials)|what learners|open new doors|advance your career|join over|see how employees|recommended (?:if|for)|explore (?:more|other)|more (?:university|from)|other topics|related|get started)/i;
export const otherOffers = /coursera plus|see how employees|offer terms|consecutive months|\bplus (?:monthly|annual)/i;
export const questions =
  /frequently asked|^FAQs?\b|preguntas frecuentes|foire aux questions|perguntas frequentes|häufig gestellte/i;

/** A heading over the place, the title and the banner set as another h1 left out. */
export const under = (page: Page, offset: number, pattern: RegExp) =>
  page.headingsOver(offset).some(({ line, level }) => level > 1 && pattern.test(page.said(page.line(line))));

/** What the page's own sentences state of a signal, about this offer. */
export const stated = <Name extends StatedSignal>(page: Page, signal: Name): StatedAs<Name>[] =>
  statedAs(page, signal).filter(
    ({ start, line }) => !under(page, start, otherSections) && !otherOffers.test(page.said(line)),
  );

export const first = <T>(page: Page, [one]: readonly ({ value: T } & Stretch)[]): Found<T> | undefined =>
  one && page.claim(one.value, one);

/** A line of the facts strip that holds nothing but workload: "3 weeks at 10 hours a week", "Approx. 17 hours", "9 hours to complete". */
const workload =
  /^(?:approx\S*\s|about\s|aprox\S*\s|environ\s|ca\.\s|at\s|a\s|à\s|bei\s)?\d[^\n]{0,60}$|^(?:每周|每週|週に?|주당?|大约|约)[^\n]{0,40}$/i;
const notWorkload = /course series|reviews?\b|enrolled|\bratings?\b|languages|\blevel\b|modules?\b|%|experience/i;

export function inStrip<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
  let lines = strips.get(page);
  if (!lines) {
    lines = [...page.linesOf(hero(page))].filter(({ text }) => workload.test(text) && !notWorkload.test(text));
    strips.set(page, lines);
  }
  for (const line of lines) {
    const parsed = parse(line.text);
    if (parsed) return page.claim(parsed.value, { start: line.start + parsed.start, end: line.start + parsed.end });
  }
  return undefined;
}
const strips = new WeakMap<Page, readonly (Stretch & { text: string })[]>();

const figure = /^(?:\d|[A-Z]{3}\s\d|[$€£¥₹₩])/;
/** Headings of what follows those facts. */
const told =
  /^(?:about|overview|why|what|curriculum|courses|admissions?|tuition|pathway|skills|frequently|acerca de|plan de estudios)\b/i;
const ofUniversity = /^\/(?:degrees|certificates|mastertrack)\//;

/** The facts under the title of degrees and university certificates (2026, low confidence): a line or heading that starts with the figure. */
export function glance<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
  const list = page.document.querySelector('[data-e2e="degree-at-a-glance"]');
  for (const item of list?.querySelectorAll('h2,h3,h4,p,dt,dd') ?? []) {
    const said = item.textContent?.trim() ?? '';
    const found = said.length <= 40 && figure.test(said) ? page.inElement(item, parse) : undefined;
    if (found) return found;
  }
  if (list || !ofUniversity.test(pathOf(page.url))) return undefined;
  const { start } = hero(page);
  let left = 40;
  for (const line of page.linesOf({ start, end: page.text.length })) {
    if (!left-- || told.test(line.text)) return undefined;
    const parsed = line.text.length <= 40 && figure.test(line.text) ? parse(line.text) : undefined;
    if (parsed) return page.claim(parsed.value, { start: line.start + parsed.start, end: line.start + parsed.end });
  }
  return undefined;
}

export const label = (words: string) => new RegExp(words, 'i');
