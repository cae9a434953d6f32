import type { Parsed } from '../page/parsed.ts';

/** The whole match, white space at its ends left out, as the statement of a value; nothing if there is no value. */
export function parsed<T>(match: RegExpExecArray, value: T | undefined): Parsed<T> | undefined {
  if (value === undefined) return undefined;
  const quote = match[0].trim();
  const start = match.index + match[0].indexOf(quote);
  return { value, start, end: start + quote.length };
}

/** Every match that `value` makes something of, in the order of the text. `pattern` must be global. */
export function allParsed<T>(
  text: string,
  pattern: RegExp,
  value: (match: RegExpExecArray) => T | undefined,
): Parsed<T>[] {
  const found: Parsed<T>[] = [];
  for (const match of text.matchAll(pattern)) {
    const one = parsed(match, value(match));
    if (one) found.push(one);
  }
  return found;
}

/** Words after whose full stop the sentence goes on. */
const goesOn =
  /(?:\b(?:approx|aprox|env|bzw|dr|prof|mr|mrs|ms|vs|st|inc|ltd|etc|p\. ?ej|e\.g|i\.e|u\.s|u\.k|a\.m|p\.m|[a-z])|\d)$/i;

/** The sentences of a text with their positions. Line breaks, bullets and sentence marks end a sentence. */
export function sentences(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  const take = (to: number) => {
    if (text.slice(from, to).trim()) found.push({ text: text.slice(from, to), start: from });
    from = to;
  };
  for (const end of text.matchAll(/[.!?](?=\s)|[。！？•\n]/g)) {
    if (end[0] === '.' && goesOn.test(text.slice(Math.max(from, end.index - 8), end.index))) continue;
    take(end.index + 1);
  }
  take(text.length);
  return found;
}
