import type { Certainty, Credential, Spelling } from '../catalogue.ts';
import { folded, type Hashed, hashed, hashOf, of30, pairOf } from './hashes.ts';
import { keyOf, spelling, tokensOf, wordAt } from './tokens.ts';

export type Accepted = { credential: Credential; certainty: Certainty; capitals: boolean; exact: string | undefined };
/** Where a spelling may stand after some of its words, and what it names if it ends there. */
export type Node = { check: number; next: Map<number, Node>; accepts: Accepted[] };

/**
 * `openings` says by 16 bits of a word's hash whether it is a spelling by itself (`alone`), only in capitals (`loud`), opens a longer
 * one (`longer`), speaks of certification (`certifies`), is followed by the numbers of exams (`numbers`) or is compared under another
 * spelling (`otherwise`). Of most words it is enough to know that they are none: `singles` has a bit for those with any but `longer`,
 * `firsts` for those that open a longer one, `seconds` for those that come next in it, all small enough to stay in the fastest cache;
 * `pairs` has one for each two words that open a spelling. `after` is where a first word leads: the tree below it is built when it is
 * first met, as all of them would take a fresh background a tenth of a second and a text meets a hundred.
 */
export type SpellingIndex = {
  openings: Uint8Array;
  singles: Uint8Array;
  firsts: Uint8Array;
  seconds: Uint8Array;
  pairs: Uint8Array;
  after: (word: Hashed) => Node | undefined;
};
export const alone = 1;
export const loud = 2;
export const longer = 4;
export const certifies = 8;
export const otherwise = 16;
export const numbers = 32;

/** Words around which a phrase may name a credential that no list has. */
const certifying =
  'certify certified certifies certifying certification certifications certificate certificates certificated cert certs license licenses licensed licensing licensure licensures licensee licence licences licenced licencing credential credentials credentialed credentialing accredit accredited accreditation accreditations designation designations registered chartered bar nvq qcf zertifizierung zertifizierungen zertifikat zertifikate certificación certificaciones certificado certificados';

/** One word in capitals, up to seven letters, is an acronym: the same letters in lower case are another word, unless so long and with a digit (Prince2). */
const isAcronym = (text: string): boolean => {
  const letters = text.replaceAll('.', '');
  return /^(?![A-Z]{6}\d)[A-Z0-9&]{1,7}(?:[-/ ][A-Z0-9+]{1,5})?\+?$/.test(letters) && /[A-Z]{2}|[A-Z]\+/.test(letters);
};

/** A spelling in each way that a text may be cut: "CompTIA" is cut like glued words are, "Comptia" is not. */
const cutsOf = (text: string): string[] => (isJoint(text) ? [text, text.split(' ').map(unjoined).join(' ')] : [text]);
const isJoint = (text: string): boolean => /[a-z][A-Z]/.test(text);
const unjoined = (word: string): string => (isJoint(word) ? word.toLowerCase() : word);

const foldedOf = (word: string): number => folded(hashOf(word).hash);

/** Words that are compared under another spelling, by 16 bits of their hashes: "licences" stands for "license". */
const standsFor = new Map([...spelling].map(([written, key]) => [foldedOf(written), foldedOf(key)]));
export const sameAs = (first: number): number => standsFor.get(first) ?? first;
const otherWritings = Map.groupBy(standsFor.keys(), (written) => sameAs(written));

/** What a word leads to from a place in the tree. */
export function nextOf({ next }: Node, { hash, check }: Hashed): Node | undefined {
  const node = next.get(hash);
  return node?.check === check ? node : undefined;
}

const bitsFor = (count: number): Uint8Array => new Uint8Array(count / 8);
const put = (bits: Uint8Array, at: number): void => {
  bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
};
export const has = (bits: Uint8Array, at: number): boolean => ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0;

