import { isCapital } from '../spelling/characters.ts';

/** A name whose letters the ad gives in brackets: the words and their place in the text that was searched. */
export type Lettered = { name: string; letters: string; start: number; end: number };

const bracketed = /([A-Z][A-Za-z&-]{1,9})\)/y;
const titled = /^(?:Certified|Certificate|Licensed|Registered|Accredited|Chartered|Qualified|Credentialed|Diplomate)$/;
/** "Fellow of the Life Management Institute": titles of a body, which the next word tells from a rank ("Associate Director"). */
const member = /^(?:Associate|Fellow|Member|Diploma) (?:of|in)\b/;
/** What is certified or registered and no person: "Certified Community Behavioral Health Clinic". */
const things =
  /\b(?:Clinics?|Entit(?:y|ies)|Cent(?:er|re)s?|Organi[sz]ations?|Compan(?:y|ies)|Homes?|Facilit(?:y|ies)|Programs?|Hospitals?|Agenc(?:y|ies)|Schools?|Laborator(?:y|ies)|Products?|Systems?|Funds?|Plans?|Business(?:es)?|Enterprises?|Corporations?|Sites?|Mail|Copy|Emission Reductions?|Records?|Apprenticeships?|Investment Advis[eo]rs?|Dividends?|Events?|Networks?)$/;
const small = /^(?:of|for|in|and|the|to|on|with|a|an)$/;

/**
 * Names with a word of certification whose initials the brackets behind them spell: "Certified Exercise Expert for Aging Adults
 * (CEEAA)". That the letters match is near to proof, however few lists have the name.
 */
export function letteredIn(text: string): Lettered[] {
  const found: Lettered[] = [];
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
    if (!isCapital(text.charCodeAt(at + 1))) continue;
    bracketed.lastIndex = at + 1;
    const letters = bracketed.exec(text)?.[1];
    if (letters === undefined) continue;
    const end = text[at - 1] === ' ' ? at - 1 : at;
    const start = startOf(text, end, letters.replace(/[^A-Za-z]/g, '').toUpperCase());
    const name = start === undefined ? '' : text.slice(start, end);
    if (start !== undefined && !things.test(name)) found.push({ name, letters, start, end: at + letters.length + 2 });
  }
  return found;
}

/** Where the words begin that end at a place and whose initials are the letters; small words between them count or not. */
function startOf(text: string, end: number, letters: string): number | undefined {
  const from = Math.max(0, end - 110);
  if (!anyTitle.test(text.slice(from, end))) return undefined;
  const words = [...(unbroken.exec(text.slice(from, end))?.[0] ?? '').matchAll(/[A-Za-z][A-Za-z’']*/g)];
  const opens = end - (words[0]?.input.length ?? 0);
  let [all, large] = ['', ''];
  for (const { 0: word, index } of words.reverse()) {
    const initial = (word[0] ?? '').toUpperCase();
    all = initial + all;
    if (!small.test(word)) large = initial + large;
    if (large.length > letters.length) return undefined;
    const isSpelt = !small.test(word) && /^[A-Z]/.test(word) && (large === letters || all === letters);
    const rest = text.slice(opens + index, end);
    if (isSpelt && (member.test(rest) || rest.split(/[\s-]/).some((part) => titled.test(part)))) return opens + index;
  }
  return undefined;
}
const anyTitle =
  /Certified|Certificate|Licensed|Registered|Accredited|Chartered|Qualified|Credentialed|Diplom|Associate (?:of|in)|Fellow|Member (?:of|in)/;
const unbroken = /(?:[A-Za-z’']{1,30}(?:, | ?[&/-] ?|[®™]? )){0,20}[A-Za-z’']{1,30}[®™]?$/;
