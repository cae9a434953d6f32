/** Class Central, course pages. Markup of 2023: facts in a list whose icons name them, so translated pages read the same. */
import { type Found, listed, mapped, wholeText } from './found.ts';
import type { Page } from './page.ts';
import type { Parse } from './parsed.ts';
import { isPerson } from './people.ts';
import type { Platform } from './platform.ts';
import { siteName } from './site-name.ts';
import { promisedBy, siteOf } from './sites.ts';
import { subject } from './subject.ts';
import type { Element } from './tree.ts';
import { parseDuration, parseEffort, parseHours } from './wording/duration.ts';
import { parseLanguages } from './wording/language.ts';
import { parseLevel } from './wording/level.ts';
import { parseCount } from './wording/number.ts';
import { parsePrice } from './wording/price.ts';

const name = 'Class Central';

type Fact = 'dollar' | 'language' | 'credential' | 'clock' | 'calendar' | 'level';

function fact(page: Page, icon: Fact): Element | undefined {
  for (const item of page.document.querySelectorAll('li.course-details-item')) {
    if (item.querySelector(`i[class*="icon-${icon}"]`)) return item.lastElementChild ?? item;
  }
  return undefined;
}

function read<T>(page: Page, icon: Fact, parse: Parse<T>): Found<T> | undefined {
  const item = fact(page, icon);
  return item ? page.inElement(item, parse) : undefined;
}

const says =
  <T>(pattern: RegExp, value: T): Parse<T> =>
  (text) => {
    const match = pattern.exec(text);
    return match ? { value, start: match.index, end: match.index + match[0].length } : undefined;
  };

