// Over 200 lines: the tree of spellings and the hashes that pass words over are two views of one table.
import { type Certainty, type Credential, type Spelling, spellings } from './catalogue.ts';
import { spelling, type Token, tokensOf, wordAt } from './tokens.ts';

type Accepted = { credential: Credential; certainty: Certainty; capitals: boolean; exact: string | undefined };
type Node = { next: Map<string, Node>; accepts: Accepted[] };

/** A place where the text spells a credential. Several credentials where one spelling names them all ("Green/Black Belt"). */
export type Hit = { accepted: Accepted[]; words: number; start: number; end: number };

const node = (): Node => ({ next: new Map(), accepts: [] });

/** One word in capitals, up to seven letters, is an acronym: the same letters in lower case are another word. */
const isAcronym = (text: string): boolean => {
  const letters = text.replaceAll('.', '');
  return /^[A-Z0-9&]{1,7}(?:[-/ ][A-Z0-9+]{1,5})?\+?$/.test(letters) && /[A-Z]{2}|[A-Z]\+/.test(letters);
};

function insert(root: Node, keys: readonly string[], accepted: Accepted): void {
  let at = root;
  for (const key of keys) {
    let next = at.next.get(key);
    if (!next) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  if (!at.accepts.some(({ credential }) => credential.name === accepted.credential.name)) at.accepts.push(accepted);
}

/**
 * `openings` says by a word's hash whether it is a spelling by itself (`alone`), only in capitals (`loud`), opens a longer one
 * (`longer`) or speaks of certification (`certifies`); `gate` has one bit a hash, small enough to stay in the fastest cache.
 */
type Compiled = { root: Node; openings: Uint8Array; gate: Uint8Array; pairs: Uint8Array };
const alone = 1;
const loud = 2;
const longer = 4;
const certifies = 8;

/** Words around which a phrase may name a credential that no list has. */
const certifying =
  'certify certified certifies certifying certification certifications certificate certificates certificated cert certs license licenses licensed licensing licensure licensures licensee licence licences licenced licencing credential credentials credentialed credentialing accredit accredited accreditation accreditations designation designations registered chartered bar nvq qcf zertifizierung zertifizierungen zertifikat zertifikate certificación certificaciones certificado certificados';
const certifyingStem =
  /[CcZz]ertif|CERTIF|[Ll]icen[cs]|LICEN|[Cc]redential|[Aa]ccredit|[Dd]esignation|[Rr]egistered|[Cc]hartered|\b[Bb]ar(?![a-z])/;

function compile(all: readonly Spelling[]): Compiled {
  const root = node();
  for (const { text, credential, certainty } of all) {
    const accepted = { credential, certainty, capitals: isAcronym(text), exact: /\bSAFe\b/.exec(text)?.[0] };
    const keys = tokensOf(text).map(({ key }) => key);
    insert(root, keys, accepted);
    if (!/[a-z][A-Z]/.test(text)) continue;
    // "CompTIA" is cut like glued words are; "Comptia" is not.
    const whole = text
      .split(/\s+/)
      .flatMap((part) => tokensOf(/[a-z][A-Z]/.test(part) ? part.toLowerCase() : part).map(({ key }) => key));
    if (whole.join(' ') !== keys.join(' ')) insert(root, whole, accepted);
  }
  const openings = new Uint8Array(1 << 16);
  const pairs = new Uint8Array(1 << 19);
  for (const [first, at] of root.next) {
    const single = at.accepts.some(({ capitals }) => !capitals) ? alone : at.accepts.length > 0 ? loud : 0;
    const seconds = [...at.next.keys()].flatMap(writings).map(hashOf);
    for (const written of writings(first)) {
      const hash = hashOf(written);
      const bare = first.endsWith('+') && !written.endsWith('+'); // counts by the plus that comes next
      openings[hash] = (openings[hash] ?? 0) | (bare ? longer : single) | (seconds.length > 0 ? longer : 0);
      for (const second of seconds) {
        const bit = pairOf(hash, second);
        pairs[bit >>> 3] = (pairs[bit >>> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  for (const word of certifying.split(' ')) openings[hashOf(word)] = (openings[hashOf(word)] ?? 0) | certifies;
  const gate = new Uint8Array(openings.length / 8);
  for (const [hash, opens] of openings.entries())
    if (opens !== 0) gate[hash >>> 3] = (gate[hash >>> 3] ?? 0) | (1 << (hash & 7));
  return { root, openings, gate, pairs };
}

/** How a text may write a word that is compared as `key`. */
const writings = (key: string): string[] => [
  key,
  `${key}s`,
  ...(key.endsWith('+') ? [key.slice(0, -1)] : []),
  ...(otherWritings.get(key) ?? []),
];
const otherWritings = Map.groupBy(spelling.keys(), (written) => spelling.get(written));

/** A 22-bit hash of two hashes. */
const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 10;

let compiled: Compiled | undefined;

// What may stand between the words of one name: no comma, no full stop, at most one line break.
const between = /^(?:[ \t\u00a0]{0,3}[-–—‐‑/:®™()’'|]?[®™)]?[ \t\u00a0]*\n?[ \t\u00a0]{0,3}|[’']s? ?)$/;

/** Where two tokens of one name may meet, by the text between them. */
function meets(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  if (gap === 0) return true;
  if (gap === 1) return separators.has(text.charCodeAt(left.end));
  return gap <= 8 && between.test(text.slice(left.end, right.start));
}
const separators = new Set([..." -–—‐‑/:®™()’'|\n\u00a0."].map((sign) => sign.charCodeAt(0)));

/** Acronyms count in capitals, with a plural s at most. */
const inCapitals = (words: readonly Token[]): boolean => words.every(({ surface }) => /^[^a-z]+s?$/.test(surface));

/** "SAFe" is no "safe" and no "Safe". */
const isSpelled = (words: readonly Token[], exact: string): boolean =>
  words.some(({ surface }) => surface === exact || surface === exact.toUpperCase());

/** By character: 1 for a small letter or digit, 2 for a capital, 0 for what parts words. Letters beyond ASCII count as small. */
const kinds = new Uint8Array(128);
for (let code = 48; code <= 122; code += 1)
  if (/[a-z0-9]/i.test(String.fromCharCode(code))) kinds[code] = code < 65 || code > 90 ? 1 : 2;
const kindOf = (code: number): number => (code < 128 ? (kinds[code] ?? 0) : code > 191 ? 1 : 0);
const isLetterOrDigit = (code: number): boolean => kindOf(code) !== 0;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Where `wordAt` cuts a word: a capital after three small letters (two, where three capitals follow), after the digits that a word
 * begins with where two capitals follow, or after three capitals and before two small letters.
 */
const isGlued = (text: string, at: number): boolean => {
  const [one, two, three] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2), text.charCodeAt(at - 3)];
  const isLoudNext = isUpper(text.charCodeAt(at + 1));
  if (isLower(one)) return isLower(two) && (isLower(three) || (isLoudNext && isUpper(text.charCodeAt(at + 2))));
  if (isDigit(one)) return isLoudNext;
  return (
    isUpper(one) &&
    isUpper(two) &&
    isUpper(three) &&
    isLower(text.charCodeAt(at + 1)) &&
    isLower(text.charCodeAt(at + 2))
  );
};

/** One more character of a word's hash; capitals and small letters differ by bit 32 and count as the same. */
const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0;
const folded = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

/** A 16-bit hash of a word in either case: most words of a text are passed over on it alone. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashed(hash, word.charCodeAt(i));
  return folded(hash);
}

/**
 * All places where the text spells a listed credential, of which the longest spelling wins and none overlaps another; and the
 * places of certification words, in the same one pass.
 */
export function placesIn(text: string): { hits: Hit[]; certifications: number[] } {
  compiled ??= compile(spellings());
  const { root, openings, gate, pairs } = compiled;
  const { length } = text;
  const hits: Hit[] = [];
  const certifications: number[] = [];
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = kindOf(code);
    if (kind === 0) {
      at += 1;
      continue;
    }
    const start = at;
    const isLoud = kind === 2;
    let hash = 0;
    let capitals = 0;
    do {
      hash = hashed(hash, code);
      capitals += kind >>> 1;
      at += 1;
      if (at === length) break; // a code beyond the end is no number, which would slow down every other
      code = text.charCodeAt(at);
      kind = kindOf(code);
    } while (kind !== 0);
    const size = at - start;
    // from capital to small letter or back, after the first letter
    const turns = capitals > 0 && capitals < size && !(isLoud && capitals === 1);
    if (turns) {
      if (certifyingStem.test(text.slice(start, at))) certifications.push(start);
    } else if (size > 1 || code !== 46) {
      const first = folded(hash);
      const isShout = capitals === size && size > 4 && size < 15;
      if (!isShout && ((gate[first >>> 3] ?? 0) & (1 << (first & 7))) === 0) continue;
      const opens = openings[first] ?? 0;
      if ((opens & certifies) !== 0) certifications.push(start);
      const single = (opens & alone) !== 0 || ((opens & loud) !== 0 && (capitals === size || (isLoud && size === 2)));
      if (!single && ((opens & longer) === 0 || !opensPair(pairs, text, first, at))) {
        const hit = isShout ? gluedAt(compiled, text, start, at) : undefined;
        if (!hit) continue;
        hits.push(hit);
        at = hit.end; // another may be glued to it
        continue;
      }
    }
    // Inside a word that turns, another may start: "requiredCPA".
    for (let from = start; from < (turns ? at : start + 1); from += 1) {
      if (from > start && !(turns && isUpper(text.charCodeAt(from)) && isGlued(text, from))) continue;
      const hit = longestAt(root, text, from) ?? gluedAt(compiled, text, from, at);
      if (!hit) continue;
      hits.push(hit);
      if (hit.words > 1 && certifyingStem.test(text.slice(hit.start, hit.end))) certifications.push(hit.start);
      at = Math.max(at, hit.end);
      from = hit.end - 1;
      if (hit.end < at && isLetterOrDigit(text.charCodeAt(hit.end))) at = hit.end;
    }
  }
  return { hits, certifications };
}

/** Whether the next word may go on from the first: told by their hashes alone, and yes where it cannot be told. */
function opensPair(pairs: Uint8Array, text: string, first: number, from: number): boolean {
  const { length } = text;
  let at = from;
  let code = 0;
  for (; ; at += 1) {
    if (at >= length || at - from > 8) return false;
    code = text.charCodeAt(at);
    if (kindOf(code) !== 0) break;
    if (code === 38 || code === 39 || code === 0x2019 || code === 43) return true; // & ' ’ + are read in their own ways
  }
  const start = at;
  let hash = 0;
  let capitals = 0;
  for (let kind = kindOf(code); kind !== 0; kind = kindOf(code)) {
    if (kind === 2) {
      if (capitals < at - start) return true; // glued to another word
      capitals += 1;
    } else if (capitals > 1) return true;
    hash = hashed(hash, code);
    at += 1;
    if (at === length) break;
    code = text.charCodeAt(at);
  }
  if (at - start === 1 && code === 46) return true; // initials
  const bit = pairOf(first, folded(hash));
  return ((pairs[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const isShort = (root: Node, key: string): boolean =>
  root.next.get(key)?.accepts.some(({ capitals, certainty }) => capitals && certainty === 'sure') ?? false;

/** An acronym glued to another by lost line breaks ("PMPCAPM"), where both are known or a certification word follows. */
function gluedAt({ root, openings }: Compiled, text: string, from: number, to: number): Hit | undefined {
  if (to - from < 5 || !isUpper(text.charCodeAt(from)) || !isUpper(text.charCodeAt(from + 1))) return undefined;
  const whole = wordAt(text, from);
  if (!whole || whole.start !== from || !shouted.test(whole.surface) || root.next.has(whole.key)) return undefined;
  const isBeforeWord = /^certifi|^license/.test(wordAt(text, whole.end)?.key ?? '');
  let hash = hashed(0, whole.key.charCodeAt(0));
  for (let at = 2; at <= whole.key.length - 2; at += 1) {
    hash = hashed(hash, whole.key.charCodeAt(at - 1));
    const mayHead = ((openings[folded(hash)] ?? 0) & loud) !== 0;
    if (!mayHead && !isBeforeWord) continue;
    const [head, tail] = [whole.key.slice(0, at), whole.key.slice(at)];
    const headFirst = mayHead && isShort(root, head) && root.next.has(tail);
    if (!headFirst && !(isBeforeWord && isShort(root, tail))) continue;
    const [start, end] = headFirst ? [from, from + at] : [from + at, whole.end];
    const accepted = root.next.get(headFirst ? head : tail)?.accepts;
    return accepted ? { accepted, words: 1, start, end } : undefined;
  }
  return undefined;
}
const shouted = /^[A-Z]{5,14}\d?$/;

function longestAt(root: Node, text: string, from: number): Hit | undefined {
  const words: Token[] = [];
  let at: Node | undefined = root;
  let best: Hit | undefined;
  for (let word = wordAt(text, from); word; word = wordAt(text, word.end)) {
    const last = words.at(-1);
    if (last ? !meets(text, last, word) : word.start !== from) return best;
    at = at.next.get(word.key) ?? pluralNode(at, word);
    if (!at) return best;
    words.push(word);
    if (at.accepts.length === 0) continue;
    const accepted = at.accepts.filter(
      ({ capitals, exact }) => (!capitals || inCapitals(words)) && (!exact || isSpelled(words, exact)),
    );
    if (accepted.length > 0) best = { accepted, words: words.length, start: from, end: word.end };
  }
  return best;
}

/** "CPAs" is the plural of CPA; words in lower case keep their s. */
function pluralNode(at: Node, { surface, key }: Token): Node | undefined {
  return surface.length > 2 && surface.endsWith('s') && surface === `${surface.slice(0, -1).toUpperCase()}s`
    ? at.next.get(key.slice(0, -1))
    : undefined;
}
