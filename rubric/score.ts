import type { CriterionId } from '../model/judgement.ts';
import { criteria } from './criteria.ts';
import type { Criterion, Finding, Indicator } from './indicator.ts';
import type { Known } from './known.ts';

/** One indicator's finding with its points out of 100 at the weights in use. */
export type Scored = {
  criterion: Criterion;
  indicator: Indicator;
  finding: Finding;
  points: number;
  low: number;
  high: number;
};

/** Judges every indicator that applies; the weight of one that does not goes to the others of its criterion. */
export function scored(known: Known, weights: Record<CriterionId, number>): readonly Scored[] {
  return criteria.flatMap((criterion) => {
    const indicators = criterion.indicators.filter((indicator) => indicator.applies(known));
    const whole = indicators.reduce((sum, { points }) => sum + points, 0);
    return indicators.map((indicator) => {
      const points = (indicator.points / whole) * weights[criterion.id];
      const finding = indicator.judge(known);
      return { criterion, indicator, finding, points, low: points * finding.span[0], high: points * finding.span[1] };
    });
  });
}

/** Without the dust of floats, so that a half is rounded the same way whatever unit the weights had. */
const clean = (points: number): number => Math.round(points * 1e6) / 1e6;

export type Range = { low: number; high: number };

/** The range in whole points, 0 to 100: what is open counts as nothing at the low end and in full at the high end. */
export function rangeOf(all: readonly Scored[]): Range {
  const whole = (pick: (one: Scored) => number): number =>
    Math.min(100, Math.max(0, Math.round(clean(all.reduce((sum, one) => sum + pick(one), 0)))));
  return { low: whole(({ low }) => low), high: whole(({ high }) => high) };
}

/**
 * How much is stated: by the page alone (`found` of `asked` facts, `share` by weight), and `known` with the user's answers.
 * `unanswered` is the same reading judged without any answer: a claim counts before it is confirmed. What no page can state
 * is left out.
 */
export function coverageOf(
  unanswered: readonly Scored[],
  all: readonly Scored[],
): { found: number; asked: number; share: number; known: number } {
  const asked = unanswered.filter(({ indicator }) => !indicator.outsideCoverage);
  const onPage = asked.filter(
    ({ finding }) => finding.answer !== 'not stated' && finding.grounds.some(({ from }) => from === 'page'),
  );
  const answered = new Set(
    all.filter(({ finding }) => finding.answer !== 'not stated').map(({ indicator }) => indicator.id),
  );
  const settled = asked.filter((one) => onPage.includes(one) || answered.has(one.indicator.id));
  const weigh = (some: readonly Scored[]): number => some.reduce((sum, { points }) => sum + points, 0);
  const whole = weigh(asked);
  const share = (some: readonly Scored[]): number => (whole > 0 ? weigh(some) / whole : 0);
  return { found: onPage.length, asked: asked.length, share: share(onPage), known: share(settled) };
}
