/**
 * Any page by its words: labelled facts, headings, whole-line facts and sentences that can only mean one thing. Over 200 lines:
 * one short rule a signal. It asks for a label or a fixed wording everywhere, so that silence is its usual answer.
 */
import type { AssessmentKind, SignalValues } from '../model/signals.ts';
import { ownUniversity } from './academic.ts';
import { stated } from './beside.ts';
import { type Found, listed, mapped } from './found.ts';
import { fromName, nameOf, underName } from './heading.ts';
import { labels } from './labels.ts';
import type { Page } from './page.ts';
import type { Stretch } from './page-lines.ts';
import type { Parse } from './parsed.ts';
import type { About, Platform } from './platform.ts';
import { freeAccess, price } from './prices.ts';
import { recognise } from './recognise.ts';
import { said } from './said.ts';
import { sessionLength, sessionStart } from './sessions.ts';
import { short } from './short.ts';
import { ownSiteName } from './site-name.ts';
import { statedAssessments } from './statements.ts';
import { instructors, teachersHeading } from './teachers.ts';
import { toldDuration, toldEffort, toldHours, toldStart } from './told.ts';
import { isUniversity } from './university.ts';
import { parseDay } from './wording/date.ts';
import { parseDuration, parseEffort, parseHours } from './wording/duration.ts';
import { parseLanguages, parseTaughtIn } from './wording/language.ts';
import { parseLevel, parseLevelLine } from './wording/level.ts';
import { parseCount, parseRating } from './wording/number.ts';

function all<T>(parsed: readonly { value: T; start: number; end: number }[]) {
  const [start] = parsed;
  const last = parsed.at(-1);
  return start && last
    ? { value: [...new Set(parsed.map(({ value }) => value))], start: start.start, end: last.end }
    : undefined;
}

/** Not where a few hours stand among what is told of an exam: its questions, its score. */
function studyTime(page: Page, found: Found<number> | undefined): Found<number> | undefined {
  const quote = found?.evidence[0]?.quote ?? '';
  const text = page.text.replace(/[\n\u2028]/g, ' ');
  const at = found && found.value <= 4 ? text.indexOf(quote) : -1;
  const around = at < 0 ? '' : text.slice(Math.max(0, at - 160), at + 80);
  return /\b(?:exam|test)\b/i.test(around) && /\bquestions\b|\bpass(?:ing)? (?:score|mark)\b/i.test(around)
    ? undefined
    : found;
}

/** "19h", "2h 45m": less sure than words, since lessons are timed so. */
const shortHours = /^\d{1,3} ?h(?: ?\d{1,2} ?m(?:in)?)?$/i;

