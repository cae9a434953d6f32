import type { Parsed } from '../page/parsed.ts';
import { parsed } from './match.ts';

/** Month names of English, Spanish, French, Portuguese, German, Italian and Dutch, in the order of the year; short ones that are words too are left out. */
const months = [
  'jan(?:uary|uari|uar|vier|v|eiro)?|ene(?:ro)?|jän(?:ner)?|gennaio',
  'feb(?:ruary|ruari|ruar|rero|braio)?|f[eé]v(?:rier|r|ereiro)?',
  'mar(?:ch|zo|ço|s)?|märz?|maart',
  'apr(?:ile?)?|a[bv]r(?:il)?',
  'may(?:o)?|mai(?:o)?|maggio|mei',
  'june?|jun(?:io|ho|i)|juin|giugno',
  'july?|jul(?:io|ho|i)|juil(?:let)?|luglio',
  'aug(?:ust(?:us)?)?|ago(?:sto)?|ao[uû]t',
  'sept?(?:ember|iembre|embre)?|set(?:embro|iembre|tembre)',
  'oct(?:ober|ubre|obre)?|okt(?:ober)?|outubro|ottobre',
  'nov(?:ember|iembre|embre|embro)?',
  'dec(?:ember)?|d[eé]c(?:embre)?|dic(?:iembre|embre)?|dez(?:ember|embro)?',
];
const name = `(?<![a-zà-ÿ])(?:${months.map((month) => `(${month})`).join('|')})\\.?(?![a-zà-ÿ])`;
const year = '((?:19|20)\\d\\d)(?!\\d)';
const of = '(?:\\s(?:de|del|of))?';
/** Of several days the first: "December 11–12". */
const dayNumber = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?(?![\\d/]))?';

/** Groups: 1 day before, 2–13 month names, 14 day after, 15 year; 16–18 year, month, day in figures; 19 month, 20 year. */
const date = new RegExp(
  `(?:${dayNumber}${of}\\s)?${name}(?:\\s${dayNumber}(?=[\\s,]))?${of},?\\s${year}` +
    `|(?<!\\d)${year}\\s?[-/.年년]\\s?(\\d{1,2})(?:(?:\\s?[-/.月월]\\s?(\\d{1,2})[日일]?)|[月월]|)(?![\\d])` +
    `|(?<![\\d/.-])(\\d{1,2})\\s?[/.]\\s?${year}`,
  'i',
);
/** 13/05/2024: only where one figure cannot be a month, or both are the same, is the order known. 13.5.2024 is day and month. */
const figures = new RegExp(`(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2${year}`);

type Day = { year: string; month: number; day: number | undefined };

const two = (n: number) => String(n).padStart(2, '0');
const monthExists = (month: number) => month >= 1 && month <= 12;
const dayExists = ({ year, month, day }: Day) =>
  day !== undefined && day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

function parseDate(text: string): Parsed<Day> | undefined {
  const plain = figures.exec(text);
  const match = date.exec(text);
  if (plain?.[4] && (!match || plain.index <= match.index)) {
    const [a, b] = [Number(plain[1]), Number(plain[3])];
    const known = a > 12 || plain[2] === '.' ? [b, a] : b > 12 || a === b ? [a, b] : undefined;
    return known?.[0] && monthExists(known[0])
      ? parsed(plain, { year: plain[4], month: known[0], day: known[1] })
      : undefined;
  }
  if (!match) return undefined;
  if (match[15]) {
    const month = months.findIndex((_, n) => match[n + 2]) + 1;
    const day = match[1] ?? match[14];
    return parsed(match, { year: match[15], month, day: day ? Number(day) : undefined });
  }
  const inFigures = match[16]
    ? { year: match[16], month: Number(match[17]), day: match[18] ? Number(match[18]) : undefined }
    : undefined;
  const found = inFigures ?? { year: match[20] ?? '', month: Number(match[19]), day: undefined };
  return monthExists(found.month) ? parsed(match, found) : undefined;
}

