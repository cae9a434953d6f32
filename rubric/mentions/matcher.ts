// Over 200 lines: words are passed over by hashes in one loop, which must know how words are glued and go on.
import { spellings } from './catalogue.ts';
import {
  type Accepted,
  alone,
  certifies,
  folded,
  hashed,
  indexOf,
  letterOf,
  longer,
  loud,
  type Node,
  pairOf,
  type SpellingIndex,
  sameAs,
} from './spelling-index.ts';
import { type Token, wordAt } from './tokens.ts';

/**
 * A place where the text spells a credential. Several credentials where one spelling names them all ("Green/Black Belt"). `shares` is
 * the hit whose first words a later item of its list leaves out ("AWS Certified Solutions Architect or Developer").
 */
export type Hit = { accepted: Accepted[]; words: number; start: number; end: number; shares?: Hit };

const certifyingStem =
  /[CcZz]ertif|CERTIF|[Ll]icen[cs]|LICEN|[Cc]redential|[Aa]ccredit|[Dd]esignation|[Rr]egistered|[Cc]hartered|\b[Bb]ar(?![a-z])/;

let index: SpellingIndex | undefined;

// What may stand between the words of one name: no comma, no full stop, at most one line break.
const between = /^(?:[ \t\u00a0]{0,3}[-–—‐‑/:®™()’'|]?[®™)]?[ \t\u00a0]*\n?[ \t\u00a0]{0,3}|[’']s? ?)$/;

