import { assessmentRigor } from './assessment-rigor.ts';
import type { Criterion } from './indicator.ts';
import { issuerRecognition } from './issuer-recognition.ts';
import { recency } from './recency.ts';
import { stackability } from './stackability.ts';
import { whatYouCanShow } from './what-you-can-show.ts';

/** The five criteria, in the order in which they are shown. */
export const criteria: readonly Criterion[] = [
  issuerRecognition,
  assessmentRigor,
  whatYouCanShow,
  recency,
  stackability,
];
