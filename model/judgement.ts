import * as z from 'zod/mini';
import { evidence } from './evidence.ts';
import { form } from './signals.ts';
import { criterionIds, goals, groups } from './terms.ts';

export type { CriterionId, Goal, Group } from './terms.ts';

/** Weights of the five criteria in any unit: only their proportions count. */
export const weights = z.record(z.enum(criterionIds), z.number().check(z.nonnegative(), z.lte(1000)));
export type Weights = z.infer<typeof weights>;

export const goal = z.enum(goals);

/** Where a verdict rests: the page's words, a row of a fact table, a posting the user read, or the user's own answer. */
export const ground = z.discriminatedUnion('from', [
  z.object({ from: z.literal('page'), signal: z.string(), evidence }),
  z.object({ from: z.literal('facts'), row: z.string(), source: z.string(), date: z.string() }),
  z.object({ from: z.literal('posting'), employer: z.string(), quote: z.string() }),
  z.object({
    from: z.literal('answer'),
    item: z.string(),
    state: z.string(),
    by: z.optional(z.string()),
    at: z.string(),
  }),
]);
export type Ground = z.infer<typeof ground>;

export const answerWords = ['met', 'partly', 'not met', 'not stated'] as const;

/** One indicator's answer: points are shares of 100 at the weights in use; `low` counts what is open as nothing, `high` as full. */
export const judgedIndicator = z.object({
  id: z.string(),
  question: z.string(),
  why: z.string(),
  answer: z.enum(answerWords),
  reason: z.string(),
  low: z.number(),
  high: z.number(),
  points: z.number(),
  grounds: z.array(ground),
  /** The rule that this indicator applies, in one sentence, for "source of the rule". */
  rule: z.string(),
});
export type JudgedIndicator = z.infer<typeof judgedIndicator>;

export const judgedCriterion = z.object({
  id: z.enum(criterionIds),
  name: z.string(),
  question: z.string(),
  low: z.number(),
  high: z.number(),
  points: z.number(),
  indicators: z.array(judgedIndicator),
});
export type JudgedCriterion = z.infer<typeof judgedCriterion>;

export const verdicts = [
  'Not enough on this page',
  'Strong signal',
  'Promising, confirm first',
  'Weak signal',
  'Mixed signal',
] as const;
export type Verdict = (typeof verdicts)[number];

export const warningIds = [
  'borrowed-brand',
  'look-alike-name',
  'outdated-version',
  'retired-exam',
  'may-be-retired',
  'credit-unconfirmed',
  'tampered-certificate',
  'preparation-only',
] as const;
export const warning = z.object({
  id: z.enum(warningIds),
  grave: z.boolean(),
  text: z.string(),
  grounds: z.array(ground),
});
export type Warning = z.infer<typeof warning>;

/** An open fact and the points that it can move. `topic` names the kind of checklist item that settles it, if one does; `item` its id. */
export const whatIf = z.object({
  indicator: z.string(),
  text: z.string(),
  points: z.number(),
  topic: z.optional(z.string()),
  item: z.optional(z.string()),
});
export type WhatIf = z.infer<typeof whatIf>;

export const topics = [
  'total-cost',
  'auto-renewal',
  'refund',
  'identity-check',
  'who-issues',
  'last-updated',
  'expiry-renewal',
  'what-remains',
  'what-to-show',
  'postings',
  'credit-receiving-school',
  'accreditation-directory',
  'exam-retake',
  'job-guarantee',
  'platform-trap',
  'marketing',
] as const;
export type Topic = (typeof topics)[number];

/** One fact to confirm before paying. `id` is its topic and, for a claim, the claim: stable over re-reads. */
export const checklistItem = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  topic: z.enum(topics),
  raisedBy: z.enum(['claim', 'silence']),
  question: z.string(),
  why: z.string(),
  group: z.enum(groups),
  /** What a silence takes as its answer; a claim is confirmed or not true. */
  answerType: z.enum(['claim', 'yes-no', 'date', 'amount', 'name']),
  grounds: z.array(ground),
  check: z.optional(z.object({ label: z.string(), url: z.string() })),
  /** One of the five that move the range or the money most: stands unfolded. */
  first: z.boolean(),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

export const iceClasses = [
  'certification',
  'assessment-based certificate',
  'certificate of attendance',
  'not stated',
] as const;

export const judgement = z.object({
  rubricVersion: z.string(),
  goal,
  weights,
  low: z.number(),
  high: z.number(),
  verdict: z.enum(verdicts),
  coverage: z.object({ found: z.number(), asked: z.number(), share: z.number() }),
  nextStep: z.string(),
  criteria: z.array(judgedCriterion),
  whatIfs: z.array(whatIf),
  warnings: z.array(warning),
  checklist: z.array(checklistItem),
  form,
  iceClass: z.enum(iceClasses),
});
export type Judgement = z.infer<typeof judgement>;
