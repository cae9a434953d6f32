/**
 * Disguises of real names, written without regard to the tables under test: each alphabet is typed here, in the order of the Latin letters it stands for.
 */

export const alphabets: readonly string[] = [
  // Cyrillic, Greek, Armenian, Cherokee and Latin letters with hooks and strokes; a dot = this alphabet has none.
  'а.сԁе.ԍһіјк.мпор.гѕтцѵԝхуз',
  'АВС.Е..НІЈК.М.ОРԚ.ЅТ.ѴԜХҮ.',
  'αβϲ.ε..ηι.κ..ηορ..ςτυνωχγ.',
  'ΑΒ..Ε..ΗΙ.Κ.ΜΝΟΡ...ΤΥ..ΧΥΖ',
  '....ե.ցհ.....ոօ.զ...ս.....',
  'ᎪᏴᏟᎠᎬ.ᏀᎻᎥᎫᏦᏞᎷ..Ꮲ.ᎡᏚᎢ.ᏙᎳ..Ꮓ',
  'ɑƅƈɗɛƒɡɦɩʝƙɭɱɳɵƥʠɾʂƭʋѵɯ.ყʐ',
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ.ʏᴢ',
  'ạḅ.ḍẹ.ģḥịj̣ḳḷṃṇọp̣.ṛṣṭụṿẉ.ỵẓ',
];

/** First code points of alphabets that Unicode holds in a row, a to z. */
const rows: readonly number[] = [
  0xff41, 0xff21, 0x1d41a, 0x1d44e, 0x1d482, 0x1d4b6, 0x1d4ea, 0x1d51e, 0x1d552, 0x1d586, 0x1d5ba, 0x1d5ee, 0x1d622,
  0x1d656, 0x1d68a, 0x24d0, 0x24b6, 0x1f150, 0x1f170,
];

const plainDisguises: Readonly<Record<string, readonly string[]>> = {
  o: ['0'],
  l: ['1', 'I', '|'],
  i: ['1', 'l'],
  m: ['rn'],
  w: ['vv'],
};

const unseen = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\u034f',
  '\u180e',
  '\ufe0f',
];

/** Every way to write one letter so that it is taken for it. */
function disguisesOf(letter: string): string[] {
  const at = letter.toLowerCase().charCodeAt(0) - 97;
  if (at < 0 || at > 25) return [];
  const typed = spelled()
    .map((alphabet) => alphabet[at])
    .filter((one) => one !== undefined && one !== '.');
  const inRow = rows.map((first) => String.fromCodePoint(first + at)).filter((one) => /\p{Assigned}/u.test(one));
  return [...(typed as string[]), ...inRow, ...(plainDisguises[letter.toLowerCase()] ?? [])];
}

/** A text in the units that a reader sees. */
export const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);

let inGraphemes: readonly (readonly string[])[] | undefined;

function spelled(): readonly (readonly string[])[] {
  inGraphemes ??= alphabets.map(graphemes);
  return inGraphemes;
}

/** A generator of numbers from 0 up to 1, the same for a seed on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One disguise of a name: one to three letters changed, or an invisible character between two; `undefined` if the name has no Latin letter. */
export function disguised(name: string, random: () => number): string | undefined {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const letters = [...name];
  if (random() < 0.15) {
    const at = 1 + Math.floor(random() * (letters.length - 1));
    return `${letters.slice(0, at).join('')}${pick(unseen)}${letters.slice(at).join('')}`;
  }
  const places = letters.flatMap((letter, at) => (disguisesOf(letter).length ? [at] : []));
  if (places.length === 0) return undefined;
  const changes = 1 + Math.floor(random() * 3);
  for (let i = 0; i < changes; i++) {
    const at = pick(places);
    const letter = at === undefined ? undefined : pick(disguisesOf(letters[at] ?? ''));
    if (at !== undefined && letter !== undefined) letters[at] = letter;
  }
  return letters.join('');
}
