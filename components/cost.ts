import type { Cost, CourseRecord } from '../model/record.ts';
import type { SignalValues } from '../model/signals.ts';
import type { JudgementLanguage } from '../rubric/texts/index.ts';
import {
  type CostInputs,
  type CostLine,
  monthsAtPace,
  monthsStated,
  type TotalCost,
  totalCost,
} from '../rubric/total-cost.ts';

/** Stands where neither page nor user names a currency (ISO 4217: "no currency"). */
export const noCurrency = 'XXX';

export type CostField = Exclude<keyof Cost, 'years'>;
export type CostView = {
  /** What each field shows: the user's own figure, else the page's or an answer's. */
  fields: Readonly<Partial<Record<CostField, number>>>;
  per: SignalValues['price']['per'];
  currency: string;
  years: 3 | 5;
  total: TotalCost;
  /** What is not known and belongs to the total, so that it is "at least". */
  open: readonly CostLine['id'][];
};

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/** The amount in an answer such as "165 USD" or "1,200.50"; none where it is in another currency than the price. */
export function amountIn(value: string | undefined, currency: string): number | undefined {
  const [, digits = ''] = /(\d[\d., ]*)/.exec(value ?? '') ?? [];
  const named = /\b[A-Z]{3}\b/.exec(value ?? '')?.[0] ?? signs[/[$€£₹]/.exec(value ?? '')?.[0] ?? ''];
  if (named && currency !== noCurrency && named !== currency) return undefined;
  // Thousands are grouped by threes; whatever else follows the last mark are cents.
  const plain = digits
    .trim()
    .replace(/[.,\s](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  const amount = Number.parseFloat(plain);
  return Number.isFinite(amount) ? amount : undefined;
}

/** The calculator's figures and total, from what the user entered, their answers, and the page, in this order. */
export function costOf({ page, kept }: CourseRecord, own: Cost, language?: JudgementLanguage): CostView {
  const { signals } = page.reading;
  const { answers } = kept;
  const price =
    signals.price?.value ??
    (signals.freeAccess?.value ? { amount: 0, currency: noCurrency, per: 'once' as const } : undefined);
  const currency = price?.currency ?? noCurrency;
  const answered = (item: string) =>
    answers[item]?.state === 'confirmed' ? amountIn(answers[item].value, currency) : undefined;
  const hoursPerWeek = own.hoursPerWeek ?? signals.effort?.value[1];
  const months =
    own.months ??
    (hoursPerWeek === undefined ? undefined : monthsAtPace(signals, hoursPerWeek)) ??
    monthsStated(signals);
  const fields: Partial<Record<CostField, number | undefined>> = {
    fee: own.fee ?? price?.amount,
    hoursPerWeek,
    months,
    credits: own.credits,
    exam: own.exam ?? answered('exam-retake'),
    retake: own.retake ?? answered('exam-retake:retake'),
    renewal: own.renewal ?? answered('expiry-renewal:cost'),
    renewalYears: own.renewalYears ?? signals.validYears?.value,
  };
  const years = own.years ?? 3;
  const per = price?.per ?? 'once';
  const inputs: CostInputs = {
    price: fields.fee === undefined ? undefined : { amount: fields.fee, currency, per },
    months,
    credits: fields.credits,
    exam: fields.exam,
    retake: fields.retake,
    renewal: fields.renewal,
    renewalYears: fields.renewalYears,
    years,
  };
  const total = totalCost(inputs, language);
  // Only what the checklist asks for is missing: a plain course has no exam to sit and nothing to renew.
  const asked = new Set(page.judgement.checklist.map(({ id }) => id));
  const belongs = {
    fee: true,
    exam: asked.has('exam-retake'),
    retake: asked.has('exam-retake:retake'),
    renewal: asked.has('expiry-renewal:cost'),
  };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    per,
    currency,
    years,
    total,
    open: total.open.filter((id) => belongs[id]),
  };
}
