import * as z from 'zod/mini';
import { verdicts } from './judgement.ts';
import { change, statuses } from './record.ts';
import { form, signalValues } from './signals.ts';

/** One row of the shortlist: what a list shows of a saved credential, derived from its record at every write. */
export const shortlistEntry = z.object({
  address: z.string(),
  title: z.string(),
  issuer: z.string(),
  platform: z.string(),
  form,
  status: z.enum(statuses),
  low: z.number(),
  high: z.number(),
  verdict: z.enum(verdicts),
  answered: z.number(),
  /** Checklist items without an answer. */
  toConfirm: z.number(),
  price: z.optional(signalValues.shape.price),
  /** ISO 8601, UTC. */
  savedAt: z.string(),
  /** The newest change since it was saved, if there was one. */
  change: z.optional(change),
});
export type ShortlistEntry = z.infer<typeof shortlistEntry>;
