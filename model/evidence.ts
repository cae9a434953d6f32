import * as z from 'zod/mini';

/**
 * Where a quotation stands: in the visible text (a selector, with up to 32 characters of text before and after),
 * or in structured data (a path such as `json-ld[0].offers.price`).
 */
export const place = z.union([
  z.object({
    selector: z.string().check(z.maxLength(1000)),
    before: z.string().check(z.maxLength(32)),
    after: z.string().check(z.maxLength(32)),
  }),
  z.object({ data: z.string().check(z.maxLength(1000)) }),
]);
export type Place = z.infer<typeof place>;

/** The page's own words that prove a signal, and where they are. */
export const evidence = z.object({ quote: z.string().check(z.minLength(1), z.maxLength(2000)), place });
export type Evidence = z.infer<typeof evidence>;
