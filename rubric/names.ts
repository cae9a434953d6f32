/** Most names; to make ready a pattern of all the letters of the world costs more than to compare the name. */
const ascii = /^[ -~]*$/;

/** A name for whole comparison: case, accents, punctuation and a leading "The" do not count. */
export function plainName(name: string): string {
  return ascii.test(name)
    ? inWords(name, /[^a-z0-9+#]+/g)
    : inWords(name.normalize('NFKD').replace(/\p{M}+/gu, ''), /[^\p{L}\p{N}+#]+/gu);
}

const inWords = (name: string, between: RegExp): string =>
  name.toLowerCase().replace(/&/g, ' and ').replace(between, ' ').trim().replace(/^the /, '');

/** A short, stable piece of an id: lower-case words joined by hyphens. */
export const slug = (text: string): string => plainName(text).replaceAll(' ', '-').slice(0, 60);

/** Whether the words of `part` stand whole and in a row in `text`. */
export function containsWords(text: string, part: string): boolean {
  const words = plainName(part);
  return words !== '' && ` ${plainName(text)} `.includes(` ${words} `);
}
