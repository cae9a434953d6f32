import { spellings } from '../catalogue.ts';
import { capital, isInWord, kindOf, sign } from './characters.ts';
import { firstWithin, gluedAt } from './glued.ts';
import { folded, hashed, of30, pairOf } from './hashes.ts';
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
