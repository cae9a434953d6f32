/**
 * Class Central, course pages. Markup of 2023: facts in a list whose icons name them, so that pages which a machine translated read
 * the same; saved copies rewrite links. Over 200 lines: one platform.
 */
import { type Found, listed, mapped, wholeText } from './page/found.ts';
import type { Page } from './page/page.ts';
import { type Parse, together } from './page/parsed.ts';
import { siteName } from './page/site-name.ts';
import { subject } from './page/subject.ts';
import type { Platform } from './platform.ts';
import { isUniversity } from './recognise/university.ts';
import { schemaOrg } from './schema-org.ts';
import { isPerson, untitled } from './signals/people.ts';
import { promisedBy, siteOf } from './sites.ts';
import type { Element } from './tree/tree.ts';
import { parseDay } from './wording/date.ts';
import { parseDuration, parseEffort, parseHours } from './wording/duration.ts';
import {
  isHindiTrial,
  parseHindiDuration,
  parseHindiEffort,
  parseHindiFreeAccess,
  parseHindiFreeCertificate,
  parseHindiHours,
  parseHindiLevel,
} from './wording/hindi.ts';
import { parseLanguages } from './wording/language.ts';
import { parseLevel } from './wording/level.ts';
import { parseCount } from './wording/number.ts';
import { parsePrice } from './wording/price.ts';

const name = 'Class Central';

type Fact = 'dollar' | 'language' | 'credential' | 'clock' | 'calendar' | 'level';

