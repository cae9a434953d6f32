/** Any site's structured data: JSON-LD and microdata of schema.org's Course, program and credential terms. Over 200 lines: one vocabulary. */
import type { Form, SignalValues } from '../model/signals.ts';
import { type DataItem, isRecord, many } from './page/data.ts';
import { type Found, listed, mapped } from './page/found.ts';
import type { Page } from './page/page.ts';
import { ownSiteName } from './page/site-name.ts';
import { decoded, named, subject, subjects } from './page/subject.ts';
import type { Platform, Recognised } from './platform.ts';
import { coursePath } from './recognise/course-address.ts';
import { isUniversity } from './recognise/university.ts';
import { isPerson, untitled } from './signals/people.ts';
import { parseIsoDuration } from './wording/duration.ts';
import { parseLanguages } from './wording/language.ts';
import { parseLevel } from './wording/level.ts';
import { numberOf } from './wording/number.ts';

const degreeName =
  /\b(?:bachelor|master(?:['’]?s)?(?: of| in|['’]s degree)|MBA|MSc|BSc|B\.?A\.|M\.?A\.|Ph\.?D|doctor(?:ate)? (?:of|in)|associate degree|licenciatura|maestría|máster universitario|licence|mestrado)\b/i;
const certificateWord =
  /certificat|certificad|certificaat|attestato|zertifikat|badge|credential|insignia|statement of accomplishment/i;
/** Pages that mention a course in their data but are something else. */
const otherPages =
  /^(?:NewsArticle|Article|BlogPosting|TechArticle|JobPosting|Recipe|SearchResultsPage|CollectionPage|QAPage|Service)$/;

/** An article that calls itself a course in its data only. */
const articlePath =
  /\/(?:blogs?|news|newsroom|articles?|guides?|magazine|insights|press|faqs?|help|support)\/|-guide\/?$/i;

/** Money for a course, marked up as one. */
const scholarship = /\bscholarships?\b/i;

/** Somebody's badge, with the badge inside it. */
const earnedTypes = /^(?:Assertion|OpenBadgeCredential|AchievementCredential)$/;

const organisation = (entry: unknown) => !isRecord(entry) || !many(entry['@type']).includes('Person');

const text = (item: Readonly<Record<string, unknown>>, key: string) => {
  const said = item[key];
  return typeof said === 'string' ? said.trim() : undefined;
};
/** A number, or one written for people: "1,499.00", "$49", "4,7". */
const number = (said: unknown) => {
  if (typeof said === 'number') return Number.isFinite(said) ? said : undefined;
  const written = typeof said === 'string' ? said.replace(/^[$€£₹]\s?|\s?[$€£₹]$/g, '').trim() : '';
  if (!written) return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? value : /^\d[\d.,]*$/.test(written) ? numberOf(written) : undefined;
};

