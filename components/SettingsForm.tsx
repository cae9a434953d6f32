import { useId, useMemo } from 'react';
import type { CriterionId, Weights } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import { criterionIds } from '../model/terms.ts';
import { fields } from '../rubric/fields.ts';
import { weightsFor } from '../rubric/weights.ts';
import { useDraft, useTextDraft } from './draft.ts';
import { GoalChoice } from './GoalChoice.tsx';
import { useLanguage } from './language.tsx';
import type { Saving } from './panel-view.ts';
import { SavingWord } from './SavingWord.tsx';

export type SettingsFormProps = {
  settings: Settings;
  saving: Saving | undefined;
  onSettings: (settings: Settings) => void;
};

function Sliders({ kept, onWeights }: { kept: Weights; onWeights: (weights: Weights) => void }) {
  const { text, number } = useLanguage();
  const id = useId();
  const { value: weights, change, onBlur } = useDraft(kept, onWeights);
  const all = criterionIds.reduce((sum, criterion) => sum + weights[criterion], 0);
  const share = (criterion: CriterionId) => text.weightOf(number(all > 0 ? (100 * weights[criterion]) / all : 0));
  return (
    <fieldset className="sliders">
      <legend>{text.weights}</legend>
      <p className="soft">{text.weightsWhy}</p>
      {criterionIds.map((criterion) => (
        <div key={criterion} className="slider">
          <label htmlFor={`${id}-${criterion}`}>{text.criterion[criterion]}</label>
          <output className="num" htmlFor={`${id}-${criterion}`}>
            {share(criterion)}
          </output>
          <input
            id={`${id}-${criterion}`}
            type="range"
            min={0}
            max={50}
            step={5}
            value={Math.min(50, weights[criterion])}
            aria-valuetext={share(criterion)}
            onChange={(event) => change({ ...weights, [criterion]: Number(event.target.value) })}
            onBlur={onBlur}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Goal, field, role and weights: they re-weigh openly and are the same for every credential. */
export function SettingsForm({ settings, saving, onSettings }: SettingsFormProps) {
  const { text } = useLanguage();
  const id = useId();
  const field = useTextDraft(settings.field, (value) => onSettings({ ...settings, field: value.trim() }));
  const role = useTextDraft(settings.role, (value) => onSettings({ ...settings, role: value.trim() }));
  const { weights: own, ...withGoalWeights } = settings;
  const inUse = useMemo(() => own ?? weightsFor(settings.goal), [own, settings.goal]);
  return (
    <form className="settings" onSubmit={(event) => event.preventDefault()}>
      <GoalChoice goal={settings.goal} onGoal={(goal) => onSettings({ ...withGoalWeights, goal })} />
      <label>
        {text.field}
        <input type="text" maxLength={100} placeholder={text.fieldExample} list={`${id}-fields`} {...field} />
        <datalist id={`${id}-fields`}>
          {fields.map(({ id: one, name }) => (
            <option key={one} value={name} />
          ))}
        </datalist>
      </label>
      <label>
        {text.role}
        <input type="text" maxLength={200} placeholder={text.roleExample} {...role} />
      </label>
      {/* Another goal has other weights: nothing of a half-made change may carry over. */}
      <Sliders
        key={`${settings.goal} ${own ? 'own' : 'goal'}`}
        kept={inUse}
        onWeights={(next) => onSettings({ ...settings, weights: next })}
      />
      <div className="row">
        <button type="button" className="link" disabled={!own} onClick={() => onSettings(withGoalWeights)}>
          {text.resetWeights}
        </button>
        <SavingWord saving={saving} />
      </div>
    </form>
  );
}
