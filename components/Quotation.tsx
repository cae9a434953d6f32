import { type ReactNode, useState } from 'react';
import type { Evidence } from '../model/evidence.ts';
import { useLanguage } from './language.tsx';
import type { PanelActions, Shown } from './panel-view.ts';

/** The page's own words, and the way back to them; what became of it is said in place. */
export function Quotation({
  evidence,
  beside,
  onShowOnPage,
}: { evidence: Evidence; beside?: ReactNode } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text } = useLanguage();
  const [outcome, setOutcome] = useState<Shown | 'looking'>();
  const words = {
    looking: text.showingOnPage,
    shown: text.shownOnPage,
    hidden: text.hiddenOnPage,
    'data-only': text.dataOnly,
    changed: text.changedOnPage,
    unreachable: text.unreachablePage,
  };

  async function show() {
    setOutcome('looking');
    setOutcome(await onShowOnPage(evidence).catch(() => 'unreachable' as const));
  }

  return (
    <figure className="quotation">
      <blockquote>{evidence.quote}</blockquote>
      <figcaption>
        <span className="ways">
          <button type="button" className="link" onClick={show}>
            {text.showOnPage}
          </button>
          {beside}
        </span>
        {'data' in evidence.place && <span className="outcome soft">{text.structuredData}</span>}
        <span role="status" className={outcome === 'changed' ? 'outcome partly' : 'outcome soft'}>
          {outcome && words[outcome]}
        </span>
      </figcaption>
    </figure>
  );
}
