import type { Parsed } from '../page/parsed.ts';
import { allParsed } from './match.ts';

/** Shapes of the codes that vendors give their exams in use since 2020; the row's second part asks for the vendor's name near by. */
const shapes: [string, RegExp?][] = [
  // CompTIA
  [String.raw`(?:[A-Z]{2}0|N10)-\d{3}|FC0-[A-Z]\d{2}|CAS-\d{3}|CNX-\d{3}|220-1\d{3}|CLO-\d{3}`],
  // AWS and others that count versions with C
  [String.raw`(?:CLF|SAA|SAP|DVA|SOA|DOP|ANS|SCS|DAS|MLS|DBS|PAS|AXS|AIF|MLA|DEA|COF|ADA|DSA)-C\d{2}`],
  // Microsoft and GitHub
  [String.raw`(?:AZ|AI|DP|MS|SC|PL|MB|MD|MO|AB|GH)-\d{3}`],
  // Cisco
  [String.raw`(?:100|200|300|350|400|700|800)-\d{3}`, /cisco|CCN|CCIE|CCST|exam|devnet/i],
  // Red Hat
  [String.raw`EX\d{3}`, /red ?hat|RHC/i],
  // Oracle, Juniper, Splunk, Adobe, VMware, EC-Council, SAP
  [String.raw`1Z0-\d{3,4}(?:-\d{2})?|JN0-\d{3}|SPLK-\d{4}|AD0-E\d{3}|\dV0-\d{2}\.\d{2}`],
  [String.raw`(?:312|212|112)-\d{2}`, /EC-?Council|CEH|exam|ethical/i],
  [String.raw`C_[A-Z0-9]{3,12}_\d{2,4}`],
];
const code = new RegExp(shapes.map(([shape]) => `(?<![\\w.-])(${shape})(?![\\w-])`).join('|'), 'g');
const outgoing =
  /\b(?:previous(?:ly)?|retired?|retiring|old(?:er)?|former(?:ly)?|expired|legacy|no longer|discontinued|replaced|replaces|anterior|retirad[oa]|ancien(?:ne)?)\b/i;
const current = /\b(?:new|current|latest|now available|replac(?:es|ing)|launch[a-zà-ÿ]*|actual|nuev[oa])\b/i;

/** What an applicant brings along: "AZ-900 recommended". */
const before =
  /^ ?(?:exam |certification )?(?:(?:is|are) )?(?:strongly |highly )?(?:recommended|suggested|preferred|desirable)\b/i;

/**
 * Exam codes that can be taken now: those beside words of retirement are left out ("the previous SY0-501"). The words are looked
 * for between the neighbouring codes of the same text.
 */
export function parseExamCodes(text: string): Parsed<string>[] {
  const all = allParsed(text, code, (match) => {
    const shape = shapes[match.slice(1).findIndex((group) => group !== undefined)];
    const near = text.slice(Math.max(0, match.index - 200), match.index + 200);
    return shape?.[1] && !shape[1].test(near) ? undefined : match[0];
  });
  const kept: Parsed<string>[] = [];
  all.forEach((one, i) => {
    const from = Math.max(
      all[i - 1]?.end ?? 0,
      one.start - 60,
      text.lastIndexOf('\n', one.start),
      text.lastIndexOf('. ', one.start),
    );
    const stop = text.slice(one.end, one.end + 60).search(/[\n.;](?:\s|$)/);
    const to = Math.min(all[i + 1]?.start ?? text.length, one.end + (stop < 0 ? 60 : stop));
    const ahead = text.slice(from, one.start);
    const after = text.slice(one.end, to);
    const gone =
      before.test(after) ||
      (outgoing.test(ahead) && !current.test(ahead)) ||
      (outgoing.test(after) && !current.test(after));
    if (!gone && !kept.some(({ value }) => value === one.value)) kept.push(one);
  });
  return kept;
}

/** What labels the code of an exam. */
export const codeOfExam = /(?:exam|test|examination|certification)(?: series)? (?:code|number|id|no\.?)/;
/** "12-MAY-2024", "Q3-2024". */
const dated =
  /(?:^|[\d_.-])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:$|[\d_.-])|(?:19|20)\d\d-?Q[1-4]|^Q[1-4]\b/i;

/** The code beside such a label, whatever it is made of: letters and figures, since figures alone are a date, a telephone number, a count. */
export function parseLabelledCode(text: string): Parsed<string> | undefined {
  const value = text.trim();
  return /^[A-Z\d][\w.-]{2,20}$/.test(value) && /\d/.test(value) && /[A-Z]/.test(value) && !dated.test(value)
    ? { value, start: 0, end: text.length }
    : undefined;
}
