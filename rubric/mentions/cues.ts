import { demandedAbroad, wishedAbroad } from './languages.ts';
import { matchesOf } from './matches.ts';

/** Words that make what they speak of wanted but not needed. */
const wished = String.raw`prefer(?:red|ably|ences?|able|s)?(?:\b|(?=\d))|\bpref(?:[’']?d\b|\.|\b(?=[,;)]|$))|\bdesir(?:ed|able|es)(?:\b|(?=\d))|\b(?:a|an|all|strong|big|huge|major|definite|real|added|great|considered|is|are|would be|be)\s+(?:\w+\s+)?plus(?:s?es)?(?![a-z])|\bplus\b(?=\s*(?:$|[.,;)!]))|\(plus\)|\ba ?\+(?=\W|$)(?! ?certif)|\bnice[- ]to[- ]haves?\b|\bgood to have\b|(?<!sign[- ]on |signing |annual |performance |[\d%] |discretionary |retention |referral |yearly |quarterly )\bbonus\b(?! (?:when|for|upon|plan|program|structure|potential|opportunit|eligib|pool|target|of \$|and\b|\+))|\badvantage(?:ous)?\b|\bideal(?:ly)?\b(?! candidate)|\ban? (?:\w+ )?asset\b|\b(?:considered|are) assets\b|\bbeneficial\b|\bhelpful\b|\bwelcomed?\b|\brecommended\b|\bhighly regarded\b|\bwell regarded\b|\b(?:strongly|also|be) considered\b|(?<!\bbe |experience |equivalents? |applicants )\bconsidered\b(?=\s*(?:$|[.;)]))|\bnice if\b|\bnice\s?:|\boptional\b|\bencouraged\b|\bgreat if\b|\buseful\b|\bfavou?red\b|\bwould be (?:nice|great|good|ideal|fantastic|wonderful|awesome|amazing|excellent|perfect)\b|\bappreciated\b|\bgo(?:es)? a long way\b|[–—-] great\b|\balso (?:great|good|nice)\b|\bvalued\b(?=\s*(?:$|[.,;)]))|\b(?:great|nice|awesome|cool|fantastic|wonderful)\b(?=\s?[,;]? but)|\badvantageous\b|\badded (?:value|benefit)\b|(?<!\bor |\bmust be )\bwilling(?:ness)? to (?:obtain|pursue|get|work towards?)\b(?![^.;\n]{0,60}\b(?:within|in order to|upon hire)\b)|\bextra points\b|\bset you apart\b|\bstrengthens? (?:your|an) (?:application|candidacy)\b|\bstand out\b|\beven better\b|\bdifferentiators?\b|\bnice (?:touch|addition|extra)\b|\bnice\b(?=\s*(?:$|[.,;!)]))|\bfavou?rabl[ey]\b|\bgiven (?:strong |first )?preference\b|(?:\bwould|[’']d) (?:also )?(?:love|like) (?:you|candidates|applicants|someone|to see|it if)\b(?! to (?:know|join|apply))`;
const demanded = String.raw`(?<!\bas )\brequir(?:ed?|es|ements?|ing)(?:\b|(?=\d))(?! by\b)|\bmust\b|\bmandatory\b|\breq(?:[’']?d\b|\b(?=\.|,|;|\)|$))|\bessential\b|\bnecessary\b|(?<!\b(?:as|their|business|customer|client|the|our|your|and|project|if) )\bneed(?:ed|s)?\b(?! to (?:gain|succeed|grow|become|get started|break into))|\bhave to\b|(?<!\bideally,? (?:you |candidates? |applicants? )?)\bshould (?:have|possess|hold|be|also)\b|\brequire\b|\bcalls for (?=an?\b)|\bmandated\b|\bis a must\b|\bwithin (?:the )?(?:first )?(?:\w+|\d+)(?: \(\d+\))? (?:months?|mos?\b|days?|weeks?|years?|yrs?)(?: of| from| after)?(?: the)?(?: date)?(?: of)? (?:hire|hiring|employment|start|joining|appointment|starting|assignment|date)|\bwithin (?:\d+|one|two|three|six|nine|twelve) (?:months?|mos?\b|days|weeks|years?)|\bminimum\b|\bprerequisite\b|\bcompulsory\b|\bcondition of employment\b|\bmust[- ]have\b|\bonly\b(?= candidates)`;
/** What is "not required" is at most wished for. */
const excused = String.raw`(?:\bno need\b(?! to)|\b(?:not|isn[’']t|aren[’']t) (?:\w+ ){0,2}(?:required|mandatory|necessary|essential|needed|a must|a requirement|expected|applicable)\b)`;
const cue = new RegExp(`(${wished}|${excused})|(${demanded})`, 'gi');
/** A wish. */
export const wish = new RegExp(wished, 'i');
/** "not required", a few words on. */
export const refusing = new RegExp(`^[^.;,]{0,50}?${excused}`, 'i');

const cueAbroad = new RegExp(`(${wishedAbroad})|(${demandedAbroad})`, 'gi');

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
      says: match[1] === undefined ? 'required' : 'preferred',
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
