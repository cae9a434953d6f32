import type { Parsed } from '../page/parsed.ts';
import { parsed } from './match.ts';

/** A number as pages write it: 1,234 · 1.234 · 1 234 · 1'234 · 1,00,000 · 4.5 · 4,5. Bounded, so that no text makes it slow. */
export const numeral = String.raw`(?<![\d.,])(?:\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,2})?|\d{1,3}(?:['’\u00a0\u202f ]\d{3}){1,4}(?:[.,]\d{1,2})?(?![.,]\d)|\d{1,9}(?:[.,]\d{1,3})?)(?!\d)`;

/** The value of a numeral. One separator before exactly three digits groups thousands; before fewer it is the decimal sign. */
export function numberOf(written: string): number | undefined {
  const marks = written.replace(/\d/g, '');
  const last = marks.at(-1);
  if (!last) return Number(written);
  const at = written.lastIndexOf(last);
  const tail = written.length - at - 1;
  const decimal =
    /[.,]/.test(last) && (tail !== 3 || written.startsWith('0')) && (marks.length === 1 || marks[0] !== last);
  const whole = (decimal ? written.slice(0, at) : written).replace(/\D/g, '');
  const value = Number(decimal ? `${whole}.${written.slice(at + 1)}` : whole);
  return Number.isFinite(value) ? value : undefined;
}

const factors: Record<string, number> = {
  k: 1e3,
  l: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mil: 1e3,
  tsd: 1e3,
  천: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
};
const suffix = String.raw`(?:\s?(k|l(?=\+)|lakhs?|lacs?|crores?|mil|Tsd|m|mn|mio|millones|millón|million(?:s|en|es)?|milhões|milhão|[万萬만千천])(?![a-zà-ÿ]))?`;
const count = new RegExp(`(${numeral})${suffix}\\+?`, 'i');

/** A count of things or people: "4,991", "1 234", "15k", "1.2M", "2 lakh", "2 mil", "1,2 Mio.". */
export function parseCount(text: string): Parsed<number> | undefined {
  const match = count.exec(text);
  if (!match?.[1]) return undefined;
  const factor = match[2] ? (factors[match[2].toLowerCase()] ?? 1e6) : 1;
  const value = numberOf(match[1]);
  return parsed(match, value === undefined ? undefined : Math.round(value * factor));
}

const words =
  'a|an one un una uno une um uma ein eine einen|two dos deux dois duas zwei|three tres trois três drei|four cuatro quatre quatro vier|five cinco cinq fünf|six seis sechs|seven siete sept sete sieben|eight ocho huit oito acht|nine nueve neuf nove neun|ten diez dix dez zehn|eleven once onze elf|twelve doce douze doze zwölf';
const wordValue = new Map(
  words.split('|').flatMap((list, n) => list.split(' ').map((word) => [word, n || 1] as const)),
);

/** The value of a numeral or a number word. */
export function amountOf(written: string): number | undefined {
  return (
    wordValue.get(written.toLowerCase()) ?? (/\d/.test(written) ? numberOf(written.replace(/[.,]$/, '')) : undefined)
  );
}

const outOfFive = /(?<![\d.,])([0-4][.,]\d{1,20}|5(?:[.,]0)?)(?![\d%])/;

/** A rating out of five: "4.8", "4,6 stars", "5.0". */
export function parseRating(text: string): Parsed<number> | undefined {
  const match = outOfFive.exec(text);
  return match?.[1] ? parsed(match, Number(match[1].replace(',', '.'))) : undefined;
}
