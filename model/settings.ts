import * as z from 'zod/mini';
import { goal, weights } from './judgement.ts';

/** What the user chose once for everything; `weights` only where they differ from the goal's own. */
export const settings = z.object({
  goal,
  weights: z.optional(weights),
  field: z.string().check(z.maxLength(100)),
  role: z.string().check(z.maxLength(200)),
  /** The interface's language, a BCP 47 tag; absent = the browser's own. */
  language: z.optional(z.string().check(z.maxLength(35))),
  /** Whether job pages that the user opens are read for the role; only where they said yes. */
  countPostings: z.optional(z.boolean()),
  /** Days after which pages that were merely visited are forgotten; absent = never. */
  forgetAfter: z.optional(z.union([z.literal(30), z.literal(90), z.literal(365)])),
  /** Hosts on whose pages the chip stays away. */
  hiddenOn: z.optional(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(1000))),
});
export type Settings = z.infer<typeof settings>;
