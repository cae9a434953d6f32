import type { AssessmentKind } from '../model/signals.ts';

/** A rung of the assessment ladder, 5 the highest; what stands on each is in the catalogues of texts/. */
export type AssessmentRung = 0 | 1 | 2 | 3 | 4 | 5;
export type Rungs = readonly [low: AssessmentRung, high: AssessmentRung];

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

/** Hardest first. */
const order: readonly AssessmentKind[] = [
  'proctored-exam',
  'exam',
  'graded-project',
  'programming-assignment',
  'lab',
  'graded-assignments',
  'peer-review',
  'quiz',
  'attendance',
];

/** The kinds as a sentence names them, hardest first; attendance is not named beside anything harder. */
export const inOrder = (kinds: readonly AssessmentKind[]): readonly AssessmentKind[] =>
  order.filter((kind) => kinds.includes(kind) && (kind !== 'attendance' || kinds.every((one) => one === 'attendance')));

const higher = (a: AssessmentRung, b: AssessmentRung): AssessmentRung => (a > b ? a : b);

/** Share of the points for a rung: 4–5 in full, 2–3 half, 0–1 nothing. */
export const shareOfRung = (rung: AssessmentRung): number => (rung >= 4 ? 1 : rung >= 2 ? 0.5 : 0);
