import type { Kept } from '../model/record.ts';
import { statuses } from '../model/terms.ts';
import { useTextDraft } from './draft.ts';
import { useLanguage } from './language.tsx';
import type { PanelActions, Savings } from './panel-view.ts';
import { SavingWord } from './SavingWord.tsx';

/** The user's own note on the credential, and where they are with it. */
export function Notes({
  kept,
  savings,
  onNote,
  onStatus,
}: { kept: Kept; savings: Savings } & Pick<PanelActions, 'onNote' | 'onStatus'>) {
  const { text } = useLanguage();
  const note = useTextDraft(kept.note?.value ?? '', onNote);
  return (
    <section aria-labelledby="notes" className="notes">
      <div className="row">
        <h2 id="notes">{text.yourNotes}</h2>
        <SavingWord saving={savings.note ?? savings.status} />
      </div>
      <label>
        {text.status}
        <select
          value={kept.status?.value ?? 'considering'}
          onChange={(event) => onStatus(statuses.find((one) => one === event.target.value) ?? 'considering')}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {text.statuses[status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.wholeNote}
        <textarea rows={3} maxLength={20000} placeholder={text.wholeNoteExample} {...note} />
      </label>
    </section>
  );
}
