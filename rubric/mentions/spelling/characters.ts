/** By character code; letters are those of ASCII. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a character is to a word: one bit each, none for what parts words. */
export const small = 1;
export const capital = 2;
export const digit = 4;
/** A letter beyond ASCII. Quotation marks, dashes and bullets are none. */
export const beyond = 8;
/** It parts words, but for those that are written with it. */
export const sign = 16;

const kinds = new Uint8Array(0x10000);
kinds.fill(beyond, 192, 0x2000).fill(beyond, 0x2c01);
kinds.fill(digit, 48, 58).fill(capital, 65, 91).fill(small, 97, 123);
for (const mark of '&+') kinds[mark.charCodeAt(0)] = sign;

export const kindOf = (code: number): number => kinds[code] ?? 0;
/** Whether a kind is a letter's or a digit's. */
export const isInWord = (kind: number): boolean => (kind & 15) !== 0;
