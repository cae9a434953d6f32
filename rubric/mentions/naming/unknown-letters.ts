import { firstFrom } from '../ad/ordered.ts';
import type { Hit } from '../spelling/longest-spelling.ts';
import type { Named } from './named.ts';
import { isNoCredential } from './no-credential.ts';

/** Letters that no table knows count where they stand in a list between two credentials, or close one in brackets: "(CFM, XYZ or FMP)". */
export function unknownBetween(text: string, kept: readonly Hit[]): Named[] {
  return kept.flatMap((hit, i): Named[] => {
    const next = kept[i + 1];
    const isNear = next !== undefined && next.start - hit.end <= 22;
    const gap = text.slice(hit.end, isNear ? next.start : hit.end + 24);
    const letters = (isNear ? betweenTwo : closing).exec(gap)?.[1];
    if (!letters || isNoCredential(letters)) return [];
    if (!isNear && !opensCertifications.test(text.slice(Math.max(0, hit.start - 80), hit.start))) return [];
    const start = hit.end + gap.indexOf(letters);
    return [{ credential: { name: letters, short: letters, issuer: undefined }, start, end: start + letters.length }];
  });
}
const unknown = String.raw`^[®™)]?(?:\s?[,/&]\s?|\s?,? (?:and|or) )(?:and |or )?([A-Z][A-Z0-9]{1,5}(?:[-/][A-Z]{1,3})?\+?)`;
const betweenTwo = new RegExp(String.raw`${unknown}(?:\s?[,/&]\s?|,? (?:and\/or|and|or) |, (?:and|or) )(?:an? )?$`);
const closing = new RegExp(String.raw`${unknown}(?:,? etc\.?)?\)`);
/**
 * In a list that "certifications such as" opens, letters that no table knows count before the first known item ("certifications such as
 * XYZ or CISM") and behind the last ("CISSP, XYZ and ZYX."), where nothing but the list's end follows.
 */
export function unknownAround(text: string, kept: readonly Hit[], all: readonly Hit[]): Named[] {
  const found: Named[] = [];
  const add = (words: string, from: number): void => {
    // what a table knows was judged already
    found.push(...lettersIn(words, from).filter(({ start }) => all[firstFrom(all, start)]?.start !== start));
  };
  let opened = false; // the list that the hit before belongs to is one of certifications
  for (const [i, hit] of kept.entries()) {
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    const last = kept[i - 1];
    opened =
      opensSuch.test(before) ||
      (opened && last !== undefined && hit.start - last.end < 16 && isGlue.test(text.slice(last.end, hit.start)));
    const head = unknownHead.exec(before);
    if (head && opensSuch.test(before.slice(0, head.index))) {
      opened = true;
      add(head[0], hit.start - head[0].length);
    }
    // "ABC/XYZ/ACA qualified": joined by strokes, one known item vouches for the others
    const after = text.slice(hit.end, hit.end + 40);
    const joined = strokesBehind.exec(after)?.[0] ?? (isHolders.test(text.slice(hit.start, hit.end)) ? '' : undefined);
    if (joined !== undefined) {
      add(joined, hit.end);
      const ahead = strokesAhead.exec(before)?.[0] ?? '';
      add(ahead, hit.start - ahead.length);
    }
    const next = kept[i + 1];
    if (!opened || (next && next.start - hit.end < 16 && isGlue.test(text.slice(hit.end, next.start)))) continue;
    const tail = unknownTail.exec(text.slice(hit.end, hit.end + 60));
    if (tail) add(tail[0], hit.end);
  }
  return found;
}
const lettersIn = (words: string, from: number): Named[] =>
  [...words.matchAll(/\b[A-Z][A-Z0-9]{2,5}\b/g)]
    .filter(([letters]) => !isNoCredential(letters))
    .map(({ 0: letters, index }): Named => {
      const start = from + index;
      return { credential: { name: letters, short: letters, issuer: undefined }, start, end: start + letters.length };
    });
const opensSuch =
  /(?:certifi(?:cations?|cates?)|\bcerts?|credentials|designations)(?: \([a-z ]{3,20}\))?,? ?(?:such as|like|including|e\.?g\.?,?|\(e\.?g\.?,?|\(i\.e\.,?|:)(?: an?| the)?:? ?$/i;
const strokesBehind = /^(?:\/[A-Z]{3,6}){0,3}(?= (?:[Qq]ualified|[Cc]ertif|[Dd]esignat|[Cc]redential))/;
const isHolders = / (?:qualified|certified|certification|designation)$/i;
const strokesAhead = /(?<![A-Za-z/])(?:[A-Z]{3,6}\/){1,3}$/;
const isGlue = /^[®™]?(?:\s?[,/&]\s?|\s)(?:(?:and\/or|and|or|&) )?(?:an? )?$/;
const unknownHead =
  /(?:[A-Z][A-Z0-9]{2,5}(?:, | ?\/ ?| & )){0,4}[A-Z][A-Z0-9]{2,5}(?:, | ?\/ ?|,? & |,? (?:and\/or|and|or) )(?:and |or )?$/;
const unknownTail =
  /^[®™]?(?:(?:, | ?\/ ?|,? & |,? (?:and\/or|and|or) )(?:and |or )?[A-Z][A-Z0-9]{2,5}\b){1,4}(?=\s?(?:$|[.;)\n•]|,? (?:etc|(?:is|are|would be) |(?:strongly |highly )?(?:preferred|required|desired)|an? (?:plus|asset))))/;
const opensCertifications = /(?:certifi\w{1,12}|certs?|credentials?|designations?) ?\((?:[^()]{0,60}[,/ ])?$/i;
