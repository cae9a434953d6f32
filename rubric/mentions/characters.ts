/** By character code; letters are those of ASCII. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
