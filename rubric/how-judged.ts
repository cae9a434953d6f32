import { type Goal, goals, type Verdict } from '../model/judgement.ts';
import { assessmentLadder } from './assessment-ladder.ts';
import { criteria } from './criteria.ts';
import { fields } from './fields.ts';
import { issuerLadder } from './issuer-ladder.ts';
import { type RubricSource, rubricSources } from './sources.ts';
import { verdictRules } from './verdict.ts';
import { rubricVersion } from './version.ts';
import { goalWeights } from './weights.ts';

export type HowJudged = {
  version: string;
  principles: readonly string[];
  criteria: readonly {
    id: string;
    name: string;
    question: string;
    weight: number;
    indicators: readonly {
      id: string;
      question: string;
      why: string;
      rule: string;
      points: number;
      outsideCoverage: boolean;
    }[];
    sources: readonly RubricSource[];
  }[];
  ladders: readonly { name: string; rungs: readonly { rung: number; text: string }[] }[];
  verdicts: readonly { word: Verdict; rule: string }[];
  goals: readonly { goal: Goal; name: string; weights: readonly { criterion: string; weight: number }[] }[];
  fields: readonly { id: string; name: string; years: number }[];
};

/** What each goal is called on screen. */
export const goalNames: Readonly<Record<Goal, string>> = {
  'first-job': 'A first job',
  promotion: 'A promotion',
  credit: 'Credit toward a degree',
  licence: 'A licence',
  curiosity: 'Curiosity',
};

const principles = [
  'A score is a range: what the page does not say counts as nothing at the low end and in full at the high end.',
  'What is not stated is never taken for bad; it only makes the range wider.',
  'Every point rests on a sentence of the page, a row of our tables, a posting that you read, or your own answer.',
  'A claim counts once you have confirmed it; an answer never overturns a weakness that the page states.',
  'Cost, stars and enrolment never change the score.',
  'The rules are the same for everyone: no partner, no paid link, no hidden boost.',
] as const;

/** Everything behind "How this is judged", taken from the data that judges. */
export const howJudged = (): HowJudged => ({
  version: rubricVersion,
  principles,
  criteria: criteria.map(({ id, name, question, indicators }) => ({
    id,
    name,
    question,
    weight: goalWeights['first-job'][id],
    indicators: indicators.map(({ id: own, question: asked, why, rule, points, outsideCoverage = false }) => ({
      id: own,
      question: asked,
      why,
      rule,
      points,
      outsideCoverage,
    })),
    sources: rubricSources.filter(({ about }) => about.includes(id)),
  })),
  ladders: [
    { name: 'Assessment ladder', rungs: assessmentLadder },
    { name: 'Issuer ladder', rungs: issuerLadder },
  ],
  verdicts: verdictRules.map(({ word, rule }) => ({ word, rule })),
  goals: goals.map((goal) => ({
    goal,
    name: goalNames[goal],
    weights: criteria.map(({ id, name }) => ({ criterion: name, weight: goalWeights[goal][id] })),
  })),
  fields: fields.map(({ id, name, years }) => ({ id, name, years })),
});
