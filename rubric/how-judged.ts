import type { Goal, Verdict } from '../model/judgement.ts';
import { goals } from '../model/terms.ts';
import { criteria } from './criteria.ts';
import { fields } from './fields.ts';
import { type StatedSource, sourcesOf } from './sources.ts';
import { type JudgementLanguage, type Texts, textsIn } from './texts/index.ts';
import { thresholds, verdictRules } from './verdict.ts';
import { rubricVersion } from './version.ts';
import { goalWeights } from './weights.ts';

export type HowJudged = {
  version: string;
  /** Headings and connecting sentences of the page. */
  words: Texts['howJudged'];
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
    sources: readonly StatedSource[];
  }[];
  ladders: readonly { name: string; rungs: readonly { rung: number; text: string }[] }[];
  verdicts: readonly { word: Verdict; name: string; rule: string }[];
  /** What a grave warning does to the verdict. */
  grave: string;
  goals: readonly { goal: Goal; name: string; weights: readonly { criterion: string; weight: number }[] }[];
  fields: readonly { id: string; name: string; years: number }[];
};

/** Everything behind "How this is judged", taken from the data that judges. */
export function howJudged(language: JudgementLanguage = 'en'): HowJudged {
  const say = textsIn(language);
  return {
    version: rubricVersion,
    words: say.howJudged,
    principles: say.principles,
    criteria: criteria.map(({ id, indicators }) => ({
      id,
      ...say.criteria[id],
      weight: goalWeights['first-job'][id],
      indicators: indicators.map(({ id: own, points, outsideCoverage = false }) => ({
        id: own,
        ...say.indicators[own],
        points,
        outsideCoverage,
      })),
      sources: sourcesOf(id, say),
    })),
    ladders: [say.ladders.assessment, say.ladders.issuer].map(({ name, rungs }) => ({
      name,
      rungs: rungs.map((text, rung) => ({ rung, text })).reverse(),
    })),
    verdicts: verdictRules.map(({ word }) => {
      const { name, rule } = say.verdicts[word];
      return { word, name, rule: typeof rule === 'string' ? rule : rule(thresholds) };
    }),
    grave: say.grave,
    goals: goals.map((goal) => ({
      goal,
      name: say.goals[goal],
      weights: criteria.map(({ id }) => ({ criterion: say.criteria[id].name, weight: goalWeights[goal][id] })),
    })),
    fields: fields.map(({ id, names, years }) => ({ id, name: names[language], years })),
  };
}
