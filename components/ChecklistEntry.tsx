import { useEffect, useRef, useState } from 'react';
import type { ChecklistItem } from '../model/judgement.ts';
import type { Answer } from '../model/record.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { draftOf, isAnswered } from './answers.ts';
import { useTextDraft } from './draft.ts';
import { Grounds, Source } from './Grounds.tsx';
import { type Language, useLanguage } from './language.tsx';
import type { AnswerDraft, PanelActions, Saving } from './panel-view.ts';
import { SavingWord } from './SavingWord.tsx';

const marks = { open: '', confirmed: '✓', 'not true': '✕', 'could not find': '?' } as const;

/** A claim proves true or not; of any other question the answer is known, whatever it is. */
const markOf = (item: ChecklistItem, state: Answer['state']): string =>
  marks[item.answerType !== 'claim' && state === 'not true' ? 'confirmed' : state];

export type ChecklistEntryProps = {
  item: ChecklistItem;
  answer: Answer | undefined;
  outdated: boolean;
  saving: Saving | undefined;
  /** In a long list: the question alone, which opens into the rest. */
  brief?: boolean;
} & Pick<PanelActions, 'onAnswer' | 'onUndo' | 'onShowOnPage'>;

/** The value of an answer as its reader writes it: a date in words, yes and no in the reader's language. */
export function wordedValue(
  item: Pick<ChecklistItem, 'answerType'>,
  { value }: Answer,
  { text, day }: Language,
): string | undefined {
  if (item.answerType === 'yes-no') return value === 'yes' ? text.yes : value === 'no' ? text.no : value;
  if (item.answerType === 'date' && value && /^\d{4}-\d{2}-\d{2}$/.test(value)) return day(`${value}T12:00:00`);
  return value;
}

function Answered({ item, answer }: { item: ChecklistItem; answer: Answer }) {
  const language = useLanguage();
  const { text, ago } = language;
  const value = wordedValue(item, answer, language);
  const plain = item.answerType === 'yes-no' && answer.state !== 'could not find' && value !== undefined;
  return (
    <>
      <span className="word">{plain ? value : text.state[answer.state]}</span>
      {!plain && value && `${text.colon}${value}`} · {ago(answer.at)}
      {answer.by && (
        <>
          {' · '}
          <Source source={answer.by} />
        </>
      )}
      {answer.note && <span className="own-note">{answer.note}</span>}
    </>
  );
}

function AnswerDetails({
  item,
  answer,
  onKeep,
}: {
  item: ChecklistItem;
  answer: Answer;
  onKeep: (draft: AnswerDraft) => void;
}) {
  const { text } = useLanguage();
  // Each field hands on both texts as they stand on screen, so that one never writes over the other.
  const keep = (byText: string, noteText: string) => {
    const { by: _by, note: _note, ...rest } = draftOf(answer);
    onKeep({ ...rest, ...(byText.trim() && { by: byText.trim() }), ...(noteText.trim() && { note: noteText }) });
  };
  const by = useTextDraft(answer.by ?? '', (typed) => keep(typed, note.value));
  const note = useTextDraft(answer.note ?? '', (typed) => keep(by.value, typed));
  const needsName = item.topic === 'credit-receiving-school' && !answer.by;
  return (
    <details className="more" open={needsName || undefined}>
      <summary aria-label={`${answer.by || answer.note ? text.details : text.addDetails}${text.colon}${item.question}`}>
        {answer.by || answer.note ? text.details : text.addDetails}
      </summary>
      <label>
        {text.by}
        <input type="text" maxLength={2000} placeholder={text.byExample} {...by} />
      </label>
      {needsName && <p className="soft">{text.creditNeedsBy}</p>}
      <label>
        {text.note}
        <textarea rows={2} maxLength={10000} {...note} />
      </label>
    </details>
  );
}

/** One fact to confirm: the question, why it matters, the words that raised it, where to check, and the user's answer. */
export function ChecklistEntry({
  item,
  answer,
  outdated,
  saving,
  brief = false,
  onAnswer,
  onUndo,
  onShowOnPage,
}: ChecklistEntryProps) {
  const { text } = useLanguage();
  const [before, setBefore] = useState<AnswerDraft>({ state: 'open' });
  const [open, setOpen] = useState(false);
  const entry = useRef<HTMLLIElement>(null);
  const justActed = useRef(false);
  const answered = isAnswered(answer);
  const state = answer?.state ?? 'open';

  // The button that was pressed is gone once the answer is there: the focus goes on to what replaced it.
  useEffect(() => {
    if (!justActed.current) return;
    justActed.current = false;
    entry.current?.querySelector<HTMLElement>(answered ? '.undo' : '.answers button, .answers input')?.focus();
  }, [answered]);

  // A write that failed replaces nothing: a later change from elsewhere must not move the focus.
  useEffect(() => {
    if (typeof saving === 'object') justActed.current = false;
  }, [saving]);

  function give(draft: AnswerDraft) {
    setBefore(draftOf(answer));
    justActed.current = true;
    onAnswer(item, draft);
  }

  function undo() {
    justActed.current = true;
    const { note, by } = draftOf(answer);
    // A note typed meanwhile is the user's own and is not taken back with the answer.
    onUndo(item, { ...(by && { by }), ...(note && { note }), ...before });
  }

  const official = item.check && (
    <a href={item.check.url} target="_blank" rel="noreferrer">
      {item.check.label}
      <span aria-hidden="true"> ↗</span>
      <span className="only-spoken"> {text.newWindow}</span>
    </a>
  );

  const question = <h4 tabIndex={-1}>{item.question}</h4>;
  const ask = (
    <>
      <Grounds grounds={item.grounds} beside={official} onShowOnPage={onShowOnPage} />
      <AnswerButtons item={item} before={draftOf(answer)} onAnswer={give} />
    </>
  );

  return (
    <li
      className={item.answerType === 'claim' ? 'entry claim' : 'entry'}
      ref={entry}
      data-state={state}
      data-topic={item.topic}
      data-item={item.id}
    >
      <span className="box" aria-hidden="true">
        {markOf(item, state)}
      </span>
      <div>
        {brief && !answered ? (
          <details className="brief" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{question}</summary>
            <p className="soft">{item.why}</p>
            {ask}
          </details>
        ) : (
          <>
            {question}
            <p className="soft" aria-live="polite">
              {answered ? <Answered item={item} answer={answer} /> : item.why}
            </p>
            {outdated && <p className="partly">{text.pageChangedSince}</p>}
            {!answered && ask}
          </>
        )}
        {answered && (
          <div className="after">
            <button type="button" className="link undo" aria-label={text.undoAnswer(item.question)} onClick={undo}>
              {text.undo}
            </button>
            <AnswerDetails item={item} answer={answer} onKeep={(draft) => onAnswer(item, draft)} />
          </div>
        )}
        <SavingWord saving={saving} />
      </div>
    </li>
  );
}
