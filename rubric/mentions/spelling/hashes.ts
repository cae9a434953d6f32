/**
 * A word as two numbers of 30 bits: the `hash` that it is looked for by, the same for capitals and small letters, and the `check`
 * that no other word of this hash shares. Both are of the word as it is compared, in lower case.
 */
export type Hashed = { hash: number; check: number };

/** One more character of a running hash, and of a running check; `of30` makes the word's of it. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 65599) + (code | 32)) | 0;
export const checked = (check: number, code: number): number => (Math.imul(check, 0x01000193) + code) | 0;
export const of30 = (running: number): number => running & 0x3fffffff;

export function hashOf(word: string): Hashed {
  let [hash, check] = [0, 0];
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    hash = hashed(hash, code);
    check = checked(check, code);
  }
  return { hash: of30(hash), check: of30(check) };
}

/** The 16 bits of a hash that most words of a text are passed over on. */
export const folded = (hash: number): number => (hash ^ (hash >>> 14)) & 0xffff;

/** A 19-bit hash of two words' 16 bits. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 13;
