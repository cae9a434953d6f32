import type { Posting, Situation } from '../../model/facts.ts';
import type { Judgement, Weights } from '../../model/judgement.ts';
import type { Reading, Signals } from '../../model/reading.ts';
import type { Answer } from '../../model/record.ts';
import type { Form, PageKind, SignalValues } from '../../model/signals.ts';
import { judge } from '../../rubric/index.ts';
import { standIn } from './facts-stand-in.ts';

/** Bare values of signals, as a test writes them. */
export type Bare = { [Name in keyof SignalValues]?: SignalValues[Name] };
export type Page = { url?: string; platform?: string; kind?: PageKind; form?: Form; signals?: Bare };

/** A reading of a made-up page: each value with a quotation of its own. */
export function readingOf({
  url = 'https://learn.example/courses/one',
  platform = 'Learn Example',
  kind = 'course',
  form = 'platform-certificate',
  signals = {},
}: Page): Reading {
  const wrapped = Object.fromEntries(
    Object.entries(signals).map(([name, value]) => [
      name,
      { value, evidence: [{ quote: JSON.stringify(value), place: { data: name } }] },
    ]),
  ) as Signals; // the keys and values are those of Bare
  return { address: url, platform, kind, form, signals: wrapped, readAt: '2026-11-22T10:00:00Z' };
}

/** An answer of the user's; `by` names who said so. */
export const answer = (item: string, state: Answer['state'] = 'confirmed', more: Partial<Answer> = {}): Answer => ({
  item,
  state,
  at: '2026-11-22T10:00:00Z',
  device: 'test',
  ...more,
});

export const situation = (more: Partial<Situation> = {}): Situation => ({
  goal: 'first-job',
  field: 'software',
  role: 'Web developer',
  today: '2026-11-22',
  ...more,
});

export type Around = {
  answers?: readonly Answer[];
  postings?: readonly Posting[];
  situation?: Partial<Situation>;
  weights?: Weights;
};

/** Judges a made-up page with the stand-in facts. */
export const judged = (page: Page, around: Around = {}): Judgement =>
  judge(readingOf(page), {
    answers: around.answers ?? [],
    postings: around.postings ?? [],
    situation: situation(around.situation),
    weights: around.weights,
    facts: standIn,
  });

/** One indicator's answer and its shares of the points, low and high. */
export function indicatorOf(judgement: Judgement, id: string): [answer: string, low: number, high: number] | undefined {
  const found = judgement.criteria.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id);
  if (!found) return undefined;
  const share = (points: number): number => Math.round((100 * points) / found.points) / 100;
  return [found.answer, share(found.low), share(found.high)];
}
