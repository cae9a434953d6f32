import type { Certainty, Credential, Spelling } from './catalogue.ts';
import { spelling, tokensOf, wordAt } from './tokens.ts';

export type Accepted = { credential: Credential; certainty: Certainty; capitals: boolean; exact: string | undefined };
/** Where a spelling may stand after some of its words, and what it names if it ends there. */
export type Node = { next: Map<string, Node>; accepts: Accepted[] };

/**
 * `openings` says by a word's hash whether it is a spelling by itself (`alone`), only in capitals (`loud`), opens a longer one
 * (`longer`) or speaks of certification (`certifies`); `gate` has one bit a hash, small enough to stay in the fastest cache; `pairs`
 * has one bit for each two words that open a spelling, and `seconds` by the first word's hash one for each letter that the second may
 * begin with (`letterOf`): most next words are passed over on that alone. `after` is where a word leads: the tree below it is built when it is first met,
 * as all of them would take a fresh background a tenth of a second and a text meets a hundred.
 */
export type SpellingIndex = {
  openings: Uint8Array;
  gate: Uint8Array;
  pairs: Uint8Array;
  seconds: Uint32Array;
  after: (word: string) => Node | undefined;
};
export const alone = 1;
export const loud = 2;
export const longer = 4;
export const certifies = 8;

/** Words around which a phrase may name a credential that no list has. */
const certifying =
  'certify certified certifies certifying certification certifications certificate certificates certificated cert certs license licenses licensed licensing licensure licensures licensee licence licences licenced licencing credential credentials credentialed credentialing accredit accredited accreditation accreditations designation designations registered chartered bar nvq qcf zertifizierung zertifizierungen zertifikat zertifikate certificación certificaciones certificado certificados';

/** One more character of a word's hash; capitals and small letters differ by bit 32 and count as the same. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0;
export const folded = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

function wholeHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}
/** A 16-bit hash of a word in either case: most words of a text are passed over on it alone. */
export const hashOf = (word: string): number => folded(wholeHash(word));

/** A bit for what a word begins with, the same for a capital and a small letter. */
export const letterOf = (code: number): number => 1 << (code & 31);

/** A 22-bit hash of two hashes. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 10;

/** One word in capitals, up to seven letters, is an acronym: the same letters in lower case are another word. */
const isAcronym = (text: string): boolean => {
  const letters = text.replaceAll('.', '');
  return /^[A-Z0-9&]{1,7}(?:[-/ ][A-Z0-9+]{1,5})?\+?$/.test(letters) && /[A-Z]{2}|[A-Z]\+/.test(letters);
};

/** A spelling in each way that a text may be cut: "CompTIA" is cut like glued words are, "Comptia" is not. */
const cutsOf = (text: string): string[] => (isJoint(text) ? [text, text.split(' ').map(unjoined).join(' ')] : [text]);
const isJoint = (text: string): boolean => /[a-z][A-Z]/.test(text);
const unjoined = (word: string): string => (isJoint(word) ? word.toLowerCase() : word);

/** Words that are compared under another spelling, by their hashes: "licences" stands for "license". */
const standsFor = new Map([...spelling].map(([written, key]) => [hashOf(written), hashOf(key)]));
export const sameAs = (hash: number): number => standsFor.get(hash) ?? hash;
const otherWritings = Map.groupBy(standsFor.keys(), (written) => sameAs(written));

