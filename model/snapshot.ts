import * as z from 'zod/mini';

/** Characters: what one page may send. `platforms/snapshot/whole-snapshot.ts` stays well under it. */
const most = 8_000_000;
const text = z.string().check(z.maxLength(most));

/** A page as it stood at one moment, taken in the page and read elsewhere: its markup, and what only the page itself can tell of it. */
export const pageSnapshot = z.object({
  url: z.string().check(z.maxLength(10_000)),
  /** Its title and meta elements, as HTML. */
  head: text,
  /** Its body as HTML, as the engine writes it down; scripts and style sheets may be left out, and the end tags at its end. */
  body: text,
  /** What the engine shows of its text, from top to bottom; `undefined` where it cannot tell. */
  text: z.optional(text),
  /** Its JSON-LD blocks as they are written. */
  blocks: z.array(text).check(z.maxLength(1_000)),
  /** Scripts that hold the state that an application left for itself, by its name, each from that name on. */
  states: z.record(z.string(), text),
  /** Milliseconds that taking it cost the page. */
  ms: z.number().check(z.nonnegative()),
  /** A limit was hit: only the beginning of the page is here. */
  partly: z.boolean(),
});

export type PageSnapshot = z.infer<typeof pageSnapshot>;

/**
 * What a page answers when it is asked once more: for each element it was asked of, whether it and each one in it has a box; for each
 * price, whether it is struck through.
 */
export const pageAnswers = z.object({
  boxes: z.array(z.array(z.boolean()).check(z.maxLength(100_000))).check(z.maxLength(100)),
  struck: z.array(z.boolean()).check(z.maxLength(200)),
});

export type PageAnswers = z.infer<typeof pageAnswers>;
