import type { Ground } from '../model/judgement.ts';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';
import { Quotation } from './Quotation.tsx';

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

function OneGround({ ground, onShowOnPage }: { ground: Ground } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text, day, ago } = useLanguage();
  switch (ground.from) {
    case 'page':
      return <Quotation evidence={ground.evidence} onShowOnPage={onShowOnPage} />;
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

/** Everything that a statement rests on, in order. */
export function Grounds({
  grounds,
  onShowOnPage,
}: { grounds: readonly Ground[] } & Pick<PanelActions, 'onShowOnPage'>) {
  // Grounds have no id and never change place within one judgement.
  return grounds.map((ground, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <OneGround key={index} ground={ground} onShowOnPage={onShowOnPage} />
  ));
}