/** Hours of the list of what the course includes: other hours on the page are other courses'. */
function includedHours(page: Page): Found<number> | undefined {
  for (const match of page.matches(
    /^(?:(?:this|the|your) (?:course|class|program(?:me)?) includes|what[’']?s included|(?:course|class) (?:includes|features)|este curso incluye|ce cours comprend|dieser kurs beinhaltet|este curso inclui):?$/i,
  )) {
    const first = page.lineAt(match.start) + 1;
    for (let at = first; at < Math.min(first + 8, page.lineCount); at++) {
      const line = page.line(at);
      const parsed = wholeHours.test(page.said(line)) && page.own(line) ? parseHours(page.said(line)) : undefined;
      if (parsed) return page.claim(parsed.value, { start: line.start + parsed.start, end: line.start + parsed.end });
    }
  }
  return undefined;
}

/** A course that is over has no next start. */
const over: Parse<true> = (text) =>
  /^(?:completed|archived|ended|closed|finished)$/i.test(text.trim())
    ? { value: true, start: 0, end: text.length }
    : undefined;

/** Sessions gone by under a heading that says so, and no others. */
const archived = (page: Page): boolean =>
  page.headings.some(({ line }) => gone.test(page.said(page.line(line)).trim()) && page.own(page.line(line))) &&
  !page.headings.some(({ line }) => toCome.test(page.said(page.line(line))));
const gone =
  /^(?:archived|past|previous|closed) (?:sessions?|runs?|courses? runs?|dates)$|^sessions? (?:archivées?|passées?|terminées?)$|^(?:ediciones|convocatorias) (?:anteriores|pasadas)$/i;
const toCome =
  /\b(?:upcoming|open|opened|ongoing|next|future)\b|\b(?:à venir|ouvertes?|en cours|pr[óo]xim[ao]s?|abiert[ao]s?)\b/i;

/** "From 1 February 2027 to 15 March 2027". */
const fromDay: Parse<string> = (text) =>
  /^(?:from|du|del?|desde el|vom) .{4,24} (?:to|until|till|au|al|hasta el|bis) /i.test(text)
    ? parseDay(text)
    : undefined;

/** An exam's minutes are no study time. */
const studied = ({ kind }: About) => kind !== 'certification' && kind !== 'earned-credential' && kind !== 'badge';

/** "This course takes 6 weeks, 3 hours per week", "this two-day program". */
function spoken<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
  for (const match of page.matches(
    /\bthis (?:course|program(?:me)?|class) (?:takes|lasts|runs (?:for|over)|is spread over)[^.\n]{0,80}|\bthis (?:[a-z]{3,9}|\d{1,3})-(?:day|week|month|year)(?: [a-z-]{2,15}){0,3}? (?:course|program(?:me)?|class|boot ?camp|workshop|training|certificate|seminar)\b/i,
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
  const match =
    /^(\d{1,2})(?:\s?(?:[-–]|to|a|à|bis)\s?(\d{1,2}))?(?: ?(?:h|hrs?|hours?|horas?|heures?|stunden))?$/i.exec(
      text.trim(),
    );
  const least = Number(match?.[1]);
  return match ? { value: [least, Number(match[2] ?? least)], start: 0, end: text.length } : parseEffort(text);
};

/** A meta tag's bare figure. */
const wholeNumber: Parse<number> = (text) =>
  /^[1-9]\d{0,3}$/.test(text) ? { value: Number(text), start: 0, end: text.length } : undefined;

const unit = 'weeks?|months?|years?|semanas?|mes(?:es)?|años?|semaines?|mois|ans|meses|anos|wochen|monate|jahre';
const wholeLength = new RegExp(
  `^(?:approx(?:\\.|imately)? |about |around |estimated |aprox\\. |environ |ca\\. )?\\d{1,3}(?:[.,]\\d)?(?:\\s?[-–]\\s?\\d{1,3})?[ -](?:${unit})(?: (?:(?:full-time |part-time |online |live |self-paced ){0,2}(?:course|program(?:me)?|boot ?camp)|long|to complete|de duraci[óo]n|para completar))?(?:(?:,| at| \\(| \\||·)[^\\n]{0,50})?$`,
  'i',
);
/** A figure before its name in one line, as in a strip of icons: "9 hours 30 minutes Duration". */
const beforeName = (name: string) => new RegExp(`^[^\\n]{2,40} (?:${name})$`, 'i');
const lengthBefore = beforeName('(?:total |course )?(?:duration|length|run ?time)');

/** A training of some days says so in the strip under its name; elsewhere days are those of a trial or of a refund. */
function daysUnderName(page: Page): Found<SignalValues['duration']> | undefined {
  const strip = underName(page);
  return (
    strip &&
    onlyLine(
      page,
      /^\d{1,2}(?:[.,]5)?[ -](?:days?|tage?|jours?|d[ií]as?|giorni|dagen)$/i,
      parseDuration,
      () => true,
      strip,
    )
  );
}

const wholeHours =
  /^(?:[^\w\s$€£₹]{1,3} ?)?(?:approx(?:\.|imately)? |about |around |total:? |estimated |~ ?)?\d{1,4}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,4})?\+? ?(?:total |avg\.? |average |learning |study |course |contact )?(?:hours?|hrs?|horas?|heures?|stunden)(?:,? ?\d{1,2} ?(?:mins?|minutes?))?(?: (?:to complete|long|(?:of )?(?:self-paced |on-demand |course |recorded |video |live |online |expert |instructor-led |classroom |hands-on ){0,2}(?:content|videos?|material|study|learning|instruction|lectures?|training)|\(approximately\)|total|total length|para completar|de contenido|worth of material|de contenu|de formation))?$/i;

/** Facts that stand as a line of their own, as in a strip of icons: on the whole page, else right under its name. */
function wholeLine<T>(
  page: Page,
  pattern: RegExp,
  parse: Parse<T>,
  counts: (start: number) => boolean = () => true,
): Found<T> | undefined {
  const strip = underName(page);
  return (
    onlyLine(page, pattern, parse, counts, fromName(page)) ?? (strip && onlyLine(page, pattern, parse, counts, strip))
  );
}

/** Two that differ tell nothing: the page lists several things. */
function onlyLine<T>(
  page: Page,
  pattern: RegExp,
  parse: Parse<T>,
  counts: (start: number) => boolean,
  within: Stretch,
): Found<T> | undefined {
  let found: Found<T> | undefined;
  let said = '';
  let times = 0;
  for (const match of page.matches(pattern, within)) {
    const text = page.said(match);
    const parsed = parse(text);
    if (!parsed || !counts(match.start)) continue;
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

const issuedBy = /^(?:Issued|Awarded) by[ \u2028][^\n]{2,90}$/;

/** "Created by University of X": a whole line that names a university. */
function byUniversity(page: Page): Found<string> | undefined {
  for (const match of page.matches(
    /^(?:Created|Offered|Developed|Designed|Awarded|Certified|Delivered|Provided) by[ \u2028](?:the )?(?=\p{Lu})[^\n,.]{4,70}$/u,
  )) {
    const name = page.said(match).replace(/^\w+ by[ \u2028](?:the )?/, '');
    if (isUniversity(name)) return page.claim(name, { start: match.end - name.length, end: match.end });
  }
  return undefined;
}

/** A link names one organisation, whatever words its name holds. */
function issuedByLink(page: Page): Found<string> | undefined {
  for (const match of page.matches(issuedBy)) {
    const start = match.start + 'Issued by '.length + (/^A/.test(match.match[0]) ? 1 : 0);
    const name = page.said({ start, end: match.end });
    if (page.elementAt(start)?.closest('a')?.textContent.replace(/\s+/g, ' ').trim() === name)
      return page.claim(name, { start, end: match.end });
  }
  return undefined;
}

/** Who issues it. On somebody's own certificate only the words of issuing count: other labels may stand over the holder's name. */
function issuers(page: Page, about: About): Found<string[]> | undefined {
  const labelled =
    about.kind === 'earned-credential'
      ? page.labelled(labels.issued, issuedAlone)
      : page.labelled(labels.issuer, organisation);
  const found = labelled ?? wholeLine(page, issuedBy, issuedAlone) ?? issuedByLink(page) ?? byUniversity(page);
  return mapped(found, (value) => [value]) ?? ownUniversity(page, about);
}

/** A certification's page that labels what its exam costs or how long it takes says that there is one. */
const labelledExam = (page: Page): Found<AssessmentKind[]> | undefined =>
  page.phrase(
    /^(?:exam|certification exam)(?:ination)?$|^(?:exam|certification exam)(?:ination)? (?:fees?|costs?|prices?|vouchers?|duration|length|format|codes?|questions|details|time|languages?|delivery)\b|^(?:length|duration|cost|price) of (?:the )?(?:exam|test)\b|^(?:take|schedule|book|register for) (?:(?:the|your|an) )?exam\b/i,
    () => ['exam'],
  );

/** "Format: multiple choice, proctored": what a label says of the exam without naming it again. */
const proctored: Parse<AssessmentKind[]> = short((text) => {
  const match = /(?<!un|non-|not |or )\b(?:online[- ]|remotely |live )?(?:proctored|invigilated)\b/i.exec(text);
  return match ? { value: ['proctored-exam'], start: match.index, end: match.index + match[0].length } : undefined;
}, 80);

function examOf(page: Page): Found<AssessmentKind[]> | undefined {
  const said = statedAssessments(page);
  if (said?.value.includes('proctored-exam')) return said;
  const labelled = page.labelled(
    /(?:exam |test |question )?(?:format|type|delivery(?: (?:method|options?))?)/,
    proctored,
  );
  return labelled ?? said ?? labelledExam(page);
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
    taughtIn(page) ??
    languageUnderName(page)
  );
}

/** A language by itself in the strip of facts under the name. */
function languageUnderName(page: Page): Found<string[]> | undefined {
  const strip = underName(page);
  const one: Parse<string[]> = (text) => {
    const [only, another] = parseLanguages(text);
    return only && !another && only.end - only.start === text.length ? { ...only, value: [only.value] } : undefined;
  };
  return strip && onlyLine(page, /^\p{Lu}\p{L}{3,12}$/u, one, () => true, strip);
}

function taughtIn(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(
    /taught in|impartido en|enseigné en|ministrado em|(?:offered|available|delivered) in (?:the )?following languages/i,
  )) {
    const here = page.line(page.lineAt(match.start));
    const found = all(parseTaughtIn(page.said(here)));
    const claim = found && page.claim(found.value, { start: here.start + found.start, end: here.start + found.end });
    if (claim) return claim;
  }
  return undefined;
}

function rating(page: Page): Found<SignalValues['rating']> | undefined {
  const count = (text: string | undefined) => {
    const parsed = text ? parseCount(text)?.value : undefined;
    return parsed === undefined ? {} : { count: parsed };
  };
  return page.seen(
    /(?<![\d.,])([1-4][.,]\d{1,2}|5(?:[.,]0)?)(?!\d)(?:\s*(?:\/|out of|de|sur|von) ?5)?(?: ?(?:stars?|★|rating))?[\s(]{0,4}(?:based on |from |· )?\(?(\d[\d.,]*[km]?)\)? (?:ratings?|reviews?|valoraciones|reseñas|opiniones|avis|avaliações|bewertungen)/i,
    (match) => {
      const value = parseRating(match[1] ?? '')?.value;
      return value === undefined ? undefined : { value, ...count(match[2]) };
    },
  );
}

const enrolledWords =
  /\d[\d.,]{0,12}\s?(?:k|m|mil|million)?\+? (?:(?:students?|learners?|people|participants?) )?(?:(?:have )?already (?:enrolled|joined)|(?:are )?enrolled(?: (?:on|in) this course)?$|have enrolled|(?:learners?|students?) enrolled|ya (?:inscritos?|matriculados?)|estudiantes inscritos|déjà inscrits|já inscritos|bereits (?:eingeschrieben|angemeldet))/i;

const siteCount =
  /^(?:\d[\d.,]{0,9}[km]?\+? ?)?(?:(?:online |free |total |our )?(?:courses|programs|programmes|countries|instructors|teachers|tutors|trainers|mentors|partners|awards|campuses|branches|cent(?:er|re)s|companies|cursos|países|docentes))$/i;

/** Figures of a whole school stand in a strip: "36,000+ Students, 400+ Courses, 160+ Countries". */
function countsOfSite(page: Page, start: number): boolean {
  const at = page.lineAt(start);
  for (let i = Math.max(0, at - 8); i <= Math.min(at + 8, page.lineCount - 1); i++)
    if (siteCount.test(page.said(page.line(i)).replaceAll('\u2028', ' ').trim()) && page.own(page.line(i))) return true;
  return false;
}

const enrolledLabel = new RegExp(`^(?:${labels.enrolled.source})$`, 'i');
const labelledEnrolled = (page: Page) =>
  [...page.matches(enrolledLabel)].some(({ start }) => countsOfSite(page, start))
    ? undefined
    : page.labelled(
        labels.enrolled,
        short((text) => (/^\d/.test(text) ? parseCount(text) : undefined), 60),
      );

export const generic: Platform = {
  id: 'generic',
  name: '',
  recognises: recognise,
  reads: {
    ...said,
    title: (page, { kind }) => {
      const at = nameOf(page);
      if (at && kind === 'earned-credential' && namesHolder(page, page.said(at))) return undefined;
      const own = at && withoutLink(page, at);
      return own && page.claim(page.said(own).replaceAll('\u2028', ' ').trim(), own);
    },
    platform: ownSiteName,
    issuers,
    instructors,
    level: (page) => stated(page, labels.level, short(parseLevel, 60)) ?? levelLine(page),
    languages,
    duration: (page, about) =>
      studied(about)
        ? (stated(page, labels.length, short(parseDuration)) ??
          wholeLine(page, wholeLength, parseDuration) ??
          wholeLine(page, lengthBefore, parseDuration) ??
          daysUnderName(page) ??
          sessionLength(page) ??
          spoken(page, parseDuration) ??
          toldDuration(page))
        : undefined,
    effort: (page, about) =>
      studied(about)
        ? (stated(page, labels.length, short(parseEffort)) ??
          page.labelled(labels.weekly, short(perWeek, 40)) ??
          wholeLine(
            page,
            /^[^\n]{0,40}\d[^\n]{0,20}(?:per|a|\/|por|par|pro) ?(?:la )?(?:week|wk|semana|semaine|woche)[^\n]{0,20}$/i,
            parseEffort,
          ) ??
          spoken(page, parseEffort) ??
          toldEffort(page))
        : undefined,
    hours: (page, about) =>
      studied(about)
        ? (studyTime(page, stated(page, labels.length, short(parseHours))) ??
          includedHours(page) ??
          (page.labelled(labels.weekly, short(perWeek, 40)) ? undefined : wholeLine(page, wholeHours, parseHours)) ??
          wholeLine(page, lengthBefore, parseHours) ??
          wholeLine(page, shortHours, parseHours) ??
          spoken(page, parseHours) ??
          toldHours(page) ??
          page.meta(['numberOfHours'], wholeNumber))
        : undefined,
    price,
    freeAccess,
    assessments: (page, { kind }) => (kind === 'certification' ? examOf(page) : statedAssessments(page)),
    starts: (page, { kind }) =>
      kind === 'earned-credential' || page.labelled(/(?:course )?status/, over) || archived(page)
        ? undefined
        : (stated(page, labels.starts, short(parseDay, 60)) ??
          page.labelled(/(?:course|class|session|training)(?: run| dates?)?|cours|curso|kurs/, short(fromDay, 60)) ??
          sessionStart(page) ??
          toldStart(page)),
    rating,
    enrolled: (page) =>
      page.phrase(enrolledWords, (match) => parseCount(match[0])?.value) ??
      labelledEnrolled(page) ??
      // What stands with a teacher counts all of that teacher's courses.
      wholeLine(
        page,
        /^\d[\d.,]*\s?[km]?\+? (?:(?:total |enrolled )?(?:students|learners|participants|enrol(?:led|l?ments?)|alumnos|estudiantes|alunos|teilnehmer|participants|inscrits))(?: enrolled)?$/i,
        parseCount,
        (start) =>
          !countsOfSite(page, start) &&
          !page.headingsOver(start).some(({ line: at }) => teachersHeading.test(page.said(page.line(at)))),
      ),
    partOf,
  },
};

/** Open edX, up to 2019, puts the organisation's link into the heading, behind the course's name. */
function withoutLink(page: Page, at: Stretch): Stretch {
  const heading = page.blockOf(page.lineAt(at.start));
  if (heading?.nodeName !== 'H1' || !heading.closest('.course-profile,.course-info')) return at;
  const link = heading.querySelector('a')?.textContent.replace(/\s+/g, ' ').trim();
  return link && page.said(at).endsWith(` ${link}`) ? { start: at.start, end: at.end - link.length - 1 } : at;
}

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
function partOf(page: Page): Found<string[]> | undefined {
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
