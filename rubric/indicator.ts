import type { CriterionId, Ground, Topic } from '../model/judgement.ts';
import type { Signal, Signals } from '../model/reading.ts';
import type { Answer } from '../model/record.ts';
import type { SignalName } from '../model/signals.ts';
import type { Known } from './known.ts';
import type { Texts } from './texts/index.ts';

/** What rests on evidence must show it: at least one ground. */
export type Proof = readonly [Ground, ...Ground[]];
/** Shares of an indicator's points, 0 to 1: what is proven, and what is still possible. */
export type Span = readonly [low: number, high: number];

/** The one question that would close a span: the checklist item that asks it, and both as sentences. */
export type Settles = {
  item: string;
  topic: Topic;
  /** What would be true if the answer were good: "The exam is supervised." */
  ifTrue: string;
  /** One plain next step: "Ask whether …". */
  ask: string;
};

export type Finding =
  | { answer: 'met' | 'partly' | 'not met'; span: Span; reason: string; grounds: Proof; settles?: Settles | undefined }
  | { answer: 'not stated'; span: Span; reason: string; grounds: readonly Ground[]; settles?: Settles | undefined };

export const met = (reason: string, grounds: Proof): Finding => ({ answer: 'met', span: [1, 1], reason, grounds });

/** Partly met: half by default; a wider span where the page leaves it open, with what would close it. */
export const partly = (reason: string, grounds: Proof, span: Span = [0.5, 0.5], settles?: Settles): Finding => ({
  answer: 'partly',
  span,
  reason,
  grounds,
  settles: span[0] < span[1] ? settles : undefined,
});

export const notMet = (reason: string, grounds: Proof): Finding => ({
  answer: 'not met',
  span: [0, 0],
  reason,
  grounds,
});

/** Silence: never bad, it only widens the range. */
export const notStated = (
  reason: string,
  settles?: Settles,
  span: Span = [0, 1],
  grounds: readonly Ground[] = [],
): Finding => ({ answer: 'not stated', span, reason, grounds, settles });

/** What is asked, why, and by which rule stands under the same id in the catalogues of texts/. */
export type Indicator = {
  id: keyof Texts['indicators'];
  /** Share of the criterion's weight, in points at the default weights. */
  points: number;
  /** Evidence that no course page can state does not count in coverage. */
  outsideCoverage?: boolean;
  applies(known: Known): boolean;
  judge(known: Known): Finding;
};

type IndicatorShape<Name extends SignalName> = Omit<Indicator, 'judge' | 'applies'> & {
  reads: readonly Name[];
  applies?(known: Known): boolean;
  judge(signals: Pick<Signals, Name>, known: Known): Finding;
};

/** An indicator as data; `judge` sees only the signals that `reads` names. */
export function indicator<const Name extends SignalName>(shape: IndicatorShape<Name>): Indicator {
  const { reads: _, applies, judge, ...data } = shape;
  return { ...data, applies: (known) => applies?.(known) ?? true, judge: (known) => judge(known.signals, known) };
}

/** Its name and question stand under the same id in the catalogues of texts/. */
export type Criterion = { id: CriterionId; indicators: readonly Indicator[] };

/** The page's own words behind a signal, at most three quotations. */
export function page<Name extends SignalName>(name: Name, signal: Signal<Name>): Proof {
  const [first, ...more] = signal.evidence
    .slice(0, 3)
    .map((evidence) => ({ from: 'page', signal: name, evidence }) as const);
  // A reading without evidence is refused before it is judged; an empty quotation would be worse than this fault.
  if (!first) throw new Error(`The reading states "${name}" without the words that prove it.`);
  return [first, ...more];
}

/** A row of a fact table, with its source and date. */
export const row = (text: string, { source, date }: { source: string; date: string }): Ground => ({
  from: 'facts',
  row: text,
  source,
  date,
});

/** The user's own answer. */
export const answerGround = ({ item, state, by, at }: Answer): Ground => ({
  from: 'answer',
  item,
  state,
  ...(by ? { by } : {}),
  at,
});
