import type { Parsed } from '../page/parsed.ts';
import { parsed } from './match.ts';
import { amountOf } from './number.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type Duration = { value: number; unit: 'hour' | 'day' | 'week' | 'month' | 'year' };

/** Unit words of English, Spanish, French, Portuguese, German; Italian, Chinese, Japanese, Korean where a short form does. */
const unitWords: [Unit, string][] = [
  ['minute', String.raw`min(?:ut[eo]s?|uten|s)?\.?|分钟|分鐘|分|분`],
  ['hour', String.raw`h(?:ours?|rs?|oras?|eures?)?\.?|Stunden?|Std\.?|ore|小时|小時|時間|시간`],
  ['day', `d[ií]as?|days?|jours?|Tage?n?|天|일`],
  ['week', `w(?:ee)?ks?|semanas?|semaines?|Wochen?|settiman[ae]|周|週間?|주`],
  ['month', `months?|mes(?:es)?|mois|mês|Monate?n?|mesi|个月|個月|か月|ヶ月|개월`],
  ['year', `years?|yrs?|a[ñn]os?|ans|(?<=1\\s)an(?!\\s?[a-zà-ÿ])|années?|Jahre?n?|年|년`],
];
const unit = `(?:${unitWords.map(([, words]) => `(${words})`).join('|')})(?![a-zà-ÿ\\d])`;
const hour = `(?:${unitWords[1]?.[1]})`;
/** A figure, or a word that may be a number word; `amountOf` decides. "1 000" may be two figures: it is left. */
const amount = String.raw`(?<![a-zà-ÿ\d.,]|\d (?=\d{3}(?!\d)))(\d[\d.,]{0,6}|[a-zéêü]{2,7}(?![a-zà-ÿ]))`;
const range = `${amount}(?:\\s?(?:[-–—~]|to|or|a|o|à|ou|bis)\\s?${amount})?`;
/** "15 total hours", "10-15 avg hours". */
const between = '(?:(?:avg\\.?|average|total|study|learning|contact|calendar|academic) )?';
const quantity = new RegExp(`${range}\\+?[\\s-]?${between}${unit}`, 'gi');
const rate = String.raw`(?:\s(?:of|de)\s[a-zà-ÿ]{2,12})?\s?(?:[/]\s?|(?:per|a|an|each|every|por|a la|à la|par|pro|in der|al?)\s)(?:week|wk|semana|sem\b|semaine|Woche)|\s(?:weekly|semanales|hebdomadaires|semanais|wöchentlich)`;
const figures = String.raw`(?<![\d.,])(\d[\d.,]{0,6})(?:\s?(?:[-–—~]|to|or|and|a|o|y|e|à|ou|et|bis|und)\s?(\d[\d.,]{0,6}))?`;
/** One of these stands in every wording of hours a week. */
const weeks = ['week', 'wk', 'sem', 'wo', 'wö', 'hebdo', '周', '週', '주'];
/** Hours with or without words of a week; one of both must be there. */
const hours = new RegExp(`(?:(每周|每週|毎週|週に?|주당?)\\s?)?${figures}\\+?[\\s-]?${hour}(${rate})?`, 'gi');
const weeklyRate = new RegExp(`^(?:${rate})`, 'i');
const eachWeek =
  /(?:每周|每週|週に?|주당?|wöchentliche[rnms]? (?:(?:zeit|lern|arbeits|studien)?aufwand|lernzeit)(?: von)?(?: (?:ca\.|etwa|rund))?|(?:dedicaci[óo]n|carga) semanal(?: estimada)? de|weekly (?:effort|workload|commitment)(?: of)?:?)\s?$/i;
