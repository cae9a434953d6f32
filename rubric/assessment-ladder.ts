import type { AssessmentKind } from '../model/signals.ts';

export type AssessmentRung = 0 | 1 | 2 | 3 | 4 | 5;
export type Rungs = readonly [low: AssessmentRung, high: AssessmentRung];

/** The assessment ladder, highest first; the highest rung that the page proves wins. */
export const assessmentLadder: readonly { rung: AssessmentRung; text: string }[] = [
  { rung: 5, text: 'A supervised exam with an identity check, independent of any course' },
  { rung: 4, text: 'A supervised exam, or a project graded by an expert or instructor' },
  { rung: 3, text: 'Programming or practical work graded by machine, or a graded final project' },
  { rung: 2, text: 'Projects graded by other learners, or graded quizzes with a pass mark' },
  { rung: 1, text: 'Practice quizzes with as many attempts as you like' },
  { rung: 0, text: 'Watching or attending to the end' },
];

const rungs: Record<AssessmentKind, Rungs> = {
  attendance: [0, 0],
  quiz: [1, 2],
  'peer-review': [2, 2],
  'graded-assignments': [2, 3],
  lab: [3, 3],
  'programming-assignment': [3, 3],
  'graded-project': [3, 4],
  exam: [3, 4],
  'proctored-exam': [4, 4],
};
const forCertification: Partial<Record<AssessmentKind, Rungs>> = { exam: [3, 5], 'proctored-exam': [5, 5] };

/** The rungs on which the stated assessments can stand: the lowest and the highest that the page leaves open. */
export function rungsOf(kinds: readonly AssessmentKind[], certification: boolean): Rungs {
  return kinds
    .map((kind) => (certification ? forCertification[kind] : undefined) ?? rungs[kind])
    .reduce<Rungs>(([low, high], [l, h]) => [higher(low, l), higher(high, h)], [0, 0]);
}

/** What each kind of assessment is called in a sentence, hardest first. */
const words: Record<AssessmentKind, string> = {
  'proctored-exam': 'a supervised exam',
  exam: 'an exam',
  'graded-project': 'a graded project',
  'programming-assignment': 'graded programming work',
  lab: 'practical labs',
  'graded-assignments': 'graded assignments',
  'peer-review': 'work graded by other learners',
  quiz: 'quizzes',
  attendance: 'attending to the end',
};

/** "A supervised exam and quizzes" in lower case; attendance is not named beside anything harder. */
export function inWords(kinds: readonly AssessmentKind[]): string {
  const order = Object.keys(words) as AssessmentKind[]; // the record's keys are all the kinds
  const named = order.filter(
    (kind) => kinds.includes(kind) && (kind !== 'attendance' || kinds.every((one) => one === kind)),
  );
  const all = named.map((kind) => words[kind]);
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}

const higher = (a: AssessmentRung, b: AssessmentRung): AssessmentRung => (a > b ? a : b);

/** Share of the points for a rung: 4–5 in full, 2–3 half, 0–1 nothing. */
export const shareOfRung = (rung: AssessmentRung): number => (rung >= 4 ? 1 : rung >= 2 ? 0.5 : 0);
