/** A word of a text: `key` is what is compared (lower case, no dots, one spelling of "licence"), `surface` what was written. */
export type Token = { key: string; surface: string; start: number; end: number };

// Dotted initials (P.E.), an ampersand, or a run of letters and digits.
const word = /(?:[A-Z]\.){2,}[A-Z]?|&amp;|&|[\p{L}\p{N}]+/gu;
/** CompTIA's names end in a plus, which damaged texts part from the word. */
const takesPlus = /^(?:a|net|network|sec|security|server|linux|cloud|project|data|datasys|pentest|cysa|casp|itf|csa|tech|n)$/i;
const spelling: Readonly<Record<string, string>> = {
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
};

/**
 * The words of a text, in order. A word glued to the next by lost line breaks is cut where a lower-case run meets a capital
 * ("requiredCPA") and where an acronym meets a capitalised word ("VCAData").
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (surface: string, start: number): void => {
    const end = start + surface.length;
    const lower = surface.toLowerCase();
    tokens.push({ key: spelling[lower] ?? (lower.includes('.') ? lower.replaceAll('.', '') : lower), surface, start, end });
  };
  for (const match of text.matchAll(word)) {
    let surface = match[0];
    let start = match.index;
    if (mixed.test(surface)) {
      const pieces = surface.split(glue);
      for (const piece of pieces.slice(0, -1)) {
        add(piece, start);
        start += piece.length;
      }
      surface = pieces.at(-1) ?? '';
    }
    const plus = plusAfter(text, start + surface.length, surface);
    add(surface, start);
    const last = tokens.at(-1);
    if (plus && last) {
      last.key += '+';
      last.end += plus;
      last.surface += '+';
    }
  }
  return tokens;
}

const mixed = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
const glue = /(?<=[a-z]{3})(?=[A-Z])|(?<=[A-Z]{3})(?=[A-Z][a-z]{2})/;

/** Length of a plus sign after a word, with the space before it where the word is one that takes a plus; else 0. */
function plusAfter(text: string, at: number, surface: string): number {
  const code = text.charCodeAt(at);
  if (code === 43) return takesPlus.test(surface) ? 1 : 0;
  return code === 32 && text.charCodeAt(at + 1) === 43 && takesPlus.test(surface) && !/^ ?\d/.test(text.slice(at + 2, at + 4)) ? 2 : 0;
}
