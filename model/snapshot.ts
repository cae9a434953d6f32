import * as z from 'zod/mini';

/** Characters: what one page may send. `platforms/snapshot/snapshot-parts.ts` stays well under it. */
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
  /**
   * The elements that directly hold a price which a style sheet strikes through: for each, from the body downwards, its place
   * among its parent's elements, scripts and style sheets not counted.
   */
  struck: z.array(z.array(z.int().check(z.nonnegative())).check(z.maxLength(2_000))).check(z.maxLength(1_000)),
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

/** For each element that a page was asked of, whether it and each one in it has a box. */
export const boxes = z.array(z.array(z.boolean()).check(z.maxLength(100_000))).check(z.maxLength(100));