/** The institutions named under the title; the provider where there is none. */
function issuers(page: Page): Found<string[]> | undefined {
  if (!fact(page, 'credential')) return undefined;
  const line = page.document.querySelector('h1 + p, h1 ~ p');
  const links = [...(line?.querySelectorAll('a[href]') ?? [])];
  const to = (place: RegExp) => links.filter((link) => place.test(link.getAttribute('href') ?? ''));
  const institutions = to(/\/(?:university|institution)\//);
  const chosen = institutions.length ? institutions : to(/\/provider\//);
  return listed(chosen.map((link) => page.inElement(link, wholeText)).filter((claim) => claim !== undefined));
}

/** "Taught by" is the one heading that a plain paragraph of names follows. */
function instructors(page: Page): Found<string[]> | undefined {
  const names = page.document.querySelector('.course-noncollapsable-section > h3 + p');
  if (!names) return undefined;
  const said = (names.textContent ?? '').replace(/\s+/g, ' ').trim();
  const people = said.split(/,? and |,? y |, | & |; | और /).map((person) => person.trim());
  return listed(
    people.flatMap((person) => {
      const claim = isPerson(person)
        ? page.inElement(names, (text) => {
            const start = text.indexOf(person);
            return start < 0 ? undefined : { value: person, start, end: start + person.length };
          })
        : undefined;
      return claim ? [claim] : [];
    }),
  );
}

function languages(page: Page): Found<string[]> | undefined {
  const links = [...(fact(page, 'language')?.querySelectorAll('a[href*="/language/"]') ?? [])];
  return listed(
    links.flatMap((link) => {
      const slug = link.getAttribute('href')?.split('/language/')[1] ?? '';
      const code = parseLanguages(slug.replace(/\W.*/, ''))[0]?.value;
      const claim = code ? page.inElement(link, wholeText) : undefined;
      return claim && code ? [{ ...claim, value: code }] : [];
    }),
  );
}

/** The site's own machine translation into Hindi (2023): "2 सप्ताह लंबा, सप्ताह में 2 घंटे", "5-6 घंटे की सामग्री". */
const hindi = {
  level: (text: string) =>
    matched(/शुरुआती|(मध्यवर्ती|मध्यम)|(उन्नत)/, text, ([, middle, high]) =>
      middle ? 'intermediate' : high ? 'advanced' : 'introductory',
    ),
  duration: (text: string) =>
    matched(
      /(\d+) (?:सप्ताह|(दिन)|(महीने)) (?:लंबा|लंबे|लंबी)/,
      text,
      ([, n, days, months]) => ({ value: Number(n), unit: days ? 'day' : months ? 'month' : 'week' }) as const,
    ),
  effort: (text: string) =>
    matched(/सप्ताह में (\d+)(?:-(\d+))? घंटे/, text, ([, least, most]): [number, number] => [
      Number(least),
      Number(most ?? least),
    ]),
  hours: (text: string) => matched(/(?<!सप्ताह में )(?:\d+-)?(\d+) घंटे/, text, ([, n]) => Number(n)),
};

/** "1 day 3 hours" adds up a video's hours: neither a length of days nor so few hours. */
const inDays = /\d days? \d{1,4} (?:hours?|minutes?)/i;

function matched<T>(pattern: RegExp, text: string, value: (match: RegExpExecArray) => T) {
  const match = pattern.exec(text);
  return match ? { value: value(match), start: match.index, end: match.index + match[0].length } : undefined;
}

/** The page's data gives a free course or track the price 0. */
function freeAccess(page: Page): Found<boolean> | undefined {
  const words =
    read(page, 'dollar', says(/free (?:online course(?: \(audit\))?|certificate|course|online video|video)/i, true)) ??
    read(page, 'dollar', says(/paid course/i, false));
  if (words) return words;
  if (/trial/i.test(fact(page, 'dollar')?.textContent ?? '')) return undefined;
  const offer = page.items.find(
    ({ types, path }) => types.includes('Offer') && path.startsWith(`${subject(page)?.path}.`),
  );
  const price = String(offer?.item.price ?? '');
  if (!offer || (price !== '0' && price !== '-1')) return undefined;
  return page.inSource(offer, 'price', price === '0');
}

function price(page: Page) {
  return (
    read(page, 'credential', parsePrice) ??
    read(page, 'credential', says(/free certificate/i, { amount: 0, currency: 'USD', per: 'once' as const })) ??
    read(page, 'dollar', says(/free certificate/i, { amount: 0, currency: 'USD', per: 'once' as const })) ??
    read(page, 'dollar', (text) =>
      /^[^a-z]*\d[^a-z]*(?:(?:paid )?course)?$/i.test(text) ? parsePrice(text) : undefined,
    )
  );
}

/** The next session in the list, else the running one; a finished one is no start. */
function starts(page: Page): Found<string> | undefined {
  const option =
    page.document.querySelector('option[data-sessiontype="upcoming"][content]') ??
    page.document.querySelector('option[data-sessiontype="ongoing"][content]');
  const day = option?.getAttribute('content') ?? '';
  return option && /^\d{4}-\d{2}-\d{2}$/.test(day) ? mapped(page.inElement(option, wholeText), () => day) : undefined;
}

function rating(page: Page) {
  const line = page.seen(/(\d(?:\.\d)?) rating,? based on ([\d,]+) Class Central reviews?/i, (match) => ({
    value: Number(match[1]),
    count: parseCount(match[2] ?? '')?.value ?? 0,
  }));
  return (
    line ??
    page.seen(/(\d(?:\.\d)?) rating at [^\n]{2,40} based on ([\d,]+) ratings/i, (match) => ({
      value: Number(match[1]),
      count: parseCount(match[2] ?? '')?.value ?? 0,
    }))
  );
}

export const classCentral: Platform = {
  id: 'class-central',
  name,
  recognises(page) {
    const site = siteOf(page.url);
    if (site?.id !== 'class-central') return undefined;
    const promised = promisedBy(site, page.url) ?? { kind: 'other', form: 'none' };
    if (promised.kind !== 'course') return promised;
    if (!page.document.querySelector('h1')) return 'not-readable-yet';
    return { kind: 'course', form: fact(page, 'credential') ? 'platform-certificate' : 'none' };
  },
  reads: {
    title: (page) => page.element('h1'),
    platform: (page) => siteName(page, name),
    issuers,
    instructors,
    level: (page) => read(page, 'level', (text) => parseLevel(text) ?? hindi.level(text)),
    languages,
    duration: (page) =>
      read(page, 'clock', (text) => (inDays.test(text) ? undefined : (parseDuration(text) ?? hindi.duration(text)))),
    effort: (page) => read(page, 'clock', (text) => parseEffort(text) ?? hindi.effort(text)),
    hours: (page) =>
      read(page, 'clock', (text) => (inDays.test(text) ? undefined : (parseHours(text) ?? hindi.hours(text)))),
    price,
    freeAccess,
    shareable: () => undefined,
    starts,
    enrolled: () => undefined,
    skills: () => undefined,
    updated: () => undefined,
    partOf: (page) =>
      listed(
        [...page.document.querySelectorAll('#part-of-contents h5')]
          .map((heading) => page.inElement(heading, wholeText))
          .filter((claim) => claim !== undefined),
      ),
    rating,
  },
};