export function indexOf(all: readonly Spelling[]): SpellingIndex {
  const openings = new Uint8Array(1 << 16);
  const gate = new Uint8Array(openings.length / 8);
  const pairs = new Uint8Array(1 << 19);
  const seconds = new Uint32Array(openings.length);
  const opens = (hash: number, how: number): void => {
    openings[hash] = (openings[hash] ?? 0) | how;
    gate[hash >>> 3] = (gate[hash >>> 3] ?? 0) | (1 << (hash & 7));
  };
  const pair = (first: number, second: number): void => {
    const bit = pairOf(first, second);
    pairs[bit >>> 3] = (pairs[bit >>> 3] ?? 0) | (1 << (bit & 7));
  };
  /** The spellings by the hash of their first word: the last one first, each with the one before it. */
  const last = new Int32Array(openings.length).fill(-1);
  const before = new Int32Array(2 * all.length);
  const spelt = new Int32Array(2 * all.length);
  let count = 0;
  const opened = (hash: number, at: number): void => {
    before[count] = last[hash] ?? -1;
    spelt[count] = at;
    last[hash] = count;
    count += 1;
  };
  /**
   * Notes the spelling at a place by its first word, in the singular and plural, and by its second, likewise, if it has one, which begins
   * with `letter`.
   */
  const note = (
    at: number,
    how: number,
    first: number,
    firsts: number,
    second: number,
    plural: number,
    letter: number,
  ): void => {
    const key = sameAs(first);
    const secondKey = sameAs(second);
    // a second word in another writing may begin with another letter
    const begins = secondKey !== second || otherWritings.has(second) ? -1 : letterOf(letter);
    const open = (hash: number): void => {
      opens(hash, how);
      if (second !== -1) seconds[hash] = (seconds[hash] ?? 0) | begins;
    };
    opened(key, at);
    open(first);
    open(firsts);
    if (key !== first || otherWritings.has(key)) {
      open(key);
      for (const written of otherWritings.get(key) ?? []) open(written);
    }
    if (second === -1) return;
    pair(key, secondKey);
    pair(key, sameAs(plural));
    pair(sameAs(firsts), secondKey);
    pair(sameAs(firsts), sameAs(plural));
  };
  const noteCut = (text: string, at: number): void => {
    for (const cut of cutsOf(text)) {
      const word = wordAt(cut, 0);
      const first = word?.key ?? '';
      const second = word && wordAt(cut, word.end)?.key;
      const how = second !== undefined ? longer : isAcronym(text) ? loud : alone;
      const [one, two] = [hashOf(first), second === undefined ? -1 : hashOf(second)];
      const plural = second === undefined ? -1 : hashOf(`${second}s`);
      note(at, how, one, hashOf(`${first}s`), two, plural, second?.charCodeAt(0) ?? 0);
      // a word that counts by its plus opens what the plus comes next in, and what comes next may be written without it
      if (first.endsWith('+')) opens(hashOf(first.slice(0, -1)), longer);
      if (second?.endsWith('+')) pair(sameAs(one), hashOf(second.slice(0, -1)));
    }
  };
  // Most spellings are of plain words, hashed where they stand, as any cut costs more: all small, all capital or one capital first,
  // digits by themselves or at the end. Signs part words, but for those that `wordAt` reads in their own ways.
  const hashes = new Int32Array(4);
  let letter = 0;
  const isPlain = (text: string): boolean => {
    const { length } = text;
    let [hash, size, capitals, digits, word] = [0, 0, 0, 0, 0];
    hashes.fill(-1);
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? text.charCodeAt(at) : 32;
      const isCapital = code > 64 && code < 91;
      const isDigit = code > 47 && code < 58;
      if (isCapital || isDigit || (code > 96 && code < 123)) {
        if (isDigit) digits += 1;
        else if (digits > 0) return false;
        else if (isCapital ? capitals < size : capitals > 1) return false;
        if (isCapital) capitals += 1;
        if (size === 0) letter = code;
        hash = hashed(hash, code);
        size += 1;
      } else if (code > 191 || code === 43 || code === 38 || (code === 46 && size === 1)) return false;
      else if (size > 0) {
        hashes[word] = folded(hash);
        hashes[word + 1] = folded(hashed(hash, 115));
        if (word === 2) return true;
        [hash, size, capitals, digits, word] = [0, 0, 0, 0, 2];
      }
    }
    return true;
  };
  for (let at = 0; at < all.length; at += 1) {
    const text = all[at]?.text ?? '';
    if (!isPlain(text)) noteCut(text, at);
    else {
      const [first = 0, firsts = 0, second = -1, plural = -1] = hashes;
      note(at, second !== -1 ? longer : isAcronym(text) ? loud : alone, first, firsts, second, plural, letter);
    }
  }
  for (const word of certifying.split(' ')) opens(hashOf(word), certifies);

  const trees = new Map<number, Node>();
  const treeAt = (hash: number): Node => {
    const there = trees.get(hash);
    if (there) return there;
    const tree: Node = { next: new Map(), accepts: [] };
    const here: Spelling[] = [];
    for (let at = last[hash] ?? -1; at >= 0; at = before[at] ?? -1) {
      const found = all[spelt[at] ?? -1];
      if (found) here.push(found);
    }
    for (const found of here.reverse()) grow(tree, found);
    trees.set(hash, tree);
    return tree;
  };
  // Texts say the same words again and again; those of one text are too few to fill a memory.
  const known = new Map<string, Node | undefined>();
  const after = (word: string): Node | undefined => {
    const there = known.get(word);
    if (there !== undefined || known.has(word)) return there;
    const found = treeAt(hashOf(word)).next.get(word);
    if (known.size > 5000) known.clear();
    known.set(word, found);
    return found;
  };
  return { openings, gate, pairs, seconds, after };
}

function grow(root: Node, { text, credential, certainty }: Spelling): void {
  const accepted = { credential, certainty, capitals: isAcronym(text), exact: /\bSAFe\b/.exec(text)?.[0] };
  for (const cut of cutsOf(text)) {
    let at = root;
    for (const { key } of tokensOf(cut)) {
      let next = at.next.get(key);
      if (!next) {
        next = { next: new Map(), accepts: [] };
        at.next.set(key, next);
      }
      at = next;
    }
    if (!at.accepts.some(({ credential: there }) => there.name === credential.name)) at.accepts.push(accepted);
  }
}