export function indexOf(all: readonly Spelling[]): SpellingIndex {
  const openings = new Uint8Array(1 << 16);
  const [singles, firsts, seconds] = [bitsFor(openings.length), bitsFor(openings.length), bitsFor(openings.length)];
  const pairs = bitsFor(1 << 19);
  const opens = (hash: number, how: number): void => {
    openings[hash] = (openings[hash] ?? 0) | how;
    put(how === longer ? firsts : singles, hash);
  };
  const pair = (first: number, second: number): void => {
    put(pairs, pairOf(first, second));
    put(seconds, second);
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
  /** Notes the spelling at a place by its first word, in the singular and plural, and by its second, likewise, if it has one. */
  const note = (at: number, how: number, first: number, firsts: number, second: number, plural: number): void => {
    const key = sameAs(first);
    const secondKey = sameAs(second);
    opened(key, at);
    opens(first, how);
    opens(firsts, how);
    if (key !== first || otherWritings.has(key)) {
      opens(key, how);
      for (const written of otherWritings.get(key) ?? []) opens(written, how);
    }
    if (second === -1) return;
    pair(key, secondKey);
    pair(key, sameAs(plural));
    pair(sameAs(firsts), secondKey);
    pair(sameAs(firsts), sameAs(plural));
  };
  const noteCut = (text: string, at: number): void => {
    for (const cut of cutsOf(text)) {
      const one = wordAt(cut, 0);
      const two = one && wordAt(cut, one.end);
      const first = one ? keyOf(cut, one.start, one.end) : '';
      const second = two && keyOf(cut, two.start, two.end);
      const how = second !== undefined ? longer : isAcronym(text) ? loud : alone;
      const bits = second === undefined ? [-1, -1] : [foldedOf(second), foldedOf(`${second}s`)];
      note(at, how, foldedOf(first), foldedOf(`${first}s`), bits[0] ?? -1, bits[1] ?? -1);
      // a word that counts by its plus opens what the plus comes next in, and what comes next may be written without it
      if (first.endsWith('+')) opens(foldedOf(first.slice(0, -1)), longer);
      if (second?.endsWith('+')) pair(sameAs(foldedOf(first)), foldedOf(second.slice(0, -1)));
    }
  };
  // Most spellings are of plain words, hashed where they stand, as any cut costs more: all small, all capital or one capital first,
  // digits by themselves or at the end. Signs part words, but for those that `wordAt` reads in their own ways.
  const hashes = new Int32Array(4);
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
        hash = hashed(hash, code);
        size += 1;
      } else if (code > 191 || code === 43 || code === 38 || (code === 46 && size === 1)) return false;
      else if (size > 0) {
        hashes[word] = folded(of30(hash));
        hashes[word + 1] = folded(of30(hashed(hash, 115)));
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
      note(at, second !== -1 ? longer : isAcronym(text) ? loud : alone, first, firsts, second, plural);
    }
  }
  for (const word of certifying.split(' ')) opens(foldedOf(word), certifies);
  for (const word of ['series', 'finra', 'nasd']) opens(foldedOf(word), numbers);
  for (const written of standsFor.keys()) opens(written, otherwise);

  const trees = new Map<number, Node>();
  const treeAt = (bits: number): Node => {
    const there = trees.get(bits);
    if (there) return there;
    const tree = leaf(0);
    const here: Spelling[] = [];
    for (let at = last[bits] ?? -1; at >= 0; at = before[at] ?? -1) {
      const found = all[spelt[at] ?? -1];
      if (found) here.push(found);
    }
    for (const found of here.reverse()) grow(tree, found);
    trees.set(bits, tree);
    return tree;
  };
  const after = (word: Hashed): Node | undefined => {
    const bits = folded(word.hash);
    return last[bits] === -1 ? undefined : nextOf(treeAt(bits), word);
  };
  return { openings, singles, firsts, seconds, pairs, after };
}

const leaf = (check: number): Node => ({ check, next: new Map(), accepts: [] });

function grow(root: Node, { text, credential, certainty }: Spelling): void {
  const accepted = { credential, certainty, capitals: isAcronym(text), exact: /\b(?:SAFe|LeSS)\b/.exec(text)?.[0] };
  for (const cut of cutsOf(text)) {
    let at = root;
    for (const word of tokensOf(cut)) {
      const next = nextOf(at, word) ?? leaf(word.check);
      at.next.set(word.hash, next);
      at = next;
    }
    if (!at.accepts.some(({ credential: there }) => there.name === credential.name)) at.accepts.push(accepted);
  }
}
