import * as z from 'zod/mini';
import { verdicts } from './judgement.ts';
import { webAddress } from './record.ts';
import { forms, signalValues } from './signals.ts';
import { statuses } from './terms.ts';

/** One row of the shortlist: what a list shows of a saved credential without opening its record. */
export const shortlistEntry = z.object({
  address: webAddress,
  title: z.string(),
  issuer: z.optional(z.string()),
  platform: z.string(),
  form: z.optional(z.enum(forms)),
  status: z.optional(z.enum(statuses)),
  low: z.number(),
  high: z.number(),
  verdict: z.enum(verdicts),
  answered: z.number().check(z.nonnegative()),
  /** Every item of the checklist, answered or not. */
  toConfirm: z.number().check(z.nonnegative()),
  price: z.optional(signalValues.shape.price),
  /** ISO 8601, UTC; for a page that was only visited, when it was last seen. */
  savedAt: z.string().check(z.iso.datetime()),
  /** The newest difference since it was saved: the signal and its values as a change keeps them. */
  change: z.optional(z.object({ signal: z.string(), before: z.optional(z.string()), after: z.optional(z.string()) })),
});
export type ShortlistEntry = z.infer<typeof shortlistEntry>;
