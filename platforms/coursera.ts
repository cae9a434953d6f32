/**
 * Coursera: course, specialization, professional certificate, guided project, degree and university certificate pages; earned
 * certificates are read in coursera-earned.ts. Wording and hooks of 2023, 2024 and 2026; hashed class names are never used.
 * Over 200 lines: one page template in six dresses.
 */

import { isCoursera } from '../model/hosts.ts';
import type { CreditClaim } from '../model/signals.ts';
import { earnedConflicts, earnedReads } from './coursera-earned.ts';
import { product, productList, productNumber } from './coursera-state.ts';
import { at } from './data.ts';
import { pathIs, pathOf } from './own-sites.ts';
import { type Found, listed, mapped, type Page, type Parse, type Stretch, wholeText } from './page.ts';
import { isPerson } from './people.ts';
import type { About, Family, Platform, Read, Recognised } from './platform.ts';
import { siteName } from './site-name.ts';
import { type StatedAs, statedAs } from './stated.ts';
import type { Element } from './tree.ts';
import { isUniversity } from './university.ts';
import { parseAssessmentCounts } from './wording/assessment.ts';
import { parseShareable } from './wording/certificate.ts';
import { schoolIn, strongestClaims } from './wording/credit.ts';
import { parseMonth } from './wording/date.ts';
import { parseDuration, parseEffort, parseHours } from './wording/duration.ts';
import { parseLanguages, parseTaughtIn } from './wording/language.ts';
import { levelLine, parseLevelLine } from './wording/level.ts';
import { parseCount, parseRating } from './wording/number.ts';
import { parsePrice } from './wording/price.ts';
import type { StatedSignal } from './wording/statements.ts';

const name = 'Coursera';
const course: About = { kind: 'course', form: 'platform-certificate' };
const program: About = { kind: 'program', form: 'bundled-program' };
const earned: About = { kind: 'earned-credential', form: 'platform-certificate' };
const pages: readonly (readonly [path: string, about: About])[] = [
  ['/learn/*', course],
  ['/specializations/*', program],
  ['/professional-certificates/*', program],
  ['/projects/*', { kind: 'project', form: 'platform-certificate' }],
  ['/degrees/*', { kind: 'degree', form: 'degree' }],
  ['/mastertrack/*', { kind: 'program', form: 'university-program' }],
  ['/certificates/*', { kind: 'program', form: 'university-program' }],
  ['/account/accomplishments/*/*', earned],
  ['/account/accomplishments/*', earned],
  ['/verify/**', earned],
  ['/share/*', earned],
];
const lists = [
  '/',
  '/search',
  '/courses',
  '/browse',
  '/browse/**',
  '/partners',
  '/partners/**',
  '/degrees',
  '/professional-certificates',
  '/specializations',
  '/certificates',
  '/mastertrack',
  '/collections/**',
  '/career-academy',
];

