/**
 * Any page by its words: labelled facts, headings, whole-line facts and sentences that can only mean one thing. Over 200 lines:
 * one short rule a signal. It asks for a label or a fixed wording everywhere, so that silence is its usual answer.
 */
import type { SignalValues } from '../model/signals.ts';
import { academic, ownUniversity } from './academic.ts';
import { type Found, listed, mapped, type Page, type Parse, type Stretch } from './page.ts';
import { isPerson, untitled } from './people.ts';
import type { About, Platform, Recognised } from './platform.ts';
import { said, short } from './said.ts';
import { ownSiteName } from './site-name.ts';
import { statedAssessments, statedNames, statedOnce } from './statements.ts';
import { parseDay } from './wording/date.ts';
import { parseDuration, parseEffort, parseHours } from './wording/duration.ts';
import { parseLanguages, parseTaughtIn } from './wording/language.ts';
import { parseLevel, parseLevelLine } from './wording/level.ts';
import { parseCount, parseRating } from './wording/number.ts';
import { parsePrice, parsePrices } from './wording/price.ts';

const line = (words: string) => new RegExp(words);

const labels = {
  level: line(
    '(?:course |skill |experience |difficulty |learning )?level|difficulty|nivel(?: del curso)?|dificultad|niveau(?: du cours)?|difficulté|n[íi]vel|dificuldade|schwierigkeit(?:sgrad)?|level of (?:course|difficulty)',
  ),
  language: line(
    "(?:course |teaching |exam |available |instruction |supported )?languages?(?: of instruction| for course content)?|(?:course |exam )?languages? (?:available|offered|supported)|idiomas?(?: del curso)?|langues?(?: du cours| d[’']enseignement)?|idiomas?(?: do curso)?|(?:kurs|unterrichts)?sprachen?",
  ),
  length: line(
    '(?:course |program |estimated |total |approx(?:imate)? |average )?(?:duration|length|time|study time|learning time)(?: to complete| & workload| and workload)?|time (?:commitment|required|to complete)|estimated (?:effort|workload|time)|effort|workload|commitment|how long|duraci[óo]n(?: estimada| total| del curso)?|dedicaci[óo]n|esfuerzo|carga (?:horaria|de trabajo)|tiempo (?:estimado|de dedicaci[óo]n)|dur[ée]e(?: totale| du cours)?|charge de travail|dura[çc][ãa]o|esfor[çc]o|dauer|kursdauer|(?:arbeits)?aufwand|umfang|hours',
  ),
  weekly: line(
    '(?:weekly (?:effort|workload|study|commitment|hours))|hours (?:per|a) week|(?:dedicaci[óo]n|esfuerzo) semanal|horas (?:por semana|semanales|semanais)|heures par semaine|stunden pro woche',
  ),
  price: line(
    '(?:exam |course |program |total |certificate |retail |current |list |enrol?ment |registration |exam registration |exam voucher )?(?:price|cost|fees?|tuition)(?: \\(usd\\))?|exam voucher|precio|costo|coste|matr[íi]cula|tarifa|prix|tarifs?|frais|pre[çc]o|valor|investimento|preis|kosten|geb[üu]hr(?:en)?|teilnahmegebühr',
  ),
  issuer: line(
    'institutions?|(?:course |training )?providers?|offered by|issued by|issuing (?:organi[sz]ation|body|authority)|issuer|awarding (?:body|organi[sz]ation|institution)|awarded by|certified by|certifying body|provided by|school|universit(?:y|ies)|instituci[óo]n(?:es)?|ofrecido por|emitido por|otorgado por|universidad|établissements?|proposé par|délivré par|institui[çc][ãa]o|oferecido por|emitido por|anbieter|angeboten von|ausgestellt von|hochschule',
  ),
  issued: line('issued by|issuer|issuing (?:organi[sz]ation|body|authority)|awarded by'),
  instructor: line(
    '(?:course |lead |your |meet (?:your|the) |about the |meet the )?(?:instructors?|teachers?|tutors?|lecturers?|professors?|facult(?:y|ies)|educators?|trainers?|course team)|taught by|led by|created by|(?:tus |sobre los? )?(?:instructor(?:es|as?)?|docentes?|profesor(?:es|as?)?)|impartido por|(?:vos |les )?(?:enseignants?|formateurs?|intervenants?|professeurs?)|enseigné par|instrutor(?:es)?|professor(?:es|as?)?|ministrado por|dozent(?:en|in|innen)?|lehrende|kursleit(?:er|ung|erin)|referent(?:en|in)?',
  ),
  starts: line(
    '(?:course |class |next )?(?:starts?|start date|start day|begins|session|intake|cohort)(?: on| date)?|starting (?:on|date)|next (?:start|session|course|cohort|intake)(?: date)?|fecha de inicio|inicio|comienza|pr[óo]xim[ao] (?:inicio|sesi[óo]n|edici[óo]n)|date de début|début|prochaine session|data de in[íi]cio|in[íi]cio|kursbeginn|beginn|startdatum|start',
  ),
  enrolled: line(
    '(?:learners|students|participants|people) enrolled|enrolled (?:learners|students)|students|alumnos|inscritos',
  ),
  partOf: line(
    '(?:this course is )?(?:a )?part of(?: the)?(?: following)?(?: (?:programs?|tracks?|paths?))?|in the following (?:programs?|tracks?|paths?)|associated (?:programs?|certifications?)|forma parte de|fait partie de|parte de|teil von|bestandteil von',
  ),
} as const;

