import { capital, isCapital, isDigit, isSmall, kindOf, small } from './characters.ts';
import { folded, hashed, hashOf, of30 } from './hashes.ts';
import { type Hit, longestAt } from './longest-spelling.ts';
import { loud, type SpellingIndex } from './spelling-index.ts';
import { keyOf, mixedCase, wordAt } from './tokens.ts';

/** The first hit inside a word that turns: another may start there ("requiredCPA"). */
export function firstWithin(index: SpellingIndex, text: string, start: number, to: number): Hit | undefined {
  for (let from = start; from < to; from += 1) {
    if (from > start && !(isCapital(text.charCodeAt(from)) && isGlued(text, from))) continue;
    const hit =
      (mayOpen(index, text, from, to) ? longestAt(index, text, from) : undefined) ?? gluedAt(index, text, from, to);
    if (hit) return hit;
  }
  return undefined;
}

/** Whether what `wordAt` would cut from a word, from a place on, may open a spelling: told by its hash, and yes where it cannot be told. */
function mayOpen({ openings }: SpellingIndex, text: string, from: number, to: number): boolean {
  let end = from;
  let hash = 0;
  let kinds = 0;
  do {
    const code = text.charCodeAt(end);
    kinds |= kindOf(code);
    hash = hashed(hash, code);
    end += 1;
  } while (end < to && !(isCapital(text.charCodeAt(end)) && end - from > 1 && to - from > 4 && isGlued(text, end)));
  return (openings[folded(of30(hash))] ?? 0) !== 0 || isCutElsewhere(text, from, kinds);
}

/** Whether `wordAt` may cut a word from there in another place than `isGlued` says. */
function isCutElsewhere(text: string, from: number, kinds: number): boolean {
  letterCase.lastIndex = from;
  return (kinds & ~(small | capital)) !== 0 || letterCase.test(text);
}
const letterCase = new RegExp(mixedCase.source, 'y');

/**
 * Where `wordAt` cuts a word: a capital after three small letters (two, where three capitals follow), after the digits that a word
 * begins with where two capitals follow, or after three capitals and before two small letters.
 */
const isGlued = (text: string, at: number): boolean => {
  const [one, two, three] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2), text.charCodeAt(at - 3)];
  const isLoudNext = isCapital(text.charCodeAt(at + 1));
  if (isSmall(one)) return isSmall(two) && (isSmall(three) || (isLoudNext && isCapital(text.charCodeAt(at + 2))));
  if (isDigit(one)) return isLoudNext;
  return (
    isCapital(one) &&
    isCapital(two) &&
    isCapital(three) &&
    isSmall(text.charCodeAt(at + 1)) &&
    isSmall(text.charCodeAt(at + 2))
  );
};

const isShort = ({ after }: SpellingIndex, key: string): boolean =>
  after(hashOf(key))?.accepts.some(({ capitals, certainty }) => capitals && certainty === 'sure') ?? false;

/** An acronym glued to another by lost line breaks ("PMPCAPM"), where both are known or a certification word follows. */
export function gluedAt(index: SpellingIndex, text: string, from: number, to: number): Hit | undefined {
  const { openings, after } = index;
  if (to - from < 5 || !isCapital(text.charCodeAt(from)) || !isCapital(text.charCodeAt(from + 1))) return undefined;
  const whole = wordAt(text, from);
  if (whole?.start !== from || !shouted.test(text.slice(from, whole.end))) return undefined;
  const { end } = whole;
  const isBeforeWord = isBeforeCertification(text, end);
  const heads: number[] = [];
  let hash = hashed(0, text.charCodeAt(from));
  for (let at = from + 2; at <= end - 2; at += 1) {
    hash = hashed(hash, text.charCodeAt(at - 1));
    if (isBeforeWord || ((openings[folded(of30(hash))] ?? 0) & loud) !== 0) heads.push(at);
  }
  const common = end - from > 5 ? commonHead.exec(text.slice(from, end))?.[0].length : undefined;
  if ((heads.length === 0 && common === undefined) || after(whole)) return undefined;
  if (text[from - 1] === '(' && text[end] === ')') return undefined; // one credential's own letters
  for (const at of heads) {
    const [head, tail] = [text.slice(from, at).toLowerCase(), text.slice(at, end).toLowerCase()];
    const headFirst = isShort(index, head) && after(hashOf(tail)) !== undefined;
    if (!headFirst && !(isBeforeWord && isShort(index, tail))) continue;
    const accepted = after(hashOf(headFirst ? head : tail))?.accepts;
    return (
      accepted && (headFirst ? { accepted, words: 1, start: from, end: at } : { accepted, words: 1, start: at, end })
    );
  }
  if (common === undefined || end - from - common < 3) return undefined;
  const key = text.slice(from + common, end).toLowerCase();
  const accepted = after(hashOf(key))?.accepts.filter(
    ({ capitals, certainty }) => capitals && (isBeforeWord || certainty === 'sure' || key.length > 3),
  );
  return accepted?.length ? { accepted, words: 1, start: from + common, end } : undefined;
}
/** Letters that end the line before, of fields whose ads name credentials: "OFACCAMS", "PL/SQLPMP". */
const commonHead =
  /^(?:(?:PL)?SQL|XML|HTML|CSS|JSON|UNIX|OFAC|AML|KYC|BSA|OSPF|EIGRP|BGP|MPLS|VLAN|VPN|DNS|DHCP|TCP|LAN|WAN|SAN|VOIP|SIP|HIPAA|GAAP|IFRS|SOX|COSO|COBIT|NIST|RMF|FISMA|PCI|GDPR|SIEM|ERP|CRM|SAP|SAS|SPSS|ETL|SS[IRA]S|AWS|GCP|MBA|BSN|MSN|GED|USA|SDLC|UAT|JIRA|EMR|EHR|ICD|CPT|LIMS|C?GMP|FDA|HACCP|OSHA|EPA|DOT|ANSI|ASME|CAD|GIS|HRIS|WMS|TMS|EDI|MRP|ITSM|MVR|OTR|LTL|HVAC|PLC|CNC|MIG|TIG|PPE|OEM|RMAN|DBA|DB2|ADO|REST|SOAP)(?=[A-Z]{3})/;
const shouted = /^[A-Z]{5,14}\d?$/;

/** Whether the next word is one of certification. */
function isBeforeCertification(text: string, at: number): boolean {
  const next = wordAt(text, at);
  return (
    next !== undefined &&
    'clz'.includes((text[next.start] ?? '').toLowerCase()) &&
    /^certifi|^license/.test(keyOf(text, next.start, next.end))
  );
}
