import * as z from 'zod/mini';
import { strengths } from './terms.ts';

/** One credential that a posting names: its full name, the posting's own words for it, and the sentence they stand in. */
export const postingMention = z.object({
  credential: z.string().check(z.minLength(1), z.maxLength(300)),
  short: z.optional(z.string().check(z.maxLength(100))),
  quote: z.string().check(z.minLength(1), z.maxLength(500)),
  sentence: z.optional(z.string().check(z.maxLength(1000))),
  strength: z.enum(strengths),
});
export type PostingMention = z.infer<typeof postingMention>;

/** What is kept of a job posting that the user read for a role: never its whole text. */
export const countedPosting = z.object({
  /** Fingerprint of employer, title and text: the same posting seen twice counts once. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z.string().check(z.maxLength(200)),
  employer: z.string().check(z.maxLength(300)),
  title: z.string().check(z.maxLength(300)),
  place: z.optional(z.string().check(z.maxLength(300))),
  /** When it was posted, YYYY-MM-DD, where the page says so. */
  posted: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  address: z.optional(z.string().check(z.maxLength(2000))),
  /** When the user read it: ISO 8601, UTC. */
  readAt: z.string().check(z.iso.datetime()),
  mentions: z.array(postingMention).check(z.maxLength(200)),
});
export type CountedPosting = z.infer<typeof countedPosting>;
