import type { ReactNode } from 'react';
import type { Ground } from '../model/judgement.ts';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';
import { Quotation } from './Quotation.tsx';

/** So many grounds stand in sight: one to see, one to compare it with. */
const inSight = 2;

/** An official address as a link that says where it leads, else the words as they are. */
export function Source({ source }: { source: string }) {
  const { text } = useLanguage();
  if (!URL.canParse(source) || !/^https?:/i.test(source)) return <>{source}</>;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {new URL(source).host.replace(/^www\./, '')}
      <span className="only-spoken"> {text.newWindow}</span>
    </a>
  );
}

type Props = {
  grounds: readonly Ground[];
  /** A link that belongs to them all: stands beside the last way back to the page. */
  beside?: ReactNode;
} & Pick<PanelActions, 'onShowOnPage'>;

function OneGround({ ground, beside, onShowOnPage }: { ground: Ground } & Omit<Props, 'grounds'>) {
  const { text, day, ago } = useLanguage();
  switch (ground.from) {
    case 'page':
      return <Quotation evidence={ground.evidence} beside={beside} onShowOnPage={onShowOnPage} />;
    case 'facts':
      return (
        <p className="ground soft">
          {ground.row} · <Source source={ground.source} /> · {text.fromFacts(day(ground.date))}
        </p>
      );
    case 'posting':
      return (
        <figure className="quotation">
          <blockquote>{ground.quote}</blockquote>
          <figcaption className="soft">{text.fromPosting(ground.employer)}</figcaption>
        </figure>
      );
    case 'answer':
      return (
        <p className="ground soft">
          {text.fromAnswer(ago(ground.at))}
          {ground.by && (
            <>
              {' · '}
              <Source source={ground.by} />
            </>
          )}
        </p>
      );
  }
}

/** Everything that a statement rests on, in order: the first few in sight, the others folded. */
export function Grounds({ grounds, beside, onShowOnPage }: Props) {
  const { text } = useLanguage();
  const [near, far] = [grounds.slice(0, inSight), grounds.slice(inSight)];
  const last = near.at(-1);
  const takesBeside = last?.from === 'page';
  // Grounds have no id and never change place within one judgement.
  const one = (ground: Ground, index: number) => (
    <OneGround
      key={index}
      ground={ground}
      beside={takesBeside && ground === last ? beside : undefined}
      onShowOnPage={onShowOnPage}
    />
  );
  return (
    <>
      {near.map(one)}
      {!takesBeside && beside && <p className="ways">{beside}</p>}
      {far.length > 0 && (
        <details className="rule">
          <summary>{text.moreGrounds(far.length)}</summary>
          {far.map(one)}
        </details>
      )}
    </>
  );
}