/** Items nested under one property of an item; those of its member courses are not its own. */
function inside(page: Page, own: DataItem, ...keys: string[]): DataItem[] {
  return page.items.filter(({ path, item }) =>
    keys.some(
      (key) =>
        (path.startsWith(`${own.path}.${key}`) && /^[.[]|^$/.test(path.slice(own.path.length + key.length + 1))) ||
        many(own.item[key]).includes(item),
    ),
  );
}

/** The item and its sessions, in which a course may say its length, teachers and price. */
function holders(page: Page): DataItem[] {
  const own = subject(page);
  if (!own) return [];
  const sessions = inside(page, own, 'hasCourseInstance').filter(({ types }) => types.includes('CourseInstance'));
  return [own, ...sessions.slice(0, 20)];
}

function first<T>(page: Page, find: (holder: DataItem) => Found<T> | undefined): Found<T> | undefined {
  for (const holder of holders(page)) {
    const found = find(holder);
    if (found) return found;
  }
  return undefined;
}

/** Every offer of the item itself. */
function offers(page: Page): DataItem[] {
  const own = subject(page);
  return own
    ? inside(page, own, 'offers', 'hasCourseInstance').filter(({ types }) =>
        types.some((type) => /^(?:Aggregate)?Offer$/.test(type)),
      )
    : [];
}

/** A range of prices that is none. */
const onePrice = ({ lowPrice, highPrice, price }: DataItem['item']) =>
  price ?? (lowPrice !== undefined && number(lowPrice) === number(highPrice) ? lowPrice : undefined);

/** What is paid for: one price above 0 and no other beside it in the same currency. A price of 0 is a free track's. */
function price(page: Page): Found<SignalValues['price']> | undefined {
  const found = offers(page).flatMap((offer) => {
    const specification = isRecord(offer.item.priceSpecification) ? offer.item.priceSpecification : {};
    const amount = number(onePrice(offer.item) ?? specification.price);
    const currency = (text(offer.item, 'priceCurrency') ?? text(specification, 'priceCurrency'))?.toUpperCase();
    if (!amount || amount < 0 || !currency || !/^[A-Z]{3}$/.test(currency)) return [];
    const plan = /subscription/i.test(String(offer.item.category ?? ''));
    const key = offer.item.price === undefined ? 'lowPrice' : 'price';
    const claim = page.inItem(offer, key, { amount, currency, per: 'once' as const });
    return claim && !plan ? [claim] : [];
  });
  const different = new Set(found.map(({ value }) => `${value.amount} ${value.currency}`)).size;
  const currencies = new Set(found.map(({ value }) => value.currency)).size;
  return different === 1 || different === currencies ? found[0] : undefined;
}

function freeAccess(page: Page): Found<boolean> | undefined {
  const own = subject(page);
  const said = own?.item.isAccessibleForFree;
  const value = said === true || said === 'true' || said === 'True' || undefined;
  if (own && value) return page.inItem(own, 'isAccessibleForFree', value);
  const [free, ...more] = offers(page);
  return free && !more.length && free.item.category === 'Free' ? page.inSource(free, 'category', true) : undefined;
}

/** "8 times, weekly, 3 hours each": how long a session takes, and how many hours a week. */
const schedule = (page: Page) =>
  first(page, (holder) => {
    const plan = holder.item.courseSchedule;
    const times = isRecord(plan) ? number(plan.repeatCount) : undefined;
    const unit = isRecord(plan) ? periods[String(plan.repeatFrequency).toLowerCase()] : undefined;
    if (!isRecord(plan) || !unit || !times || times < 1) return undefined;
    const each = parseIsoDuration(String(plan.duration ?? ''))?.hours;
    return page.inItem({ ...holder, item: plan, path: `${holder.path}.courseSchedule` }, 'repeatCount', {
      duration: { value: times, unit },
      ...(unit === 'week' && each && { effort: [each, each] as [number, number] }),
    });
  });
const periods: Readonly<Record<string, 'day' | 'week' | 'month'>> = {
  daily: 'day',
  p1d: 'day',
  weekly: 'week',
  p1w: 'week',
  monthly: 'month',
  p1m: 'month',
};

const length = (page: Page) =>
  first(page, (holder) => {
    for (const key of ['timeRequired', 'timeToComplete', 'courseWorkload', 'duration']) {
      const said = text(holder.item, key);
      const parsed = said ? parseIsoDuration(said) : undefined;
      const claim = parsed && page.inItem(holder, key, parsed);
      if (claim) return claim;
    }
    // CTDL: a list of profiles, of which the exact or the longest time counts.
    for (const [i, profile] of many(holder.item.estimatedDuration).entries()) {
      if (!isRecord(profile)) continue;
      const said = profile['ceterms:exactDuration'] ?? profile['ceterms:maximumDuration'];
      const parsed = typeof said === 'string' ? parseIsoDuration(said) : undefined;
      if (parsed) return page.inData(parsed, `${holder.path}.estimatedDuration[${i}]`, String(said));
    }
    return undefined;
  });

function rating(page: Page): Found<SignalValues['rating']> | undefined {
  const own = subject(page);
  const item = own?.item.aggregateRating;
  if (!own || !isRecord(item)) return undefined;
  const value = number(item.ratingValue);
  const best = number(item.bestRating) ?? 5;
  if (!value || best !== 5 || value > 5) return undefined;
  const count = number(item.ratingCount) ?? number(item.reviewCount);
  return page.inItem({ ...own, item, path: `${own.path}.aggregateRating` }, 'ratingValue', {
    value,
    ...(count !== undefined && { count }),
  });
}

/** The session to come; of sessions that have all begun, the newest that has not ended. */
function starts(page: Page): Found<string> | undefined {
  const today = page.now.toISOString().slice(0, 10);
  const sessions = holders(page).flatMap((holder) => {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(text(holder.item, 'startDate') ?? '')?.[0];
    const ended = (text(holder.item, 'endDate') ?? '9999') < today;
    return day && !ended ? [{ holder, day }] : [];
  });
  sessions.sort((a, b) => a.day.localeCompare(b.day));
  const next = sessions.find(({ day }) => day >= today) ?? sessions.at(-1);
  const claim = next && page.inItem(next.holder, 'startDate', next.day);
  return claim;
}

function languages(page: Page): Found<string[]> | undefined {
  return first(page, (holder) => {
    const claims = many(holder.item.inLanguage).flatMap((entry): Found<string>[] => {
      const said = isRecord(entry) ? (text(entry, 'alternateName') ?? text(entry, 'name')) : entry;
      if (typeof said !== 'string') return [];
      const code = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(said)
        ? said.replaceAll('_', '-')
        : parseLanguages(said)[0]?.value;
      const claim = code ? page.inData(canonical(code), `${holder.path}.inLanguage`, said) : undefined;
      return claim ? [claim] : [];
    });
    return listed(claims);
  });
}

function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    return code;
  }
}

