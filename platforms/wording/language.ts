import type { Parsed } from '../page/parsed.ts';
import { letters } from '../page/text.ts';

/**
 * BCP 47 codes and the names by which pages call them: English, the language's own, then Spanish, French, Portuguese and German
 * where these differ. Intl.DisplayNames would cost a millisecond for each language of the interface.
 */
const table = `en English Inglés Anglais Inglês Englisch
es Spanish Español Castellano Espagnol Espanhol Spanisch
fr French Français Francés Francês Französisch
de German Deutsch Alemán Allemand Alemão
pt Portuguese Português Portugués Portugais Portugiesisch
it Italian Italiano Italien Italienisch
zh Chinese Mandarin 中文 Chino Chinois Chinês Chinesisch
ja Japanese 日本語 Japonés Japonais Japonês Japanisch
ko Korean 한국어 Coreano Coréen Koreanisch
ru Russian Русский Ruso Russe Russo Russisch
ar Arabic العربية Árabe Arabe Arabisch
hi Hindi हिन्दी
id Indonesian Indonesia Indonesio Indonésien
tr Turkish Türkçe Turco Turc Türkisch
pl Polish Polski Polaco Polonais Polnisch
uk Ukrainian Українська Ucraniano Ukrainien
nl Dutch Nederlands Neerlandés Néerlandais Holandês Niederländisch
he Hebrew עברית Hebreo Hébreu
vi Vietnamese Tiếng|Việt Vietnamita Vietnamien Vietnamesisch
th Thai ไทย Tailandés Tailandês Thaï Thailändisch
sv Swedish Svenska Sueco
no Norwegian Norsk Noruego
da Danish Dansk Danés
fi Finnish Suomi
el Greek Ελληνικά Griego Grec
cs Czech Čeština Checo
hu Hungarian Magyar Húngaro
ro Romanian Română Rumano
bg Bulgarian Български
sr Serbian
hr Croatian
sk Slovak
ca Catalan Català Catalán
fa Persian Farsi فارسی
ur Urdu اردو
bn Bengali Bangla
ta Tamil
te Telugu
ms Malay Melayu
fil Filipino Tagalog
kk Kazakh
az Azerbaijani
ka Georgian
hy Armenian
uz Uzbek
sw Swahili
mn Mongolian
km Khmer
lt Lithuanian
lv Latvian
et Estonian
sl Slovenian
af Afrikaans
ps Pashto
ml Malayalam
kn Kannada
mr Marathi
gu Gujarati
pa Punjabi
ne Nepali
sa Sanskrit
is Icelandic
gl Galician Galego Gallego
eu Basque Euskara Euskera`;
let rows: string | undefined;

/** The code of a language's name. Looked for in the table as it is written: to part it would cost a page more than it asks. */
function codeOf(name: string): string | undefined {
  rows ??= `\n${table.toLowerCase().replaceAll('\n', ' \n')} `;
  const found = rows.indexOf(` ${name.toLowerCase().replace(' ', '|')} `);
  if (found < 0) return undefined;
  const row = rows.lastIndexOf('\n', found) + 1;
  return rows.slice(row, rows.indexOf(' ', row));
}

const regions: [RegExp, string][] = [
  [/simplifi|china|mainland|简体|简/i, 'zh-Hans'],
  [/tradi[tc]|taiwan|hong|繁體|繁体/i, 'zh-Hant'],
  [/bra[sz]il|brés/i, 'pt-BR'],
  [/europe|portugal/i, 'pt-PT'],
  [/latin|latam/i, 'es-419'],
];
/** The same before a name: "Simplified Chinese", "Brazilian Portuguese". */
const regional = /(?:simplified|traditional|brazilian|european|latin american) $/i;
const extra: Record<string, string> = { 简体中文: 'zh-Hans', 繁體中文: 'zh-Hant', 繁体中文: 'zh-Hant' };
const notTaught = /subtit|sub-?t[íi]t|caption|transcript|transcripci|sous-titre|legenda|untertitel|video|字幕|자막/i;
/**
 * A part of a list that tells of languages yet to come: the last one, or all that an "and" joins to it save English itself. Where no
 * such word is ahead nothing is tried.
 */
const planned =
  /(?=[^;.()]{0,123}\(?(?:to follow|TBD|planned|coming soon))(?:[^;.()]{0,80}(?:\band\b|&)[^,;.()]{0,40}|[^,;.()]{0,80})\(?(?:to follow|TBD|planned|coming soon)/gi;
const notYet = (part: string) => (/^\s*english(?=.*(?:\band\b|&))/i.exec(part)?.[0] ?? '').padEnd(part.length);
const word = `[${letters}\u0300-\u036f`;
const name = new RegExp(`(${word}]+(?: Việt)?)(?:\\s?[([–-]\\s?(${word} ]{2,30})[)\\]]?)?`, 'g');

/** The languages that a labelled value names, up to the first word of subtitles or of plans. Only names in the table count. */
export function parseLanguages(text: string): Parsed<string>[] {
  const cut = text.search(notTaught);
  const found: Parsed<string>[] = [];
  const said = text.slice(0, cut < 0 ? 400 : Math.min(cut, 400)).replace(planned, notYet);
  for (const match of said.matchAll(name)) {
    const plain = match[1] ?? '';
    const base = extra[plain] ?? codeOf(plain);
    if (!base) continue;
    const before = regional.exec(said.slice(Math.max(0, match.index - 16), match.index))?.[0] ?? '';
    const place = match[2] ?? before;
    const region = regions.find(([words, code]) => code.startsWith(`${base}-`) && words.test(place))?.[1];
    const start = match.index - (region && place === before ? before.length : 0);
    const end = match.index + (region && match[2] ? match[0].length : plain.length);
    if (!found.some(({ value }) => value === (region ?? base))) found.push({ value: region ?? base, start, end });
  }
  return found;
}

const taught =
  /(?<![a-z])(?:taught|offered|delivered|presented|available) in (?:the )?following languages:?|(?<![a-z])(?:taught|offered|delivered|presented) in(?= )|(?:enseñad|impartid|dictad)[oa] en(?= )|(?:enseigné|dispensé)e? en(?= )|(?:ministrad|oferecid)[oa] em(?= )|(?:unterrichtet|gehalten) (?:auf|in)(?= )|授课语言：?|教学语言：?/i;

/** The languages after words of teaching: "Taught in Chinese (Simplified)", "Impartido en español". */
export function parseTaughtIn(text: string): Parsed<string>[] {
  const match = taught.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length;
  const most = from + (/following/i.test(match[0]) ? 300 : 80);
  const end = text.slice(from, most).search(/[\n.;•\u2028]/);
  return parseLanguages(text.slice(from, end < 0 ? most : from + end)).map((one) => ({
    value: one.value,
    start: match.index,
    end: from + one.end,
  }));
}
