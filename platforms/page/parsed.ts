/**
 * What a parser of wording found in a piece of text: the value, and where the words that say so stand
 * (`text.slice(start, end)` proves the value by itself).
 */
export type Parsed<T> = { value: T; start: number; end: number };

/** Reads one value out of a short piece of text; `undefined` where the text does not say it. */
export type Parse<T> = (text: string) => Parsed<T> | undefined;

/** All values of a list as one, each once, proved by the words from the first to the last. */
export const together =
  <T>(parse: (text: string) => Parsed<T>[]): Parse<T[]> =>
  (text) => {
    const all = parse(text);
    const last = all.at(-1);
    return (
      last && {
        value: [...new Set(all.map(({ value }) => value))],
        start: Math.min(...all.map(({ start }) => start)),
        end: last.end,
      }
    );
  };
