import * as z from 'zod/mini';
import { judgement } from './judgement.ts';
import { reading } from './reading.ts';
import { statuses } from './terms.ts';

/** A page's address as a record's key: of the web, never one that runs something when it is opened. */
export const webAddress = z.string().check(z.regex(/^https?:\/\//), z.url(), z.maxLength(2000));

/** The user's answer to one checklist item. `device` and `at` (ISO 8601, UTC) let two copies merge in any order. */
export const answer = z.object({
  item: z.string().check(z.minLength(1), z.maxLength(300)),
  state: z.enum(['open', 'confirmed', 'not true', 'could not find']),
  /** What was found, where the item asks for more than yes or no: a date, an amount, a name. */
  value: z.optional(z.string().check(z.maxLength(500))),
  /** Who or which official address said so. */
  by: z.optional(z.string().check(z.maxLength(2000))),
  note: z.optional(z.string().check(z.maxLength(10000))),
  at: z.string().check(z.iso.datetime()),
  device: z.string().check(z.minLength(1), z.maxLength(60)),
});
export type Answer = z.infer<typeof answer>;

const stamped = <T extends z.core.$ZodType>(value: T) =>
  z.object({
    value,
    at: z.string().check(z.iso.datetime()),
    device: z.string().check(z.minLength(1), z.maxLength(60)),
  });

const amount = z.optional(z.number().check(z.nonnegative(), z.lte(1e9)));

/**
 * What the user entered for the total cost; what is absent is as the page and the answers say. Amounts in the currency of the
 * page's price: `fee` is one payment, `renewal` one renewal, due every `renewalYears`.
 */
export const cost = z.object({
  fee: amount,
  hoursPerWeek: amount,
  months: amount,
  credits: amount,
  exam: amount,
  retake: amount,
  renewal: amount,
  renewalYears: amount,
  years: z.optional(z.union([z.literal(3), z.literal(5)])),
});
export type Cost = z.infer<typeof cost>;

/** The trial or refund period that the user is in: its first day (YYYY-MM-DD) and length; `remind` only after their yes. */
export const period = z.object({
  start: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  days: z.optional(z.int().check(z.gte(1), z.lte(3660))),
  remind: z.optional(z.boolean()),
});
export type Period = z.infer<typeof period>;

/** What belongs to the user for one credential; no re-read ever touches it. */
export const kept = z.object({
  address: webAddress,
  answers: z.record(z.string(), answer),
  note: z.optional(stamped(z.string().check(z.maxLength(20000)))),
  status: z.optional(stamped(z.enum(statuses))),
  /** On the shortlist or not; absent = never decided. */
  saved: z.optional(stamped(z.boolean())),
  cost: z.optional(stamped(cost)),
  period: z.optional(stamped(period)),
});
export type Kept = z.infer<typeof kept>;

/** One difference between two readings of the same page. */
export const change = z.object({
  at: z.string().check(z.iso.datetime()),
  signal: z.string(),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
});
export type Change = z.infer<typeof change>;

/** What was read and judged for one credential. */
export const page = z.object({
  address: webAddress,
  reading,
  judgement,
  changes: z.array(change),
  firstSeen: z.string().check(z.iso.datetime()),
  seen: z.string().check(z.iso.datetime()),
});
export type Page = z.infer<typeof page>;

/** All that is kept for one credential, under the cleaned address of its page. */
export type CourseRecord = { page: Page; kept: Kept };
