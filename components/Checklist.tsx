import type { ChecklistItem } from '../model/judgement.ts';
import type { Change, Kept } from '../model/record.ts';
import { groups } from '../model/terms.ts';
import { countAnswered, isAnswered, isOutdated } from './answers.ts';
import { ChecklistEntry } from './ChecklistEntry.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions, Savings } from './panel-view.ts';
import { Soon } from './Soon.tsx';

type Props = {
  items: readonly ChecklistItem[];
  answers: Kept['answers'];
  changes: readonly Change[];
  savings: Savings;
} & Pick<PanelActions, 'onAnswer' | 'onUndo' | 'onShowOnPage'>;

function Entries({ items, answers, changes, savings, brief = false, ...actions }: Props & { brief?: boolean }) {
  return (
    <ul className={brief ? 'entries brief-entries' : 'entries'}>
      {items.map((item) => (
        <ChecklistEntry
          key={item.id}
          item={item}
          answer={answers[item.id]}
          outdated={isOutdated(item, answers[item.id], changes)}
          saving={savings[`item:${item.id}`]}
          brief={brief}
          {...actions}
        />
      ))}
    </ul>
  );
}

/** Answers to items that the page no longer raises: kept and shown, never dropped. */
function EarlierAnswers({ items, answers }: Pick<Props, 'items' | 'answers'>) {
  const { text, ago } = useLanguage();
  const raised = new Set(items.map((item) => item.id));
  const earlier = Object.values(answers).filter((answer) => isAnswered(answer) && !raised.has(answer.item));
  if (earlier.length === 0) return null;
  return (
    <details className="group">
      <summary>
        <h3>{text.earlierAnswers}</h3>
        <span className="soft num">{earlier.length}</span>
      </summary>
      <p className="soft">{text.earlierAnswersWhy}</p>
      <ul className="plain">
        {earlier.map((answer) => (
          <li key={answer.item}>
            {answer.item} · {text.state[answer.state]}
            {answer.value && `${text.colon}${answer.value}`}
            <span className="soft"> · {ago(answer.at)}</span>
            {answer.note && <span className="own-note">{answer.note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Confirm before paying": the five that matter most unfolded, the rest in folded groups, each a line that opens. */
export function Checklist(props: Props) {
  const { text } = useLanguage();
  const { items, answers } = props;
  const done = countAnswered(items, answers);
  const rest = items.filter((item) => !item.first);
  return (
    <section aria-labelledby="confirm" className="checklist">
      <div className="row">
        <h2 id="confirm">{text.confirm}</h2>
        <span className="soft num" role="status">
          {text.answered(done, items.length)}
        </span>
      </div>
      <h3 className="only-spoken">{text.firstItems}</h3>
      <Entries {...props} items={items.filter((item) => item.first)} />
      {groups.map((group) => {
        const inGroup = rest.filter((item) => item.group === group);
        if (inGroup.length === 0) return null;
        return (
          <details key={group} className="group">
            <summary>
              <h3>{text.group[group]}</h3>
              <span className="soft num">{text.answered(countAnswered(inGroup, answers), inGroup.length)}</span>
            </summary>
            <Soon>
              <Entries {...props} items={inGroup} brief />
            </Soon>
          </details>
        );
      })}
      <EarlierAnswers items={items} answers={answers} />
    </section>
  );
}
