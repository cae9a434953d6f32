import { useState } from 'react';
import type { CourseRecord } from '../model/record.ts';
import { isAnswered } from './answers.ts';
import { Checklist } from './Checklist.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions, Savings } from './panel-view.ts';
import { Streak } from './Streak.tsx';

type Props = { record: CourseRecord; savings: Savings } & Pick<
  PanelActions,
  'onAnswer' | 'onUndo' | 'onShowOnPage' | 'onOpen'
>;

/** On a cart or payment page: what is still open of the credential last read in this tab. Nothing is read here. */
export function Checkout({ record: { page, kept }, savings, onOpen, ...actions }: Props) {
  const { text, range } = useLanguage();
  const { judgement, reading } = page;
  // Chosen once: an answer given here stays in sight, to be seen and taken back.
  const [asked] = useState(() => judgement.checklist.filter(({ id }) => !isAnswered(kept.answers[id])));
  const items = judgement.checklist.filter(({ id }) => asked.some((one) => one.id === id));
  const answers = Object.fromEntries(Object.entries(kept.answers).filter(([id]) => asked.some((one) => one.id === id)));
  return (
    <main className="panel">
      <header className="head">
        <p className="tag">{text.checkout}</p>
        <h1 dir="auto">{reading.signals.title?.value ?? text.untitled}</h1>
        <p className="soft num">
          {range(judgement.low, judgement.high)} {text.of100} · {text.verdict[judgement.verdict]}
        </p>
      </header>
      <div className="checkout-streak">
        <Streak low={judgement.low} high={judgement.high} small />
      </div>
      <section aria-labelledby="before-paying">
        <h2 id="before-paying">{items.length > 0 ? text.checkoutOpen(items.length) : text.checkoutDone}</h2>
        <p className="soft">{text.checkoutWhy}</p>
        <button type="button" className="link" onClick={() => onOpen(page.address)}>
          {text.openItsPage}
        </button>
      </section>
      {items.length > 0 && (
        <Checklist items={items} answers={answers} changes={page.changes} savings={savings} {...actions} />
      )}
    </main>
  );
}
