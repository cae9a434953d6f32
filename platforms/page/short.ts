import type { Parse } from './parsed.ts';

/** A short value: a label over a paragraph labels no fact. */
export const short =
  <T>(parse: Parse<T>, most = 120): Parse<T> =>
  (text) =>
    text.length <= most ? parse(text) : undefined;
