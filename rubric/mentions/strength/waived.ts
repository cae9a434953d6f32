import { refusing, wish } from '../ad/cues.ts';

/** Whether the ad says that the thing at `start`–`end` is not asked for, and does not wish for it either. */
export function isWaived(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = sentence.slice(end, end + 90);
  if (
    /\b(?:no|without|don[’']t need(?: an?)?|do not need(?: an?)?|not need(?: an?)?|never|don[’']t care (?:about|if you have)(?: your| an?)?|not looking for(?: an?)?|not (?:required|expected|necessary) to (?:have|hold|possess|be|obtain)(?: an?)?|not an?|need not (?:be|have|hold)(?: an?)?)\s+(?:\w+\s+|(?:or|,)\s*){0,2}$/i.test(
      before,
    )
  )
    return true;
  if (rejected.test(after)) return true;
  const refused = refusing.exec(after);
  return (
    refused !== null &&
    !wish.test(
      `${clauseBefore(sentence.slice(Math.max(0, start - 160), start))} | ${refused[0]} | ${after.slice(refused[0].length, refused[0].length + 60)}`,
    )
  );
}

/** "CPC-A will not be considered": who has no more need not apply. */
const rejected = /^[^.;,]{0,30}?\b(?:not (?:be )?|cannot be )(?:considered|accepted)\b/i;

/** What a wish for the thing may stand in: "CPA preferred, CIA not required" wishes for another, "Preferred: CPA, CIA – not required" for both. */
const clauseBefore = (before: string): string => before.replace(spent, '');
const spent =
  /^.*(?:[;.•] |\b(?:preferred|desired|desirable|required|plus|asset|bonus|advantage|helpful|beneficial|mandatory|must)\)?, (?:and |but )?)/is;
