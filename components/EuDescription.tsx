import type { ReactNode } from 'react';
import type { Reading } from '../model/reading.ts';
import { type EuElement, euDescription, euSource } from '../rubric/eu-description.ts';
import { judgementLanguage } from '../rubric/texts/index.ts';
import { Fold } from './Fold.tsx';
import { Grounds } from './Grounds.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';

const marks: Readonly<Record<EuElement['state'], string>> = {
  stated: '●',
  elsewhere: '◐',
  'not stated': '○',
  'not looked for': '○',
  'not on a course page': '',
};

/** One element in a line; where the page states it, the line opens into its words. */
function Element({
  name,
  state,
  optional,
  children,
}: Pick<EuElement, 'name' | 'state' | 'optional'> & { children: ReactNode }) {
  const { text } = useLanguage();
  const line = (
    <>
      {name}{' '}
      <span className="word">
        · {text.euState[state]}
        {optional && ` · ${text.euOptional}`}
      </span>
    </>
  );
  if (!children) return <p>{line}</p>;
  return (
    <details className="brief">
      <summary>
        <span>{line}</span>
      </summary>
      {children}
    </details>
  );
}

/** How much of what the EU asks a micro-credential's description to state this page states, element by element. */
export function EuDescription({ reading, onShowOnPage }: { reading: Reading } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text, tag } = useLanguage();
  const { elements, stated, of } = euDescription(reading, undefined, judgementLanguage(tag));
  const shown = elements.filter(({ state }) => state !== 'not on a course page');
  const names: Readonly<Record<string, string>> = text.euElement;
  return (
    <Fold id="eu" title={text.euDescription} aside={text.euStated(stated, of)}>
      <p className="soft">{text.euWhy}</p>
      <ul className="indicators">
        {shown.map(({ id, name, state, optional, grounds }) => (
          <li key={id} className="indicator" data-answer={state === 'stated' ? 'met' : 'not stated'}>
            <span className="mark" aria-hidden="true">
              {marks[state]}
            </span>
            <div>
              <Element name={Object.hasOwn(names, id) ? (names[id] ?? name) : name} state={state} optional={optional}>
                {grounds.length > 0 && <Grounds grounds={grounds} onShowOnPage={onShowOnPage} />}
              </Element>
            </div>
          </li>
        ))}
      </ul>
      <p className="soft source">{euSource}</p>
    </Fold>
  );
}
