import type { Judgement } from '../model/judgement.ts';
import { useLanguage } from './language.tsx';
import { Streak } from './Streak.tsx';

/** The headline: range, verdict, streak, and how much of it the page itself states. */
export function Stone({ judgement: { low, high, verdict, coverage } }: { judgement: Judgement }) {
  const { text, number, range } = useLanguage();
  return (
    <section className="stone" aria-label={text.verdict[verdict]}>
      <p className="range">
        <span className="num" aria-hidden="true">
          {range(low, high)} <small>{text.of100}</small>
        </span>
        <span className="only-spoken">{text.rangeSpoken(number(low), number(high))}</span>
      </p>
      <p className="verdict">{text.verdict[verdict]}</p>
      <Streak low={low} high={high} />
      <p className="scale" aria-hidden="true">
        <span>{text.weak}</span>
        <span>{text.mixed}</span>
        <span>{text.strong}</span>
      </p>
      <p className="coverage num">
        {text.coverage(coverage.found, coverage.asked)}
        {coverage.found < coverage.asked && ` ${text.coverageRest}`}
      </p>
    </section>
  );
}
