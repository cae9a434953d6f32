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

/** `openings` says by a word's hash whether it is a spelling by itself (`alone`), only in capitals (`loud`), or opens a longer one (`longer`). */
type Compiled = { root: Node; openings: Uint8Array; pairs: Uint8Array };
const alone = 1;
const loud = 2;
const longer = 4;

function compile(all: readonly Spelling[]): Compiled {
  const root = node();
  for (const { text, credential, certainty } of all) {
    const accepted = { credential, certainty, capitals: isAcronym(text), exact: /\bSAFe\b/.exec(text)?.[0] };
    const keys = tokensOf(text).map(({ key }) => key);
    insert(root, keys, accepted);
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
    const seconds = [...at.next.keys()].flatMap(writings).map((second) => hashOf(second, 0, second.length));
    for (const written of writings(first)) {
      const hash = hashOf(written, 0, written.length);
      const bare = first.endsWith('+') && !written.endsWith('+'); // counts by the plus that comes next
      openings[hash] = (openings[hash] ?? 0) | (bare ? longer : single) | (seconds.length > 0 ? longer : 0);
      for (const second of seconds) {
        const bit = pairOf(hash, second);
        pairs[bit >>> 3] = (pairs[bit >>> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return { root, openings, pairs };
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

/** Where `wordAt` cuts a word: a capital after three small letters, or after three capitals and before two small letters. */
const isGlued = (text: string, at: number): boolean => {
  const [one, two, three] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2), text.charCodeAt(at - 3)];
  if (isLower(one)) return isLower(two) && isLower(three);
  return (
    isUpper(one) &&
    isUpper(two) &&
    isUpper(three) &&
    isLower(text.charCodeAt(at + 1)) &&
    isLower(text.charCodeAt(at + 2))
  );
};

/** A 16-bit hash of a word in lower case: most words of a text are passed over on it alone. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    hash = (Math.imul(hash, 31) + (isUpper(code) ? code + 32 : code)) | 0;
  }
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** All places where the text spells a listed credential: the longest spelling wins, none overlaps another. */
export function hitsIn(text: string): Hit[] {
  compiled ??= compile(spellings());
  const { root, openings, pairs } = compiled;
  const hits: Hit[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let code = text.charCodeAt(at);
    let kind = kindOf(code);
    if (kind === 0) {
      at += 1;
      continue;
    }
    let hash = 0;
    let small = 0;
    let capitals = 0;
    let turns = false; // from capital to small letter or back, after the first letter
    do {
      if (kind === 2) {
        hash = (Math.imul(hash, 31) + code + 32) | 0;
        turns ||= small > 0;
        capitals += 1;
      } else {
        hash = (Math.imul(hash, 31) + code) | 0;
        turns ||= capitals > 1;
        small += 1;
      }
      at += 1;
      code = text.charCodeAt(at);
      kind = kindOf(code);
    } while (kind !== 0);
    const initials = at - start === 1 && code === 46;
    if (!turns && !initials && (small > 0 || capitals < 5)) {
      const first = (hash ^ (hash >>> 16)) & 0xffff;
      const opens = openings[first] ?? 0;
      const single = (opens & alone) !== 0 || ((opens & loud) !== 0 && (small === 0 || (small === 1 && capitals > 0)));
      if (!single && ((opens & longer) === 0 || !opensPair(pairs, text, first, at))) continue;
    }
    // Inside a word that turns, another may start: "requiredCPA".
    for (let from = start; from < (turns ? at : start + 1); from += 1) {
      if (from > start && !(turns && isUpper(text.charCodeAt(from)) && isGlued(text, from))) continue;
      const hit = longestAt(root, text, from) ?? gluedAt(root, text, from);
      if (!hit) continue;
      hits.push(hit);
      at = Math.max(at, hit.end);
      from = hit.end - 1;
      if (hit.end < at && isLetterOrDigit(text.charCodeAt(hit.end))) at = hit.end;
    }
  }
  return hits;
}

/** Whether the next word may go on from the first: told by their hashes alone, and yes where it cannot be told. */
function opensPair(pairs: Uint8Array, text: string, first: number, from: number): boolean {
  let at = from;
  let code = text.charCodeAt(at);
  for (; !isLetterOrDigit(code); code = text.charCodeAt(at)) {
    if (at >= text.length || at - from > 8) return false;
    if (code === 38 || code === 39 || code === 0x2019 || code === 43) return true; // & ' ’ + are read in their own ways
    at += 1;
  }
  const start = at;
  let hash = 0;
  let smalls = 0;
  let capitals = 0;
  do {
    const upper = isUpper(code);
    if (upper && smalls > 0) return true; // glued to another word
    if (upper) capitals += 1;
    else {
      if (capitals > 1) return true;
      smalls += 1;
    }
    hash = (Math.imul(hash, 31) + (upper ? code + 32 : code)) | 0;
    at += 1;
    code = text.charCodeAt(at);
  } while (isLetterOrDigit(code));
  if (at - start === 1 && code === 46) return true; // initials
  const bit = pairOf(first, (hash ^ (hash >>> 16)) & 0xffff);
  return ((pairs[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const isShort = (root: Node, key: string): boolean =>
  root.next.get(key)?.accepts.some(({ capitals, certainty }) => capitals && certainty === 'sure') ?? false;

/** An acronym glued to another by lost line breaks ("PMPCAPM"), where both are known or a certification word follows. */
function gluedAt(root: Node, text: string, from: number): Hit | undefined {
  if (!isUpper(text.charCodeAt(from)) || !isUpper(text.charCodeAt(from + 1))) return undefined;
  const whole = wordAt(text, from);
  if (!whole || whole.start !== from || !shouted.test(whole.surface) || root.next.has(whole.key)) return undefined;
  for (let at = 2; at <= whole.key.length - 2; at += 1) {
    const [head, tail] = [whole.key.slice(0, at), whole.key.slice(at)];
    const headFirst = isShort(root, head) && root.next.has(tail);
    if (!headFirst && !(isShort(root, tail) && /^certifi|^license/.test(wordAt(text, whole.end)?.key ?? ''))) continue;
    const [start, end] = headFirst ? [from, from + at] : [from + at, whole.end];
    const accepted = root.next.get(headFirst ? head : tail)?.accepts;
    return accepted ? { accepted, words: 1, start, end } : undefined;
  }
  return undefined;
}
const shouted = /^[A-Z]{5,14}$/;

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
