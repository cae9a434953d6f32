import { isCapital, isDigit } from './characters.ts';

/** A word of a text: `key` is what is compared (lower case, no dots, one spelling of "licence"), `surface` what was written. */
export type Token = { key: string; surface: string; start: number; end: number };

/** Dotted initials (P.E.) and ampersands are words too. */
const initials = /(?:[A-Z]\.){2,}[A-Z]?|&amp;|&/y;
/** CompTIA's names end in a plus, which damaged texts part from the word. */
const takesPlus =
  /^(?:a|net|network|sec|security|server|linux|cloud|project|data|datasys|pentest|cysa|casp|itf|csa|tech|n)$/i;
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
  let start = from;
  while (start < text.length && !isWordCode(text.charCodeAt(start)) && text.charCodeAt(start) !== 38) start += 1;
  if (start >= text.length) return undefined;
  let end = start;
  let turns = false; // only a capital behind other letters makes a mixed word
  for (let code = text.charCodeAt(end); isWordCode(code); code = text.charCodeAt(end)) {
    turns ||= end > start && code >= 65 && code <= 90;
    end += 1;
  }
  if (end - start > 3 && isDigit(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(start))) {
    yearsAhead.lastIndex = end;
    if (yearsAhead.test(text)) end -= /\d{0,2}$/.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  let surface = text.slice(start, end);
  let isDotted = false;
  if (end - start < 2 && (text.charCodeAt(start) === 38 || text.charCodeAt(end) === 46)) {
    initials.lastIndex = start;
    surface = initials.exec(text)?.[0] ?? surface;
    isDotted = true;
  } else if (turns && end - start > 4 && mixed.test(surface))
    surface = surface.slice(0, glue.exec(surface)?.index ?? surface.length);
  const lower = surface.toLowerCase();
  const key = spelling.get(lower) ?? (isDotted ? lower.replaceAll('.', '') : lower);
  end = start + surface.length;
  const plus = plusAfter(text, end, surface);
  return plus ? { key: `${key}+`, surface: `${surface}+`, start, end: end + plus } : { key, surface, start, end };
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 191 && code < 0x2000) ||
  code > 0x2c00;

/** Digits before it are the next phrase's: the 5 of "CPA5+ years". */
const yearsAhead = /\+? ?(?:years|yrs)\b/y;

const mixed = /[a-z][A-Z]|[A-Z]{2}[a-z]|^\d+[A-Z](?:[A-Z]|[a-z]{3})/;
const glue =
  /(?<=[a-z]{3})(?=[A-Z])|(?<=[a-z]{2})(?=[A-Z]{3})|(?<=^\d{1,9})(?=[A-Z](?:[A-Z]|[a-z]{3}))|(?<=[A-Z]{3})(?=[A-Z][a-z]{2})|(?<=^(?:PgMP|PfMP|CPhT|ChFC|CEng|aPHR))(?=[A-Z])/;

/** Length of a plus sign after a word, with the space before it where the word is one that takes a plus; else 0. */
function plusAfter(text: string, at: number, surface: string): number {
  const code = text.charCodeAt(at);
  if (code !== 43 && code !== 32) return 0;
  if (code === 43) return takesPlus.test(surface) ? 1 : 0;
  return code === 32 &&
    text.charCodeAt(at + 1) === 43 &&
    takesPlus.test(surface) &&
    !/^ ?\d/.test(text.slice(at + 2, at + 4))
    ? 2
    : 0;
}
