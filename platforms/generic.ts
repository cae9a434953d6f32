/** Any page by its words: labelled facts, headings, whole-line facts and sentences that can only mean one thing; silence is its usual answer. */
import type { AssessmentKind, SignalValues } from '../model/signals.ts';
import { stated } from './page/beside.ts';
import type { Found } from './page/found.ts';
import { labels } from './page/labels.ts';
import type { Page } from './page/page.ts';
import type { Parse } from './page/parsed.ts';
import { short } from './page/short.ts';
import { ownSiteName } from './page/site-name.ts';
import { statedAssessments } from './page/statements.ts';
import { wholeLine } from './page/whole-line.ts';
import type { Platform } from './platform.ts';
import { recognise } from './recognise/recognise.ts';
import { issuers } from './signals/issuers.ts';
import { languages } from './signals/languages.ts';
import { enrolled, rating } from './signals/learners.ts';
import { duration, effort, hours } from './signals/lengths.ts';
import { partOf } from './signals/part-of.ts';
import { freeAccess, price } from './signals/prices.ts';
import { said } from './signals/said.ts';
import { starts } from './signals/starts.ts';
import { instructors } from './signals/teachers.ts';
import { title } from './signals/title.ts';
import { parseLevel, parseLevelLine } from './wording/level.ts';

/** A certification's page that labels what its exam costs or how long it takes says that there is one. */
const labelledExam = (page: Page): Found<AssessmentKind[]> | undefined =>
  page.phrase(
    /^(?:exam|certification exam)(?:ination)?$|^test details$|^(?:exam|certification exam)(?:ination)? (?:fees?|costs?|prices?|vouchers?|duration|length|format|codes?|questions|details|time|languages?|delivery)\b|^(?:length|duration|cost|price) of (?:the )?(?:exam|test)\b|^(?:take|schedule|book|register for) (?:(?:the|your|an) )?exam\b/i,
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

export const generic: Platform = {
  id: 'generic',
  name: '',
  recognises: recognise,
  reads: {
    ...said,
    title,
    platform: ownSiteName,
    issuers,
    instructors,
    level: (page) => stated(page, labels.level, short(parseLevel, 60)) ?? levelLine(page),
    languages,
    duration,
    effort,
    hours,
    price,
    freeAccess,
    assessments: (page, { kind }) => (kind === 'certification' ? examOf(page) : statedAssessments(page)),
    starts,
    rating,
    enrolled,
    partOf,
  },
};

function levelLine(page: Page): Found<SignalValues['level']> | undefined {
  return wholeLine(
    page,
    /^(?:[^\n]{0,12}\b(?:level|nivel|niveau|n[íi]vel)\b[^\n]{0,16}|[^\n]{3,20} (?:level|stufe)|(?:beginner|intermediate|advanced|introductory|principiante|intermedio|avanzado|débutant|intermédiaire|avancé|iniciante|intermediário|avançado|anfänger|fortgeschrittene?))$/i,
    (text) => parseLevelLine(text) ?? parseLevel(text),
  );
}
