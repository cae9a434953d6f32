import { isSmall } from './characters.ts';
import { type Hashed, hashOf } from './hashes.ts';
import { type Accepted, type Node, nextOf, type SpellingIndex } from './spelling-index.ts';
import { keyOf, type Token, wordAt } from './tokens.ts';

/**
 * A place where the text spells a credential. Several credentials where one spelling names them all ("Green/Black Belt"). `shares` is
 * the hit whose first words a later item of its list leaves out ("AWS Certified Solutions Architect or Developer").
 */
export type Hit = { accepted: Accepted[]; words: number; start: number; end: number; shares?: Hit };

export const certifyingStem =
  /[CcZz]ertif|CERTIF|[Ll]icen[cs]|LICEN|[Cc]redential|[Aa]ccredit|[Dd]esignation|[Rr]egistered|[Cc]hartered|\b[Bb]ar(?![a-z])/;

// What may stand between the words of one name: no comma, no full stop, at most one line break.
const between = /^(?:[ \t\u00a0]{0,3}[-–—‐‑/:®™()’'|]?[®™)]?[ \t\u00a0]*\n?[ \t\u00a0]{0,3}|[’']s? ?)$/;

/** Where two tokens of one name may meet, by the text between them. */
export function meets(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  // glued by a lost line break: "dental insuranceLicense: CPA"
  if (gap === 0)
    return !(isSmall(text.charCodeAt(left.end - 1)) && certifyingStem.test(text.slice(right.start, right.end)));
  if (gap === 1) return separators.has(text.charCodeAt(left.end));
  return gap <= 8 && between.test(text.slice(left.end, right.start));
}
const separators = new Set([..." -–—‐‑/:®™()’'|+\n\u00a0."].map((sign) => sign.charCodeAt(0)));

/** Acronyms count in capitals, with a plural s at most. */
export const inCapitals = (text: string, words: readonly Token[]): boolean =>
  words.every(({ start, end }) => /^[^a-z]+s?$/.test(text.slice(start, end)));

/** "SAFe" is no "safe" and no "Safe", "LeSS" no "LESS" either. */
const isSpelled = (text: string, words: readonly Token[], exact: string): boolean =>
  words.some(({ start, end }) => {
    const surface = text.slice(start, end);
    return surface === exact || (exact !== 'LeSS' && surface === exact.toUpperCase());
  });

/** "Linux⏎Certified Ethical Hacker": the capital on a new line opens a name of its own. */
const isOfNextLine = (text: string, words: readonly Token[]): boolean => {
  const start = words.length > 1 ? (words.at(-1)?.start ?? 0) : 0;
  return text.charCodeAt(start - 1) === 10 && /^(?:Certif|Licen)/.test(text.slice(start, start + 6));
};

const version = /[®™]?[ /]v?\d(?:\.\d)?(?:\/v?\d(?:\.\d)?)?(?= )/y;

export function longestAt({ after }: SpellingIndex, text: string, from: number): Hit | undefined {
  const first = wordAt(text, from);
  if (first?.start !== from) return undefined;
  const words = [first];
  let at = after(first) ?? afterSingular(text, first, after);
  let best: Hit | undefined;
  while (at) {
    if (at.accepts.length > 0) {
      const accepted = at.accepts.filter(
        ({ capitals, exact }) => (!capitals || inCapitals(text, words)) && (!exact || isSpelled(text, words, exact)),
      );
      const { end } = words.at(-1) ?? first;
      if (accepted.length > 0 && !isOfNextLine(text, words)) best = { accepted, words: words.length, start: from, end };
    }
    if (at.next.size === 0) return best;
    const last = words.at(-1) ?? first;
    const here: Node = at;
    const word: Token | undefined = wordAt(text, last.end);
    if (!word || !meets(text, last, word)) return best;
    at = nextOf(here, word) ?? afterSingular(text, word, (singular) => nextOf(here, singular));
    words.push(word);
    if (at) continue;
    // "SAFe 5.1 Scrum Master", "ITIL v3/v4 Foundation": the version may stand inside the name
    version.lastIndex = last.end;
    const beyond = version.test(text) ? wordAt(text, version.lastIndex) : undefined;
    if (beyond?.start !== version.lastIndex + 1) return best;
    words.splice(-1, 1, beyond);
    at = nextOf(here, beyond);
  }
  return best;
}

/** "CPAs" is the plural of CPA; words in lower case keep their s. */
function afterSingular(
  text: string,
  { start, end }: Token,
  after: (word: Hashed) => Node | undefined,
): Node | undefined {
  if (end - start < 3 || text.charCodeAt(end - 1) !== 115) return undefined;
  const singular = text.slice(start, end - 1);
  return singular === singular.toUpperCase() ? after(hashOf(keyOf(text, start, end).slice(0, -1))) : undefined;
}