function all<T>(parsed: readonly { value: T; start: number; end: number }[]) {
  const [start] = parsed;
  const last = parsed.at(-1);
  return start && last
    ? { value: [...new Set(parsed.map(({ value }) => value))], start: start.start, end: last.end }
    : undefined;
}

/** An exam's minutes are no study time. */
const studied = ({ kind }: About) => kind !== 'certification' && kind !== 'earned-credential' && kind !== 'badge';

/** "This course takes 6 weeks, 3 hours per week." */
function spoken<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
  for (const match of page.matches(
    /\bthis (?:course|program(?:me)?|class) (?:takes|lasts|runs (?:for|over)|is spread over)[^.\n]{0,80}/i,
  )) {
    const parsed = parse(page.said(match));
    const claim =
      parsed && page.claim(parsed.value, { start: match.start + parsed.start, end: match.start + parsed.end });
    if (claim) return claim;
  }
  return undefined;
}

/** Hours under a label that says they are weekly: "Weekly study: 3 hours". */
const perWeek: Parse<[number, number]> = (text) => {
  const match = /^(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?: ?(?:h|hrs?|hours?|horas?|heures?|stunden))?$/i.exec(text.trim());
  const least = Number(match?.[1]);
  return match ? { value: [least, Number(match[2] ?? least)], start: 0, end: text.length } : parseEffort(text);
};

/** A meta tag's bare figure. */
const wholeNumber: Parse<number> = (text) =>
  /^[1-9]\d{0,3}$/.test(text) ? { value: Number(text), start: 0, end: text.length } : undefined;

const unit = 'weeks?|months?|years?|semanas?|mes(?:es)?|años?|semaines?|mois|ans|meses|anos|wochen|monate|jahre';
const wholeLength = new RegExp(
  `^(?:approx(?:\\.|imately)? |about |around |estimated |aprox\\. |environ |ca\\. )?\\d{1,3}(?:[.,]\\d)?(?:\\s?[-–]\\s?\\d{1,3})?[ -](?:${unit})(?: (?:long|to complete|course|program|de duraci[óo]n|para completar))?(?:(?:,| at| \\(| \\||·)[^\\n]{0,50})?$`,
  'i',
);
const wholeHours =
  /^(?:approx(?:\.|imately)? |about |around |total:? |estimated )?\d{1,4}(?:[.,]\d)?\+? (?:total )?(?:hours?|hrs?|horas?|heures?|stunden)(?: (?:to complete|of (?:content|video|material|study|learning)|\(approximately\)|total|on-demand video|para completar|de contenido|worth of material))?$/i;

