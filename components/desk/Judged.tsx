import './judged.css';
import { useMemo } from 'react';
import { howJudged } from '../../rubric/how-judged.ts';
import { judgementLanguage } from '../../rubric/texts/index.ts';
import { useLanguage } from '../language.tsx';
import { SourceList } from '../SourceList.tsx';

type Rules = ReturnType<typeof howJudged>;

function Weights({ rules }: { rules: Rules }) {
  const { text, number } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <section className="wide" aria-label={text.judged.weights} tabIndex={0}>
      <table className="weights">
        <thead>
          <tr>
            <th scope="col">{text.judged.goal}</th>
            {rules.goals[0]?.weights.map(({ criterion }, index) => (
              <th key={criterion} scope="col">
                {nameOf(rules.criteria[index]?.id, criterion, text.criterion)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.goals.map(({ goal, weights }) => (
            <tr key={goal}>
              <th scope="row">{text.goals[goal]}</th>
              {weights.map(({ criterion, weight }) => (
                <td key={criterion} className="num">
                  {number(weight)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A criterion's name in the reader's language, where it has one. */
function nameOf(id: string | undefined, name: string, known: Readonly<Record<string, string>>): string {
  return (id !== undefined && Object.hasOwn(known, id) ? known[id] : undefined) ?? name;
}

function Criterion({ criterion }: { criterion: Rules['criteria'][number] }) {
  const { text, number } = useLanguage();
  return (
    <details className="criterion">
      <summary>
        <h3>{nameOf(criterion.id, criterion.name, text.criterion)}</h3>
        <span className="soft">{criterion.question}</span>
      </summary>
      <div className="inside">
        {criterion.indicators.map(({ id, question, why, rule, points, outsideCoverage }) => (
          <div key={id} className="asked">
            <h4>
              {question} <span className="soft num">{text.judged.points(number(points))}</span>
            </h4>
            <p>{rule}</p>
            <p className="soft">
              {why}
              {outsideCoverage && ` ${text.judged.outside}`}
            </p>
          </div>
        ))}
        {criterion.sources.length > 0 && (
          <>
            <h4>{text.judged.sources}</h4>
            <SourceList sources={criterion.sources} />
          </>
        )}
      </div>
    </details>
  );
}

/** "How this is judged": everything behind a range, from the same data that judges. */
export function Judged() {
  const { text, number, tag } = useLanguage();
  const rules = useMemo(() => howJudged(judgementLanguage(tag)), [tag]);
  return (
    <div className="judged">
      <section className="block">
        <h2>{text.judged.principles}</h2>
        <ul className="plain">
          {rules.principles.map((principle) => (
            <li key={principle}>{principle}</li>
          ))}
        </ul>
      </section>
      <section className="block">
        <h2>{text.judged.criteria}</h2>
        {rules.criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
      </section>
      <section className="block">
        <h2>{text.judged.verdicts}</h2>
        <dl className="rules">
          {rules.verdicts.map(({ word, name, rule }) => (
            <div key={word}>
              <dt>{name}</dt>
              <dd>{rule}</dd>
            </div>
          ))}
        </dl>
        <p>{rules.grave}</p>
      </section>
      <section className="block">
        <h2>{text.judged.weights}</h2>
        <Weights rules={rules} />
      </section>
      <section className="block">
        <h2>{text.judged.ladders}</h2>
        <div className="pair">
          {rules.ladders.map(({ name, rungs }) => (
            <div key={name}>
              <h3>{name}</h3>
              <dl className="rungs">
                {rungs.map(({ rung, text: says }) => (
                  <div key={rung}>
                    <dt>
                      <span className="only-spoken">{text.judged.rung} </span>
                      {number(rung)}
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      </section>
      <section className="block">
        <h2>{text.judged.fields}</h2>
        <dl className="ages">
          {rules.fields.map(({ id, name, years }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd className="num soft">{text.judged.fieldYears(number(years))}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="soft">{text.judged.version(rules.version)}</p>
    </div>
  );
}
