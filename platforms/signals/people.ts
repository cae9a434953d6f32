import { letters } from '../page/text.ts';

const organisations =
  /\b(?:training|team|staff|institut\w*|universi\w+|academy|inc|llc|ltd|corp|cloud|education|learning|schools?|department|group|instructors?|faculty|certificates?|careers?|center|centre|foundation|program|college|company|skills?|network|studio|lab|labs|services|experts?|equipo|profesores|various|multiple|e-learning|frequently|questions|overview|requirements|testimonials|reviews|details|pricing|about|contact|related|similar|what|how|why|your|our|upcoming|courses?|enrol+(?:ing|ment)?|now|today|here|apply|register|download|brochure|features|benefits|privacy|policy)\b/i;
const letter = `${letters}\u0300-\u036f`;
/** Nicknames stand in quotation marks, pronouns in brackets; Chinese names have no space. */
const words = new RegExp(
  `^(?:[${letters}][${letter}.'’-]*(?:,? [${letters}("“][${letter}.'’\\-)"”/]*){1,6}|[\u4e00-\u9fff]{2,4})$`,
);
const titles =
  /^(?:(?:A\/|Assoc\.? |Asst\.? |Associate |Assistant |Adjunct )?(?:Prof(?:essor)?(?: Emerit(?:us|a))?|Dr|Mr|Mrs|Ms|Mx|Sir|Dame|Ing|Lic|Mtr[ao]|Mgtr|Dra|Profa)\.? )+/i;

/** Words that join what is told of somebody, never two parts of a name. */
const joins = / (?:at|of|for|in|the|with|to|from|on|and|is|by) /;

/** What a person is, not who. */
const roles =
  / (?:developer|scientist|engineer|manager|director|professor|lecturer|instructor|analyst|consultant|designer|architect|officer|specialist|author|founder|writer|editor|researcher|fellow|teacher|educator|expert|president|programmer|strategist|trainer|coach|practice|science|business|management|studies)$/i;

/** Only a phrase ends with a word in small letters: "the best", "To be announced". */
const ofPhrase = / (?!jr|sr|ph\.?d)[a-zà-ÿ][^\s]*$/;

/** A person's name without academic and other titles before it. */
export const untitled = (name: string): string =>
  name
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim()
    .replace(titles, '');

/** Whether a name can be a person's: two to seven words of letters, none of which names an organisation or a team. */
export function isPerson(name: string): boolean {
  const said = untitled(name);
  return (
    said.length <= 80 &&
    !/^(?:of|for|in|at|and|the|to|by|with|on) /.test(said) &&
    words.test(said) &&
    !organisations.test(said) &&
    !ofPhrase.test(said) &&
    !roles.test(said) &&
    !joins.test(said)
  );
}