/** Of the list of facts that begins with the provider: cards of other courses have icons too. */
function fact(page: Page, icon: Fact): Element | undefined {
  const marked = page.document.querySelectorAll('li.course-details-item');
  const provider = marked.length ? undefined : page.document.querySelector('li:has(i[class*="icon-provider"])');
  const items = provider ? provider.parentElement?.querySelectorAll('li') : marked;
  for (const item of items ?? []) {
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

/** The institutions named under the title; the provider where there is none. A link's data says what it leads to, else its address. */
function issuers(page: Page): Found<string[]> | undefined {
  if (!fact(page, 'credential')) return undefined;
  const line = page.document.querySelector('h1 + p, h1 ~ p');
  const links = [...(line?.querySelectorAll('a') ?? [])];
  const to = (type: string, place: RegExp) =>
    links.filter(
      (link) =>
        place.test(link.getAttribute('href') ?? '') ||
        new RegExp(`"type":\\s*"${type}"`).test(link.getAttribute('data-overlay-trigger') ?? ''),
    );
  const institutions = to('institution', /\/(?:university|institution)\//);
  const chosen = institutions.length ? institutions : to('provider', /\/provider\//);
  return listed(chosen.map((link) => page.inElement(link, wholeText)).filter((claim) => claim !== undefined));
}

/** A team in the site's machine translation. */
const team = /टीम|दल$|अकादमी|संस्थान|विश्वविद्यालय|प्रशिक्षण/;

/** "Taught by" is the one heading that a plain paragraph of names follows. */
function instructors(page: Page): Found<string[]> | undefined {
  const names = page.document.querySelector('.course-noncollapsable-section > h3 + p');
  if (!names) return undefined;
  const said = (names.textContent ?? '').replace(/\s+/g, ' ').trim();
  const people = said
    .split(/,? and |,? y |, | & |; | (?:e|et|und|और|एवं|तथा) /)
    .map((person) => untitled(person).replace(/^(?:डॉ|प्रो|प्रोफेसर|श्री)\.? /, ''));
  return listed(
    people.flatMap((person) => {
      const claim =
        isPerson(person) && !team.test(person)
          ? page.inElement(names, (text) => {
              const start = text.indexOf(person);
              return start < 0 ? undefined : { value: person, start, end: start + person.length };
            })
          : undefined;
      return claim ? [claim] : [];
    }),
  );
}

/** A link's address names the language in English, whatever the page's language; where links are gone, the text does. */
function languages(page: Page): Found<string[]> | undefined {
  const links = [...(fact(page, 'language')?.querySelectorAll('a[href*="/language/"]') ?? [])];
  if (!links.length) return read(page, 'language', together(parseLanguages));
  return listed(
    links.flatMap((link) => {
      const slug = link.getAttribute('href')?.split('/language/')[1] ?? '';
      const code = parseLanguages(slug.replace(/\W.*/, ''))[0]?.value;
      const claim = code ? page.inElement(link, wholeText) : undefined;
      return claim && code ? [{ ...claim, value: code }] : [];
    }),
  );
}

/** "1 day 3 hours" adds up a video's hours: neither a length of days nor so few hours. */
const inDays = /\d (?:days?(?! long)|d[ií]as?|jours?|tage?n?)(?![a-zà-ÿ])/i;

/** The page's data gives a free course or track the price 0. */
function freeAccess(page: Page): Found<boolean> | undefined {
  const words =
    read(page, 'dollar', says(/free (?:online course(?: \(audit\))?|certificate|course|online video|video)/i, true)) ??
    read(page, 'dollar', says(/paid course/i, false)) ??
    read(page, 'dollar', parseHindiFreeAccess);
  if (words) return words;
  const asked = fact(page, 'dollar')?.textContent ?? '';
  if (/trial|\bprueba|essai|testversion|\bteste\b/i.test(asked) || isHindiTrial(asked)) return undefined;
  const offer = page.items.find(
    ({ types, path }) => types.includes('Offer') && path.startsWith(`${subject(page)?.path}.`),
  );
  const price = String(offer?.item.price ?? '');
  if (!offer || (price !== '0' && price !== '-1')) return undefined;
  return page.inSource(offer, 'price', price === '0');
}

const nothing = { amount: 0, currency: 'USD', per: 'once' as const };
const freeCertificate: Parse<typeof nothing> = (text) => {
  const found = says(/free certificate|certificado grat|certificat gratuit|kostenloses zertifikat/i, nothing)(text);
  const hindi = found ? undefined : parseHindiFreeCertificate(text);
  return found ?? (hindi && { ...hindi, value: nothing });
};

function price(page: Page) {
  return (
    read(page, 'credential', parsePrice) ??
    read(page, 'credential', freeCertificate) ??
    read(page, 'dollar', freeCertificate) ??
    read(page, 'dollar', (text) =>
      /^[^a-z]*\d[^a-z]*(?:(?:\/|per |a )(?:month|year))?\s?(?:(?:paid )?course)?$/i.test(text)
        ? parsePrice(text)
        : undefined,
    )
  );
}

const sessionsToCome = /^(?:upcoming|in progress)$/i;

/** The next session in the list, else the running one; a finished one is no start. */
function starts(page: Page): Found<string> | undefined {
  const option =
    page.document.querySelector('option[data-sessiontype="upcoming"]') ??
    page.document.querySelector('option[data-sessiontype="ongoing"]') ??
    [...page.document.querySelectorAll('#sessionOptions > optgroup')].find((group) =>
      sessionsToCome.test(group.getAttribute('label') ?? ''),
    )?.nextElementSibling;
  if (option?.nodeName !== 'OPTION') return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(option.getAttribute('content') ?? '')?.[0];
  return day ? mapped(page.inElement(option, wholeText), () => day) : page.inElement(option, parseDay);
}

const lines: readonly (readonly [line: RegExp, value: number, count: number])[] = [
  [/(\d(?:\.\d)?) rating,? based on (\d[\d,]{0,12}) (?:Class Central|क्लास सेंट्रल) reviews?/i, 1, 2],
  [/(\d(?:\.\d)?) रेटिंग,? (\d[\d,]{0,12}) (?:क्लास सेंट्रल|Class Central) समीक्षा/i, 1, 2],
  [/(\d[\d,]{0,12}) (?:क्लास सेंट्रल|Class Central) समीक्षा[^\n]{1,24} (\d(?:\.\d)?) रेटिंग/i, 2, 1],
  [/(\d(?:\.\d)?) rating at [^\n]{2,40} based on (\d[\d,]{0,12}) ratings?/i, 1, 2],
  [/(\d[\d,]{0,12}) रेटिंग के आधार पर [^\n]{2,40} (\d(?:\.\d)?) रेटिंग/, 2, 1],
];

/** The site's own reviews before the provider's ratings; a course that nobody has rated has none. */
function rating(page: Page) {
  for (const [line, value, count] of lines) {
    const found = page.seen(line, (match) => {
      const people = parseCount(match[count] ?? '')?.value;
      const stars = Number(match[value]);
      return people && stars >= 1 && stars <= 5 ? { value: stars, count: people } : undefined;
    });
    if (found) return found;
  }
  const inData = schemaOrg.reads.rating;
  return inData?.(page, { kind: 'course', form: 'none' });
}

/** A specialization or series stands under the same path; its syllabus numbers its courses. */
function listsCourses(page: Page): boolean {
  const numbers = [...page.matches(/^(?:course|कोर्स|पाठ्यक्रम) ([1-9])\s?[:–-] ?(?=\S)/i)].map(({ match }) => match[1]);
  return new Set(numbers).size >= 2;
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
    const credential = fact(page, 'credential') !== undefined;
    if (!listsCourses(page)) return { kind: 'course', form: credential ? 'platform-certificate' : 'none' };
    const university = issuers(page)?.value.some(isUniversity);
    return {
      kind: 'program',
      form: !credential ? 'none' : university ? 'university-program' : 'bundled-program',
    };
  },
  reads: {
    title: (page) => page.element('h1'),
    platform: (page) => siteName(page, name),
    issuers,
    instructors,
    level: (page) => read(page, 'level', (text) => parseLevel(text) ?? parseHindiLevel(text)),
    languages,
    duration: (page) =>
      read(page, 'clock', (text) =>
        inDays.test(text) ? undefined : (parseDuration(text) ?? parseHindiDuration(text)),
      ),
    effort: (page) => read(page, 'clock', (text) => parseEffort(text) ?? parseHindiEffort(text)),
    hours: (page) =>
      read(page, 'clock', (text) => (inDays.test(text) ? undefined : (parseHours(text) ?? parseHindiHours(text)))),
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
