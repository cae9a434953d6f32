import { type FormEvent, useState } from 'react';
import type { ChecklistItem } from '../model/judgement.ts';
import { useLanguage } from './language.tsx';
import type { AnswerDraft } from './panel-view.ts';

type Props = { item: ChecklistItem; before: AnswerDraft; onAnswer: (answer: AnswerDraft) => void };

function TypedAnswer({ item, before, onAnswer }: Props & { item: { answerType: 'date' | 'amount' | 'name' } }) {
  const { text } = useLanguage();
  const [value, setValue] = useState(before.value ?? '');
  const label = { date: text.dateFound, amount: text.amountFound, name: text.nameFound }[item.answerType];

  function keep(event: FormEvent) {
    event.preventDefault();
    if (value.trim()) onAnswer({ ...before, state: 'confirmed', value: value.trim() });
  }

  return (
    <form className="typed" onSubmit={keep}>
      <input
        aria-label={`${label}: ${item.question}`}
        type={item.answerType === 'date' ? 'date' : 'text'}
        placeholder={item.answerType === 'amount' ? text.amountExample : undefined}
        maxLength={500}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="choice" disabled={!value.trim()}>
        {text.keepAnswer}
      </button>
    </form>
  );
}

/**
 * The ways to answer one item: a claim is confirmed or not true; a silence takes one typed answer, where "no" is kept as
 * `not true`; either may not be found.
 */
export function AnswerButtons({ item, before, onAnswer }: Props) {
  const { text } = useLanguage();
  const { answerType } = item;
  const give = (state: AnswerDraft['state'], value?: string) => {
    const { value: _, ...rest } = before;
    onAnswer({ ...rest, state, ...(value && { value }) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out in line
    <div className="answers" role="group" aria-label={text.yourAnswer(item.question)}>
      {answerType === 'claim' && (
        <>
          <button type="button" className="choice" onClick={() => give('confirmed')}>
            {text.confirmed}
          </button>
          <button type="button" className="choice" onClick={() => give('not true')}>
            {text.notTrue}
          </button>
        </>
      )}
      {answerType === 'yes-no' && (
        <>
          <button type="button" className="choice" onClick={() => give('confirmed', 'yes')}>
            {text.yes}
          </button>
          <button type="button" className="choice" onClick={() => give('not true', 'no')}>
            {text.no}
          </button>
        </>
      )}
      {(answerType === 'date' || answerType === 'amount' || answerType === 'name') && (
        <TypedAnswer item={{ ...item, answerType }} before={before} onAnswer={onAnswer} />
      )}
      <button type="button" className="choice quiet" onClick={() => give('could not find')}>
        {text.couldNotFind}
      </button>
    </div>
  );
}
