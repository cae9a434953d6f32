/** The parts of an edX page: its item in its data, its title, the strip of facts under that and how its lines look. */
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';

const unit = 'weeks?|months?|years?|semanas?|mes(?:es)?|años?';

/** The fact strip under the title: each fact is a line of its own; member courses have theirs in one line with more words. */
export const durationLine = new RegExp(
  `^(?:estimated |estimado:? |aprox\\.? |about |approx(?:\\.|imately)? |as (?:few|little) as |minimum (?:of )?|desde )?(?:\\d{1,2} mo(?:nth)?s?\\.?\\s?(?:[-–]|to)\\s?)?\\d[\\d.,]*(?:\\s?(?:[-–]|to|a)\\s?\\d[\\d.,]*)?\\+? (?:${unit})(?:,? (?:and |y )?\\d+ (?:${unit}))?(?: (?:minimum|on average|\\((?:full|part)[- ]time\\)))?(?:,? (?:excluding|including|plus) orientation)?$`,
  'i',
);
export const effortLine =
  /^\d+(?:\s?(?:[-–]|to|a)\s?\d+)? (?:hours? (?:per|a|\/) ?week|horas? (?:por|a la) semana)(?:, (?:entirely |fully )?(?:online|en línea))?$/i;
export const costLine =
  /^(?:from |starting at |approx(?:\.|imately)? |desde |~ ?|USD ?)?(?:US|A|C|AU|CA)?[$£€₹]\s?\d[\d,.]*(?:\s?[-–]\s?[$£€₹]?\d[\d,.]*)?[+*]?(?: ?(?:USD|total|for the full program))?$/i;
/** What stands before a sum that is not exact. */
export const aboutSum = /^(?:from|starting at|approx(?:\.|imately)?|desde|~) ?/i;
export const partsLine =
  /^\d+(?:\s?[-–]\s?\d+)? (?:modules?|courses?|credits?|credit hours?|units?|semesters?|terms?|módulos?|cursos?|créditos?|semestres?)$/i;

/** A course without a session to come. */
export const archived =
  /^(?:this course is archived|este curso está archivado|future dates to be announced|se anunciarán próximas fechas)/i;

/** Executive education: courses and their subjects stand under one path. */
export const executive = /^\/executive-education\//;

/** The page's own item in its data: a Course, or for programs an EducationalTrack (2022). */
export function item(page: Page) {
  return page.items.find(
    ({ types, under }) =>
      !under && types.some((type) => /^(?:Course|EducationalTrack|EducationalOccupationalProgram)$/.test(type)),
  );
}

export function h1(page: Page): Found<string> | undefined {
  const heading = page.headings.find(({ line, level }) => level === 1 && page.visible(page.line(line)));
  if (!heading) return undefined;
  const line = page.line(heading.line);
  return page.claim(page.said(line).trim(), line);
}

/** From the title to the first section. */
export function strip(page: Page): Stretch {
  const [first] = page.headings.filter(({ line, level }) => level === 2 && page.own(page.line(line)));
  return { start: 0, end: first ? page.line(first.line).start : page.text.length };
}
