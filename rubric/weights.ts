import type { CriterionId, Goal, Weights } from '../model/judgement.ts';
import { criterionIds } from '../model/terms.ts';

const of = (issuer: number, rigor: number, show: number, recent: number, stack: number): Weights => ({
  'issuer-recognition': issuer,
  'assessment-rigor': rigor,
  'what-you-can-show': show,
  recency: recent,
  stackability: stack,
});

/** Each goal's own weights, out of 100. */
export const goalWeights: Readonly<Record<Goal, Weights>> = {
  'first-job': of(30, 30, 20, 15, 5),
  promotion: of(30, 30, 15, 20, 5),
  credit: of(25, 25, 10, 10, 30),
  licence: of(40, 35, 5, 15, 5),
  curiosity: of(15, 30, 25, 25, 5),
};

/** A goal's own weights, as a new object to change. */
export const weightsFor = (goal: Goal): Weights => ({ ...goalWeights[goal] });

/** The same proportions out of 100; a goal's own weights where none is above nothing. */
export function outOf100(weights: Weights, goal: Goal): Record<CriterionId, number> {
  const sum = criterionIds.reduce((total, id) => total + (weights[id] ?? 0), 0);
  if (!(sum > 0)) return outOf100(goalWeights[goal], goal);
  const share = (id: CriterionId): number => (100 * (weights[id] ?? 0)) / sum;
  return {
    'issuer-recognition': share('issuer-recognition'),
    'assessment-rigor': share('assessment-rigor'),
    'what-you-can-show': share('what-you-can-show'),
    recency: share('recency'),
    stackability: share('stackability'),
  };
}
