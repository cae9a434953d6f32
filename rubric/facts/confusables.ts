/**
 * Letters that look like Latin ones, by what they look like. Derived from Unicode's confusables for UTS #39 (version 13, without what
 * compatibility decomposition reaches anyway), with small capitals and a few Cyrillic and Greek letters added; see public/NOTICE.txt.
 */
const looksLike = `
10 ⏨
2 ƧƻϨᒿꙄꛯꝚ
3 ƷȜЗЭзҘӠⳌꝪꞫ𑣊𖼻𝈆
4 Ꮞ𑢯
5 Ƽ𑢻
6 бᏮⳒ𑣕
7 𐓒𑣆𝈒
8 Ȣȣ৪੪𐌚𞣋
9 ৭੧୨൭ⳊꝮ𑢬𑣌𑣖
a ƛɐɑΑΛαλАДадᎪᗅᴀẚ⍶⍺ꓮ𐊠𖽀
aa Ꜳꜳ
ae ÆæӔӕ
ao Ꜵꜵ
ar 🜇
au Ꜷꜷ
av ꜸꜹꜺꜻ
ay Ꜽꜽ
b ƀƂƃƄƅɓʙΒβБВЬвъѢѣҌҍᏏᏴᖯᗷꓐꞴ𐊂𐊡𐌁
bl Ы
c ¢ƈȼϲСсҪҫᏟᴄ₡ↄⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲🝌
d ÐĐđƉƌɖɗԁᎠᏧᑯᗞᗪᴅ₫ꓒꓓ
dz ʣ
e ɆɇɛΕεЄЕеэєҽҿԐԑᎬᴇ℮⋿ⴹꓰꬲ𐊆𑢦𑢮
f ƑƒʄϜքᖴᵮẝꓝꜰꞘꞙꬵ𐊇𐊥𐔥𑢢𑣂𝈓
g ƍǤǥɠɡɢʛԌցᏀᏳᶃꓖ
h ĦħɦʜΗНнћҢһӇӉԋհᎻᏂᏲᕼⱧⲎꓧꚕ𐋏
i ıɨɩɪ˛ͺΐιіїӏᎥᵻᵼ⍳⍸ꙇꭵ𑣃
j ȷɈɉʝͿϳЈјᎫᒍᴊꓙꞲ
k ƙʞΚκКкҚқҝҞᏦᛕᴋ₭ⱩⲔꓗꝀ𐔘
l ŁłƖƗƚǀɫɭʟΙІӀ׀וןا١ٳ۱ߊᏞᒪᛁ∣⏽ⲒⳐⵏꓡꓲ￨𐊊𐌉𐌠𐐛𐔦𑢣𑢲𖼖𖼨𝈪𞣇
ll ǁװ‖∥𐆙
lls 𐆘
lo Ю
ls ʪ
lt ₶
lz ʫ
m ΜϺМмӍᎷᗰᛖᴍⲘꓟ𐊰𐌑
mb 🝫
n ŋƝƞɳɴΝηИЙийпոռᵰⲚꓠ𐆎𐔓
o ØøƟɵΘΟθοσОоѲѳӨөՕօסه٥ھہە۵ۿ߀०০੦૦ଠ୦௦౦೦ഠ൦๐໐တဝ၀ჿዐᎾᏫᴏᴑ⊖⊝⍬Ⲟⲟⴱⵁⵔ〇ꓳꝊꝋꬽꬾꭴꮎꮻ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑓐𑢵𑣈𑣗𑣠𝈚🜔
oe Œœ
oo ∞ꚘꚙꝎꝏ
p ÞþƥΡρРрᏢᑭᴘᴩᵽ⍴Ⲣⲣꓑ𐊕
q ʠϙԛգզⵕꞯ
qe 🜀
r ƦɍɼɽɾʀЯгяғᎡᏒᖇᴦᵲⲅꓣꭇꭈꮁ𐒴𖼵𝈖
rn ɱᵯ₥𑜀𑣣
s ς$§ƽʂЅѕՏᏕᏚᵴꓢꜱꮪ𐊖𐐠𐑈𑣁𖼺
sss 🝜
t ŦŧƫƭƮȾʈΤτТтҬᎢᴛᵵ₮⊤⍡⟙Ⲧꓔ𐊗𐊱𐌕𑢼𖼊🝨
t3 Ꜩ
tf ꝷ
ts ʦ
u µɄʋμυцՍսሀᏌᑌᴜᵾ∪⋃ꓴꞟꭎꭒꮜ𐓎𐓶𑢸𑣘𖽂
ue ᵫ
uo ꭣ
v ʌνѴѵט٧۷Ꮩᐯᴠ∨⋁ⴸꓦꛟꮩ𐆗𐔝𑜆𑢠𑣀𖼈𝈍🜈
vb 🝬
w ɯɰωϣШЩшщѡѽԜԝաᎳᏔᴡ₩ꓪꝡꮃ𑓅𑜊𑜎𑜏𑣦𑣯
x ×ΧχЖХжхҲӾᕁᕽ᙭᙮ᚷ╳⤫⤬⨯⨰ⲬⵝꓫꞳ𐆖𐊐𐊴𐌗𐌢𐔧𑣬
y ¥ƴɎɏɣʏΥγУЧучҮүҰұყᎩᎽᶌỿⲨꓬꭚ𐊲𑢤𑣜𖽃
z ƵƶȤȥɀʐΖᏃᴢᵶꓜꮓ𐋵𑢩𑣄𑣥
`;

