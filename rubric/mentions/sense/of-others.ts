import type { Hit } from '../spelling/longest-spelling.ts';
import { wishedOrNeeded } from './certainty.ts';

/** "CPA exam prep", "LIHTC certifications and recertifications": courses and papers, unless the ad asks for them. */
const studiedOrFiled = / (?:exam )?prep(?:aration)?\b| boot ?camps?\b| ?(?:and|&|\/|or) ?re-?certifications\b/y;
/** "RN to BSN", "LPN bridge programs": where the letters lead to others. */
/** "ACLS/BLS course kits", "CPR manikins": goods. */
const goods =
  /(?:\/[A-Z]{2,5}){0,3} (?:courses? |training )?(?:kits?|manikins?|mannequins?|textbooks?|course materials|study guides?|trainers and)\b/y;
/** "vendors with TWIC": theirs. */
const theirs =
  /\b(?:carriers|vendors|suppliers|subcontractors|customers|clients) (?:with|holding|who (?:have|hold)) (?:an? )?$/i;
/** "a freight forwarder and licensed customs broker near the port": the employer. */
const employers = /\b(?:forwarder|NVOCC|3PL|carrier|brokerage) (?:and|&|\/) $/i;
const leadsOn =
  /[- ](?:to|2)[- ](?:BSN|MSN|RN|BS|DNP)\b|(?<=\b(?:LPN|LVN|CNA|RN)) bridge\b| bridge (?:programs?|students?|tracks?|courses?)\b/y;
/** "Tableau (certified or not)", "MEDDIC (certified or self-taught)", "MySQL (certified DBAs welcome)": none need be certified. */
const needNot = / or (?:not|self-|un|otherwise)| (?!candidates|applicants)[A-Za-z]{2,20}s welcome\b/y;
/** "Technical Recruiter (CIR certified)": the writer's, where the bracket holds nothing else. */
const writersBefore = /\b(?:recruiters?|talent partner|sourcer) \($/i;
const closesBracket = /(?: certified)?\)/y;
/** "licensure pass rates (NCLEX, CPA)": students'. */
const studentsBefore = /\bpass(?:age)? rates? (?:\([^)]{0,30}|(?:on|for|of) [^.;\n]{0,30})$/i;

const isNext = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Whether a name is what somebody else has, studies for or handles, whom the ad does not look for. */
export function isOfOthers(text: string, { start, end }: Hit): boolean {
  if (isNext(leadsOn, text, end) || isNext(goods, text, end)) return true;
  if (isNext(studiedOrFiled, text, end)) {
    const { lastIndex } = studiedOrFiled;
    return !wishedOrNeeded.test(text.slice(lastIndex, lastIndex + 45));
  }
  if (text.startsWith('(certified', end - 10) && isNext(needNot, text, end)) return true;
  const before = text.slice(Math.max(0, start - 50), start);
  return (
    (before.endsWith('(') && writersBefore.test(before) && isNext(closesBracket, text, end)) ||
    (before.endsWith(' ') && (theirs.test(before) || employers.test(before))) ||
    (before.includes(' rate') && studentsBefore.test(before))
  );
}
