import type { Page } from '../../model/record.ts';
import type { SignalValues } from '../../model/signals.ts';
import { priceIn } from '../Changes.tsx';

type Price = SignalValues['price'];
/** What a page asked from one moment (ISO 8601) on; `undefined` = it stated no price. */
export type PriceStep = { at: string; price: Price | undefined };

/** The price of a page from its first reading to its last, one step for each change. */
export function priceSteps({
  reading,
  changes,
  firstSeen,
}: Pick<Page, 'reading' | 'changes' | 'firstSeen'>): PriceStep[] {
  const moves = changes.filter(({ signal }) => signal === 'price').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const first = moves[0];
  if (!first) return [{ at: firstSeen, price: reading.signals.price?.value }];
  return [
    { at: firstSeen, price: priceIn(first.before) },
    ...moves.map(({ at, after }) => ({ at, price: priceIn(after) })),
  ];
}

/** The points of a step line in a box of this size, a pixel's room at its edges; only steps of one currency and unit can be one line. */
export function stepLine(
  steps: readonly PriceStep[],
  { until, width, height }: { until: string; width: number; height: number },
): { points: string; low: Price; high: Price } | undefined {
  const priced = steps.flatMap(({ at, price }) => (price ? [{ at: Date.parse(at), price }] : []));
  const [first] = priced;
  if (!first || priced.length < steps.length || priced.length < 2) return undefined;
  if (priced.some(({ price }) => price.currency !== first.price.currency || price.per !== first.price.per))
    return undefined;
  const ordered = priced.toSorted((a, b) => a.price.amount - b.price.amount);
  const [low, high] = [ordered[0]?.price ?? first.price, ordered.at(-1)?.price ?? first.price];
  const [from, to] = [first.at, Math.max(Date.parse(until), priced.at(-1)?.at ?? first.at)];
  const x = (at: number) => Math.round(((at - from) / (to - from || 1)) * (width - 8) + 4);
  const y = (amount: number) =>
    Math.round((1 - (amount - low.amount) / (high.amount - low.amount || 1)) * (height - 8) + 4);
  const corners = priced.flatMap(({ at, price }, index) => {
    const end = priced[index + 1]?.at ?? to;
    return [`${x(at)},${y(price.amount)}`, `${x(end)},${y(price.amount)}`];
  });
  return { points: corners.join(' '), low, high };
}
