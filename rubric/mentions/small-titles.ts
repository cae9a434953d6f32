import { matchesOf } from './matches.ts';
import { isVague } from './vague-words.ts';

/** A title in small letters, and its place in the text that was searched. */
export type SmallTitle = { title: string; isLicence: boolean; start: number; end: number };

const trade =
  '(?:technician|operator|inspector|applicator|installer|tester|specialist|instructor|interpreter|planner|assessor|examiner|appraiser|handler|rigger|trainer|coach|mechanic|auditor|surveyor|estimator|hygienist|therapist|counsell?or|consultant|designer|broker|contractor|evaluator|groomer|pilot|analyst|educator|practitioner)';
const words = '((?:[a-z][a-z-]{2,17} ){1,3}';
/** "certified fibre splicing technician", "certification as a lice treatment specialist": one person's title. */
const before = new RegExp(
  String.raw`\b([Cc]ertified|[Ll]icensed|[Rr]egistered|[Cc]ertification|[Ll]icensure)(?: as an?)? ${words}${trade})\b(?!s| (?:team|staff))`,
  'g',
);
/** "boat inspector certification", "pump operator's license". */
const behind = new RegExp(
  String.raw`\b${words}${trade})(?:[’']s)? (certification|certificate|licen[cs]e|licensure)\b(?!s)`,
  'g',
);
/** Words between which no name reaches: a title begins behind the last of them. */
const breaks =
  /^(?:.* )?(?:must|hold|holds|have|has|with|and|or|of|in|as|an?|the|your|our|all|any|new|to|for|by|from|be|is|are|who|that|this|these|via|into|possess|maintain|obtain|get|earn|pass|achieve|attain|complete|one|two|both|each|every|no|not|non|at|on|per|if|include|includes|including|seeking|become|becoming|another|either|same|such|like|other|than|skilled|trained|qualified|experienced|certified|licensed|registered|fully|highly|nationally|currently|factory|dealer|related|similar|relevant|appropriate|applicable|equivalent|recognized|recognised|necessary|proper|accredited|industry|vendor|corresponding|respective|third|outside|local|onsite|dedicated|independent) /;

/** Titles of trades that the ad writes small beside their certification word. A field alone ("maintenance technician") is no name. */
export function smallTitlesIn(text: string): SmallTitle[] {
  const found: SmallTitle[] = [];
  for (const pattern of [before, behind])
    for (const match of matchesOf(pattern, text)) {
      const isBefore = pattern === before;
      const [all, one = '', other = ''] = match;
      const [whole, word] = isBefore ? [other, one] : [one, other];
      const title = whole.replace(breaks, '');
      // behind its word the title stands whole or not at all
      if (!title.includes(' ') || (isBefore && title !== whole) || isVague(title.slice(0, title.lastIndexOf(' '))))
        continue;
      found.push({
        title,
        isLicence: /^licen/i.test(word),
        start: match.index + (isBefore ? 0 : whole.length - title.length),
        end: match.index + all.length,
      });
    }
  return found;
}
