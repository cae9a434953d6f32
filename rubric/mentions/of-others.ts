import type { Hit } from './longest-spelling.ts';

/** "CPA exam prep", "LIHTC certifications and recertifications", "RN to BSN", "LPN bridge": courses, papers and programs. */
const noOnes =
  / (?:exam )?prep(?:aration)?\b| ?(?:and|&|\/|or) ?re-?certifications?\b|[- ](?:to|2)[- ](?:BSN|MSN|RN|BS|DNP)\b| bridge\b/y;
/** "MySQL (certified DBAs welcome)", "Tableau (certified or not)": the brackets say more than that the product is certified. */
const saysMore =
  / (?!(?:a plus|preferred|required|desired|strongly|highly|is|in|and|or|on|by)\b)[A-Za-z]{1,30} | or not\b/y;
/** "Technical Recruiter (CIR certified)", "licensure pass rates (NCLEX, CPA)": the writer's, and students'. */
const othersBefore =
  /\b(?:recruiters?|talent partner|sourcer) \($|\bpass(?:age)? rates? (?:\([^)]{0,30}|(?:on|for|of) [^.;\n]{0,30})$/i;

/** Whether a name is what somebody else has, studies for or handles, whom the ad does not look for. */
export function isOfOthers(text: string, { start, end }: Hit): boolean {
  noOnes.lastIndex = end;
  if (noOnes.test(text)) return true;
  saysMore.lastIndex = end;
  if (text.startsWith('(certified', end - 10) && saysMore.test(text)) return true;
  const before = text.slice(Math.max(0, start - 50), start);
  return (before.endsWith('(') || before.includes(' rate')) && othersBefore.test(before);
}
