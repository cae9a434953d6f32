import type { Verdict, Warning } from '../model/judgement.ts';
import type { Range } from './score.ts';

/** The thresholds of the verdict words, in points of 100 and as a share of the weight in use. */
export const thresholds = { enough: 0.5, strong: 70, promisingLow: 45, weak: 45 } as const;

/** The verdict words in order: the first whose test holds applies; a grave warning rules out the first three. */
export const verdictRules: readonly {
  word: Verdict;
  test(range: Range, known: number): boolean;
  graveToo: boolean;
}[] = [
  {
    word: 'Not enough on this page',
    test: (_, known) => known < thresholds.enough,
    graveToo: false,
  },
  {
    word: 'Strong signal',
    test: ({ low }) => low >= thresholds.strong,
    graveToo: false,
  },
  {
    word: 'Promising, confirm first',
    test: ({ low, high }) => high >= thresholds.strong && low >= thresholds.promisingLow,
    graveToo: false,
  },
  {
    word: 'Weak signal',
    test: ({ low, high }) => (low + high) / 2 < thresholds.weak,
    graveToo: true,
  },
  { word: 'Mixed signal', test: () => true, graveToo: true },
];

/** The verdict in words for a range, the share of the weight that is settled, and the warnings. */
export function verdictOf(range: Range, known: number, warnings: readonly Warning[]): Verdict {
  const grave = warnings.some((warning) => warning.grave);
  return verdictRules.find(({ graveToo, test }) => (graveToo || !grave) && test(range, known))?.word ?? 'Mixed signal';
}
