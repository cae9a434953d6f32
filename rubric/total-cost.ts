import type { Signals } from '../model/reading.ts';
import type { SignalValues } from '../model/signals.ts';
import { type JudgementLanguage, type Texts, textsIn } from './texts/index.ts';

type Costs = Texts['costs'];

/** Average weeks in a month. */
const weeksInMonth = 365.25 / 7 / 12;

/** What the user knows or assumes; amounts in the currency of the price, `undefined` where it is not known yet. */
export type CostInputs = {
  price: SignalValues['price'] | undefined;
  /** Months at the user's own pace; only a fee by the month or year needs it. */
  months: number | undefined;
  /** Credits, where the price is for each. */
  credits?: number | undefined;
  exam: number | undefined;
  retake: number | undefined;
  /** One renewal, and every how many years it is due. */
  renewal: number | undefined;
  renewalYears: number | undefined;
  /** Over how many years the credential is to be held. */
  years: 3 | 5;
};

export type CostLine = { id: 'fee' | 'exam' | 'retake' | 'renewal'; text: string; amount: number };
/** `total` counts only what is known; `open` names what is not, so that the total is "at least". */
export type TotalCost = {
  currency: string | undefined;
  lines: readonly CostLine[];
  total: number;
  open: readonly CostLine['id'][];
};

/** Total cost of holding the credential: fee for the time that it takes + exam + retake + renewals due within the years. */
export function totalCost(inputs: CostInputs, language?: JudgementLanguage): TotalCost {
  const { costs } = textsIn(language);
  const amounts: Record<CostLine['id'], { text: string; amount: number } | undefined> = {
    fee: fee(inputs, costs),
    exam: known(costs.exam, inputs.exam),
    retake: known(costs.retake, inputs.retake),
    renewal: renewals(inputs, costs),
  };
  const ids = ['fee', 'exam', 'retake', 'renewal'] as const;
  const lines = ids.flatMap((id) => {
    const found = amounts[id];
    return found ? [{ id, ...found }] : [];
  });
  return {
    currency: inputs.price?.currency,
    lines,
    total: cents(lines.reduce((sum, { amount }) => sum + amount, 0)),
    open: ids.filter((id) => !amounts[id]),
  };
}

const known = (text: string, amount: number | undefined) => (amount === undefined ? undefined : { text, amount });
/** Rounded to whole cents, so that sums of floats stay clean. */
const cents = (amount: number): number => Math.round(amount * 100) / 100;

function fee({ price, months, credits }: CostInputs, costs: Costs): { text: string; amount: number } | undefined {
  if (!price) return undefined;
  if (price.per === 'once' || price.amount === 0) return { text: costs.fee, amount: price.amount };
  if (price.per === 'credit')
    return credits === undefined ? undefined : { text: costs.credits(credits), amount: cents(credits * price.amount) };
  if (months === undefined) return undefined;
  const payments = Math.max(1, Math.ceil(price.per === 'month' ? months : months / 12));
  const text = price.per === 'month' ? costs.months(payments) : costs.years(payments);
  return { text, amount: cents(payments * price.amount) };
}

function renewals(
  { renewal, renewalYears, years }: CostInputs,
  costs: Costs,
): { text: string; amount: number } | undefined {
  if (renewal === undefined) return undefined;
  if (renewalYears === undefined || renewalYears <= 0)
    return renewal === 0 ? { text: costs.renewal, amount: 0 } : undefined;
  // A renewal that falls on the last day is still due to hold the credential so long.
  const times = Math.floor(years / renewalYears);
  return { text: costs.renewals(times, years), amount: cents(times * renewal) };
}

/** Months that the stated workload takes at so many hours a week; `undefined` if the page does not state it. */
export function monthsAtPace({ hours, duration, effort }: Signals, hoursPerWeek: number): number | undefined {
  if (!(hoursPerWeek > 0)) return undefined;
  const total = hours?.value ?? (duration && effort ? weeks(duration.value) * effort.value[1] : undefined);
  return total === undefined ? undefined : Math.round((10 * total) / hoursPerWeek / weeksInMonth) / 10;
}

/** The stated calendar length in months, to a tenth; `undefined` if the page does not state it. */
export const monthsStated = ({ duration }: Signals): number | undefined =>
  duration && Math.round((10 * weeks(duration.value)) / weeksInMonth) / 10;

function weeks({ value, unit }: SignalValues['duration']): number {
  const inWeeks = { hour: 1 / 168, day: 1 / 7, week: 1, month: weeksInMonth, year: 365.25 / 7 } as const;
  return value * inWeeks[unit];
}