/** The first date in the text as YYYY-MM; never one without a year. */
export function parseMonth(text: string): Parsed<string> | undefined {
  const found = parseDate(text);
  return found && { ...found, value: `${found.value.year}-${two(found.value.month)}` };
}

/** What stands before the end of a range: "Mar 29 – " of "Mar 29 – Jun 6, 2027". Groups: 1 day, 2–13 month names, 14–25 month names, 26 day. */
const rangeStart = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?${of}\\s${name}|${name}\\s(\\d{1,2})(?:st|nd|rd|th)?)\\s?(?:[-–—]|to|through|until|till|bis|al|au|até)\\s?$`,
  'i',
);

/** The first date in the text as YYYY-MM-DD; never one without a year or a day. A range that says the year once begins in it, or in the year before. */
export function parseDay(text: string): Parsed<string> | undefined {
  const found = parseDate(text);
  if (!found || !dayExists(found.value)) return undefined;
  const from = Math.max(0, found.start - 40);
  const opened = rangeStart.exec(text.slice(from, found.start));
  if (opened) {
    const names = opened.slice(2, 14).some(Boolean) ? opened.slice(2, 14) : opened.slice(14, 26);
    const month = names.findIndex(Boolean) + 1;
    const first = {
      year: String(Number(found.value.year) - (month > found.value.month ? 1 : 0)),
      month,
      day: Number(opened[1] ?? opened[26]),
    };
    return dayExists(first)
      ? { value: `${first.year}-${two(month)}-${two(first.day)}`, start: from + opened.index, end: found.end }
      : undefined;
  }
  return { ...found, value: `${found.value.year}-${two(found.value.month)}-${two(found.value.day ?? 1)}` };
}

/** `keyword` and, within 24 characters after it in the same sentence, a date: the month, quoted with the keyword. */
function monthAfter(keyword: RegExp, text: string): Parsed<string> | undefined {
  const pattern = new RegExp(keyword.source, 'gi');
  for (let i = 0; i < 20; i++) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const end = pattern.lastIndex;
    const found = parseMonth(text.slice(end, end + 60));
    if (found && found.start <= 24 && !/[.;?]\s|\n/.test(text.slice(end, end + found.start))) {
      return { value: found.value, start: match.index, end: end + found.end };
    }
  }
  return undefined;
}

/** What a page says of its policies and prices is no update of the content. */
const update =
  /(?<![a-zà-ÿ]|(?:polic(?:y|ies)|terms|conditions|notice|statement|website|site|prices?)(?:[.,;:)] | )(?:was |were |are |is )?(?:last )?)(?:(?:recently |last |content |course )?updated!?|last update|(?:[úu]ltima )?actualizaci[óo]n|actualizado|(?:derni[èe]re )?mise à jour|mis à jour|[úu]ltima atualiza[çc][ãa]o|atualizado|(?:zuletzt )?aktualisiert|letzte aktualisierung|stand:|最近更新|最終更新)/i;

/** A stated update of the content as YYYY-MM: "Recently updated! November 2024", "Última actualización: 05/2024". */
export const parseUpdated = (text: string) => monthAfter(update, text);

const launch =
  /(?<![a-zà-ÿ])(?:launch(?:ed)?(?: date)?|released?(?: date)?|fecha de lanzamiento|lanzamiento|date de lancement|lan[çc]amento|erscheinungsdatum)/i;

/** When the exam or credential came out, as YYYY-MM. */
export const parseLaunch = (text: string) => monthAfter(launch, text);

const retirement =
  /(?<![a-zà-ÿ])(?:retire(?:ment|s|d)?(?: date)?|retiring|discontinued|end of life|fecha de retiro|retirad[oa]|se retira(?:rá)?|date de retrait|aposentad[oa]|wird eingestellt)/i;

/** When the exam or credential is taken back, as YYYY-MM. */
export const parseRetirement = (text: string) => monthAfter(retirement, text);
