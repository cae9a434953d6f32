import type { Certainty, Credential, Spelling } from './catalogue.ts';
import { spelling, tokensOf, wordAt } from './tokens.ts';

export type Accepted = { credential: Credential; certainty: Certainty; capitals: boolean; exact: string | undefined };
/** Where a spelling may stand after some of its words, and what it names if it ends there. */
export type Node = { next: Map<string, Node>; accepts: Accepted[] };

/**
 * `openings` says by a word's hash whether it is a spelling by itself (`alone`), only in capitals (`loud`), opens a longer one
 * (`longer`) or speaks of certification (`certifies`); `gate` has one bit a hash, small enough to stay in the fastest cache; `pairs`
 * has one bit for each two words that open a spelling. `after` is where a word leads: the tree below it is built when it is first met,
 * as all of them would take a fresh background a tenth of a second and a text meets a hundred.
 */
export type SpellingIndex = {
  openings: Uint8Array;
  gate: Uint8Array;
  pairs: Uint8Array;
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

/** Words that are nothing but letters, all small, all capital or one capital first: read as they stand, without any cut. */
const isPlain = (text: string): boolean => /^(?:[A-Z]?[a-z]+|[A-Z]+)(?: (?:[A-Z]?[a-z]+|[A-Z]+))*$/.test(text);

const otherWritings = Map.groupBy(spelling.keys(), (written) => spelling.get(written));
/** How a text may write a word that is compared as `key`, as hashes, of which the first is the key's own. */
const writings = (key: string): number[] =>
  [key, `${key}s`, ...(key.endsWith('+') ? [key.slice(0, -1)] : []), ...(otherWritings.get(key) ?? [])].map(hashOf);

export function indexOf(all: readonly Spelling[]): SpellingIndex {
  const openings = new Uint8Array(1 << 16);
  const gate = new Uint8Array(openings.length / 8);
  const pairs = new Uint8Array(1 << 19);
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
  const before: number[] = [];
  const spelt: number[] = [];
  const opened = (hash: number, at: number): void => {
    before.push(last[hash] ?? -1);
    last[hash] = spelt.push(at) - 1;
  };

  const note = (at: number, firsts: readonly number[], seconds: readonly number[], single: number, bare = -1): void => {
    opened(firsts[0] ?? 0, at);
    for (const first of firsts) {
      if (seconds.length === 0) opens(first, first === bare ? longer : single);
      else {
        opens(first, longer);
        for (const second of seconds) pair(first, second);
      }
    }
  };
  const noteCut = (text: string, at: number): void => {
    for (const cut of cutsOf(text)) {
      const first = wordAt(cut, 0);
      const second = first && wordAt(cut, first.end);
      // a word that counts by its plus opens what the plus comes next in
      const bare = first?.key.endsWith('+') ? hashOf(first.key.slice(0, -1)) : -1;
      note(at, writings(first?.key ?? ''), second ? writings(second.key) : [], isAcronym(text) ? loud : alone, bare);
    }
  };
  // Most spellings are plain words, whose hashes are taken from where they stand.
  const special = new Map(
    [...spelling].flatMap(([written, key]) => [written, key].map((word) => [wholeHash(word), writings(key)])),
  );
  const writingsAt = (text: string, from: number, to: number): number[] => {
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = hashed(hash, text.charCodeAt(at));
    return special.get(hash) ?? [folded(hash), folded(hashed(hash, 115))];
  };
  const notePlain = (text: string, at: number): void => {
    const end = text.indexOf(' ');
    const next = text.indexOf(' ', end + 1);
    if (end === -1) note(at, writingsAt(text, 0, text.length), [], isAcronym(text) ? loud : alone);
    else note(at, writingsAt(text, 0, end), writingsAt(text, end + 1, next === -1 ? text.length : next), longer);
  };
  for (const [at, { text }] of all.entries()) {
    if (isPlain(text)) notePlain(text, at);
    else noteCut(text, at);
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
  return { openings, gate, pairs, after };
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
