import { spellings } from './catalogue.ts';
import { isCapital, isDigit, isSmall } from './characters.ts';
import { certifyingStem, type Hit, longestAt } from './longest-spelling.ts';
import { sharersOf } from './shared-words.ts';
import {
  alone,
  certifies,
  folded,
  hashed,
  indexOf,
  letterOf,
  longer,
  loud,
  pairOf,
  type SpellingIndex,
  sameAs,
} from './spelling-index.ts';
import { wordAt } from './tokens.ts';

let index: SpellingIndex | undefined;

/** By character: 1 for a small letter or digit, 2 for a capital, 0 for what parts words. Letters beyond ASCII count as small; quotation marks and bullets are none. */
const kinds = new Uint8Array(128);
for (let code = 48; code <= 122; code += 1)
  if (/[a-z0-9]/i.test(String.fromCharCode(code))) kinds[code] = code < 65 || code > 90 ? 1 : 2;
const kindOf = (code: number): number =>
  code < 128 ? (kinds[code] ?? 0) : (code > 191 && code < 0x2000) || code > 0x2c00 ? 1 : 0;
const isLetterOrDigit = (code: number): boolean => kindOf(code) !== 0;

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

/**
 * All places where the text spells a listed credential, of which the longest spelling wins and none overlaps another; and the
 * places of certification words, in the same one pass.
 */
export function placesIn(text: string): { hits: Hit[]; certifications: number[] } {
  index ??= indexOf(spellings());
  const { openings, gate } = index;
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
      if (!single && ((opens & longer) === 0 || !opensPair(index, text, first, at))) {
        const hit = isShout ? gluedAt(index, text, start, at) : undefined;
        if (!hit) continue;
        hits.push(hit);
        at = hit.end; // another may be glued to it
        continue;
      }
    }
    // Inside a word that turns, another may start: "requiredCPA".
    for (let from = start; from < (turns ? at : start + 1); from += 1) {
      if (from > start && !(turns && isCapital(text.charCodeAt(from)) && isGlued(text, from))) continue;
      const hit = longestAt(index, text, from) ?? gluedAt(index, text, from, at);
      if (!hit) continue;
      hits.push(hit);
      if (hit.words > 1) {
        if (certifyingStem.test(text.slice(hit.start, hit.end))) certifications.push(hit.start);
        const later = sharersOf(index, text, hit);
        const last = later.at(-1);
        if (last) {
          hits.push(...later);
          at = last.end;
          break;
        }
      }
      at = Math.max(at, hit.end);
      from = hit.end - 1;
      if (hit.end < at && isLetterOrDigit(text.charCodeAt(hit.end))) at = hit.end;
    }
  }
  return { hits, certifications };
}

/** Whether the next word may go on from the first: told by their hashes alone, and yes where it cannot be told. */
function opensPair({ pairs, seconds }: SpellingIndex, text: string, first: number, from: number): boolean {
  const { length } = text;
  let at = from;
  let code = 0;
  for (; ; at += 1) {
    if (at >= length || at - from > 8) return false;
    code = text.charCodeAt(at);
    if (kindOf(code) !== 0) break;
    if (code === 38 || code === 39 || code === 0x2019 || code === 43) return true; // & ' ’ + are read in their own ways
  }
  if (((seconds[first] ?? 0) & letterOf(code)) === 0) return false;
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
  const bit = pairOf(sameAs(first), sameAs(folded(hash)));
  return ((pairs[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const isShort = ({ after }: SpellingIndex, key: string): boolean =>
  after(key)?.accepts.some(({ capitals, certainty }) => capitals && certainty === 'sure') ?? false;

/** An acronym glued to another by lost line breaks ("PMPCAPM"), where both are known or a certification word follows. */
function gluedAt(index: SpellingIndex, text: string, from: number, to: number): Hit | undefined {
  const { openings, after } = index;
  if (to - from < 5 || !isCapital(text.charCodeAt(from)) || !isCapital(text.charCodeAt(from + 1))) return undefined;
  const whole = wordAt(text, from);
  if (!whole || whole.start !== from || !shouted.test(whole.surface) || after(whole.key)) return undefined;
  if (text[from - 1] === '(' && text[whole.end] === ')') return undefined; // one credential's own letters
  const isBeforeWord = /^certifi|^license/.test(wordAt(text, whole.end)?.key ?? '');
  let hash = hashed(0, whole.key.charCodeAt(0));
  for (let at = 2; at <= whole.key.length - 2; at += 1) {
    hash = hashed(hash, whole.key.charCodeAt(at - 1));
    const mayHead = ((openings[folded(hash)] ?? 0) & loud) !== 0;
    if (!mayHead && !isBeforeWord) continue;
    const [head, tail] = [whole.key.slice(0, at), whole.key.slice(at)];
    const headFirst = mayHead && isShort(index, head) && after(tail) !== undefined;
    if (!headFirst && !(isBeforeWord && isShort(index, tail))) continue;
    const [start, end] = headFirst ? [from, from + at] : [from + at, whole.end];
    const accepted = after(headFirst ? head : tail)?.accepts;
    return accepted ? { accepted, words: 1, start, end } : undefined;
  }
  return undefined;
}
const shouted = /^[A-Z]{5,14}\d?$/;
