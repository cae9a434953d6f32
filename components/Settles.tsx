import type { WhatIf } from '../model/judgement.ts';
import { useLanguage } from './language.tsx';

/** What would narrow the range, by the points it moves, each with the way to the checklist item that settles it. */
export function Settles({ whatIfs, onGoTo }: { whatIfs: readonly WhatIf[]; onGoTo: (whatIf: WhatIf) => void }) {
  const { text, number } = useLanguage();
  if (whatIfs.length === 0) return null;
  return (
    <section aria-labelledby="settles">
      <h2 id="settles">{text.settles}</h2>
      <ul className="settles">
        {whatIfs.map((whatIf) => {
          const { indicator, points, text: what, topic } = whatIf;
          return (
            <li key={indicator + what}>
              <span className="plus num" aria-hidden="true">
                {text.settlesPoints(number(points))}
              </span>
              <span className="only-spoken">{text.settlesSpoken(number(points))}</span>
              <span>
                {what}{' '}
                {topic && (
                  <button
                    type="button"
                    className="link"
                    aria-label={text.goToItemAbout(what)}
                    onClick={() => onGoTo(whatIf)}
                  >
                    {text.goToItem}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
