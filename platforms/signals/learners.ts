/** What learners make of it: their rating, their number. */
import type { SignalValues } from '../../model/signals.ts';
import { stated } from '../page/beside.ts';
import type { Found } from '../page/found.ts';
import { underName } from '../page/heading.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import { onlyLine, wholeLine } from '../page/whole-line.ts';
import { parseCount, parseRating } from '../wording/number.ts';
import { teachersHeading } from './teachers.ts';

export function rating(page: Page): Found<SignalValues['rating']> | undefined {
  const count = (text: string | undefined) => {
    const parsed = text ? parseCount(text)?.value : undefined;
    return parsed === undefined ? {} : { count: parsed };
  };
  const counted = page.seen(
    /(?<![\d.,])([1-4][.,]\d{1,2}|5(?:[.,]0)?)(?!\d)(?:\s*(?:\/|out of|de|sur|von) ?5)?(?: ?(?:stars?|★|rating))?[\s(]{0,4}(?:based on |from |· )?\(?(\d[\d.,]*[km]?)\)? (?:ratings?|reviews?|valoraciones|reseñas|opiniones|avis|avaliações|bewertungen)/i,
    (match) => {
      const value = parseRating(match[1] ?? '')?.value;
      return value === undefined ? undefined : { value, ...count(match[2]) };
    },
  );
  const strip = underName(page);
  // Further down a figure alone is one learner's.
  return counted ?? (strip && onlyLine(page, outOfFive, mark, () => true, strip));
}

const outOfFive =
  /^(?:rated )?(?:[1-4][.,]\d|5[.,]0) ?(?:\/|out of|de|sur|von) ?5(?: ?(?:stars?|★|estrellas|étoiles|sterne(?:n)?))?$/i;
const mark: Parse<SignalValues['rating']> = (text) => {
  const parsed = parseRating(/\d[.,]\d/.exec(text)?.[0] ?? '');
  return parsed && { value: { value: parsed.value }, start: 0, end: text.length };
};

const enrolledWords =
  /\d[\d.,]{0,12}\s?(?:k|m|l(?=\+)|mil|million|lakhs?|lacs?|crores?)?\+? (?:(?:students?|learners?|people|participants?) )?(?:(?:have )?already (?:enrolled|joined)|(?:are )?enrolled(?: (?:on|in) this course)?$|have enrolled|(?:learners?|students?) enrolled|ya (?:inscritos?|matriculados?)|(?:estudiantes|alumnos|participantes) (?:inscritos|matriculados)|alun[oa]s (?:inscrit|matriculad)[oa]s|déjà inscrits|já inscritos|bereits (?:eingeschrieben|angemeldet))/i;

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
/** A figure and no other word than learners': "20 per class", "24 May" and "3 cr" count something else. */
const countOfLearners: Parse<number> = (text) => {
  const found = /^\d/.test(text) ? parseCount(text) : undefined;
  return found &&
    /^\+?\s*(?:$|[(|·•]|(?:already |currently |so far|to date|worldwide|globally|students?|learners?|participants?|people|enrol|alumn|estudiantes|inscri|matricul|teilnehm|lernende))/i.test(
      text.slice(found.end),
    )
    ? found
    : undefined;
};
const labelledEnrolled = (page: Page) =>
  [...page.matches(enrolledLabel)].some(({ start }) => countsOfSite(page, start))
    ? undefined
    : stated(page, labels.enrolled, short(countOfLearners, 60));

export const enrolled = (page: Page): Found<number> | undefined =>
  page.phrase(enrolledWords, (match) => parseCount(match[0])?.value) ??
  labelledEnrolled(page) ??
  // What stands with a teacher counts all of that teacher's courses.
  wholeLine(
    page,
    /^\+?\d[\d.,]*\s?(?:[km]|l(?=\+)|lakhs?|lacs?|crores?)?\+? (?:(?:total |enrolled )?(?:students|learners|participants|enrol(?:led|l?ments?)|alumnos|estudiantes|alunos|teilnehmer|participants|inscrits))(?: enrolled)?$/i,
    parseCount,
    (start) =>
      !countsOfSite(page, start) &&
      !page.headingsOver(start).some(({ line: at }) => teachersHeading.test(page.said(page.line(at)))),
  );