/** Facts that stand as a line of their own, as in a strip of icons. Two that differ tell nothing: the page lists several things. */
function wholeLine<T>(page: Page, pattern: RegExp, parse: Parse<T>): Found<T> | undefined {
  let found: Found<T> | undefined;
  let said = '';
  let times = 0;
  for (const match of page.matches(pattern)) {
    const text = page.said(match);
    const parsed = parse(text);
    if (!parsed) continue;
    const value = JSON.stringify(parsed.value);
    // A strip of facts may stand twice or thrice on a page; what stands more often belongs to the parts or to cards.
    if ((found && value !== said) || ++times > 3) return undefined;
    found ??= page.claim(parsed.value, { start: match.start + parsed.start, end: match.start + parsed.end });
    said = value;
  }
  return found;
}

const organisation: Parse<string> = short((text) => {
  const value = text.trim().replace(/\s?\([^)]{0,90}\)$/, '');
  return value.length >= 2 && /\p{L}/u.test(value) && !/[.!?]$/.test(value) && value.split(' ').length <= 10
    ? { value, start: text.indexOf(value), end: text.indexOf(value) + value.length }
    : undefined;
}, 90);
/** What goes on after a name tells to whom or when it was issued: no name of an issuer alone. */
const issuedAlone: Parse<string> = (text) => {
  const name = text.replace(/^(?:issued|awarded) by[ \u2028](?:the )?/i, '');
  const found = /^\p{Lu}/u.test(name) && !/[,:;]|\s(?:to|on|for|in|and)\s/i.test(name) ? organisation(name) : undefined;
  return (
    found && {
      value: found.value,
      start: text.indexOf(found.value),
      end: text.indexOf(found.value) + found.value.length,
    }
  );
};

/** Who issues it. On somebody's own certificate only the words of issuing count: other labels may stand over the holder's name. */
function issuers(page: Page, about: About): Found<string[]> | undefined {
  const labelled =
    about.kind === 'earned-credential'
      ? page.labelled(labels.issued, issuedAlone)
      : page.labelled(labels.issuer, organisation);
  const found = labelled ?? wholeLine(page, /^(?:Issued|Awarded) by[ \u2028][^\n]{2,90}$/, issuedAlone);
  return mapped(found, (value) => [value]) ?? ownUniversity(page, about);
}

