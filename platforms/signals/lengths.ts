/** How long a course takes: its calendar length, its hours a week, its hours in all. */
import type { SignalValues } from '../../model/signals.ts';
import { stated } from '../page/beside.ts';
import type { Found } from '../page/found.ts';
import { nameOf, underName } from '../page/heading.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import { onlyLine, partOfLine, wholeLine } from '../page/whole-line.ts';
import type { About } from '../platform.ts';
import { parseDuration, parseEffort, parseHours } from '../wording/duration.ts';
import { sessionLength } from './sessions.ts';
import { toldDuration, toldEffort, toldHours } from './told.ts';

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

/** A program's courses have such times, each its own: only the strip under the program's name tells its own. */
function shortTime(page: Page, { kind }: About): Found<number> | undefined {
  const strip = underName(page);
  if (kind !== 'program') return wholeLine(page, shortHours, parseHours);
  return strip && onlyLine(page, shortHours, parseHours, () => true, strip);
}

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
  const days = /^\d{1,2}(?:[.,]5)?[ -](?:days?|tage?|jours?|d[ií]as?|giorni|dagen)$/i;
  return strip && (onlyLine(page, days, parseDuration, () => true, strip) ?? partOfLine(page, days, parseDuration));
}

const wholeHours =
  /^(?:[^\w\s$€£₹]{1,3} ?)?(?:approx(?:\.|imately)? |about |around |total:? |estimated |~ ?)?\d{1,4}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,4})?\+? ?(?:total |avg\.? |average |learning |study |course |contact )?(?:hours?|hrs?|horas?|heures?|stunden)(?:,? ?(?:and |y |et |e |und )?\d{1,2} ?(?:mins?|minutes?|minutos?|minuten))?(?: (?:to complete|long|(?:of )?(?:self-paced |on-demand |course |recorded |video |live |online |expert |instructor-led |classroom |hands-on ){0,2}(?:content|videos?|material|study|learning|instruction|lectures?|training)|\(approximately\)|total|total length|para completar|de contenido|worth of material|de contenu|de formation))?$/i;

/** A name may say how long: "200-Hour Yoga Teacher Training", "Become a Developer in 24 Weeks". */
function inName<T>(page: Page, pattern: RegExp, parse: Parse<T>): Found<T> | undefined {
  const name = nameOf(page);
  const said = name && pattern.exec(page.said(name).replace(/[\n\u2028]/g, ' '));
  const parsed = said ? parse(said[0]) : undefined;
  if (!name || !said || !parsed) return undefined;
  const start = name.start + said.index;
  return page.claim(parsed.value, { start: start + parsed.start, end: start + parsed.end });
}
const hoursInName = /^\d{2,4}[- ]?(?:hours?|hrs?)\b(?= )/i;
const lengthInName =
  /\bin \d{1,2} (?:weeks|months)$|(?<=\()\d{1,2}[- ](?:day|week|month)s?(?=\))|\b\d{1,2}[- ](?:day|week|month)s?(?= (?:[a-z-]{2,15} ){0,3}(?:course|program(?:me)?|boot ?camp|training|workshop|intensive)\b)/i;

export const duration = (page: Page, about: About): Found<SignalValues['duration']> | undefined =>
  studied(about)
    ? (stated(page, labels.length, short(parseDuration)) ??
      wholeLine(page, wholeLength, parseDuration) ??
      wholeLine(page, lengthBefore, parseDuration) ??
      daysUnderName(page) ??
      sessionLength(page) ??
      spoken(page, parseDuration) ??
      toldDuration(page) ??
      inName(page, lengthInName, parseDuration))
    : undefined;

export const effort = (page: Page, about: About): Found<[number, number]> | undefined =>
  studied(about)
    ? (stated(page, labels.length, short(parseEffort)) ??
      page.labelled(labels.weekly, short(perWeek, 40)) ??
      // What stands alone is the whole program's; its courses' lines go on: "6 hours per week, for 9 weeks".
      wholeLine(page, /^\d{1,2}(?:\s?[-–]\s?\d{1,2})? (?:hours?|hrs) (?:per|a) week$/i, parseEffort) ??
      wholeLine(
        page,
        /^[^\n]{0,40}\d[^\n]{0,20}(?:per|a|\/|por|par|pro) ?(?:la )?(?:week|wk|semana|semaine|woche)[^\n]{0,20}$/i,
        parseEffort,
      ) ??
      spoken(page, parseEffort) ??
      toldEffort(page))
    : undefined;

export const hours = (page: Page, about: About): Found<number> | undefined =>
  studied(about)
    ? (studyTime(page, stated(page, labels.length, short(parseHours))) ??
      includedHours(page) ??
      (page.labelled(labels.weekly, short(perWeek, 40)) ? undefined : wholeLine(page, wholeHours, parseHours)) ??
      wholeLine(page, lengthBefore, parseHours) ??
      shortTime(page, about) ??
      spoken(page, parseHours) ??
      toldHours(page) ??
      inName(page, hoursInName, parseHours) ??
      page.meta(['numberOfHours'], wholeNumber))
    : undefined;
