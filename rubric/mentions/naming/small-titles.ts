import { isSmall } from '../spelling/characters.ts';
import { isVague } from './vague-words.ts';

/** A title in small letters, and its place in the text that was searched. */
export type SmallTitle = { title: string; isLicence: boolean; start: number; end: number };

const trade =
  '(?:technician|operator|inspector|applicator|installer|tester|specialist|instructor|interpreter|planner|assessor|examiner|appraiser|handler|rigger|trainer|coach|mechanic|auditor|surveyor|estimator|hygienist|therapist|counsell?or|consultant|designer|broker|contractor|evaluator|groomer|pilot|analyst|educator|practitioner)';
/** "certified fibre splicing technician", "certification as a lice treatment specialist": one person's title, right behind its word. */
const next = new RegExp(String.raw`(?: as an?)? ((?:[a-z][a-z-]{2,17} ){1,3}${trade})\b(?!s| (?:team|staff))`, 'y');
const isHolders = /^(?:[Cc]ertified|[Ll]icensed|[Rr]egistered|[Cc]ertification|[Ll]icensure)$/;
/** "boat inspector certification", "pump operator's license": its last word, right before its certification word. */
const last = new RegExp(String.raw`(?<![\w-])${trade}(?:[’']s)? $`);
const isWhole = /^(?:certification|certificate|licen[cs]e|licensure)$/;
/** The words of a title before its last. */
const ahead = /(?:(?<![\w-])[a-z][a-z-]{2,17} ){1,3}$/;
/** Words between which no name reaches: a title begins behind the last of them. */
const breaks =
  /^(?:.* )?(?:must|hold|holds|have|has|with|and|or|of|in|as|an?|the|your|our|all|any|new|to|for|by|from|be|is|are|who|that|this|these|via|into|possess|maintain|obtain|get|earn|pass|achieve|attain|complete|one|two|both|each|every|no|not|non|at|on|per|if|include|includes|including|seeking|become|becoming|another|either|same|such|like|other|than|skilled|trained|qualified|experienced|certified|licensed|registered|fully|highly|nationally|currently|factory|dealer|related|similar|relevant|appropriate|applicable|equivalent|recognized|recognised|necessary|proper|accredited|industry|vendor|corresponding|respective|third|outside|local|onsite|dedicated|independent) /;

/** Titles of trades that the ad writes small beside a word of certification, which stands from `at` to `end`. A field alone ("maintenance technician") is no name. */
export function smallTitlesAt(text: string, at: number, end: number): SmallTitle[] {
  const found: SmallTitle[] = [];
  const word = text.slice(at, end);
  const add = (title: string, start: number, to: number): void => {
    if (title.includes(' ') && !isVague(title.slice(0, title.lastIndexOf(' '))))
      found.push({ title, isLicence: /^licen/i.test(word), start, end: to });
  };
  if (text[end] === ' ' && isSmall(text.charCodeAt(end + 1)) && isHolders.test(word)) {
    next.lastIndex = end;
    const title = next.exec(text)?.[1];
    // behind its word the title stands whole or not at all
    if (title !== undefined && !breaks.test(title)) add(title, at, next.lastIndex);
  }
  if (text[at - 1] !== ' ' || !isWhole.test(word)) return found;
  const title = last.exec(text.slice(Math.max(0, at - 18), at))?.[0];
  if (title === undefined) return found;
  const start = at - title.length;
  const words = (ahead.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '').replace(breaks, '');
  add(words + title.replace(/(?:[’']s)? $/, ''), start - words.length, end);
  return found;
}
