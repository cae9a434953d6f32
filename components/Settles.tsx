import type { WhatIf } from '../model/judgement.ts';
import { useLanguage } from './language.tsx';
import { Soon } from './Soon.tsx';

/** So many stand in sight: they are ordered by what they move, and the next step is one of them. */
const inSight = 3;

type Props = { whatIfs: readonly WhatIf[]; onGoTo: (whatIf: WhatIf) => void };

function List({ whatIfs, onGoTo }: Props) {
  const { text, number } = useLanguage();
  return (
    <ul className="settles">
      {whatIfs.map((whatIf) => (
        <li key={whatIf.indicator + whatIf.text}>
          <span className="plus num" aria-hidden="true">
            {text.settlesPoints(number(whatIf.points))}
          </span>
          <span>
            <span className="only-spoken">{text.settlesSpoken(number(whatIf.points))} </span>
            {whatIf.text}{' '}
            {whatIf.topic && (
              <button
                type="button"
                className="link"
                aria-label={text.goToItemAbout(whatIf.text)}
                onClick={() => onGoTo(whatIf)}
              >
                {text.goToItem}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What would narrow the range, by the points it moves, each with the way to the checklist item that settles it. */
export function Settles({ whatIfs, onGoTo }: Props) {
  const { text } = useLanguage();
  if (whatIfs.length === 0) return null;
  const rest = whatIfs.slice(inSight);
  return (
    <section aria-labelledby="settles">
      <h2 id="settles">{text.settles}</h2>
      <List whatIfs={whatIfs.slice(0, inSight)} onGoTo={onGoTo} />
      {rest.length > 0 && (
        <details className="settles-rest">
          <summary className="link">{text.settlesRest(rest.length)}</summary>
          <Soon>
            <List whatIfs={rest} onGoTo={onGoTo} />
          </Soon>
        </details>
      )}
    </section>
  );
}
