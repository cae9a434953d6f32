import type { Stretch } from '../ad/stretches.ts';
import { matchesOf } from '../matches.ts';
import type { Named } from './named.ts';

/** FINRA's representative and principal exams (numbers in use since 2012). */
const exams = new Set([
  '3',
  '4',
  '6',
  '7',
  '9',
  '10',
  '11',
  '14',
  '16',
  '17',
  '22',
  '23',
  '24',
  '26',
  '27',
  '28',
  '30',
  '31',
  '34',
  '39',
  '42',
  '50',
  '51',
  '52',
  '53',
  '55',
  '57',
  '62',
  '63',
  '65',
  '66',
  '72',
  '79',
  '82',
  '86',
  '87',
  '99',
]);
const item = String.raw`\d{1,2}(?![\d+%-])(?!\s?(?:years?|months?|days?|hours?))`;
const more = String.raw`(?:\s?[,/&+]\s?|(?: (?:required|preferred|licenses?|exams?))?[,;]?\s?\((?:or|and|plus) |\s?,?\s(?:and|or|and\/or|&|&amp;)\s)(?:(?:the )?(?:[Ss]eries|SERIES) )?`;
const list = new RegExp(
  String.raw`\b(?:(?:[Ss]eries|SERIES)(?: licenses?| exams?)?|FINRA(?: licenses?| exams?| registrations?)?|NASD(?: licenses?)?) \(?(\d{1,2})\b(?!-)((?:${more}${item})*)`,
  'y',
);
/** "6 and 63 licenses": numbers alone, of which two or more stand before the word. */
const before = new RegExp(
  String.raw`\b(\d{1,2})((?:${more}${item}){1,5})(?= (?:FINRA |securities )?licen[cs]es?\b)`,
  'g',
);
/** "Licenses: 6, 63": two or more of them behind the word. */
const behind = new RegExp(String.raw`(?<=\b[Ll]icen[cs]es?: )(\d{1,2})((?:${more}${item}){1,5})(?!\d)`, 'g');

/**
 * Securities exams named by number, one by one: "Series 7, 63 and 66". Lists are looked for where a word stands that opens one
 * (`numbering`), and around the words of certification.
 */
export function seriesIn(text: string, numbering: readonly number[], stretches: readonly Stretch[]): Named[] {
  const found: Named[] = [];
  let end = 0;
  for (const start of numbering) {
    list.lastIndex = start;
    const match = start < end ? null : list.exec(text);
    if (match) {
      end = start + match[0].length;
      found.push(...examsOf(match[0], start));
    }
  }
  for (const pattern of [before, behind])
    for (const { from, words } of stretches)
      for (const match of matchesOf(pattern, words)) found.push(...examsOf(match[0], from + match.index));
  return found;
}

const examsOf = (words: string, from: number): Named[] =>
  [...words.matchAll(/\d{1,2}/g)]
    .filter(([number]) => exams.has(number))
    .map((number): Named => {
      const first = number.index === words.search(/\d/);
      return {
        credential: { name: `FINRA Series ${number[0]}`, short: `Series ${number[0]}`, issuer: 'FINRA' },
        start: from + (first ? 0 : number.index),
        end: from + number.index + number[0].length,
      };
    });
