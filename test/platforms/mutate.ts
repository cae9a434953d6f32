/** What a mutated page may do to the readers. Both functions stand alone: the command sends their source into a real browser. */
import type { PageRead } from '../../model/reading.ts';

export type Mutation = 'structure' | 'text';

/**
 * Damages a page in place, the same for the same seed: nodes dropped or doubled, attributes lost and classes renamed; or texts cut,
 * swapped and mixed with other languages. Says what it did.
 */
export function mutate(document: Document, seed: number, how: Mutation): string[] {
  let state = (seed * 2654435761) >>> 0 || 1;
  const random = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  const pick = <T>(from: ArrayLike<T>): T | undefined => from[Math.floor(random() * from.length)];
  const done: string[] = [];
  const body = document.body;
  const times = 1 + Math.floor(random() * 8);
  if (how === 'structure') {
    for (let i = 0; i < times; i++) {
      const element = pick(body.querySelectorAll('*'));
      if (!element?.parentNode) break;
      const chance = random();
      // What holds most of the page is not dropped: an empty page proves nothing.
      if (chance < 0.4 && (element.textContent ?? '').length > 0.2 * (body.textContent ?? '').length) continue;
      if (chance < 0.4) element.remove();
      else if (chance < 0.6) element.after(element.cloneNode(true));
      else if (chance < 0.8) for (const { name } of [...element.attributes]) element.removeAttribute(name);
      else {
        const within = [element, ...element.querySelectorAll('[class]')];
        for (const one of within)
          if (one.hasAttribute('class')) one.setAttribute('class', `x${Math.floor(random() * 99)}`);
      }
      done.push(`${chance.toFixed(1)} ${element.nodeName}`);
    }
    return done;
  }
  const foreign = [
    'Kurs für Anfänger, 6 Wochen, 49 € pro Monat',
    'débutant, 12 heures, certificat',
    '3 semanas, 4 horas por semana',
    '课程时长 9 小时',
    'रोज़ 5 घंटे',
    'وقت الدورة 4 أسابيع',
    '\u202e$99\u202c',
    '0',
    'NaN',
    '$1,2,3.4.5',
    'undefined weeks',
    'Level',
    'Price:',
    'graded (un)graded [',
  ];
  const walker = document.createTreeWalker(body, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\S/.test(node.nodeValue ?? '')) texts.push(node as Text); // the walker shows text only
  }
  for (let i = 0; i < times * 3; i++) {
    const one = pick(texts);
    const other = pick(texts);
    if (!one || !other) break;
    const chance = random();
    if (chance < 0.35) one.data = one.data.slice(0, Math.floor(random() * one.data.length));
    else if (chance < 0.7) [one.data, other.data] = [other.data, one.data];
    else one.data = `${pick(foreign)} ${random() < 0.5 ? one.data : ''}`;
    done.push(chance.toFixed(1));
  }
  return done;
}

/** What is wrong with a reading of this very page: quotations that are not on it, and values that their quotations do not hold. */
export function faults(document: Document, read: PageRead): string[] {
  if (read.state !== 'read') return [];
  const bare = (text: string) => text.replace(/[\s\u2028]+/g, '').toLowerCase();
  const plain = (text: string) => bare(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const written = `${document.title} ${document.documentElement.textContent ?? ''}`;
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const all = `${written}\n${attributes.join('\n')}`;
  const decoded = all
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, ' ')
    .replace(/\\(["/])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/&#(?:x27|39);/g, "'")
    .replace(/&quot;/g, '"');
  const said = [bare(all), bare(decoded)];
  const found: string[] = [];
  const figures = (text: string) =>
    (text.match(/\d[\d.,'’\u00a0\u202f ]*/g) ?? []).map((figure) => figure.replace(/\D/g, '').replace(/0+$/, ''));
  const digits = (value: number) =>
    String(value)
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '');
  const wordy =
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|thirty|a|an|un|una|une|uno|ein|eine|um|uma|dos|tres|seis|deux|trois|drei|zwei)\b|free|gratis|\bP\d|PT|半|月/i;
  for (const [name, signal] of Object.entries(read.reading.signals)) {
    const quotes = signal.evidence.map(({ quote }) => quote);
    for (const quote of quotes) {
      if (!said.some((text) => text.includes(bare(quote)))) found.push(`${name} quotes what is not there: ${quote}`);
    }
    const together = plain(quotes.join(' '));
    const value: unknown = signal.value;
    if (['title', 'platform', 'issuers', 'instructors', 'partOf', 'skills', 'examCodes'].includes(name)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (!together.includes(plain(String(one)))) found.push(`${name} is not in its quotation: ${String(one)}`);
      }
    }
    const numbers: number[] =
      name === 'effort' || name === 'hours' || name === 'enrolled' || name === 'trialDays' || name === 'validYears'
        ? [value].flat().map(Number)
        : name === 'price'
          ? [(value as { amount: number }).amount] // the shape of a price
          : name === 'duration' || name === 'rating'
            ? [(value as { value: number }).value] // the shape of a duration or rating
            : name === 'starts' || name === 'updated' || name === 'launched' || name === 'retires'
              ? [Number(String(value).slice(0, 4))]
              : [];
    const text = quotes.join(' ');
    if (wordy.test(text)) continue;
    for (const number of numbers) {
      // Minutes are said in hours and months in years; thousands may be spelt "15k".
      const ways = [
        number,
        number / 1000,
        number / 1e6,
        Math.round(number * 60),
        Math.round((number % 1) * 60),
        number * 12,
      ];
      const here = figures(text).join('|');
      if (!ways.some((way) => here.includes(digits(way))))
        found.push(`${name} ${number} is not in its quotation: ${text}`);
    }
  }
  return found;
}