function kindOf(page: Page, own: DataItem): Recognised {
  const name = String(own.item.name ?? '');
  const words = page.text;
  const providers = named(page, own, 'provider', organisation)?.value ?? [];
  const certificate: Form =
    own.item.educationalCredentialAwarded || own.item.occupationalCredentialAwarded || certificateWord.test(words)
      ? 'platform-certificate'
      : 'none';
  if (page.items.some(({ types, under }) => !under && types.some((type) => earnedTypes.test(type)))) {
    return { kind: 'earned-credential', form: 'digital-badge' };
  }
  if (own.types.some((type) => /Badge|Achievement/.test(type))) return { kind: 'badge', form: 'digital-badge' };
  if (own.types.some((type) => /Credential|^Certific/.test(type))) {
    const category = String(own.item.credentialCategory ?? '');
    if (/badge/i.test(category)) return { kind: 'badge', form: 'digital-badge' };
    if (/degree/i.test(category)) return { kind: 'degree', form: 'degree' };
    const certificateOfStudy = /^certificate$/i.test(category) || own.types.some((type) => type === 'Certificate');
    const issuers = ['recognizedBy', 'offeredBy', 'ownedBy'].flatMap(
      (k) => named(page, own, k, organisation)?.value ?? [],
    );
    if (certificateOfStudy && issuers.some(isUniversity)) return { kind: 'program', form: 'university-program' };
    return { kind: 'certification', form: 'vendor-certification' };
  }
  if (degreeName.test(name) && !own.types.includes('Course')) return { kind: 'degree', form: 'degree' };
  if (own.types.includes('Course')) return { kind: 'course', form: certificate };
  return { kind: 'program', form: providers.some(isUniversity) ? 'university-program' : 'bundled-program' };
}

/** The page's first heading is the item's name: a site of one course, not a school's front page that names one. */
function headed(page: Page, { item }: DataItem): boolean {
  const heading = page.headings.find(({ level }) => level === 1);
  return heading !== undefined && page.said(page.line(heading.line)).trim() === String(item.name ?? '').trim();
}

export const schemaOrg: Platform = {
  id: 'schema-org',
  name: '',
  recognises(page) {
    const all = subjects(page);
    const own = subject(page);
    if (!all.length || (page.url.pathname === '/' && !(own && headed(page, own)))) return undefined;
    if (page.items.some(({ types, under }) => !under && types.some((type) => otherPages.test(type)))) return undefined;
    const article = articlePath.test(page.url.pathname) && !coursePath.test(page.url.pathname);
    if (article && own?.types.includes('Course')) return undefined;
    if (!own) return all.length > 1 ? { kind: 'listing', form: 'none' } : undefined;
    return scholarship.test(String(own.item.name ?? '')) ? undefined : kindOf(page, own);
  },
  reads: {
    title: (page) => {
      const own = subject(page);
      const name = own && text(own.item, 'name');
      return own && name ? page.seenOrData(decoded(name), `${own.path}.name`, decoded(name)) : undefined;
    },
    platform: ownSiteName,
    // Whose course it is puts no name on a credential where there is none.
    issuers: (page, { form }) => {
      const own = subject(page);
      if (!own || form === 'none') return undefined;
      return (
        named(page, own, 'recognizedBy', organisation) ??
        named(page, own, 'offeredBy', organisation) ??
        named(page, own, 'issuer', organisation) ??
        named(page, own, 'ownedBy', organisation) ??
        (own.types.includes('Achievement') ? named(page, own, 'creator', organisation) : undefined) ??
        named(page, own, 'provider', organisation)
      );
    },
    instructors: (page) => {
      const all = holders(page).flatMap((holder) => {
        const found = named(
          page,
          holder,
          'instructor',
          (entry) =>
            isPerson(String(isRecord(entry) ? entry.name : entry).trim()) &&
            !(isRecord(entry) && /Organization/.test(String(entry['@type']))),
        );
        return found
          ? found.value.map((value, i) => ({ value: untitled(value), evidence: found.evidence.slice(i, i + 1) }))
          : [];
      });
      return listed(all);
    },
    level: (page) => {
      const own = subject(page);
      const [entry, ...more] = many(own?.item.educationalLevel);
      const said = isRecord(entry) ? entry.name : entry;
      const level = typeof said === 'string' && !more.length ? parseLevel(said) : undefined;
      return own && level ? page.inData(level.value, `${own.path}.educationalLevel`, String(said)) : undefined;
    },
    languages,
    duration: (page) =>
      mapped(length(page), (parsed) => parsed.duration) ?? mapped(schedule(page), (parsed) => parsed.duration),
    effort: (page) => mapped(schedule(page), (parsed) => parsed.effort),
    hours: (page) => mapped(length(page), (parsed) => parsed.hours),
    price,
    freeAccess,
    rating,
    starts,
    enrolled: (page) =>
      first(page, (holder) => {
        const count = number(holder.item.totalHistoricalEnrollment);
        return count ? page.inItem(holder, 'totalHistoricalEnrollment', count) : undefined;
      }),
    validYears: (page) => {
      const own = subject(page);
      const said = own && text(own.item, 'validFor');
      const years = said ? parseIsoDuration(said)?.duration : undefined;
      const value =
        years?.unit === 'year'
          ? years.value
          : years?.unit === 'month' && years.value % 12 === 0
            ? years.value / 12
            : undefined;
      return own && value ? page.inItem(own, 'validFor', value) : undefined;
    },
    partOf: (page) => {
      const own = subject(page);
      return own
        ? named(page, own, 'isPartOf', (entry) => isRecord(entry) && /Course|Program/.test(String(entry['@type'])))
        : undefined;
    },
  },
};
