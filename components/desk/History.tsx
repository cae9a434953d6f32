import type { Page } from '../../model/record.ts';
import { Changes } from '../Changes.tsx';
import { useLanguage } from '../language.tsx';
import { priceSteps, stepLine } from './price-history.ts';

const [width, height] = [480, 72];

/** What the page asked over time: a line where the price moved, else one sentence; below it every change. */
export function History({ page }: { page: Page }) {
  const { text, price, day } = useLanguage();
  const steps = priceSteps(page);
  const now = page.reading.signals.price?.value;
  const line = stepLine(steps, { until: page.seen, width, height });
  const [from, to] = [day(page.firstSeen), day(page.seen)];
  return (
    <>
      {line && (
        <figure className="history">
          <svg
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={text.history.chart(price(line.low), price(line.high), from, to)}
          >
            <polyline points={line.points} />
          </svg>
          <figcaption className="num">
            <span>{from}</span>
            <span>
              {price(line.low)} – {price(line.high)}
            </span>
            <span>{to}</span>
          </figcaption>
        </figure>
      )}
      {!line && steps.length === 1 && (
        <p>
          {now
            ? from === to
              ? text.history.once(price(now), to)
              : text.history.same(price(now), from, to)
            : text.history.none}
        </p>
      )}
      <Changes changes={page.changes} />
    </>
  );
}
