import { blur, hidesCharacters, hidesLetters, unmask } from './confusables.ts';

/** Each stands behind a letter that carries an accent, so that positions can be compared. Private-use: no name that is accepted holds them. */
const everyday = '\uE000';
const unusual = '\uE001';
const marks = /[\uE000\uE001]/g;

/** Accents of the languages of western Europe and the Americas; any other on a Latin letter is rare enough to be a disguise. */
const everydayAccents = /[\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327]/;

/** Letters that no decomposition turns into plain ones. */
const folded: Readonly<Record<string, string>> = {
  ø: `o${everyday}`,
  ł: `l${everyday}`,
  đ: `d${everyday}`,
  ð: `d${everyday}`,
  ß: `ss${everyday}`,
  æ: `ae${everyday}`,
  œ: `oe${everyday}`,
  ı: `i${unusual}`,
};

const inFull: Readonly<Record<string, string>> = {
  univ: 'university',
  st: 'saint',
  intl: 'international',
  natl: 'national',
};

const apostrophe = /['’‘`´ʼ′]/;
const tradeMarks = /[®™©℠]\uFE0F?|\((?:r|tm|c)\)/gi;

/**
 * A name reduced to what identifies it: lower case, "&" as "and", no punctuation, no leading "The", "Univ." in full; accents stay as marks behind
 * their letters. Letters of other scripts, full-width letters too, stay what they are.
 */
export function spell(name: string): string {
  if (!ascii.test(name)) return words(letters(name));
  const text = name.toLowerCase();
  return simple.test(text) ? text : words(text.replace(/['`]|\((?:r|tm|c)\)/g, ''));
}

const ascii = /^[\x20-\x7e]*$/;

/** Most names of the tables: nothing to take away or to write in full. */
const simple = /^(?!the )(?:(?!(?:univ|st|intl|natl)(?: |$))[a-z0-9+#]+(?: (?!$)|$))+$/;

function letters(name: string): string {
  let text = '';
  for (const char of name.replace(tradeMarks, ' ').normalize('NFC').toLowerCase()) {
    if (apostrophe.test(char)) continue;
    const parts = folded[char] ?? char.normalize('NFD');
    for (const part of parts) {
      const onLatin = /[a-z\uE000\uE001]$/.test(text);
      if (!/\p{M}/u.test(part) || !onLatin) text += part;
      else text += everydayAccents.test(part) ? everyday : unusual;
    }
  }
  return text;
}

function words(text: string): string {
  const all = text
    .replace(/&/g, ' and ')
    .replace(ascii.test(text) ? /[^a-z0-9+#]+/g : /[^\p{L}\p{M}\p{N}\uE000\uE001+#]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => inFull[word] ?? word);
  if (all[0] === 'the' && all.length > 1) all.shift();
  return all.join(' ');
}

/** The spelling without its accents: what a table is keyed by. */
export const plain = (spelling: string): string => spelling.replace(marks, '');

/** What a listed and a disguised name have in common. */
export const seenAs = (name: string): string =>
  blur(plain(spell((ascii.test(name) ? name : unmask(name)).toLowerCase())));

type Accents = 'agree' | 'added' | 'disguise';

/** Left-out accents agree; added ones do not, and one that no western language writes is a disguise. Both spellings have the same key. */
export function accents(given: string, listed: string): Accents {
  let at = 0;
  let verdict: Accents = 'agree';
  for (const char of given) {
    const listedMark = listed[at] === everyday || listed[at] === unusual;
    if (char === everyday || char === unusual) {
      if (listedMark) at++;
      else if (char === unusual) return 'disguise';
      else verdict = 'added';
      continue;
    }
    if (listedMark) at++;
    at++;
  }
  return verdict;
}

/** Soft hyphens, and marks of direction or order at either end, deceive nobody; yet a name with them is not taken as read. */
const harmless = /^[\u200B-\u200F\u2060\uFEFF\s]+|[\u200B-\u200F\u2060\uFEFF\s]+$|\u00AD/g;

/** Whether a name hides something: invisible characters, or a letter that Unicode itself holds to be a Latin one (the kelvin sign). */
export function disguise(name: string): 'none' | 'harmless' | 'hidden' {
  if (ascii.test(name)) return 'none';
  const shown = name.replace(tradeMarks, ' ');
  if (/[\u212A\u212B]/.test(shown) || hidesLetters(shown)) return 'hidden';
  if (!hidesCharacters(shown)) return 'none';
  return hidesCharacters(shown.replace(harmless, '')) ? 'hidden' : 'harmless';
}

/** A text of many names in which pieces of a key can be looked for: as `spell` and `plain` leave letters, punctuation untouched. */
export const searchable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[\u0080-\uffff]+/g, (letter) => plain(letters(letter)));

/** The same for what an eye takes names for. */
export const searchableLooks = (text: string): string =>
  blur(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[\u0080-\uffff]+/g, (letter) => plain(letters(unmask(letter).toLowerCase()))),
  );

const shared = (a: string, b: string): string => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.slice(0, same);
};

/** What the short and the full form of a word begin with, by the full form. */
const beginnings = new Map(Object.entries(inFull).map(([short, full]) => [full, shared(short, full)]));
const blurredBeginnings = new Map([...beginnings].map(([full, begin]) => [blur(full), blur(begin)]));

/** "and" may be written "&". */
const pieces = (key: string, begin: ReadonlyMap<string, string>): readonly string[] =>
  key
    .split(' ')
    .filter((word) => word !== 'and' && word !== '')
    .map((word) => begin.get(word) ?? word);

/** Pieces that any searchable text holds in which a name with this key stands. */
export const piecesOf = (key: string): readonly string[] => pieces(key, beginnings);

/** The same for a name's looks. */
export const piecesOfLooks = (shown: string): readonly string[] => pieces(shown, blurredBeginnings);