/** A heading of the site's own: a banner for business, an error page. */
const banner = /^(?:see how employees|join over|open new doors|more questions)/i;
const missing =
  /^(?:404|sorry|oops|we (?:couldn|can)['’]t|page not found|something went wrong|no (?:se encontr|encontramos))/i;
const oneDegree =
  /\b(?:master|bachelor|doctor|MBA|iMBA|MSc?|M\.S\.|BSc?|B\.S\.|BA|MA|MPH|MEng|LLM|PhD|associate|maestr[íi]a|licenciatura|grado en|máster|mestrado|graduação|diploma(?:do)?|certificate|certificado|especializaci[óo]n|PGDM?|post ?graduate)\b/i;
const manyDegrees = /\b(?:degrees|programs|masters?['’]? programs)\b|^(?:find|browse|explore|compare|online)\b/i;
const certificateName = /\b(?:certificate|certificado|diploma|diplomado|post ?graduate (?:program|diploma))\b/i;

/** The page's title: the hero's h1; a banner for business may be a second h1. */
function heading(page: Page): Element | undefined {
  const all = [...page.document.querySelectorAll('h1')].filter((h1) => h1.textContent?.trim());
  const own = all.filter(
    (h1) => !banner.test(h1.textContent?.trim() ?? '') && !h1.closest('[data-track-component*="banner"]'),
  );
  return own.find((h1) => h1.getAttribute('data-e2e') === 'hero-title') ?? own[0];
}

const pageTitle: Parse<string> = (text) => {
  const value = text.replace(/\s{0,4}\|\s{0,4}Coursera\s{0,4}$/, '').replace(/\s{0,4}\[\d{1,3} courses?\][^\n]*/, '');
  return value.length > 2 && value !== text ? { value, start: 0, end: value.length } : undefined;
};

function title(page: Page): Found<string> | undefined {
  const h1 = heading(page);
  const shown = h1 && page.inElement(h1, wholeText);
  return shown ?? page.meta(['og:title', 'twitter:title'], pageTitle) ?? tabTitle(page);
}

/** The browser tab's title, where the page's own heading is not there. */
function tabTitle(page: Page): Found<string> | undefined {
  const said = pageTitle(page.document.title);
  return said && page.inData(said.value, 'title', said.value);
}

/** The first screen, from the title to the first section about the content; the facts strip stands in it. */
function hero(page: Page): Stretch {
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
const otherSections =
  /^(?:why people choose|learner (?:reviews|testimonials)|what learners|open new doors|advance your career|join over|see how employees|recommended (?:if|for)|explore (?:more|other)|more (?:university|from)|other topics|related|get started)/i;
const otherOffers = /coursera plus|see how employees|offer terms|consecutive months|\bplus (?:monthly|annual)/i;
const questions =
  /frequently asked|^FAQs?\b|preguntas frecuentes|foire aux questions|perguntas frequentes|häufig gestellte/i;

/** A heading over the place, the title and the banner set as another h1 left out. */
const under = (page: Page, offset: number, pattern: RegExp) =>
  page.headingsOver(offset).some(({ line, level }) => level > 1 && pattern.test(page.said(page.line(line))));

/** What the page's own sentences state of a signal, about this offer. */
const stated = <Name extends StatedSignal>(page: Page, signal: Name): StatedAs<Name>[] =>
  statedAs(page, signal).filter(
    ({ start, line }) => !under(page, start, otherSections) && !otherOffers.test(page.said(line)),
  );

const first = <T>(page: Page, [one]: readonly ({ value: T } & Stretch)[]): Found<T> | undefined =>
  one && page.claim(one.value, one);

const logo: Parse<string> = (text) => {
  const value = text.replace(/\slogo$/i, '').trim();
  return value && !/^(?:coursera plus|placeholder|image|logo)/i.test(value)
    ? { value, start: 0, end: value.length }
    : undefined;
};

/** "Offered by" and its links to partners; else the logos before the title; else the product's partners in the state. */
function issuers(page: Page): Found<string[]> | undefined {
  const partners = [...page.document.querySelectorAll('a[href*="/partners/"]')].filter(
    (link) =>
      link.getAttribute('data-track-component') === 'partner' ||
      offered.test(link.closest('div,section')?.parentElement?.textContent?.slice(0, 40) ?? ''),
  );
  const shown = partners.filter((link) => !link.closest('[role="dialog"],footer,nav,[data-testid^="product-card"]'));
  const named = listed(shown.flatMap((link) => page.inElement(link, wholeText) ?? []));
  if (named) return named;
  const h1 = heading(page);
  const frame = h1?.closest('[data-e2e="hero-module"],section,main');
  const logos = [...(frame?.querySelectorAll('img[alt]') ?? [])].filter(
    (image) => h1 && image.precedes(h1) && !image.closest('nav,header'),
  );
  return (
    listed(logos.flatMap((image) => page.inElement(image, logo) ?? [])) ??
    listed(
      [...page.document.querySelectorAll('[data-e2e="fixed-page-navigation"] img[alt]')].flatMap(
        (image) => page.inElement(image, logo) ?? [],
      ),
    ) ??
    productList(page, 'partners', 'name')
  );
}
const offered = /^\s*(?:offered by|ofrecido por|proposé par|oferecido por|angeboten von)/i;

const person: Parse<string> = (text) => {
  const value = text.replace(/(?:top instructor|primary instructor)$/i, '').trim();
  return isPerson(value) ? { value, start: 0, end: value.length } : undefined;
};

/**
 * Links to people; a training team is no person. Where "+3 more" opens a window with the others, the state names them all, else the
 * window's own links do.
 */
function instructors(page: Page): Found<string[]> | undefined {
  const named = (links: readonly Element[]) =>
    listed(
      links.flatMap((link) => page.inElement(link, person) ?? []),
      (value) => value.toLowerCase(),
    );
  const links = [...page.document.querySelectorAll('a[href*="/instructor/"]')];
  const shown = named(links.filter((link) => !link.closest('[role="dialog"]')));
  const issued = new Set(issuers(page)?.value);
  if (!shown || shown.value.some((value) => issued.has(value))) return undefined;
  const window = links
    .map((link) => link.closest('[role="dialog"]'))
    .find((one) => one && inWindow.test(one.textContent ?? ''));
  if (!window) return shown;
  const all =
    productList(page, 'instructors', 'fullName', isPerson) ??
    named(links.filter((link) => !link.closest('[role="dialog"]') || window.contains(link)));
  return all && all.value.length > shown.value.length ? all : shown;
}
const inWindow =
  /^\W{0,9}(?:(?:close|cerrar|fermer|fechar|schließen)\W{0,9})?(?:instructors?|instructores|enseignants?|instrutores|dozenten)/i;

/** A line of the facts strip that holds nothing but workload: "3 weeks at 10 hours a week", "Approx. 17 hours", "9 hours to complete". */
const workload =
  /^(?:approx\S*\s|about\s|aprox\S*\s|environ\s|ca\.\s|at\s|a\s|à\s)?\d[^\n]{0,60}$|^(?:每周|每週|週に?|주당?|大约|约)[^\n]{0,40}$/i;
const notWorkload = /course series|reviews?\b|enrolled|\bratings?\b|languages|\blevel\b|modules?\b|%|experience/i;

function inStrip<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
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

const duration: Read<'duration'> = (page, { kind }) => {
  if (kind === 'course' || kind === 'program') {
    const months =
      inStrip(page, parseDuration) ??
      productNumber(page, 'totalLearningMonths', (value) => ({ value, unit: 'month' as const }));
    return months ?? glance(page, parseDuration);
  }
  return kind === 'degree' ? glance(page, parseDuration) : inStrip(page, parseDuration);
};

const effort: Read<'effort'> = (page) =>
  inStrip(page, parseEffort) ??
  glance(page, parseEffort) ??
  productNumber(page, 'learningHoursPerWeek', (value): [number, number] => [value, value]);

/** The facts under the title of degrees and university certificates (2026, low confidence): a line or heading that starts with the figure. */
function glance<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
  const list = page.document.querySelector('[data-e2e="degree-at-a-glance"]');
  for (const item of list?.querySelectorAll('h2,h3,h4,p,dt,dd') ?? []) {
    const said = item.textContent?.trim() ?? '';
    const found =
      said.length <= 40 && /^(?:\d|[A-Z]{3}\s\d|[$€£¥₹₩])/.test(said) ? page.inElement(item, parse) : undefined;
    if (found) return found;
  }
  return undefined;
}

const rating: Read<'rating'> = (page) => {
  const shown = page.phrase(
    /(?:[0-4][.,]\d|5[.,]0)[\s|★]{1,3}\(?(?:(?:from|de) )?\d[\d.,]{0,12}[KkM]? (?:reviews|ratings|reseñas|valoraciones|avis|avaliações|Bewertungen)/,
    (match) => {
      const value = parseRating(match[0]);
      const count = value && parseCount(match[0].slice(value.end));
      return value && { value: value.value, ...(count && { count: count.value }) };
    },
  );
  if (shown) return shown;
  const state = product(page);
  const value = at(state?.item, 'ratings', 'averageFiveStarRating');
  const count = at(state?.item, 'ratings', 'ratingCount');
  return state && typeof value === 'number'
    ? page.inData(
        { value, ...(typeof count === 'number' && { count }) },
        `${state.path}.ratings.averageFiveStarRating`,
        String(value),
      )
    : undefined;
};

const enrolled: Read<'enrolled'> = (page) =>
  page.phrase(
    /\d[\d.,]{0,12}[KkM]?\+?\s(?:already enrolled|students? enrolled|learners enrolled|ya inscritos?|déjà inscrits?|já inscritos?|bereits angemeldet|personnes déjà inscrites)|\d[\d,]{0,12}\s?人已注册|已有 \d[\d,]{0,12} 人注册/i,
    (match) => parseCount(match[0])?.value,
  ) ?? productNumber(page, 'totalEnrollmentCount', (value) => value);

const level: Read<'level'> = (page, { kind }) => {
  if (kind === 'degree') return undefined;
  const shown =
    page.phrase(levelLine, (match) => parseLevelLine(match[0])?.value, hero(page)) ??
    page.element('[data-e2e="key-information"]', parseLevelLine);
  if (shown) return shown;
  const state = product(page);
  const word = state?.item.difficultyLevel;
  const levels = { BEGINNER: 'introductory', INTERMEDIATE: 'intermediate', ADVANCED: 'advanced' } as const;
  return state && typeof word === 'string' && Object.hasOwn(levels, word)
    ? page.inData(levels[word as keyof typeof levels], `${state.path}.difficultyLevel`, word) // one of its keys, just asked
    : undefined;
};

const together =
  <T>(parse: (text: string) => { value: T; start: number; end: number }[]): Parse<T[]> =>
  (text) => {
    const all = parse(text);
    const last = all.at(-1);
    return last
      ? {
          value: [...new Set(all.map(({ value }) => value))],
          start: Math.min(...all.map(({ start }) => start)),
          end: last.end,
        }
      : undefined;
  };

/** "Taught in English" (2024, 2026); "English" above "Subtitles: …" (2023); else the state's codes. Never the subtitles. */
const languages: Read<'languages'> = (page) => {
  const taught = page.phrase(
    /(?:taught in|impartido en|enseigné en|ministrado em|unterrichtet (?:auf|in))\s[^\n]{2,60}/i,
    (match) => together(parseTaughtIn)(match[0])?.value,
  );
  if (taught) return mapped(taught, (value) => value);
  const above = page.phrase(
    /^[^\n,:]{2,40}(?=[\s\u2028](?:subtitles|subtítulos|sous-titres|legendas|untertitel)\b)/i,
    (match) => together(parseLanguages)(match[0])?.value,
  );
  if (above) return above;
  const state = product(page);
  const codes = state?.item.primaryLanguages;
  const known = Array.isArray(codes)
    ? codes.filter((code): code is string => typeof code === 'string' && /^[a-z]{2,3}(?:-\w{2,4})?$/.test(code))
    : [];
  return state && known[0] ? page.inData(known, `${state.path}.primaryLanguages`, known[0]) : undefined;
};

const label = (words: string) => new RegExp(words, 'i');
const counts = together(parseAssessmentCounts);

/** The details line; where a page has none, graded items that its modules count, then what its own sentences say. */
const assessments: Read<'assessments'> = (page, { kind }) => {
  if (kind === 'course' || kind === 'project') {
    const details =
      page.labelled(
        label(
          '(?:quizzes and )?assessments|evaluaciones|cuestionarios y evaluaciones|évaluations|avaliações|bewertungen|作业|评估',
        ),
        counts,
      ) ??
      page.phrase(
        /^\d{1,3} (?:quiz|assignment|assessment|tarea|cuestionario)[^\n]{0,60}$/i,
        (match) => counts(match[0])?.value,
        page.section(/^(?:details to know|detalles|détails)/i) ?? { start: 0, end: 0 },
      );
    if (details) return details;
    const modules = listed(
      [...page.matches(/^\d{1,3} (?:peer reviews?|programming assignments?|assignments?)$/i)].flatMap((match) => {
        const [found] = parseAssessmentCounts(page.said(match));
        return (found && page.claim(found.value, match)) ?? [];
      }),
    );
    if (modules) return modules;
  }
  const said = stated(page, 'assessments').filter((one) => !under(page, one.start, questions));
  return listed(said.flatMap((one) => page.claim(one.value, one) ?? []));
};

const artefacts: Read<'artefacts'> = (page, { kind }) => {
  const guided =
    kind === 'project'
      ? page.phrase(/guided project|proyecto guiado|projet guidé/i, () => 'guided-project' as const)
      : undefined;
  const said = stated(page, 'artefacts').filter(({ value }) => value !== 'guided-project');
  return listed([...(guided ? [guided] : []), ...said.flatMap((one) => page.claim(one.value, one) ?? [])]);
};

/** "Progress towards a degree" (2023), "Earn degree credit" (2024), "Build toward a degree" (2026) and what the answers say; one claim a fact. */
const creditClaims: Read<'creditClaims'> = (page, { kind }) => {
  if (kind === 'degree') return undefined;
  const claims = stated(page, 'creditClaims').flatMap((one) => {
    const paragraph = page.said(one.line);
    const school =
      one.value.kind === 'counts-toward' && /offered by|from|by/.test(paragraph) ? schoolIn(paragraph) : undefined;
    const quoted = page.claim(one.value, one);
    const quote = quoted?.evidence[0]?.quote;
    if (!quoted || !quote) return [];
    const value: CreditClaim = { kind: one.value.kind, body: one.value.body ?? school ?? null, quote };
    return [{ value, evidence: quoted.evidence }];
  });
  return listed(strongestClaims(claims), ({ quote }) => quote);
};

/** A sum that the answers to questions or a degree's facts ask for this offer; the subscription to everything and salaries are not it. */
const price: Read<'price'> = (page, { kind }) => {
  if (kind === 'degree')
    return (
      page.phrase(/^[^\n]{0,6}\d[\d.,]{2,9}[^\n]{0,6} total tuition/i, (match) => parsePrice(match[0])?.value) ??
      glance(page, parsePrice)
    );
  const shown = glance(page, parsePrice);
  if (shown) return shown;
  for (const match of page.matches(
    /(?:charges|costs?|subscription|price|fee|pay|cuesta|precio)\b[^.\n]{0,60}?[$€£¥₹₩]\s?\d/i,
  )) {
    const line = page.line(page.lineAt(match.start));
    const said = page.said(line);
    if (otherOffers.test(said) || under(page, match.start, otherSections)) continue;
    const parsed = parsePrice(said.slice(match.start - line.start));
    const claim =
      parsed && page.claim(parsed.value, { start: match.start + parsed.start, end: match.start + parsed.end });
    if (claim) return claim;
  }
  return undefined;
};

/** A denial beside a permission leaves the question open. */
const freeAccess: Read<'freeAccess'> = (page) => {
  const all = stated(page, 'freeAccess');
  return new Set(all.map(({ value }) => value)).size === 1 ? first(page, all) : undefined;
};

/** The list under "Skills you'll gain"; "Tools you'll learn" is another list. */
const skills: Read<'skills'> = (page) => {
  const list = page.section(
    /^(?:skills you(?:['’]ll| will) (?:gain|learn|practice)|habilidades que (?:obtendrás|adquirirás)|compétences que vous|habilidades que você|kompetenzen, die)/i,
  );
  if (!list) return undefined;
  const items = [...page.linesOf(list)].filter(
    ({ text, start }) => text.length <= 100 && page.elementAt(start)?.closest('li,a,span'),
  );
  return listed(
    items
      .filter(
        ({ text, start }) =>
          !page.elementAt(start)?.closest('button') &&
          !/^(?:show|view|see|\+\d|mostrar|ver|category:$|details|$)/i.test(text),
      )
      .flatMap(({ text, start, end }) => {
        const value = text.replace(/^category:\s*/i, '').trim();
        return page.claim(value, { start: end - value.length > start ? end - value.length : start, end }) ?? [];
      }),
  );
};

const wholeLink: Parse<string> = wholeText;

/** "This course is part of …": its link, or the links of the window that "multiple programs" opens. */
const partOf: Read<'partOf'> = (page, { kind }) => {
  if (kind !== 'course' && kind !== 'project') return undefined;
  const links = [
    ...page.document.querySelectorAll('a[href*="/specializations/"],a[href*="/professional-certificates/"]'),
  ];
  const named = links.filter((link) => {
    if (link.closest('footer,nav,[data-testid^="product-card"]')) return false;
    const window = link.closest('[role="dialog"]');
    const frame = window ?? link.closest('p,div,h2,h3,span');
    return /^\W*(?:close\W*)?(?:this (?:course|project) is (?:available as )?part of|este curso forma parte de|ce cours fait partie d|este curso faz parte d|dieser kurs ist teil)/i.test(
      frame?.textContent?.slice(0, 120) ?? '',
    );
  });
  return listed(
    named.flatMap((link) => page.inElement(link, wholeLink) ?? []),
    (value) => value.replace(/ (?:specialization|professional certificate)$/i, '').toLowerCase(),
  );
};

/** Sentences, and the outcome that stands as a big figure above its words. */
const promises: Read<'promises'> = (page) => {
  const outcome = page.phrase(
    /\d{2,3}%\n(?:of )?[^\n]{0,40}(?:graduates|learners)[^\n]{0,80}$/i,
    () => 'placement-rate' as const,
  );
  const said = stated(page, 'promises').flatMap((one) => page.claim(one.value, one) ?? []);
  const all = [...said, ...(outcome ? [outcome] : [])].map(({ value: kind, evidence }) => ({
    value: { kind, quote: evidence[0]?.quote ?? '' },
    evidence,
  }));
  return listed(all, ({ kind }) => kind);
};

const taughtBy: Read<'taughtBy'> = (page) => {
  const issued = issuers(page)?.value ?? [];
  const said = stated(page, 'taughtBy')
    .filter(({ value }) => !isPerson(value) || /\d|[A-Z]{2}/.test(value))
    .filter(
      ({ value }) =>
        !/^coursera/i.test(value) && !issued.some((issuer) => issuer.includes(value) || value.includes(issuer)),
    );
  return listed(said.flatMap((one) => page.claim(one.value, one) ?? []));
};

const updated: Read<'updated'> = (page, { kind }) =>
  kind === 'degree'
    ? undefined
    : page.labelled(
        label(
          'recently updated!?|last updated|actualizado recientemente!?|récemment mis à jour!?|atualizado recentemente!?|kürzlich aktualisiert!?|最近更新！?',
        ),
        parseMonth,
      );

const shareable: Read<'shareable'> = (page) =>
  page.near(/^(?:shareable|add to your linkedin|agrega|añade|ajouter|adicion)/i, parseShareable) ??
  first(page, stated(page, 'shareable'));

/** Company or university: what the issuers' names say decides the form of a program. */
function formOf(page: Page, about: About): About {
  if (about.kind === 'project' || (about.kind === 'course' && hasLabel(page)))
    return { kind: 'project', form: 'platform-certificate' };
  if (about.kind === 'degree' && certificateName.test(heading(page)?.textContent ?? ''))
    return { kind: 'program', form: 'university-program' };
  if (about.form === 'bundled-program')
    return { ...about, form: issuers(page)?.value.some(isUniversity) ? 'university-program' : 'bundled-program' };
  return about;
}
const hasLabel = (page: Page) => [...page.linesOf(hero(page))].some(({ text }) => /^guided project$/i.test(text));

function recognises(page: Page): Recognised | undefined {
  if (!isCoursera(page.url)) return undefined;
  const path = pathOf(page.url);
  const about = pages.find(([pattern]) => pathIs(pattern, path))?.[1];
  if (!about) return { kind: lists.some((pattern) => pathIs(pattern, path)) ? 'listing' : 'other', form: 'none' };
  if (about === earned) return recogniseEarned(page);
  const said = heading(page)?.textContent?.trim() ?? (page.text.length > 1500 ? tabTitle(page)?.value : undefined);
  if (!said || missing.test(said)) return 'not-readable-yet';
  if (about.kind === 'degree' && (!oneDegree.test(said) || manyDegrees.test(said)))
    return { kind: 'listing', form: 'none' };
  return formOf(page, about);
}

function recogniseEarned(page: Page): Recognised {
  const shown = earnedReads.title?.(page, earned);
  if (!shown)
    return page.text.length > 3000 && page.headings.length > 3 ? { kind: 'other', form: 'none' } : 'not-readable-yet';
  if (!/\/accomplishments\/(?:specialization|professional-cert)/.test(page.url.pathname)) return earned;
  const university = earnedReads.issuers?.(page, earned)?.value.some(isUniversity);
  return { kind: 'earned-credential', form: university ? 'university-program' : 'bundled-program' };
}

/** Two readers behind one list: an earned certificate's page has a template of its own. */
const either =
  <Name extends keyof Platform['reads']>(signal: Name, read: Read<Name>): Read<Name> =>
  (page, about) =>
    about.kind === 'earned-credential' ? earnedReads[signal]?.(page, about) : read(page, about);

export const coursera: Platform = {
  id: 'coursera',
  name,
  recognises,
  reads: {
    title: either('title', title),
    platform: (page) => siteName(page, name),
    issuers: either('issuers', issuers),
    instructors: either('instructors', instructors),
    taughtBy: either('taughtBy', taughtBy),
    level: either('level', level),
    languages: either('languages', languages),
    duration: either('duration', duration),
    effort: either('effort', effort),
    hours: either('hours', (page) => inStrip(page, parseHours)),
    price: either('price', price),
    freeAccess: either('freeAccess', freeAccess),
    assessments: either('assessments', assessments),
    artefacts: either('artefacts', artefacts),
    shareable: either('shareable', shareable),
    creditClaims: either('creditClaims', creditClaims),
    updated: either('updated', updated),
    // "Starts Nov 5" has no year, and the state's session date is not known to be the one shown.
    starts: () => undefined,
    // A preparation course's codes count; their vendor does not become the issuer.
    examCodes: (page, { kind }) =>
      kind === 'earned-credential'
        ? undefined
        : listed(stated(page, 'examCodes').flatMap((one) => page.claim(one.value, one) ?? [])),
    launched: () => undefined,
    retires: () => undefined,
    validYears: () => undefined,
    accreditations: () => undefined,
    skills: either('skills', skills),
    trialDays: either('trialDays', (page) => first(page, stated(page, 'trialDays'))),
    renews: either('renews', (page) => first(page, stated(page, 'renews'))),
    promises: either('promises', promises),
    rating: either('rating', rating),
    enrolled: either('enrolled', enrolled),
    partOf: either('partOf', partOf),
  },
  conflicts: earnedConflicts,
};

/** Everything that Coursera's pages state, its reader names itself. */
export const courseraFamily: Family = { platforms: [coursera], text: {}, data: {} };
