import './record.css';
import type { CourseRecord } from '../../model/record.ts';
import { isAnswered } from '../answers.ts';
import { wordedValue } from '../ChecklistEntry.tsx';
import { useLanguage } from '../language.tsx';
import { Stone } from '../Stone.tsx';
import { History } from './History.tsx';

/** So many open questions are named: the record is one page. */
const openNamed = 5;

type Props = { record: CourseRecord; today: string; onPrint: () => void };

function Criteria({ record: { page } }: Pick<Props, 'record'>) {
  const { text, range, number } = useLanguage();
  return (
    <dl className="ground-of">
      {page.judgement.criteria.map(({ id, low, high, points, indicators }) => {
        const told = indicators.filter(({ answer }) => answer !== 'not stated');
        const silent = indicators.length - told.length;
        return (
          <div key={id}>
            <dt>
              {text.criterion[id]} <span className="num soft">{text.points(range(low, high), number(points))}</span>
            </dt>
            <dd>
              {told.map(({ reason }) => reason).join(' ')}
              {silent > 0 && <span className="soft"> {text.record.notStated(silent, number(silent))}.</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Answers({ record: { page, kept } }: Pick<Props, 'record'>) {
  const language = useLanguage();
  const { text, number, day } = language;
  const answered = page.judgement.checklist.filter(({ id }) => isAnswered(kept.answers[id]));
  const open = page.judgement.checklist.filter(({ id }) => !isAnswered(kept.answers[id]));
  return (
    <>
      <section>
        <h2>{text.record.confirmed}</h2>
        {answered.length === 0 && <p className="soft">{text.record.nothingAnswered}</p>}
        <ul className="plain">
          {answered.map((item) => {
            const answer = kept.answers[item.id];
            if (!answer) return null;
            const value = wordedValue(item, answer, language);
            return (
              <li key={item.id}>
                {item.question}{' '}
                <strong>{value && answer.state !== 'could not find' ? value : text.state[answer.state]}</strong>
                <span className="soft">
                  {answer.by && ` · ${answer.by}`} · {day(answer.at)}
                  {answer.note && ` · ${answer.note}`}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      {open.length > 0 && (
        <section>
          <h2>{text.record.open}</h2>
          <ul className="plain">
            {open.slice(0, openNamed).map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
            {open.length > openNamed && (
              <li className="soft">{text.record.openMore(number(open.length - openNamed))}</li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

/** One credential on one page, to hand to somebody: what was stated, what was confirmed, what is open. */
export function DecisionRecord({ record, today, onPrint }: Props) {
  const { text, day, list } = useLanguage();
  const { page, kept } = record;
  const { judgement, reading } = page;
  const { signals } = reading;
  const facts: readonly (readonly [string, string])[] = [
    [
      text.record.credential,
      [text.form[judgement.form], signals.issuers && list(signals.issuers.value), signals.platform?.value]
        .filter(Boolean)
        .join(' · '),
    ],
    [text.record.address, page.address],
    [text.record.read, day(reading.readAt)],
    [text.record.judgedFor, text.goals[judgement.goal]],
    [text.record.status, text.statuses[kept.status?.value ?? 'considering']],
  ];
  return (
    <article className="decision">
      <div className="actions no-print">
        <button type="button" className="button main" onClick={onPrint}>
          {text.record.print}
        </button>
      </div>
      <div className="top">
        <Stone judgement={judgement} />
        <dl className="about-record">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {judgement.warnings.length > 0 && (
        <ul className="plain cautions">
          {judgement.warnings.map((warning) => (
            <li key={warning.id + warning.text}>
              <strong>{warning.grave ? text.graveWarning : text.warning}.</strong> {warning.text}
            </li>
          ))}
        </ul>
      )}
      <div className="columns">
        <section>
          <h2>{text.record.criteria}</h2>
          <Criteria record={record} />
        </section>
        <section>
          <h2>{text.nextStep}</h2>
          <p>{judgement.nextStep}</p>
        </section>
        <section>
          <h2>{text.record.price}</h2>
          <History page={page} />
        </section>
        <Answers record={record} />
        {kept.note?.value && (
          <section>
            <h2>{text.record.note}</h2>
            <p className="own-note">{kept.note.value}</p>
          </section>
        )}
      </div>
      <p className="sign">{text.record.decision}</p>
      <p className="soft made">
        {text.record.made(day(today))} {text.judgedBy(judgement.rubricVersion)}
      </p>
    </article>
  );
}