/** What turns a length of time into something other than the length of the course. */
const otherwise =
  /^\s?(?:of (?:[a-zà-ÿ]+ ){0,3}(?:experience|access)|free|trial|money|refund|ago|left|old|de (?:experiencia|acceso|prueba)|d['’](?:expérience|accès|essai)|gratis)/i;

/** Hours a week as [least, most]: "4–6 hours per week", "10 hrs/wk", "10 horas a la semana". */
export function parseEffort(text: string): Parsed<[number, number]> | undefined {
  const folded = text.toLowerCase();
  if (!weeks.some((week) => folded.includes(week))) return undefined;
  const match = [...text.matchAll(hours)].find(
    (one) => one[1] || one[4] || eachWeek.test(text.slice(Math.max(0, one.index - 60), one.index)),
  );
  if (!match) return undefined;
  const least = amountOf(match[2] ?? '');
  const most = amountOf(match[3] ?? '') ?? least;
  return parsed(
    match,
    least === undefined || most === undefined ? undefined : least <= most ? [least, most] : [most, least],
  );
}

/** Each length of time in the text, a range at its upper figure, hours a week left out. At most 40 are looked at. */
function quantities(text: string): Parsed<{ value: number; unit: Unit }>[] {
  const found: Parsed<{ value: number; unit: Unit }>[] = [];
  const pattern = quantity;
  pattern.lastIndex = 0;
  for (let i = 0; i < 40; i++) {
    const match = pattern.exec(text);
    if (!match) break;
    const after = text.slice(pattern.lastIndex, pattern.lastIndex + 40);
    const at = unitWords.findIndex((_, n) => match[n + 3]);
    const name = unitWords[at]?.[0];
    const value = Math.max(amountOf(match[1] ?? '') ?? -1, amountOf(match[2] ?? '') ?? -1);
    if (
      !name ||
      value < 0 ||
      otherwise.test(after) ||
      (name === 'hour' &&
        (weeklyRate.test(after) || eachWeek.test(text.slice(Math.max(0, match.index - 60), match.index))))
    )
      continue;
    const one = parsed(match, { value, unit: name });
    if (one) found.push(one);
  }
  return found;
}

const calendar = (unit: Unit) => unit !== 'hour' && unit !== 'minute';

/** Calendar length: "3 weeks", "1 month at 10 hours a week", "6-month"; the upper figure of a range; never a number of hours. */
export function parseDuration(text: string): Parsed<Duration> | undefined {
  const all = quantities(text);
  const at = all.findIndex(({ value }) => calendar(value.unit));
  const found = all[at];
  const next = all[at + 1];
  // "1 year 3 months" is one length.
  if (
    found?.value.unit === 'year' &&
    next?.value.unit === 'month' &&
    /^(?:,? (?:and |y |et |e |und )?)?$/.test(text.slice(found.end, next.start))
  ) {
    return {
      value: { value: 12 * found.value.value + next.value.value, unit: 'month' },
      start: found.start,
      end: next.end,
    };
  }
  // "18 months to 3 years" is a range: its upper figure.
  if (
    found &&
    next &&
    calendar(next.value.unit) &&
    /^\s?(?:[-–—]|to|a|à|bis)\s?$/.test(text.slice(found.end, next.start))
  )
    return { value: next.value as Duration, start: found.start, end: next.end };
  // `calendar` has just left only calendar units; TypeScript does not follow the predicate.
  return found && { ...found, value: found.value as Duration };
}

/** "12h30", "7h 45m", "1 hr 5 min". */
const clock = /(?<![\d.,])(\d{1,3})\s?h(?:(?:rs?)?\.?\s?(\d{1,2})\s?m(?:ins?)?(?![a-z])|\s?(\d{2})(?!\s?[\da-z%.,:]))/i;

/** Total hours: "Approx. 17 hours", "9 hours to complete", "1 h 30 min", "90 minutes"; the upper figure of a range; never hours a week. */
export function parseHours(text: string): Parsed<number> | undefined {
  const short = clock.exec(text);
  if (short) {
    return parsed(short, Math.round((Number(short[1]) + Number(short[2] ?? short[3]) / 60) * 100) / 100);
  }
  const all = quantities(text);
  const at = all.findIndex(({ value }) => !calendar(value.unit));
  const first = all[at];
  if (!first) return undefined;
  if (first.value.unit === 'minute') return { ...first, value: Math.round((first.value.value / 60) * 100) / 100 };
  const rest = all[at + 1];
  if (rest?.value.unit !== 'minute' || rest.start - first.end > 5) return { ...first, value: first.value.value };
  return {
    value: Math.round((first.value.value + rest.value.value / 60) * 100) / 100,
    start: first.start,
    end: rest.end,
  };
}

const iso =
  /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:\d{1,5}(?:\.\d+)?S)?)?$/;

/** An ISO 8601 duration: its first calendar part as a length ("P3W"), or its hours ("PT14H48M" = 14.8). */
export function parseIsoDuration(text: string): { duration?: Duration; hours?: number } | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => (part ? Number(part) : 0));
  const total = Math.round(((hours ?? 0) + (minutes ?? 0) / 60) * 100) / 100;
  const duration: Duration | undefined =
    years && !months
      ? { value: years, unit: 'year' }
      : months || years
        ? { value: (months ?? 0) + 12 * (years ?? 0), unit: 'month' }
        : weeks
          ? { value: weeks, unit: 'week' }
          : days
            ? { value: days, unit: 'day' }
            : undefined;
  return duration ? { duration } : total ? { hours: total } : undefined;
}
