import type { CriterionId } from '../model/judgement.ts';
import { sourcesOf } from '../rubric/sources.ts';
import { judgementLanguage, textsIn } from '../rubric/texts/index.ts';
import { useLanguage } from './language.tsx';
import { SourceList } from './SourceList.tsx';

/** The published findings that a criterion's rules rest on, each with who found it and when. */
export function CriterionSources({ criterion }: { criterion: CriterionId }) {
  const { text, tag } = useLanguage();
  return (
    <details className="rule">
      <summary>{text.judged.sources}</summary>
      <SourceList sources={sourcesOf(criterion, textsIn(judgementLanguage(tag)))} />
    </details>
  );
}
