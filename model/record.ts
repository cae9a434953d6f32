import * as z from 'zod/mini';
import { judgement } from './judgement.ts';
import { reading } from './reading.ts';

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

export const statuses = ['considering', 'paying', 'enrolled', 'done', 'dropped'] as const;

const stamped = <T extends z.core.$ZodType>(value: T) =>
  z.object({
    value,
    at: z.string().check(z.iso.datetime()),
    device: z.string().check(z.minLength(1), z.maxLength(60)),
  });

/** What belongs to the user for one credential; no re-read ever touches it. */
export const kept = z.object({
  address: z.string().check(z.url(), z.maxLength(2000)),
  answers: z.record(z.string(), answer),
  note: z.optional(stamped(z.string().check(z.maxLength(20000)))),
  status: z.optional(stamped(z.enum(statuses))),
  /** On the shortlist or not; absent = never decided. */
  saved: z.optional(stamped(z.boolean())),
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
  address: z.string().check(z.url(), z.maxLength(2000)),
  reading,
  judgement,
  changes: z.array(change),
  firstSeen: z.string().check(z.iso.datetime()),
  seen: z.string().check(z.iso.datetime()),
});
export type Page = z.infer<typeof page>;

/** All that is kept for one credential, under the cleaned address of its page. */
export type CourseRecord = { page: Page; kept: Kept };
