import './welcome.css';
import { useId, useState } from 'react';
import type { Goal, Judgement } from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import { fields } from '../../rubric/fields.ts';
import { GoalChoice } from '../GoalChoice.tsx';
import { useLanguage } from '../language.tsx';
import type { Saving } from '../panel-view.ts';
import { SavingWord } from '../SavingWord.tsx';
import { Stone } from '../Stone.tsx';

/** Goal and field as they are being chosen. */
export type Aim = { goal: Goal; field: string };

type Props = {
  aim: Aim;
  /** The sample judged for this aim; `undefined` while the rules are being loaded. */
  sample: Judgement | undefined;
  saving: Saving | undefined;
  onAim: (aim: Aim) => void;
  onStart: () => void;
  skipTo: string;
  bringTo: string;
};

/** What an aim changes in the settings: the goal's own weights count. */
export const withAim = ({ weights: _, ...settings }: Settings, { goal, field }: Aim): Settings => ({
  ...settings,
  goal,
  field: field.trim(),
});

/** The first run, on one screen: two questions, a sample verdict that answers to them, and the way on. */
export function Welcome({ aim, sample, saving, onAim, onStart, skipTo, bringTo }: Props) {
  const { text, number } = useLanguage();
  const id = useId();
  const [field, setField] = useState(aim.field);
  return (
    <div className="welcome">
      <form
        className="settings"
        onSubmit={(event) => {
          event.preventDefault();
          onStart();
        }}
      >
        <h2>{text.welcome.aim}</h2>
        <GoalChoice goal={aim.goal} onGoal={(goal) => onAim({ ...aim, goal })} />
        <label>
          {text.field}
          <input
            type="text"
            maxLength={100}
            placeholder={text.fieldExample}
            list={`${id}-fields`}
            value={field}
            onChange={(event) => {
              setField(event.target.value);
              onAim({ ...aim, field: event.target.value });
            }}
          />
          <datalist id={`${id}-fields`}>
            {fields.map(({ id: one, name }) => (
              <option key={one} value={name} />
            ))}
          </datalist>
        </label>
        <p className="soft">{text.welcome.later}</p>
        <div className="actions">
          <button type="submit" className="button main" disabled={saving === 'saving'}>
            {text.welcome.start}
          </button>
          <a href={skipTo}>{text.welcome.skip}</a>
          <SavingWord saving={saving} />
        </div>
        <p className="actions">
          <a href={bringTo}>{text.welcome.bring}</a>
        </p>
        <h2>{text.welcome.next}</h2>
        <ol className="steps">
          {text.howItWorks.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </form>
      <section className="sample" aria-labelledby={`${id}-sample`} aria-busy={!sample}>
        <div className="row">
          <h2 id={`${id}-sample`}>{text.welcome.sample}</h2>
        </div>
        <p className="soft">{text.welcome.sampleWhy}</p>
        <h3>{text.welcome.sampleTitle}</h3>
        {sample && (
          <>
            <Stone judgement={sample} />
            <h3>{text.nextStep}</h3>
            <p>{sample.nextStep}</p>
            <h3>{text.settles}</h3>
            <ul className="settles">
              {sample.whatIfs.slice(0, 3).map((whatIf) => (
                <li key={whatIf.indicator + whatIf.text}>
                  <span className="plus num">{text.settlesPoints(number(whatIf.points))}</span>
                  <span>{whatIf.text}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
