import { isCapital, isDigit, isSmall } from '../spelling/characters.ts';

export type Sentence = { start: number; end: number };

/**
 * Ends of a sentence: a line break, a bullet, a semicolon, a full stop before a capital, and the joint where a lost line break
 * glued a sentence to the next ("trainingMinimum", ")Experience").
 */
const boundary =
  /[\n\r;•●▪◦·*\u2022\u00b7\uf0b7]+|(?:(?<=[a-z0-9)%"’]{2}|[A-Z]\))[.!?](?=\s*["“]?[A-Z0-9-])|(?<=[A-Za-z0-9)+]{2})[.!?](?=\s+["“]?[A-Z]))(?<!\b(?:e\.g|i\.e|etc|vs|no|inc|St|Sr|Jr|U\.S|approx|min|yrs|incl)\.)|(?<=[a-z)]{2})(?=[A-Z][a-z]{2})(?<!\b(?:Java|Type|Power|Share|Drop|Sales|Mule|Hub|Dev|Data|Git|Linked|You|Face|Team|Work|Net|Mc|Snow|Auto|Solid|Scrum|Quick|Click|Micro|Success|People|Word|Clinical|Post|Deep|Tensor|Cyber|Cloud|Soft|Master|Pen|Think|Open|Business|Lab|Power|Market|Smart|Serv|Fire|Base|Hot|Lang|Worldat|Service(?=Now)|Crowd(?=Strike)|Big(?=Query)|Solar(?=Winds)|Docu(?=Sign)|Elastic(?=Search)|Black(?=Berry)|Force(?=Point)|Sail(?=Point)|Web(?=Logic|Sphere|Sense)|Pay(?=Pal)|Bit(?=Locker|Bucket)|Check(?=Point)|Active(?=Directory|Campaign)|Work(?=Day)|Guide(?=Wire)|Google(?=Ads)|App(?=Sense|Dynamics))(?=[A-Z]))|(?<=\b(?:preferred|required|desired|desirable|plus|helpful|mandatory|advantage|asset|bonus|beneficial))(?=[A-Z][a-z])|(?<=\w\))(?=[A-Z]{3})|(?<=[a-z]{4})(?=[A-Z]{3}|(?!BI|AI|IQ|OS|DB|UI|UX|IT|ID|VR|TV)[A-Z]{2} )|(?<=[\s&,]\d{1,3})(?=[A-Z][a-z]{4})|(?<=\b[A-Z]{3,9})(?=[A-Z][a-z]{2,}\b(?! ?\())|\s(?<=\b(?:preferred|required|desired|plus|desirable)\)?\s)(?=[A-Z][a-z]{2,})(?!Certif|Licen|Qualif|Skill|Exper|Educ|Requir)|\s{2,}(?=[-–]?\s?[A-Z])|\s[-–—]+(?=[A-Z][a-z])|--+/y;

/** How far a sentence reaches at most, in characters, from the place that is asked for. */
const reach = 600;
const block = 256;

/** The sentence-like piece around a place. Boundaries are looked for block by block, each block once, from the place outwards. */
export function sentencesOf(text: string): (at: number) => Sentence {
  const blocks: Sentence[][] = [];
  const boundariesIn = (number: number): Sentence[] => {
    blocks[number] ??= boundariesBetween(text, number * block, Math.min(text.length, (number + 1) * block));
    return blocks[number];
  };
  let latest: Sentence = { start: 0, end: 0 };
  let isWhole = false; // both ends are boundaries, so whatever lies between has the same sentence
  return (at) => {
    if (isWhole && latest.start <= at && at < latest.end) return latest;
    const [least, most] = [Math.max(0, at - reach), Math.min(text.length, at + reach)];
    const own = Math.floor(at / block);
    let start: number | undefined;
    for (let number = own; number >= 0 && start === undefined && (number + 2) * block > least; number -= 1)
      start = boundariesIn(number).findLast((gap) => gap.end <= at)?.end;
    let end: number | undefined;
    for (let number = own; number * block < most && end === undefined; number += 1)
      end = boundariesIn(number).find((gap) => gap.start > at)?.start;
    isWhole = start !== undefined && start >= least && end !== undefined && end <= most;
    latest = { start: Math.max(least, start ?? 0), end: Math.min(most, end ?? most) };
    return latest;
  };
}

/** The boundaries that begin in a stretch; the pattern is tried only where its first sign can stand. */
function boundariesBetween(text: string, from: number, to: number): Sentence[] {
  const found: Sentence[] = [];
  let before = from > 0 ? text.charCodeAt(from - 1) : 10;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) {
      before = code;
      continue;
    }
    if (code === 10 || code === 13 || code === 59) {
      // by hand what the pattern's first branch says: most boundaries are line breaks
      let end = at + 1;
      if (code === 10 && isSmall(text.charCodeAt(end)) && isSmall(before) && isWrapped(text, at)) {
        before = 32;
        continue;
      }
      while (isBreak(text.charCodeAt(end))) end += 1;
      found.push({ start: at, end });
      at = end - 1;
    } else if (
      code === 45 &&
      isSmall(before) &&
      text[at + 1] === ' ' &&
      isCapital(text.charCodeAt(at + 2)) &&
      !headsList.test(text.slice(Math.max(0, at - 48), at))
    ) {
      found.push({ start: at, end: at + 2 }); // "background- Valid license": items whose line breaks were lost
      at += 1;
    } else if (code === 46 && before === 32 && text[at + 1] === ' ') {
      found.push({ start: at, end: at + 1 }); // a text cut into words: "required . CPA preferred ."
    } else if (mayBound(text, at, code, before)) {
      boundary.lastIndex = at;
      const length = boundary.exec(text)?.[0].length;
      if (length !== undefined) {
        found.push({ start: at, end: at + length });
        at += Math.max(0, length - 1);
      }
    }
    before = text.charCodeAt(at);
  }
  return found;
}

