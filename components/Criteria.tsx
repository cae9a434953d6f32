import { useState } from 'react';
import type { JudgedCriterion, JudgedIndicator, Judgement } from '../model/judgement.ts';
import { criterionIds } from '../model/terms.ts';
import { goalWeights } from '../rubric/weights.ts';
import { Grounds } from './Grounds.tsx';
import { LateSources } from './LateSources.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';
import { Soon } from './Soon.tsx';

const marks = { met: '●', partly: '◐', 'not met': '✕', 'not stated': '○' } as const;

function Indicator({ indicator, onShowOnPage }: { indicator: JudgedIndicator } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text, number, range } = useLanguage();
  const { answer, question, reason, why, rule, low, high, points, grounds } = indicator;
  return (
    <li className="indicator" data-answer={answer}>
      <span className="mark" aria-hidden="true">
        {marks[answer]}
      </span>
      <div>
        <h4>{question}</h4>
        <p>
          <strong className="word">{text.answer[answer]}.</strong> {reason}
        </p>
        <Grounds grounds={grounds} onShowOnPage={onShowOnPage} />
        <details className="rule">
          <summary>
            {text.rule} <span className="num">· {text.points(range(low, high, 1), number(points, 1))}</span>
          </summary>
          <p>{why}</p>
          <p>{rule}</p>
        </details>
      </div>
    </li>
  );
}

function Criterion({
  criterion,
  open,
  onShowOnPage,
}: { criterion: JudgedCriterion; open: boolean } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text, number, range } = useLanguage();
  const { id, low, high, points, question, indicators } = criterion;
  const all = (
    <ul className="indicators">
      {indicators.map((indicator) => (
        <Indicator key={indicator.id} indicator={indicator} onShowOnPage={onShowOnPage} />
      ))}
    </ul>
  );
  const share = (value: number) => `${points > 0 ? (100 * value) / points : 0}%`;
  return (
    <details className="criterion" open={open}>
      <summary>
        <h3>{text.criterion[id]}</h3>
        <span className="bar" aria-hidden="true">
          <span className="possible" style={{ inlineSize: share(high) }} />
          <span className="certain" style={{ inlineSize: share(low) }} />
        </span>
        <span className="points num" aria-hidden="true">
          {text.points(range(low, high), number(points))}
        </span>
        <span className="only-spoken">{text.pointsSpoken(number(low), number(high), number(points))}</span>
      </summary>
      <p className="soft question">{question}</p>
      {open ? all : <Soon>{all}</Soon>}
      <LateSources criterion={id} />
    </details>
  );
}

/** Why the range is what it is: each point opens into its indicator, its reason and the words that decided it. */
export function Criteria({
  judgement: { criteria, goal, weights },
  onShowOnPage,
}: { judgement: Judgement } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text } = useLanguage();
  // Where most is open stands unfolded at first; chosen once, so that an answer never folds what is being read.
  const [first] = useState(() => criteria.toSorted((a, b) => b.high - b.low - (a.high - a.low))[0]?.id);
  const ofTheGoal = criterionIds.every((id) => weights[id] === goalWeights[goal][id]);
  return (
    <section aria-labelledby="why">
      <div className="row">
        <h2 id="why">{text.why}</h2>
        <span className="soft">{ofTheGoal ? text.weightedFor[goal] : text.ownWeights}</span>
      </div>
      {criteria.map((criterion) => (
        <Criterion key={criterion.id} criterion={criterion} open={criterion.id === first} onShowOnPage={onShowOnPage} />
      ))}
    </section>
  );
}
