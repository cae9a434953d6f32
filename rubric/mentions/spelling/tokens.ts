import { beyond, capital, digit, isCapital, isDigit, isInWord, kindOf, small } from './characters.ts';
import { checked, type Hashed, hashed, hashOf, of30 } from './hashes.ts';

/** A word of a text: where it stands, and the hashes of what is compared (`keyOf`). */
export type Token = Hashed & { start: number; end: number };

/** Dotted initials (P.E.) and ampersands are words too. */
const initials = /(?:[A-Z]\.){2,}[A-Z]?|&amp;|&/y;
/** CompTIA's names end in a plus, which damaged texts part from the word. */
const takesPlus =
  /^(?:a|net|network|sec|security|server|linux|cloud|project|data|datasys|pentest|cysa|casp|itf|csa|tech|ctp|n)$/i;
/** Words that are compared under another spelling. */
export const spelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    licence: 'license',
    licences: 'license',
    licenses: 'license',
    licensure: 'license',
    licensures: 'license',
    licensing: 'license',
    lic: 'license',
    certifications: 'certification',
    certificate: 'certification',
    certificates: 'certification',
    certificated: 'certified',
    cert: 'certification',
    certs: 'certification',
    zertifikat: 'certification',
    zertifikate: 'certification',
    zertifizierung: 'certification',
    zertifizierungen: 'certification',
    zertifiziert: 'certified',
    certificación: 'certification',
    certificaciones: 'certification',
    certificado: 'certification',
    certificados: 'certification',
    certificação: 'certification',
    certificações: 'certification',
    certificat: 'certification',
    certifié: 'certified',
    endorsements: 'endorsement',
    cards: 'card',
    '&amp;': 'and',
    '&': 'and',
    centre: 'center',
    programme: 'program',
    hours: 'hour',
    hr: 'hour',
    hrs: 'hour',
    dietician: 'dietitian',
    counsellor: 'counselor',
  }),
);

const respelled = new Map(
  [...spelling].map(([written, key]) => [hashOf(written).hash, { written: hashOf(written), key: hashOf(key) }]),
);

/** What is compared of a word: lower case, no dots, no space before a plus, one spelling of "licence". */
export function keyOf(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  if (lower.endsWith('+')) {
    const word = lower.slice(0, -1).trimEnd();
    return `${spelling.get(word) ?? word}+`;
  }
  return spelling.get(lower) ?? lower.replaceAll('.', '');
}

/** The words of a text, in order: see `wordAt`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let token = wordAt(text, 0); token; token = wordAt(text, token.end)) tokens.push(token);
  return tokens;
}

/**
 * The first word at or after a place. A word glued to the next by lost line breaks is cut where a lower-case run meets a capital
 * ("requiredCPA") and where an acronym meets a capitalised word ("VCAData").
 */
export function wordAt(text: string, from: number): Token | undefined {
  const { length } = text;
  let start = from;
  for (; start < length; start += 1) {
    const code = text.charCodeAt(start);
    if (code === ampersand || isInWord(kindOf(code))) break;
  }
  if (start >= length) return undefined;
  let end = start;
  let kinds = 0;
  let hash = 0;
  let check = 0;
  let turns = false; // only a capital behind other letters makes a mixed word
  for (; end < length; end += 1) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (!isInWord(kind)) break;
    turns ||= kind === capital && end > start;
    kinds |= kind;
    hash = hashed(hash, code);
    check = checked(check, code | 32);
  }
  const whole = wholeEnd(text, start, end, kinds, turns);
  if (whole !== end || (kinds & beyond) !== 0) return hashedToken(start, whole, hashOf(keyOf(text, start, whole)));
  hash = of30(hash);
  check = of30(check);
  const other = respelled.get(hash);
  return other?.written.check === check ? hashedToken(start, end, other.key) : { start, end, hash, check };
}
const hashedToken = (start: number, end: number, { hash, check }: Hashed): Token => ({ start, end, hash, check });

const ampersand = 38;

/** Where a word ends whose letters and digits go up to a place: there, or where it is cut, or behind the signs that belong to it. */
function wholeEnd(text: string, start: number, to: number, kinds: number, turns: boolean): number {
  let end = to;
  const size = end - start;
  if ((kinds & digit) !== 0 && size > 3 && isDigit(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(start))) {
    yearsAhead.lastIndex = end;
    if (yearsAhead.test(text)) end -= /\d{0,2}$/.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (end - start < 2 && (size === 0 || next === 46)) {
    initials.lastIndex = start;
    end += (initials.exec(text)?.[0].length ?? end - start) - (end - start);
  } else if (turns && (kinds & (small | digit)) !== 0 && end - start > 4) {
    const surface = text.slice(start, end);
    if (mixed.test(surface)) end = start + (glue.exec(surface)?.index ?? surface.length);
  }
  return end + plusAfter(text, start, end);
}

/** Digits before it are the next phrase's: the 5 of "CPA5+ years". */
const yearsAhead = /\+? ?(?:years|yrs)\b/y;

const mixed = /[a-z][A-Z]|[A-Z]{2}[a-z]|^\d+[A-Z](?:[A-Z]|[a-z]{3})/;
/** Letters that are written like glued words. */
export const mixedCase = /PgMP|PfMP|CPhT|ChFC|CEng|aPHR/;
const glue = new RegExp(
  String.raw`(?<=[a-z]{3})(?=[A-Z])|(?<=[a-z]{2})(?=[A-Z]{3})|(?<=^\d{1,9})(?=[A-Z](?:[A-Z]|[a-z]{3}))|(?<=[A-Z]{3})(?=[A-Z][a-z]{2})|(?<=^(?:${mixedCase.source}))(?=[A-Z])`,
);

/** Length of a plus sign after a word, with the space before it where the word is one that takes a plus; else 0. */
function plusAfter(text: string, start: number, end: number): number {
  if (end >= text.length) return 0;
  const code = text.charCodeAt(end);
  if (code === 43) return takesPlus.test(text.slice(start, end)) ? 1 : 0;
  return code === 32 &&
    text.charCodeAt(end + 1) === 43 &&
    takesPlus.test(text.slice(start, end)) &&
    !/^ ?\d/.test(text.slice(end + 2, end + 4))
    ? 2
    : 0;
}