/** Lettered symbols without a decomposition, each range in the order a to z. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6];

let latin: Map<string, string> | undefined;

function table(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of looksLike.trim().split('\n')) {
    const [shown = '', letters = ''] = line.split(' ');
    for (const letter of letters) map.set(letter, shown);
  }
  for (const first of alphabets) {
    for (let i = 0; i < 26; i++) map.set(String.fromCodePoint(first + i), String.fromCharCode(97 + i));
  }
  return map;
}

/** Characters that show nothing or turn the reading direction; a name has no use for them. */
const unseen = /[\p{DI}\p{Cf}\p{Co}\p{Cn}]|(?![\t\n\v\f\r\u0085])\p{Cc}/u;
const allUnseen = new RegExp(unseen.source, 'gu');

/** Whether the text holds characters that a reader cannot see: zero-width, bidirectional controls, fillers. */
export function hidesCharacters(text: string): boolean {
  return unseen.test(text);
}

/** Whether a symbol shows a letter, such as a circled one: it would be dropped as punctuation and yet be read. The multiplication sign joins brands. */
export function hidesLetters(text: string): boolean {
  latin ??= table();
  for (const [symbol] of text.matchAll(/[^\p{L}\p{N}\p{M}\x20-\x7e×]/gu)) {
    if (latin.has(symbol) || /[a-z]/i.test(symbol.normalize('NFKD'))) return true;
  }
  return false;
}

/** The text as an eye takes it: look-alike letters turned into the Latin ones that they show, marks and invisible characters dropped. */
export function unmask(text: string): string {
  latin ??= table();
  let seen = '';
  for (const char of text.replace(allUnseen, '')) {
    const direct = latin.get(char);
    if (direct !== undefined) {
      seen += direct;
      continue;
    }
    for (const part of char.normalize('NFKD')) seen += latin.get(part) ?? part;
  }
  return seen.replace(/\p{M}/gu, '');
}

/**
 * What is left when letters that differ by little are made one: 0 and o; 1, i and l; rn and m; vv and w; cl and d. Equal for two names that could
 * be taken for each other. Expects lower case.
 */
export function blur(key: string): string {
  return key.replace(/rn|vv|cl|[1i|!0534]/g, (pair) => blurred[pair] ?? pair);
}

const blurred: Readonly<Record<string, string>> = {
  rn: 'm',
  vv: 'w',
  cl: 'd',
  1: 'l',
  i: 'l',
  '|': 'l',
  '!': 'l',
  0: 'o',
  5: 's',
  3: 'e',
  4: 'a',
};
