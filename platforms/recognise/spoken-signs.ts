/** What running text and sections say of a course: weak signs, which count only where address or heading already speak of one. */
import type { Page } from '../page/page.ts';

/** Sentences, each a sign. */
export const spokenSigns: readonly RegExp[] = [
  /\b(?:this|the) (?:[a-z0-9-]{1,14} ){0,2}(?:course|class|workshop|training|program(?:me)?|bootcamp|seminar|module) (?:is|will|covers?|offers?|provides?|introduces?|includes?|explores?|aims?|gives?|teaches|shows?|takes|prepares?|focus(?:es)?|examines?|consists?|helps?|begins|starts|runs|equips|has been|comprises)\b|\bby the end of (?:this|the) (?:course|class|workshop|training|program(?:me)?)\b|\b(?:este curso|el curso|ce cours|cette formation|der kurs|dieser kurs|este curso) [a-zà-ÿ]{2,}|\b(?:unser(?:e[nmrs]?)?|diese[rmns]?|[ia]m|der|den|die) (?:[a-zäöü-]{2,20})?(?:kurs|lehrgang|seminar|weiterbildung)(?:s|es)?\b/i,
  /\b(?:you(?:['’]ll| will)|(?:students|participants|learners|attendees|delegates|candidates) will) (?:also )?(?:learn|be able to|gain|explore|discover|understand|acquire|develop|study|know how)\b|\b(?:aprender[áa]s|vous (?:apprendrez|serez capable|saurez)|você (?:vai aprender|aprenderá)|sie (?:lernen|erwerben|erlernen|vertiefen))\b/i,
  /\b\d{1,3} (?:[a-z-]{1,12} )?(?:lectures|lessons|sessions|modules|seminars|units|chapters|classes|topics)\b/i,
];
/** Sections of a course's page by what they tell: for whom it is, what is learned. One such is a sign; each further one is a sign by itself there. */
export const sectionKinds: readonly RegExp[] = [
  /^(?:prerequisites|pre-requisites|requirements|entry requirements|(?:who (?:is )?this (?:course|class|program(?:me)?|training) (?:is )?for|who is (?:this|the) (?:course|program(?:me)?|training) for)|who (?:should|can) (?:attend|take|enrol+|join)|who it(?:['’]s| is) for|(?:target|intended) audience|audience|a qui[ée]n va dirigido|requisitos|public(?: visé)?|prérequis|zielgruppe|voraussetzungen)\b/i,
  /^(?:(?:what you(?:['’]ll| will)|in this (?:course|class),? you(?:['’]ll| will)) (?:learn|be able)|what (?:will you|you will|you['’]ll) (?:learn|achieve)|(?:course |learning )?(?:outcomes|objectives)|lo que aprender[áa]s|objetivos|objectifs|lernziele)\b/i,
  /^(?:syllabus|curriculum|course (?:content|outline|overview|description|details|curriculum|modules|structure|features)|about (?:this|the) (?:course|class)|topics covered|what['’]?s covered|temario|contenidos?|programme|kursinhalte?|inhalte?)\b/i,
];

/** How many such signs the page shows; the first kind of section is counted among a page's other signs. */
export function spoken(page: Page): number {
  const sections = sectionKinds.filter((kind) => page.phrase(kind, () => true)).length;
  return spokenSigns.filter((sign) => page.phrase(sign, () => true)).length + Math.max(0, sections - 1);
}