/** Where two tokens of one name may meet, by the text between them. */
function meets(text: string, left: Token, right: Token): boolean {
  const gap = right.start - left.end;
  // glued by a lost line break: "dental insuranceLicense: CPA"
  if (gap === 0) return !(isLower(text.charCodeAt(left.end - 1)) && certifyingStem.test(right.surface));
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
      if (from > start && !(turns && isUpper(text.charCodeAt(from)) && isGlued(text, from))) continue;
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
  if (to - from < 5 || !isUpper(text.charCodeAt(from)) || !isUpper(text.charCodeAt(from + 1))) return undefined;
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

const version = /[®™]?[ /]v?\d(?:\.\d)?(?:\/v?\d(?:\.\d)?)?(?= )/y;

function longestAt({ after }: SpellingIndex, text: string, from: number): Hit | undefined {
  const first = wordAt(text, from);
  if (first?.start !== from) return undefined;
  const words = [first];
  let at = after(first.key) ?? afterSingular(first, after);
  let best: Hit | undefined;
  while (at) {
    if (at.accepts.length > 0) {
      const accepted = at.accepts.filter(
        ({ capitals, exact }) => (!capitals || inCapitals(words)) && (!exact || isSpelled(words, exact)),
      );
      const { end } = words.at(-1) ?? first;
      if (accepted.length > 0) best = { accepted, words: words.length, start: from, end };
    }
    if (at.next.size === 0) return best;
    const last = words.at(-1) ?? first;
    const { next }: Node = at;
    const word: Token | undefined = wordAt(text, last.end);
    if (!word || !meets(text, last, word)) return best;
    at = next.get(word.key) ?? afterSingular(word, (key) => next.get(key));
    words.push(word);
    if (at) continue;
    // "SAFe 5.1 Scrum Master", "ITIL v3/v4 Foundation": the version may stand inside the name
    version.lastIndex = last.end;
    const beyond = version.test(text) ? wordAt(text, version.lastIndex) : undefined;
    if (beyond?.start !== version.lastIndex + 1) return best;
    words.splice(-1, 1, beyond);
    at = next.get(beyond.key);
  }
  return best;
}

/** What stands between the items of a list; behind an issuer's certification also what opens one. */
const itemGlue = /(?: \([A-Z][A-Z/-]{1,9}\))?(?: ?[,/&] ?| ?,? (?:and\/or|and|or|&amp;|&) )(?:(?:an?|the) )?/y;
const listOpens =
  /(?: in)? (?:at least )?(?:one|any)(?: or more)? of the following[a-z ]{0,20}: ?| ?[(:] ?| [–-] |,? (?:in|as an?|as|like|such as|including|e\.g\.?,?|i\.e\.?,?)\s/y;
/** What ends an item: a mark, a word that joins or asks, or a certification word. */
const itemEnds =
  /(?=\s*(?:$|[\n,;.)/|•(&–-])|\s(?:or|and|is|are|an?|i?s? ?preferred|required|desired|strongly|highly|levels?|exams?|certif|licen[cs]|credential|designation|\d))/iy;

/** The later items of a list that leave out the first words of a hit: the 570 and 653 of "API 510, 570 and 653". */
function sharersOf(index: SpellingIndex, text: string, hit: Hit): Hit[] {
  const shared: Token[] = [];
  for (let word = wordAt(text, hit.start); word && word.end <= hit.end; word = wordAt(text, word.end))
    shared.push(word);
  const isUmbrella = hit.accepted.some(({ credential: { name } }) => name.endsWith('(unspecified)'));
  const found: Hit[] = [];
  for (let end = hit.end; ; ) {
    const glue = glueAt(text, end, itemGlue) || (isUmbrella && end === hit.end ? glueAt(text, end, listOpens) : 0);
    if (glue === 0) return found;
    const own = longestAt(index, text, end + glue);
    const item = sharedAt(index, text, shared, end + glue) ?? own;
    if (!item || (own && own.end >= item.end)) return found;
    found.push({ ...item, shares: hit });
    end = item.end;
  }
}

function glueAt(text: string, at: number, glue: RegExp): number {
  glue.lastIndex = at;
  return glue.exec(text)?.[0].length ?? 0;
}

/**
 * The longest spelling that begins with some of the shared words and goes on at a place: behind "Certified" or an issuer alone, or
 * with as many words as it leaves out. An issuer may leave out its "Certified"; a level alone ("Professional") is no item.
 */
function sharedAt({ after }: SpellingIndex, text: string, shared: readonly Token[], from: number): Hit | undefined {
  const starts: { node: Node; left: number }[] = [];
  let node: Node | undefined = after(shared[0]?.key ?? '');
  for (let count = 1; node && count < shared.length; count += 1) {
    const certified = count === 1 && shared.length < 4 ? node.next.get('certified') : undefined;
    const isOpen = endsPrefix.test(shared[count - 1]?.key ?? '') || endsPrefix.test(shared[count]?.key ?? '');
    starts.push({ node, left: isOpen ? 0 : shared.length - count });
    if (certified) starts.push({ node: certified, left: 0 });
    node = node.next.get(shared[count]?.key ?? '');
  }
  let best: Hit | undefined;
  for (const start of starts.reverse()) {
    let at: Node | undefined = start.node;
    const words: Token[] = [];
    for (let word = wordAt(text, from); word; word = wordAt(text, word.end)) {
      const last = words.at(-1);
      if (last ? !meets(text, last, word) : word.start !== from || noItem.test(word.key)) break;
      at = at.next.get(word.key);
      if (!at) break;
      words.push(word);
      if (start.left > 0 && start.left !== words.length) continue;
      const accepted = at.accepts.filter(({ capitals }) => !capitals || inCapitals(words));
      itemEnds.lastIndex = word.end;
      if (accepted.length > 0 && itemEnds.test(text) && word.end > (best?.end ?? 0))
        best = { accepted, words: words.length + 1, start: from, end: word.end };
    }
  }
  return best;
}
const endsPrefix = /^(?:certifi|licens|register)/;
const noItem = /^(?:certifi|licens|associate|professional|exam)|^(?:and|or|in|for)$/;

/** "CPAs" is the plural of CPA; words in lower case keep their s. */
const afterSingular = ({ surface, key }: Token, under: (key: string) => Node | undefined): Node | undefined =>
  surface.length > 2 && surface.endsWith('s') && surface === `${surface.slice(0, -1).toUpperCase()}s`
    ? under(key.slice(0, -1))
    : undefined;
