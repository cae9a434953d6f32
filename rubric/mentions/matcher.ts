import { spellings } from './catalogue.ts';
import { capital, isCapital, isDigit, isInWord, isSmall, kindOf, sign, small } from './characters.ts';
import { folded, hashed, hashOf, of30, pairOf } from './hashes.ts';
import { certifyingStem, type Hit, longestAt } from './longest-spelling.ts';
import { sharersOf } from './shared-words.ts';
import {
  alone,
  certifies,
  has,
  indexOf,
  longer,
  loud,
  numbers,
  otherwise,
  type SpellingIndex,
  sameAs,
} from './spelling-index.ts';
import { keyOf, mixedCase, wordAt } from './tokens.ts';

let index: SpellingIndex | undefined;

/** The places of hits, of certification words, and of words that the numbers of exams follow. */
export type Places = { hits: Hit[]; certifications: number[]; numbering: number[] };

/**
 * All places where the text spells a listed credential, of which the longest spelling wins and none overlaps another; and the
 * places of the words that other rules look around, in the same one pass. Words are passed over by the hashes of one and of two.
 */
export function placesIn(text: string): Places {
  index ??= indexOf(spellings());
  const { openings, singles, firsts, seconds, pairs } = index;
  const { length } = text;
  const places: Places = { hits: [], certifications: [], numbering: [] };
  // the word before: where it starts and ends, and 16 bits of its hash
  let before = 0;
  let beforeEnd = 0;
  let beforeBits = 0;
  let isFirst = false; // the word before opens longer spellings
  let at = 0;
  for (;;) {
    let isSigned = false;
    let code = 0;
    let kind = 0;
    for (; at < length; at += 1) {
      code = text.charCodeAt(at);
      kind = kindOf(code);
      if (isInWord(kind)) break;
      isSigned ||= kind === sign;
    }
    const start = at;
    const isLoud = kind === capital;
    let hash = 0;
    let capitals = 0;
    while (at < length) {
      hash = hashed(hash, code);
      capitals += kind & capital;
      at += 1;
      if (at === length) break; // a code beyond the end is no number, which would slow down every other
      code = text.charCodeAt(at);
      kind = kindOf(code);
      if (!isInWord(kind)) break;
    }
    capitals >>>= 1;
    const size = at - start;
    // from capital to small letter or back, after the first letter
    const turns = capitals > 0 && capitals < size && !(isLoud && capitals === 1);
    let bits = folded(of30(hash));
    const isShout = capitals === size && size > 4 && size < 15;
    const opens = isShout || has(singles, bits) ? (openings[bits] ?? 0) : 0;
    if ((opens & otherwise) !== 0) bits = sameAs(bits);
    const isInitial = size === 1 && code === 46 && at < length;
    const isUnclear = isSigned || turns || isInitial || size === 0;
    if (
      isFirst &&
      (isUnclear
        ? isSigned || (size > 0 && start - beforeEnd <= 8)
        : has(seconds, bits) && start - beforeEnd <= 8 && has(pairs, pairOf(beforeBits, bits)))
    ) {
      const hit = longestAt(index, text, before);
      if (hit) {
        at = note(index, text, hit, places);
        isFirst = false;
        continue;
      }
    }
    if (size === 0) return places;
    let hit: Hit | undefined;
    if (turns) {
      if (certifyingStem.test(text.slice(start, at))) places.certifications.push(start);
      hit = firstWithin(index, text, start, at);
      isFirst = false;
    } else if (isInitial && isLoud && text.charCodeAt(at + 2) === 46) {
      hit = longestAt(index, text, start);
      isFirst = false;
    } else {
      before = start;
      beforeEnd = at;
      beforeBits = bits;
      isFirst = has(firsts, bits);
      if (opens !== 0) {
        if ((opens & certifies) !== 0) places.certifications.push(start);
        if ((opens & numbers) !== 0) places.numbering.push(start);
        const isAlone =
          (opens & alone) !== 0 || ((opens & loud) !== 0 && (capitals === size || (isLoud && size === 2)));
        if (isAlone || (isShout && (opens & longer) !== 0)) hit = longestAt(index, text, start);
      }
      if (isShout) hit ??= gluedAt(index, text, start, at);
    }
    if (hit) {
      at = note(index, text, hit, places);
      isFirst = false;
    }
  }
}

/** Notes a hit with the later items of its list, and gives where the last of them ends. */
function note(index: SpellingIndex, text: string, hit: Hit, { hits, certifications, numbering }: Places): number {
  hits.push(hit);
  if (hit.words === 1) return hit.end;
  if (certifyingStem.test(text.slice(hit.start, hit.end))) certifications.push(hit.start);
  const later = sharersOf(index, text, hit);
  hits.push(...later);
  const { end } = later.at(-1) ?? hit;
  const number = text.slice(hit.start, end).search(/ (?:series|finra|nasd)\b/i);
  if (number > 0) numbering.push(hit.start + number + 1);
  return end;
}

/** The first hit inside a word that turns: another may start there ("requiredCPA"). */
function firstWithin(index: SpellingIndex, text: string, start: number, to: number): Hit | undefined {
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
function gluedAt(index: SpellingIndex, text: string, from: number, to: number): Hit | undefined {
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
  if (heads.length === 0 || after(whole)) return undefined;
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
  return undefined;
}
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
