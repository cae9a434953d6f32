/**
 * Somebody's Coursera certificate (`/account/accomplishments/…`). Markup of 2023 and 2024. The holder's name is never read: not into
 * a value, not into a quotation, not into the words around one. Over 200 lines: one template, in several languages.
 */
import type { Conflict } from '../../model/reading.ts';
import { at, isRecord, many } from '../page/data.ts';
import { type Found, listed, wholeText } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { letters } from '../page/text.ts';
import type { Platform, Read } from '../platform.ts';
import { isPerson } from '../signals/people.ts';
import { parseDay } from '../wording/date.ts';
import { parseDuration, parseEffort, parseHours } from '../wording/duration.ts';
import { parseCount, parseRating } from '../wording/number.ts';
import { courseraState } from './state.ts';

/** Keeps the words around a quotation out of the record: the holder's name stands among them. */
function discreet<T>(found: Found<T> | undefined): Found<T> | undefined {
  return (
    found && {
      value: found.value,
      evidence: found.evidence.map(({ quote, place }) => ({
        quote,
        place: 'selector' in place ? { ...place, before: '', after: '' } : place,
      })),
    }
  );
}

const title: Read<'title'> = (page) => {
  const header =
    page.element('.accomplishment-page-header .course-name, h2.course-name') ??
    page.element('[data-e2e="course-name"] h3');
  return discreet(header ?? page.element('.account-verification-description a, a.product-link', wholeText));
};

/** The partners of the sentence in which Coursera certifies; else the link under the product's name, else its logo. */
const completed =
  /(?<=(?:completion of|finalización [^\n]{0,20}de|achèvement [^\n]{0,20}de|conclusão [^\n]{0,20}de|Abschluss (?:von|des)) )[A-Z\u00c0-\u00dd][^\n]{1,200}$/;

const issuers: Read<'issuers'> = (page, about) => {
  const own = title(page, about)?.value;
  for (const match of page.matches(completed)) {
    const said = page.said(match);
    const end = own ? said.indexOf(own) : -1;
    const partners = (end < 0 ? '' : said.slice(0, end)).trim();
    const names = partners.split(/\s?[&,]\s/).filter(Boolean);
    const claim = names.length
      ? page.claim(names, { start: match.start, end: match.start + partners.length })
      : undefined;
    if (claim) return discreet(claim);
  }
  const named = (selector: string) =>
    listed(
      [...page.document.querySelectorAll(selector)].flatMap((element) => page.inElement(element, wholeText) ?? []),
    );
  return discreet(
    named('a[data-track-component="product_university_name"], .partner-desc a') ??
      named('[data-e2e="partner-logo-link"] img[alt], img.creator-logo'),
  );
};

/** "Taught by: Andrew Ng, Eddy Shyu & Geoff Ladwig", of each member course. */
const instructors: Read<'instructors'> = (page) => {
  const lines = [
    ...page.matches(/(?<=(?:taught|impartido|enseigné|ministrado) (?:by|por|par)\s?:? )[^\n]{3,200}$/i),
  ].flatMap((match) => {
    const names = page.said(match).split(/\s?(?:,|&|\b(?:and|y|et|e)\b)\s/);
    return names.filter(isPerson).flatMap((name) => {
      const start = match.start + page.said(match).indexOf(name);
      return page.claim(name, { start, end: start + name.length }) ?? [];
    });
  });
  return discreet(listed(lines));
};

/** A line of the completion box by itself; a member course's own figures stand in longer sentences. */
const line = <T>(page: Page, pattern: RegExp, parse: Parse<T>) =>
  discreet(page.phrase(pattern, (match) => parse(match[0])?.value));
const total =
  /^(?:ap?prox\S{0,12} )?\d{1,4} (?:hours?|horas?|heures?|Stunden)(?: \([a-zé]{4,16}\)| to complete| para completar)?$/i;
const length =
  /^(?:ap?prox\S{0,12} )?\d{1,2} (?:months?|weeks?|mes(?:es)?|semanas?) (?:at|a) \d{1,2} (?:hours?|horas?) (?:a|per|a la|por) (?:week|semana)(?: to complete| para completar)?$/i;

const rating: Read<'rating'> = (page) =>
  discreet(
    page.phrase(
      /(?:[0-4][.,]\d|5[.,]0)[\s|]{0,2}\(\d[\d.,]{0,12} (?:ratings?|reviews?|calificaci(?:ón|ones)|valoraci(?:ón|ones)|reseñas?)\)/,
      (match) => {
        const value = parseRating(match[0]);
        const count = value && parseCount(match[0].slice(value.end));
        return value && { value: value.value, ...(count && { count: count.value }) };
      },
    ),
  );

