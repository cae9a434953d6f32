import { matchesOf } from '../matches.ts';
import { demandedAbroad, wishedAbroad } from './languages.ts';

/** Words that make what they speak of wanted but not needed. */
const wishedWord = String.raw`pref(?:[’']?d\b|\.|\b(?=[,;)]|$))|desir(?:ed|able|es)(?:\b|(?=\d))|(?:a|an|all|strong|big|huge|major|definite|real|added|great|considered|is|are|would be|be)\s+(?:\w+\s+)?plus(?:s?es)?(?![a-z])|plus\b(?=\s*(?:$|[.,;)!]))|a ?\+(?=\W|$)(?! ?certif)|nice[- ]to[- ]haves?\b|good to have\b|(?<!sign[- ]on |signing |annual |performance |[\d%] |discretionary |retention |referral |yearly |quarterly )bonus\b(?! (?:when|for|upon|plan|program|structure|potential|opportunit|eligib|pool|target|of \$|and\b|\+))|advantage(?:ous)?\b|ideal(?:ly)?\b(?! candidate)|an? (?:\w+ )?asset\b|(?:considered|are) assets\b|beneficial\b|helpful\b|welcomed?\b|recommended\b|highly regarded\b|well regarded\b|(?:strongly|also|be) considered\b|(?<!\bbe |experience |equivalents? |applicants )considered\b(?=\s*(?:$|[.;)]))|nice if\b|nice\s?:|optional\b|encouraged\b|great if\b|useful\b|favou?red\b|would be (?:nice|great|good|ideal|fantastic|wonderful|awesome|amazing|excellent|perfect)\b|appreciated\b|go(?:es)? a long way\b|also (?:great|good|nice)\b|valued\b(?=\s*(?:$|[.,;)]))|(?:great|nice|awesome|cool|fantastic|wonderful)\b(?=\s?[,;]? but)|advantageous\b|added (?:value|benefit)\b|(?<!\bor |\bmust be )willing(?:ness)? to (?:obtain|pursue|get|work towards?)\b(?![^.;\n]{0,60}\b(?:within|in order to|upon hire)\b)|extra points\b|set you apart\b|strengthens? (?:your|an) (?:application|candidacy)\b|stand out\b|even better\b|differentiators?\b|nice (?:touch|addition|extra)\b|nice\b(?=\s*(?:$|[.,;!)]))|favou?rabl[ey]\b|given (?:strong |first )?preference\b|would (?:also )?(?:love|like) (?:you|candidates|applicants|someone|to see|it if)\b(?! to (?:know|join|apply))`;
/** Such that need not begin a word. */
const wishedAnywhere = String.raw`prefer(?:red|ably|ences?|able|s)?(?:\b|(?=\d))|\(plus\)|[–—-] great\b|[’']d (?:also )?(?:love|like) (?:you|candidates|applicants|someone|to see|it if)\b(?! to (?:know|join|apply))`;
const demandedWord = String.raw`(?<!\bas )requir(?:ed?|es|ements?|ing)(?:\b|(?=\d))(?! by\b)|must\b|mandatory\b|req(?:[’']?d\b|\b(?=\.|,|;|\)|$))|essential\b|necessary\b|(?<!\b(?:as|their|business|customer|client|the|our|your|and|project|if) )need(?:ed|s)?\b(?! to (?:gain|succeed|grow|become|get started|break into))|have to\b|(?<!\bideally,? (?:you |candidates? |applicants? )?)should (?:have|possess|hold|be|also)\b|require\b|calls for (?=an?\b)|mandated\b|is a must\b|within (?:the )?(?:first )?(?:\w+|\d+)(?: \(\d+\))? (?:months?|mos?\b|days?|weeks?|years?|yrs?)(?: of| from| after)?(?: the)?(?: date)?(?: of)? (?:hire|hiring|employment|start|joining|appointment|starting|assignment|date)|within (?:\d+|one|two|three|six|nine|twelve) (?:months?|mos?\b|days|weeks|years?)|minimum\b|prerequisite\b|compulsory\b|condition of employment\b|must[- ]have\b|only\b(?= candidates)`;
/** What is "not required" is at most wished for. */
const excusedWord = String.raw`(?:no need\b(?! to)|(?:not|isn[’']t|aren[’']t) (?:\w+ ){0,2}(?:required|mandatory|necessary|essential|needed|a must|a requirement|expected|applicable)\b)`;
// Whether a word begins is asked once for all of them: most places of a sentence are passed over on it.
const cue = new RegExp(String.raw`${wishedAnywhere}|\b(?:${wishedWord}|${excusedWord}|(${demandedWord}))`, 'gi');
/** A wish. */
export const wish = new RegExp(String.raw`${wishedAnywhere}|\b(?:${wishedWord})`, 'i');
/** "not required", a few words on. */
export const refusing = new RegExp(String.raw`^[^.;,]{0,50}?\b${excusedWord}`, 'i');

const cueAbroad = new RegExp(`${wishedAbroad}|(${demandedAbroad})`, 'gi');

/** What a cue says, and where in its sentence it stands. */
export type Cue = { says: 'required' | 'preferred'; start: number; end: number };

/** A list asks about the same sentence for each of its items. */
let latest: { sentence: string; cues: Cue[] } = { sentence: '', cues: [] };

/** The words of a sentence that ask for something, in order. `abroad`: those of other languages count too. */
export function cuesIn(sentence: string, abroad: boolean): Cue[] {
  if (latest.sentence === sentence) return latest.cues;
  const english = matchesOf(cue, sentence);
  const cues = (english.length > 0 || !abroad ? english : matchesOf(cueAbroad, sentence)).map(
    (match): Cue => ({
      says: match[1] === undefined ? 'preferred' : 'required',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  // "within 180 days preferred" is a wish
  const all = cues.filter(
    ({ start, end }, i) =>
      !(cues[i + 1]?.start === end + 1 && /^within/i.test(sentence.slice(start, start + 6))) &&
      !/^A ?\+/.test(sentence.slice(start, start + 3)), // CompTIA's
  );
  latest = { sentence, cues: all };
  return all;
}
