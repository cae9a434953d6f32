import { matchesOf } from './matches.ts';
import { isVague } from './vague-words.ts';

/** A title in small letters, and its place in the text that was searched. */
export type SmallTitle = { title: string; isLicence: boolean; start: number; end: number };

const trade =
  '(?:technician|operator|inspector|applicator|installer|tester|specialist|instructor|interpreter|planner|assessor|examiner|appraiser|handler|rigger|trainer|coach|mechanic|auditor|surveyor|estimator|hygienist|therapist|counsell?or|consultant|designer|broker|contractor|evaluator|groomer|pilot|analyst|educator|practitioner)';
/** "certified fibre splicing technician", "certification as a lice treatment specialist": one person's title. */
const before = new RegExp(
  String.raw`\b([Cc]ertified|[Ll]icensed|[Rr]egistered|[Cc]ertification|[Ll]icensure)(?: as an?)? ((?:[a-z][a-z-]{2,17} ){1,3}${trade})\b(?!s| (?:team|staff))`,
  'g',
);
/** "boat inspector certification", "pump operator's license": its last word, right before its certification word. */
const last = new RegExp(String.raw`(?<![\w-])${trade}(?:[’']s)? $`);
const isWhole = /^(?:certification|certificate|licen[cs]e|licensure)\b/;
/** The words of a title before its last. */
const ahead = /(?:(?<![\w-])[a-z][a-z-]{2,17} ){1,3}$/;
/** Words between which no name reaches: a title begins behind the last of them. */
const breaks =
  /^(?:.* )?(?:must|hold|holds|have|has|with|and|or|of|in|as|an?|the|your|our|all|any|new|to|for|by|from|be|is|are|who|that|this|these|via|into|possess|maintain|obtain|get|earn|pass|achieve|attain|complete|one|two|both|each|every|no|not|non|at|on|per|if|include|includes|including|seeking|become|becoming|another|either|same|such|like|other|than|skilled|trained|qualified|experienced|certified|licensed|registered|fully|highly|nationally|currently|factory|dealer|related|similar|relevant|appropriate|applicable|equivalent|recognized|recognised|necessary|proper|accredited|industry|vendor|corresponding|respective|third|outside|local|onsite|dedicated|independent) /;

/** Titles of trades that the ad writes small beside their certification word. A field alone ("maintenance technician") is no name. `behind`: where words of certification in small letters stand. */
export function smallTitlesIn(text: string, behind: readonly number[]): SmallTitle[] {
  const found: SmallTitle[] = [];
  const add = (title: string, word: string, start: number, end: number): void => {
    if (title.includes(' ') && !isVague(title.slice(0, title.lastIndexOf(' '))))
      found.push({ title, isLicence: /^licen/i.test(word), start, end });
  };
  // behind its word the title stands whole or not at all
  for (const { 0: all, 1: word = '', 2: title = '', index } of matchesOf(before, text))
    if (!breaks.test(title)) add(title, word, index, index + all.length);
  for (const at of behind) {
    const title = last.exec(text.slice(Math.max(0, at - 18), at))?.[0];
    const word = title && isWhole.exec(text.slice(at, at + 16))?.[0];
    if (!word) continue;
    const start = at - title.length;
    const words = (ahead.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '').replace(breaks, '');
    add(words + title.replace(/(?:[’']s)? $/, ''), word, start - words.length, at + word.length);
  }
  return found;
}
