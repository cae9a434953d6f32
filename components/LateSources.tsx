import type { CriterionId } from '../model/judgement.ts';
import { late } from './late.ts';

const { come, useLate } = late(() => import('./CriterionSources.tsx'));
/** Loads the sources of the rules, once. */
export const loadSources = come;

/** The sources of a criterion's rules, which stand folded: they come after the first screen, with the catalogue of their words. */
export function LateSources({ criterion }: { criterion: CriterionId }) {
  const here = useLate();
  return here && <here.CriterionSources criterion={criterion} />;
}
