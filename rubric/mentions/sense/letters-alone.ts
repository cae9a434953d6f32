import type { Hit } from '../spelling/longest-spelling.ts';

/** Whether a hit is nothing but so many capital letters. */
export const isLetters = (text: string, { start, end }: Hit, least: number): boolean =>
  end - start >= least && /^[A-Z][A-Z-]+$/.test(text.slice(start, end));

/** Whether a line holds nothing but the letters and degrees: "PharmD or RPh". */
export function isAllOfLine(text: string, { start, end }: Hit): boolean {
  const before = /[^\n•*;:]{0,24}$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[^\n•*;]{0,24}/.exec(text.slice(end, end + 24))?.[0] ?? '';
  return degreesBeside.test(before) && degreesBeside.test(after);
}
const degreesBeside =
  /^(?:[\s.,/·-]|\b(?:or|and|MBA|MS|MA|BS|BA|BSN|MSN|MPH|MHA|PhD|PharmD|JD|DO|MD|current|active|valid)\b){0,12}$/;
