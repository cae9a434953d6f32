import type { Facts, Posting, Situation } from '../model/facts.ts';
import type { JudgedCriterion, Judgement, Weights } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import type { Answer } from '../model/record.ts';
import { checklistOf } from './checklist.ts';
import { criteria } from './criteria.ts';
import { iceClassOf } from './ice-class.ts';
import { knownOf } from './known.ts';
import { nextStepOf } from './next-step.ts';
import { coverageOf, rangeOf, type Scored, scored } from './score.ts';
import type { JudgementLanguage, Texts } from './texts/index.ts';
import { verdictOf } from './verdict.ts';
import { rubricVersion } from './version.ts';
import { warningsOf } from './warnings.ts';
import { outOf100, weightsFor } from './weights.ts';
import { opensOf } from './what-ifs.ts';

export { type JudgementLanguage, judgementLanguage } from './texts/index.ts';
export { rubricVersion } from './version.ts';
export { weightsFor } from './weights.ts';

/**
 * Judges a reading: pure, deterministic, no clock and no network; `situation.today` is the date on which recency is judged,
 * `language` the one in which its sentences are written (English by default). Ids and verdict words are the same in each.
 */
export function judge(
  reading: Reading,
  given: {
    answers: readonly Answer[];
    postings: readonly Posting[];
    situation: Situation;
    weights?: Weights | undefined;
    facts: Facts;
    language?: JudgementLanguage | undefined;
  },
): Judgement {
  const { goal } = given.situation;
  const weights = given.weights ?? weightsFor(goal);
  const shares = outOf100(weights, goal);
  const known = knownOf(reading, given);
  const all = scored(known, shares);
  const range = rangeOf(all);
  const unanswered = given.answers.length === 0 ? all : scored(knownOf(reading, { ...given, answers: [] }), shares);
  const { known: settled, ...coverage } = coverageOf(unanswered, all);
  const warnings = warningsOf(known);
  const opens = opensOf(all, known, (item) => scored(confirming(item, known), shares));
  return {
    rubricVersion,
    goal,
    weights,
    ...range,
    verdict: verdictOf(range, settled, warnings),
    coverage,
    nextStep: nextStepOf(known, warnings, opens),
    criteria: criteria.map(({ id }) => judgedCriterion(id, all, shares, known.say)),
    whatIfs: opens
      .filter(({ points }) => points > 0)
      .map(({ indicator, text, points, topic, item }) => ({
        indicator,
        text,
        points,
        item,
        ...(topic ? { topic } : {}),
      })),
    warnings: [...warnings],
    checklist: [...checklistOf(known, opens)],
    form: reading.form,
    iceClass: iceClassOf(known),
  };
}

/** The same case with one more item confirmed: for "+8 if …". */
const confirming = (item: string, known: ReturnType<typeof knownOf>): ReturnType<typeof knownOf> => ({
  ...known,
  answers: new Map([...known.answers, [item, { item, state: 'confirmed', by: 'asked', at: '', device: '' }]]),
});

function judgedCriterion(
  id: JudgedCriterion['id'],
  all: readonly Scored[],
  shares: Record<JudgedCriterion['id'], number>,
  say: Texts,
): JudgedCriterion {
  const own = all.filter(({ criterion }) => criterion.id === id);
  return {
    id,
    ...say.criteria[id],
    low: tenth(own.reduce((sum, { low }) => sum + low, 0)),
    high: tenth(own.reduce((sum, { high }) => sum + high, 0)),
    points: tenth(shares[id]),
    indicators: own.map(({ indicator, finding, points, low, high }) => ({
      id: indicator.id,
      ...say.indicators[indicator.id],
      answer: finding.answer,
      reason: finding.reason,
      low: tenth(low),
      high: tenth(high),
      points: tenth(points),
      grounds: [...finding.grounds],
    })),
  };
}

/** Rounded to a tenth of a point for display. */
const tenth = (points: number): number => Math.round(points * 10) / 10;
