import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());
/** Characters: what one page may send. `platforms/snapshot.ts` stays well under it. */
const most = 8_000_000;
const text = z.string().check(z.maxLength(most));

/** A page as it stood at one moment, taken in the page and read elsewhere: its markup, and what only the page itself can tell of it. */
export const pageSnapshot = z.object({
  url: z.string().check(z.maxLength(10_000)),
  /** Its title and meta elements, as XML. */
  head: text,
  /** Its body, as XML; a script or style sheet may be there with its length only. */
  body: text,
  /** How many characters of text the body has, those of scripts and style sheets counted too. */
  length: count,
  /** The characters at which the text turns from shown to not shown and back; it starts as shown. */
  turns: z.array(count).check(z.maxLength(200_000)),
  /** First characters of texts that look like a price and are struck through. */
  struck: z.array(count).check(z.maxLength(200_000)),
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
