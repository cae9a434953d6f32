/** A name for whole comparison: case, accents, punctuation and a leading "The" do not count. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** A short, stable piece of an id: lower-case words joined by hyphens. */
export const slug = (text: string): string => plainName(text).replaceAll(' ', '-').slice(0, 60);

/** Whether the words of `part` stand whole and in a row in `text`. */
export function containsWords(text: string, part: string): boolean {
  const words = plainName(part);
  return words !== '' && ` ${plainName(text)} `.includes(` ${words} `);
}