const listed =
  '(?:certifi(?:cations?|cates?)|certs?|licen[cs](?:es?|ure)|skills?|qualifications?|requirements?|credentials?|designations?|registrations?|experience|education)';
/** "Preferred certification- CPA", "Certifications preferred- PMP": what stands before the dash says how strongly the rest is asked for. */
const headsList = new RegExp(
  String.raw`\b(?:prefer\w*|desir\w*|requir\w*|mandatory|nice to have|ideal|bonus|plus|additional|must[- ]have|optional|needed) (?:\w+ ){0,2}${listed}$|\b${listed} (?:\w+ )?(?:preferred|required|desired|needed|mandatory|a plus)$|(?:^|[\n.:;•] ?)(?:strongly |highly )?(?:preferred|required|desired|nice to have|mandatory|plus|bonus|ideally)$`,
  'i',
);

/** Whether the line that ends here breaks off within a sentence: "will be an added" / "advantage". */
const isWrapped = (text: string, at: number): boolean => breaksOff.test(text.slice(Math.max(0, at - 10), at));
const breaksOff = / (?:an?|added|big|huge|strongly|highly|would be|is|are|or|and|of|the)$/;

/** Line breaks, semicolons and bullets: what the pattern's first branch holds. */
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 59 || breaks.has(code);
const breaks = new Set([...'•●▪◦·*\u2022\u00b7\uf0b7'].map((sign) => sign.charCodeAt(0)));

function mayBound(text: string, at: number, code: number, before: number): boolean {
  if (isCapital(code))
    return (
      isSmall(before) || isDigit(before) || before === 41 || (isCapital(before) && isSmall(text.charCodeAt(at + 1)))
    );
  if (code === 32 || code === 9 || code === 0xa0) {
    // a space before a dash or another space, or after the end of "preferred", "required", "plus", "desirable"
    const next = text.charCodeAt(at + 1);
    if (next === 32 || next === 9 || next === 0xa0 || next === 45 || next === 0x2013 || next === 0x2014) return true;
    if (!isCapital(next)) return false;
    return (
      before === 41 ||
      text.startsWith('red', at - 3) ||
      text.startsWith('lus', at - 3) ||
      text.startsWith('ble', at - 3)
    );
  }
  if (code === 45) return text.charCodeAt(at + 1) === 45;
  if (code === 46 && isDigit(before) && isDigit(text.charCodeAt(at + 1))) return false; // "8570.01"
  if (code === 46 || code === 33 || code === 63 || code === 42) return true;
  return code === 0xb7 || code > 0x2000;
}