const people: Parse<string[]> = short((text) => {
  const names = text
    .split(/,(?! (?:Ph\.?D|MD|MBA|Jr|Sr))|;| and | & | y | et | und | e /)
    .map((name) =>
      name
        .replace(/,.*/, '')
        .replace(/^(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? /, '')
        .trim(),
    )
    .filter(Boolean);
  return names.length && names.every(isPerson) ? { value: names, start: 0, end: text.length } : undefined;
}, 200);

function instructors(page: Page, about: About): Found<string[]> | undefined {
  if (about.kind === 'earned-credential' || about.kind === 'certification') return undefined;
  const labelled = page.labelled(labels.instructor, people);
  const section = page.section(new RegExp(`^\\W*(?:${labels.instructor.source})\\W*$`, 'i'));
  const inSection = section ? namesIn(page, section) : undefined;
  return inSection ?? labelled ?? byline(page) ?? authors(page);
}

/** "Authors: Ana Lima, Ben Okoro" right under the title; further down it is a book's. */
function authors(page: Page): Found<string[]> | undefined {
  const title = page.headings.find(({ level, line: at }) => level === 1 && page.own(page.line(at)));
  const at = title && page.line(title.line).end;
  return at === undefined ? undefined : page.labelled(/authors?/, people, { start: at, end: at + 40 });
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

/** People who stand as headings or links of their own in the section about instructors. */
function namesIn(page: Page, section: Stretch): Found<string[]> | undefined {
  const claims: Found<string>[] = [];
  for (const entry of page.linesOf(section)) {
    const said = entry.text.trim();
    const block = page.blockOf(page.lineAt(entry.start));
    const holder = page.elementAt(entry.start);
    const named = /^H[2-6]$/.test(block?.nodeName ?? '') || holder?.closest('a,strong,b');
    const name = untitled(said.replace(/, (?:Ph\.?D|MD|MBA).*/i, ''));
    if (!named || !isPerson(name)) continue;
    const start = entry.start + entry.text.indexOf(name);
    const claim = page.claim(name, { start, end: start + name.length });
    if (claim) claims.push(claim);
  }
  return claims.length <= 40 ? listed(claims) : undefined;
}

function languages(page: Page): Found<string[]> | undefined {
  const one = page.labelled(
    labels.language,
    short((text) => all(parseLanguages(text).slice(0, 30)), 300),
  );
  return (
    one ??
    page.labelled(
      /taught in|impartido en|enseigné en|ministrado em|unterrichtet (?:auf|in)/,
      short((text) => all(parseLanguages(text))),
    ) ??
    taughtIn(page)
  );
}

function taughtIn(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(/taught in|impartido en|enseigné en|ministrado em/i)) {
    const here = page.line(page.lineAt(match.start));
    const found = all(parseTaughtIn(page.said(here)));
    const claim = found && page.claim(found.value, { start: here.start + found.start, end: here.start + found.end });
    if (claim) return claim;
  }
  return undefined;
}

/** Sums that are earned, saved or paid back. */
const notForSale = /salar|earn|wage|income|sueldo|gehalt|per year in|refund|scholarship|donat|raised|application fee/i;

/** The labelled price; else the one price that the page's own text asks, if it asks only one. */
function price(page: Page, about: About): Found<SignalValues['price']> | undefined {
  if (about.kind === 'earned-credential') return undefined;
  const labelled = page.labelled(labels.price, short(parsePrice)) ?? feeOf(page);
  if (labelled) return labelled;
  const found: Found<SignalValues['price']>[] = [];
  for (const match of page.matches(/^[^\n]{0,40}(?:[$€£¥₹]|\b[A-Z]{3}\b)[^\n]{0,40}$/)) {
    if (page.struck(match) || notForSale.test(page.text.slice(Math.max(0, match.start - 60), match.end + 40))) continue;
    for (const one of parsePrices(page.said(match))) {
      const claim = page.claim(one.value, { start: match.start + one.start, end: match.start + one.end });
      if (claim && one.value.amount > 0 && (one.value.amount < 10_000 || about.kind === 'degree')) found.push(claim);
    }
  }
  const distinct = new Set(found.map(({ value }) => JSON.stringify(value)));
  return distinct.size === 1 && !rivals(page, found[0]?.value) ? found[0] : undefined;
}

/** Another sum by the month or year in a longer line: of two ways to pay, none is the one price. */
function rivals(page: Page, price: SignalValues['price'] | undefined): boolean {
  for (const match of page.matches(/(?:[$€£¥₹]|\b[A-Z]{3}\b) ?\d[^\n]{0,40}/)) {
    const [one] = parsePrices(page.said(match));
    const other = one?.value;
    if (!other || page.struck(match) || notForSale.test(page.text.slice(Math.max(0, match.start - 60), match.end)))
      continue;
    if ((other.per === 'month' || other.per === 'year') && other.amount > 0 && other.per !== price?.per) return true;
  }
  return false;
}

/** "… the exam for a fee of Rs 1000": what a sentence asks for the exam or the certificate. */
function feeOf(page: Page): Found<SignalValues['price']> | undefined {
  for (const match of page.matches(/\bfee of (?:rs\.?|[$€£₹]|[A-Z]{3}) ?\d[\d,.]{0,9}/i)) {
    const before = page.text.slice(Math.max(0, match.start - 120), match.start);
    const price = parsePrice(page.said(match));
    if (!price || notForSale.test(before.slice(-40)) || !/\b(?:exam|certificat\w{0,6})\b[^\n]{0,120}$/i.test(before))
      continue;
    return page.claim(price.value, match);
  }
  return undefined;
}

function freeAccess(page: Page): Found<boolean> | undefined {
  const said = statedOnce(page, 'freeAccess');
  if (said) return said;
  return page.labelled(labels.price, (text) => {
    const match = /^(?:free|gratis|gratuito|gratuit|kostenlos)(?= *$|[,;(]| to (?:take|audit))/i.exec(text);
    return match ? { value: true, start: match.index, end: match.index + match[0].length } : undefined;
  });
}

function rating(page: Page): Found<SignalValues['rating']> | undefined {
  const count = (text: string | undefined) => {
    const parsed = text ? parseCount(text)?.value : undefined;
    return parsed === undefined ? {} : { count: parsed };
  };
  return page.seen(
    /(?<![\d.,])([1-4][.,]\d{1,2}|5(?:[.,]0)?)(?:\s*(?:\/|out of|de|sur|von) ?5)?(?: ?(?:stars?|★|rating))?[\s(]{0,4}(?:based on |from |· )?\(?(\d[\d.,]*[km]?)\)? (?:ratings?|reviews?|valoraciones|reseñas|opiniones|avis|avaliações|bewertungen)/i,
    (match) => {
      const value = parseRating(match[1] ?? '')?.value;
      return value === undefined ? undefined : { value, ...count(match[2]) };
    },
  );
}

const enrolledWords =
  /\d[\d.,]{0,12}\s?(?:k|m|mil|million)?\+? (?:(?:students?|learners?|people|participants?) )?(?:(?:have )?already (?:enrolled|joined)|(?:are )?enrolled(?: (?:on|in) this course)?$|have enrolled|(?:learners?|students?) enrolled|ya (?:inscritos?|matriculados?)|estudiantes inscritos|déjà inscrits|já inscritos|bereits (?:eingeschrieben|angemeldet))/i;

/** What the generic recognition looks for; each is weak, three together are a course page. */
const signs: readonly RegExp[] = [
  /^(?:enrol+ ?(?:now|today|for free|in (?:this )?course)?|register (?:now|for (?:this )?course|today)|join (?:this )?(?:course|class)(?: now)?|start (?:course|learning)(?: now)?|apply now|take (?:this |the )?(?:course|exam)|schedule (?:your |an? )?exam|add to cart|buy now|book (?:now|online|your place|this course|a place)|enquire now|(?:view|see|check) (?:dates|schedule)|go to (?:course|class)|inscr[íi]b(?:ete|irme|irse)(?: ahora| gratis)?|matric[úu]late|s['’]inscrire|inscreva-se|jetzt (?:anmelden|einschreiben))\W*$/i,
  /^(?:(?:course )?level|nivel|niveau|n[íi]vel|difficulty|schwierigkeit)\b|\b(?:beginner|intermediate|advanced|introductory)(?: level)?$/i,
  /\b\d{1,3}(?:[-–]\d{1,3})? (?:weeks?|hours?|days?|months?|semanas|horas|d[íi]as|meses|semaines|heures|jours|mois|wochen|stunden|tage|monate)\b/i,
  /\b(?:certificate|certification|certificado|certificat|zertifikat|badge|diploma)\b/i,
  /^(?:syllabus|curriculum|course (?:content|outline|overview|description|details|objectives)|what you(?:['’]ll| will) learn|learning (?:outcomes|objectives)|prerequisites|requirements|instructors?|who (?:is )?this course is for|who (?:should|can) attend|exam (?:details|topics|format|objectives)|temario|contenido del curso|lo que aprender[áa]s|requisitos|programme|prérequis|kursinhalte|lernziele|ementa|o que você aprenderá)\b/i,
];
/** A section that only the page of one course has. */
const courseSection =
  /^(?:course (?:content|outline|overview|description|details|objectives|duration|curriculum)|about (?:this|the) course)\W*$/i;
/** Pages of several courses, by their heading. */
const several =
  /\b(?:courses|classes|programs|programmes|certifications|trainings|bootcamps|cursos|formations|kurse)\W*$|^(?:all|our|browse|find|explore|top|best|upcoming)\b/i;
const coursePath =
  /\/(?:courses?|cursos?|kurse?|cours|formation|formations|programs?|programmes?|certifications?|certificates?|credentials?|learn|learning|training|class(?:es)?|mooc|moocs|academy|micro-?credentials?|bootcamps?)\/(?=[^/])[^?]{4,}/i;
const certificationPath = /\/(?:certifications?|exams?)\/(?=[^/])/i;
const notCourses =
  /^(?:NewsArticle|Article|BlogPosting|TechArticle|JobPosting|Recipe|SearchResultsPage|CollectionPage|ItemList|QAPage|VideoObject|Product|Event|ProfilePage|DiscussionForumPosting|SocialMediaPosting)$/;
const notCoursePath =
  /\/(?:blog|news|articles?|jobs?|careers?|press|help|support|faqs?|policies|search|category|tag|topics?|login|signin|signup|about|story|stories|podcast|forum|events?|docs?|wiki)(?:\/|$)/i;

function recognise(page: Page): Recognised | undefined {
  const { pathname, searchParams } = page.url;
  if (/^\/courses\/course-v1:[^/]+\/about/.test(decodeURIComponent(pathname)))
    return { kind: 'course', form: credential(page) };
  if (/\/(?:course\/view|enrol\/index|course\/info)\.php$/.test(pathname) && searchParams.has('id') && isMoodle(page))
    return { kind: 'course', form: credential(page) };
  if (
    notCoursePath.test(pathname) ||
    page.items.some(({ types, under }) => !under && types.some((type) => notCourses.test(type)))
  )
    return undefined;
  if (/^article$/i.test(page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''))
    return undefined;
  const program = academic(page);
  if (program) return program;
  const titles = page.headings.filter(({ level, line: at }) => level === 1 && page.visible(page.line(at)));
  const path = coursePath.test(pathname);
  const [title] = titles;
  if (!title || (titles.length === 1 && several.test(page.said(page.line(title.line)).trim()))) return undefined;
  const seen = signs.filter((sign) => page.phrase(sign, () => true)).length;
  const sectioned = page.headings.some(
    ({ line: at }) => page.own(page.line(at)) && courseSection.test(page.said(page.line(at)).trim()),
  );
  if (seen < (path || sectioned ? 4 : 5)) return undefined;
  if (certificationPath.test(pathname) && statedNames(page, 'examCodes'))
    return { kind: 'certification', form: 'vendor-certification' };
  return { kind: 'course', form: credential(page) };
}

const credential = (page: Page) =>
  page.phrase(/\b(?:certificate|certificado|certificat|zertifikat|badge)\b/i, () => true)
    ? 'platform-certificate'
    : 'none';

const isMoodle = (page: Page) =>
  page.document.querySelector(
    'meta[name="keywords" i][content*="moodle" i], body[id^="page-course"], body[id^="page-enrol"], body.path-course',
  ) !== undefined;

export const generic: Platform = {
  id: 'generic',
  name: '',
  recognises: recognise,
  reads: {
    ...said,
    title: (page, { kind }) => {
      const heading = page.headings.find(({ level, line: at }) => level === 1 && page.own(page.line(at)));
      const at = heading && page.line(heading.line);
      if (at && kind === 'earned-credential' && namesHolder(page, page.said(at))) return undefined;
      return at && page.claim(page.said(at).replaceAll('\u2028', ' ').trim(), at);
    },
    platform: ownSiteName,
    issuers,
    instructors,
    level: (page) => page.labelled(labels.level, short(parseLevel, 60)) ?? levelLine(page),
    languages,
    duration: (page, about) =>
      studied(about)
        ? (page.labelled(labels.length, short(parseDuration)) ??
          wholeLine(page, wholeLength, parseDuration) ??
          spoken(page, parseDuration))
        : undefined,
    effort: (page, about) =>
      studied(about)
        ? (page.labelled(labels.length, short(parseEffort)) ??
          page.labelled(labels.weekly, short(perWeek, 40)) ??
          wholeLine(
            page,
            /^[^\n]{0,40}\d[^\n]{0,20}(?:per|a|\/|por|par|pro) ?(?:la )?(?:week|wk|semana|semaine|woche)[^\n]{0,20}$/i,
            parseEffort,
          ) ??
          spoken(page, parseEffort))
        : undefined,
    hours: (page, about) =>
      studied(about)
        ? (page.labelled(labels.length, short(parseHours)) ??
          (page.labelled(labels.weekly, short(perWeek, 40)) ? undefined : wholeLine(page, wholeHours, parseHours)) ??
          page.meta(['numberOfHours'], wholeNumber))
        : undefined,
    price,
    freeAccess,
    assessments: statedAssessments,
    starts: (page, { kind }) =>
      kind === 'earned-credential' ? undefined : page.labelled(labels.starts, short(parseDay, 60)),
    rating,
    enrolled: (page) =>
      page.phrase(enrolledWords, (match) => parseCount(match[0])?.value) ??
      page.labelled(labels.enrolled, short(parseCount, 30)) ??
      wholeLine(page, /^\d[\d.,]*\s?[km]?\+? (?:students|learners|participants|alumnos|estudiantes)$/i, parseCount),
    partOf,
  },
};

const beforeHolder =
  /(?:certif(?:y|ies) that|(?:issued|awarded|presented|granted|given) to|(?:earned|completed|held) by|recipient|holder|learner|student|congratulations|certificate of)[\s:,!]{0,3}$/i;
const afterHolder = /^[\s,]{0,3}(?:has|have|had|was|successfully|completed|earned|passed)\s|^['’]s\s/i;
const holderInside =
  /\b(?:has|have|was|were) (?:successfully |been )?(?:completed|earned|passed|awarded|issued|granted)\b|\b(?:issued|awarded|presented|granted) to\b|\b(?:earned|completed) by\b|['’]s (?:certificate|badge|credential|statement|profile|achievement)/i;

const folded = (text: string) => text.replaceAll('\u2028', ' ').toLowerCase();

/** Whether a heading of somebody's certificate holds that person's name: said in itself, or by the words around the same name elsewhere. */
function namesHolder(page: Page, heading: string): boolean {
  if (holderInside.test(heading)) return true;
  const text = folded(page.text);
  const name = folded(heading).trim();
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (beforeHolder.test(text.slice(Math.max(0, at - 30), at)) || afterHolder.test(text.slice(end, end + 20)))
      return true;
  }
  return false;
}

/** The programs that a heading or label names: every link of its section, else the one beside it. */
function partOf(page: Page): Found<string[]> | undefined {
  const program: Parse<string> = short(
    (text) =>
      /^\p{Lu}[^\n.!?]{3,}$/u.test(text.trim()) ? { value: text.trim(), start: 0, end: text.length } : undefined,
    100,
  );
  const section = page.section(new RegExp(`^\\W*(?:${labels.partOf.source})\\W*$`, 'i'));
  const claims: Found<string>[] = [];
  for (const entry of section ? page.linesOf(section) : []) {
    const named = page.elementAt(entry.start)?.closest('a') ? program(entry.text) : undefined;
    const claim = named && page.claim(named.value, entry);
    if (claim) claims.push(claim);
  }
  return claims.length && claims.length <= 12
    ? listed(claims)
    : mapped(page.labelled(labels.partOf, program), (value) => [value]);
}

function levelLine(page: Page): Found<SignalValues['level']> | undefined {
  return wholeLine(
    page,
    /^(?:[^\n]{0,12}\b(?:level|nivel|niveau|n[íi]vel)\b[^\n]{0,16}|[^\n]{3,20} (?:level|stufe)|(?:beginner|intermediate|advanced|introductory|principiante|intermedio|avanzado|débutant|intermédiaire|avancé|iniciante|intermediário|avançado|anfänger|fortgeschrittene?))$/i,
    (text) => parseLevelLine(text) ?? parseLevel(text),
  );
}