const skills: Read<'skills'> = (page) => {
  const list = page.section(
    /^(?:skills you(?:['’]ll| will) gain|habilidades que (?:obtendr|adquirir)|compétences que vous|habilidades que você)/i,
  );
  const end =
    list &&
    [...page.linesOf(list)].filter(({ text, start }) => text.length <= 100 && page.elementAt(start)?.closest('li'));
  return discreet(listed((end ?? []).flatMap((item) => page.claim(item.text, item) ?? [])));
};

export const earnedReads: Platform['reads'] = {
  title,
  issuers,
  instructors,
  duration: (page) => line(page, length, parseDuration),
  effort: (page) => line(page, length, parseEffort),
  hours: (page) => line(page, total, parseHours),
  skills,
  rating,
  enrolled: (page) =>
    discreet(
      page.phrase(
        /\d[\d.,]{0,12}[KM]? (?:students? enrolled|estudiantes? inscritos?)/i,
        (match) => parseCount(match[0])?.value,
      ),
    ),
};

const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(notLetters, ' ').trim();

/** What the state says beside what the page shows: title, skills, issuer, day of completion. Differences are told, never resolved. */
export function earnedConflicts(page: Page): Conflict[] {
  if (!/\/accomplishments\/|^\/(?:verify|share)\//.test(page.url.pathname)) return [];
  const state = courseraState(page);
  if (!state) return [];
  const about = { kind: 'earned-credential', form: 'platform-certificate' } as const;
  const found: Conflict[] = [];
  const differ = (
    subject: string,
    shown: Found<string> | undefined,
    data: Found<string> | undefined,
    same: boolean,
  ) => {
    const [first, second] = [shown?.evidence[0], data?.evidence[0]];
    if (!same && shown && data && first && second)
      found.push({
        about: subject,
        says: [
          { value: shown.value.slice(0, 500), evidence: first },
          { value: data.value.slice(0, 500), evidence: second },
        ],
      });
  };
  const entities = Object.entries(state).filter(([, value]) => isRecord(value)) as [string, Record<string, unknown>][]; // just asked
  const shownTitle = title(page, about);
  const names = entities
    .filter(([key]) => /^(?:Accomplishments(?:Course|S12n|Specialization)|XdpV1):/.test(key))
    .flatMap(([key, value]) =>
      typeof value.name === 'string' ? [[`__APOLLO_STATE__.${key}.name`, value.name] as const] : [],
    );
  const named = names[0];
  if (shownTitle && named) {
    const same = names.some(([, one]) => folded(one) === folded(shownTitle.value));
    differ('title', shownTitle, page.inData(named[1], named[0], named[1]), same);
  }
  const shownSkills = skills(page, about);
  const listedSkills = entities.flatMap(([key, value]) =>
    /CDPMetadata|SDPMetadata|XdpMetadata/i.test(key) && Array.isArray(value.skills)
      ? [[key, value.skills.filter((skill) => typeof skill === 'string')] as const]
      : [],
  );
  const inState = listedSkills.length === 1 ? listedSkills[0] : undefined;
  if (shownSkills && inState?.[1].length) {
    const known = new Set(inState[1].map(folded));
    const strange = shownSkills.value.findIndex((skill) => !known.has(folded(skill)));
    const evidence = shownSkills.evidence[strange];
    const shown =
      strange >= 0 && evidence ? { value: shownSkills.value[strange] ?? '', evidence: [evidence] } : undefined;
    differ(
      'skills',
      shown,
      page.inData(inState[1].join(', '), `__APOLLO_STATE__.${inState[0]}.skills`, inState[1][0] ?? ''),
      !shown,
    );
  }
  const granted = entities.flatMap(([key, value]) =>
    memberships(value).map((membership) => [key, at(membership, 'grantedAt')] as const),
  );
  const [key, time] = granted.find(([, one]) => typeof one === 'number') ?? [];
  const day = discreet(
    page.phrase(
      /^(?:[a-zà-ÿ]{3,10} \d{1,2}, \d{4}|\d{1,2} [a-zà-ÿ]{3,10} \d{4})$/i,
      (match) => parseDay(match[0])?.value,
    ),
  );
  if (day && key && typeof time === 'number') {
    const told = new Date(time).toISOString().slice(0, 10);
    const apart = Math.abs(Date.parse(day.value) - Date.parse(told)) / 86_400_000;
    differ('completed', day, page.inData(told, `__APOLLO_STATE__.${key}.grantedAt`, String(time)), apart <= 2);
  }
  return found;
}

/** The grants of a course: under a key that carries the query's arguments. */
function memberships(value: Record<string, unknown>): readonly unknown[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    /^linked/.test(key) && isRecord(inner) ? memberships(inner) : /^vcMemberships/.test(key) ? many(inner) : [],
  );
}
