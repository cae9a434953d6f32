/**
 * Every workload, level, enrolment, update, language and assessment line of 902 reads of real Coursera pages (2023, 2024), where the
 * folder of them is beside the project. A line is parsed, or left because of a reason that stands here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAssessmentCounts } from '../../../platforms/wording/assessment.ts';
import { parseUpdated } from '../../../platforms/wording/date.ts';
import { parseDuration, parseEffort, parseHours } from '../../../platforms/wording/duration.ts';
import { parseLanguages, parseTaughtIn } from '../../../platforms/wording/language.ts';
import { parseLevelLine } from '../../../platforms/wording/level.ts';
import { parseCount, parseRating } from '../../../platforms/wording/number.ts';

const folder = '../shared/corpus/strings/';
const there = existsSync(folder);
if (!there) console.info(`Skipped: ${folder} is not here.`);

type Read2023 = {
  productGlance: string[][];
  detailsToKnow: string[][];
  syllabus: [string, string, string, string[][], string[][], string[][]][];
  enrolledCount: string | number;
  rating: string;
  ratingCount: string;
};
type Read2024 = Record<
  'details' | 'difficulty' | 'enrollmentCount' | 'nativeRating' | 'reviewCount' | 'approxTime' | 'learningPace',
  string
>;
const rows = <T>(name: string): T[] => (there ? JSON.parse(readFileSync(folder + name, 'utf8')) : []);

type Line = {
  slot: 'workload' | 'level' | 'enrolment' | 'update' | 'assessment' | 'language' | 'rating';
  text: string;
};

function linesOf2023(row: Read2023): Line[] {
  const strip = row.productGlance.map(
    ([head = '']): Line => ({ slot: /level/i.test(head) ? 'level' : 'workload', text: head }),
  );
  const details = row.detailsToKnow.flatMap(([head = '', rest = '']): Line[] =>
    head === 'Quizzes and assessments'
      ? [{ slot: 'assessment', text: rest }]
      : head === 'Recently updated!'
        ? [{ slot: 'update', text: `${head} ${rest}` }]
        : /^Subtitles/.test(rest)
          ? [{ slot: 'language', text: `${head} ${rest}` }]
          : [],
  );
  const modules = row.syllabus.flatMap(([, length, , ...items]): Line[] => [
    { slot: 'workload', text: length },
    ...items.flat().map(([, time = '']): Line => ({ slot: 'workload', text: time })),
  ]);
  const enrolled: Line[] =
    row.enrolledCount === -1 ? [] : [{ slot: 'enrolment', text: `${row.enrolledCount} already enrolled` }];
  return [
    ...strip,
    ...details,
    ...modules,
    ...enrolled,
    ...(/^[\d.]+$/.test(row.rating) ? [{ slot: 'rating' as const, text: row.rating }] : []),
  ].filter(({ text }) => typeof text === 'string' && text);
}

function linesOf2024(row: Read2024): Line[] {
  const details = row.details.split(/\n+/);
  return [
    ...details.flatMap((line, i): Line[] =>
      /^Taught in/.test(line)
        ? [{ slot: 'language', text: line }]
        : line === 'Recently updated!'
          ? [{ slot: 'update', text: `${line} ${details[i + 1]}` }]
          : line === 'Assessments'
            ? [{ slot: 'assessment', text: details[i + 1] ?? '' }]
            : [],
    ),
    { slot: /level/.test(row.difficulty) ? ('level' as const) : ('workload' as const), text: row.difficulty },
    { slot: 'workload' as const, text: row.approxTime },
    { slot: 'workload' as const, text: row.learningPace },
    ...(row.enrollmentCount ? [{ slot: 'enrolment' as const, text: `${row.enrollmentCount} already enrolled` }] : []),
    ...(/^[\d.]+$/.test(row.nativeRating) ? [{ slot: 'rating' as const, text: row.nativeRating }] : []),
  ].filter(({ text }) => text);
}

/** Lines of these slots that state no such fact. */
const left: [RegExp, string][] = [
  [/^(?:Flexible schedule|Learn at your own pace)$/, 'no length of time'],
  [/^(?:Progress towards a degree|Prepare for a degree)$/, 'a credit claim, not a workload'],
  [/^0 quizzes, 0 assessments$/, 'nothing is assessed by none'],
  [/^(?:Course|Specialization|Gain insight|\d+ modules?)/, 'the kind of the offer'],
];

const figures = (text: string) => text.match(/\d[\d,]*(?:\.\d+)?/g)?.map((n) => Number(n.replaceAll(',', ''))) ?? [];

/** The value that the parsers read, checked against the line's own figures; `undefined` = not parsed. */
function read({ slot, text }: Line): unknown {
  const [first = 0] = figures(text);
  if (slot === 'workload') {
    const hours = parseHours(text)?.value;
    const found = hours ?? parseDuration(text)?.value ?? parseEffort(text)?.value;
    if (hours !== undefined)
      expect(hours, text).toBe(
        /minute/.test(text) && !/hour/.test(text)
          ? Math.round((first / 60) * 100) / 100
          : /hour.*minute/.test(text)
            ? hours
            : first,
      );
    return found;
  }
  if (slot === 'level') {
    const level = parseLevelLine(text)?.value;
    const words = { introductory: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' };
    if (level) expect(text).toContain(words[level]);
    return level;
  }
  if (slot === 'enrolment') {
    const count = parseCount(text)?.value;
    if (count !== undefined) expect(count, text).toBe(first);
    return count;
  }
  if (slot === 'rating') {
    const rating = parseRating(text)?.value;
    if (rating !== undefined) expect(rating).toBe(first);
    return rating;
  }
  if (slot === 'update') {
    const month = parseUpdated(text)?.value;
    if (month) expect(month.slice(0, 4)).toBe(String(first));
    return month;
  }
  if (slot === 'language') {
    const codes = (/^Taught/.test(text) ? parseTaughtIn(text) : parseLanguages(text)).map(({ value }) => value);
    return codes.length === 1 ? codes[0] : undefined;
  }
  const kinds = parseAssessmentCounts(text);
  expect(kinds.length, text).toBe(figures(text).filter((n) => n > 0).length);
  return kinds.length ? kinds : undefined;
}

describe.skipIf(!there)('lines of real Coursera pages', () => {
  it.each([
    ['2023', () => rows<Read2023>('coursera-2023-08-pages.json').flatMap(linesOf2023)],
    ['2024', () => rows<Read2024>('coursera-2024-11-google-cloud-pages.json').flatMap(linesOf2024)],
  ])('of %s are parsed or knowingly left', { timeout: 30_000 }, (year, lines) => {
    const tally = new Map<string, { parsed: number; left: number; lost: number }>();
    const leftLines = new Map<string, number>();
    const lost: string[] = [];
    for (const line of lines()) {
      const of = tally.get(line.slot) ?? { parsed: 0, left: 0, lost: 0 };
      tally.set(line.slot, of);
      const reason = left.find(([pattern]) => pattern.test(line.text));
      if (reason) {
        of.left++;
        leftLines.set(`${line.text} (${reason[1]})`, (leftLines.get(`${line.text} (${reason[1]})`) ?? 0) + 1);
        expect(read(line), line.text).toBeUndefined();
      } else if (read(line) === undefined) {
        of.lost++;
        lost.push(`${line.slot}: ${line.text}`);
      } else of.parsed++;
    }
    console.info(year, Object.fromEntries(tally), Object.fromEntries(leftLines));
    expect([...new Set(lost)]).toEqual([]);
  });
});
