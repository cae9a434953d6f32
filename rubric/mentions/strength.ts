import { demandedAbroad, wishedAbroad } from './languages.ts';
import { matchesOf } from './matches.ts';
import type { Section } from './sections.ts';
import type { Sentence } from './sentences.ts';

export type Strength = 'required' | 'preferred' | 'mentioned';

/** Words that make what they speak of wanted but not needed. */
const wished = String.raw`prefer(?:red|ably|ences?|able|s)?(?:\b|(?=\d))|\bpref(?:[’']?d\b|\.|\b(?=[,;)]|$))|\bdesir(?:ed|able|es)(?:\b|(?=\d))|\b(?:a|an|all|strong|big|huge|major|definite|real|added|great|considered|is|are|would be|be)\s+(?:\w+\s+)?plus(?:s?es)?(?![a-z])|\bplus\b(?=\s*(?:$|[.,;)!]))|\(plus\)|\ba \+(?=\W|$)(?! certif)|\bnice[- ]to[- ]haves?\b|\bgood to have\b|(?<!sign[- ]on |signing |annual |performance |[\d%] |discretionary |retention |referral |yearly |quarterly )\bbonus\b(?! (?:when|for|upon|plan|program|structure|potential|opportunit|eligib|pool|target|of \$|and\b|\+))|\badvantage(?:ous)?\b|\bideal(?:ly)?\b(?! candidate)|\ban? (?:\w+ )?asset\b|\b(?:considered|are) assets\b|\bbeneficial\b|\bhelpful\b|\bwelcomed?\b|\brecommended\b|\bhighly regarded\b|\bwell regarded\b|\b(?:strongly|also|be) considered\b|\bnice if\b|\bnice\s?:|\boptional\b|\bencouraged\b|\bgreat if\b|\buseful\b|\bfavou?red\b|\bwould be (?:nice|great|good|ideal|fantastic|wonderful|awesome|amazing|excellent|perfect)\b|\bappreciated\b|\bgo(?:es)? a long way\b|[–—-] great\b|\balso (?:great|good|nice)\b|\bvalued\b(?=\s*(?:$|[.,;)]))|\b(?:great|nice)\b(?=\s?[,;]? but)|\badvantageous\b|\badded (?:value|benefit)\b|(?<!\bor |\bmust be )\bwilling(?:ness)? to (?:obtain|pursue|get|work towards?)\b(?![^.;\n]{0,60}\b(?:within|in order to|upon hire)\b)|\bextra points\b|\bset you apart\b|\bstrengthens? (?:your|an) (?:application|candidacy)\b|\bstand out\b|\beven better\b|\bdifferentiators?\b|\bnice (?:touch|addition|extra)\b|\bnice\b(?=\s*(?:$|[.,;!)]))|\bfavou?rabl[ey]\b|\bgiven (?:strong |first )?preference\b|(?:\bwould|[’']d) (?:also )?(?:love|like) (?:you|candidates|applicants|someone|to see|it if)\b(?! to (?:know|join|apply))`;
const demanded = String.raw`(?<!\bas )\brequir(?:ed?|es|ements?|ing)(?:\b|(?=\d))(?! by\b)|\bmust\b|\bmandatory\b|\breq(?:[’']?d\b|\b(?=\.|,|;|\)|$))|\bessential\b|\bnecessary\b|(?<!\b(?:as|their|business|customer|client|the|our|your|and|project|if) )\bneed(?:ed|s)?\b(?! to (?:gain|succeed|grow|become|get started|break into))|\bhave to\b|(?<!\bideally,? (?:you |candidates? |applicants? )?)\bshould (?:have|possess|hold|be|also)\b|\brequire\b|\bcalls for (?=an?\b)|\bmandated\b|\bis a must\b|\bwithin (?:the )?(?:first )?(?:\w+|\d+)(?: \(\d+\))? (?:months?|mos?\b|days?|weeks?|years?|yrs?)(?: of| from| after)?(?: the)?(?: date)?(?: of)? (?:hire|hiring|employment|start|joining|appointment|starting|assignment|date)|\bwithin (?:\d+|one|two|three|six|nine|twelve) (?:months?|mos?\b|days|weeks|years?)|\bminimum\b|\bprerequisite\b|\bcompulsory\b|\bcondition of employment\b|\bmust[- ]have\b|\bonly\b(?= candidates)`;
/** What is "not required" is at most wished for. */
const excused = String.raw`(?:\bno need\b(?! to)|\b(?:not|isn[’']t|aren[’']t) (?:\w+ ){0,2}(?:required|mandatory|necessary|essential|needed|a must|a requirement|expected|applicable)\b)`;
const cue = new RegExp(`(${wished}|${excused})|(${demanded})`, 'gi');
const wish = new RegExp(wished, 'i');
const refusing = new RegExp(`^[^.;,]{0,50}?${excused}`, 'i');

const cueAbroad = new RegExp(`(${wishedAbroad})|(${demandedAbroad})`, 'gi');

type Cue = { says: 'required' | 'preferred'; start: number; end: number };

/** A list asks about the same sentence for each of its items. */
let latest: { sentence: string; cues: Cue[] } = { sentence: '', cues: [] };

function cuesIn(sentence: string, abroad: boolean): Cue[] {
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
    ({ start, end }, i) => !(cues[i + 1]?.start === end + 1 && /^within/i.test(sentence.slice(start, start + 6))),
  );
  latest = { sentence, cues: all };
  return all;
}

/**
 * How strongly an ad asks for what stands at `start`–`end` of a sentence: the sentence's words first (what follows decides before
 * what precedes: "CPA required, CFA preferred"), then the section's heading, else only mentioned. In an ad without headings a
 * line that only lists asks for what it lists, if the name `isListed`. `abroad`: cues of other languages count too.
 */
export function strengthAt(
  sentence: string,
  start: number,
  end: number,
  section: Section | undefined,
  isListed = true,
  abroad = false,
): Strength {
  const cues = cuesIn(sentence, abroad);
  const after = cues.filter(
    (found) =>
      found.start >= end &&
      !newThought(sentence.slice(end, found.start)) &&
      !/^ (?:Qualifications|Skills|Requirements)\b/.test(sentence.slice(found.end, found.end + 16)) && // the next heading
      !inOthersBrackets(sentence.slice(end, found.start)) &&
      !(
        found.says === 'preferred' &&
        ofLast.test(sentence.slice(end, found.start)) &&
        headsDemands.test(sentence.slice(0, start))
      ) &&
      !(
        found.says === 'preferred' &&
        (apart(sentence.slice(nounAt(sentence, start, end), found.start)) ||
          (/^(?:licen[cs]ed|certified|registered)\b/i.test(sentence.slice(start, end)) &&
            ofAnother.test(sentence.slice(end, found.start))))
      ),
  );
  const before = cues.filter((found) => found.end <= start && !isSpent(sentence, found));
  const next = after[0];
  if (next) return next.says;
  const previous = before.at(-1);
  if (previous) return previous.says;
  // "CSPO? Tell us." is a wish; "Are you a CPA?" is not
  if (/^\)?\?/.test(sentence.slice(end, end + 2)) && !/\b(?:are|do) you\b/i.test(sentence.slice(0, start)))
    return 'preferred';
  if (given.test(sentence.slice(end, end + 50)) || colleagues.test(sentence.slice(0, start))) return 'mentioned';
  if (section === undefined || section.says === 'about')
    return (isListed && section === undefined && isFragment(sentence.slice(0, start))) ||
      sought.test(sentence.slice(Math.max(0, start - 200), end)) ||
      obtainable.test(sentence.slice(end, end + 60))
      ? 'required'
      : 'mentioned';
  return section.says === 'preferred' ? 'preferred' : 'required';
}

/** "Required: Security+, CISSP desired": behind a heading of demands a wish is for the last item; "Travel required: 10%" heads none. */
const headsDemands = /^\W{0,6}(?:Required|Mandatory|Must[- ]haves?)(?: (?:certifications?|licenses?))?: /i;
const ofLast = /[,;](?!.*\b(?:or|and)\b)/;

/** "RN license (BSN preferred)", "CCNA (CCNP preferred)": what is asked for in the brackets is something else. */
const inOthersBrackets = (between: string): boolean =>
  /^[^()]{0,80}\((?![^()]*\))[^()]*\b(?!(?:Required|Preferred|Desired|Must|Strongly|Highly|Current|Certification|License|Or|And|If|At|By|Within|US|USA)\b)[A-Z][A-Za-z+]/.test(
    between,
  );

/** "PE license, LEED AP a plus": a wish is for the last thing where the other has its own noun, unless "or" or "and" joins them. */
function apart(between: string): boolean {
  const comma = between.search(/[,;]/);
  return (
    comma >= 0 &&
    /\blicen[cs]\w|\bcertifi|\bwith\b/i.test(between.slice(0, comma)) &&
    /^\s*\w/.test(between.slice(comma + 1)) &&
    !/\b(?:and|or)\b|[/&](?![^,;\n]*[,;])/i.test(between.split('\n', 1)[0] ?? '')
  );
}

/** "Licensed plumber or electrician, backflow certification a plus": what is wished for has its own noun. */
const ofAnother = /^[^,;]{0,60}[,;](?!.*\b(?:and|or)\b).*\b(?:licen[cs]e|certificat)/i;

/** Where the noun of a licence or certification begins: it may be part of the name ("LVN license"). */
const nounAt = (sentence: string, start: number, end: number): number =>
  end - (/(?:licen[cs]|certif)\w{0,20}$/i.exec(sentence.slice(start, end))?.[0].length ?? 0);

/** "CPA preferred, CFA": a cue behind its own word and before a comma has said all it says. */
const isSpent = (sentence: string, { start, end }: Cue): boolean =>
  /^\)?\s?[,;.]/.test(sentence.slice(end, end + 3)) &&
  /\w[)®™]{0,4}\s?\(?(?:(?:is|are|strongly|highly|an?|big|definite)\s){0,5}$/.test(sentence.slice(0, start)) &&
  !/^\s*(?:\w+\s)?$/.test(sentence.slice(0, start)) &&
  /(?:ed|able|plus|asset|bonus|advantage|must|mandatory|helpful)$/i.test(sentence.slice(start, end));

/** "Our consultants hold certifications such as", "Will be trained and certified on": whoever has it works there already, or may get it there. */
const colleagues =
  /\b(?:our|the) (?:[a-z]+ ){0,2}(?:team|staff|consultants|engineers|colleagues|employees|experts|people|analysts|developers|trainers|nurses) (?:members )?(?:hold|have|has|are|is|include|includes|carry)\b|\b(?:opportunit(?:y|ies)|chance|support(?:ed)?|help(?:ed)?) (?:you )?(?:to )?(?:become|get|obtain|earn|gain|achieve)\b|\bwill be (?:cross-)?trained\b|\b(?:you[’']ll|we(?:[’']ll| will)?) (?:be |get )?(?:trained|train|certify)\b/i;

/** What the employer gives. */
const given = /^[^.;,]{0,30}\b(?:paid|reimburse\w*|provided|offered|covered|supported|sponsored|vouchers?)\b/i;

/** A line that is only a list of things ("RN license, BLS") names what the job needs. */
const isFragment = (before: string): boolean =>
  before.length < 120 &&
  !/\b(?:is|are|was|were|will|we|you|our|your|has|have|the|this|that|for|by|as|ensures?|participates?)\b/i.test(before);

/** Words that look for a holder; they decide only where no heading does. */
const sought =
  /\b(?:ideal candidate|candidate (?:is|has|will)|seek(?:s|ing)?|looking for|look for|searching for|in search of|hiring|recruiting|qualified|(?:will|you|you[’']ll) (?:hold|have|possess|be|maintain)|you are an?|holds?|holding|possess(?:es|ing)?|valid|(?<!\b(?:keep|stay|remain|keeping|staying) )current|active|currently)\b[^.]*$|\bqualified\s$|^\s*qualified\s/i;

/** "or ability to obtain": who lacks it has to get it. */
const obtainable = /^[^.;]{0,30}\b(?:ability|able|eligib\w+|willing(?:ness)?) (?:to obtain|for)\b/i;

/** A cue this far on speaks of something else. */
function newThought(between: string): boolean {
  if (/[,;] (?:and )?(?:while|although|though)\b/i.test(between)) return true;
  const parting = /[,.:]|\band\b|\bwith\b/i.exec(between);
  return (
    parting !== null &&
    /\b(?:years?|degree|experience (?:with|in|using)|ability to|knowledge of|able to|must be able|willing(?:ness)? to)\b/i.test(
      between.slice(parting.index + parting[0].length),
    )
  );
}

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
  const refused = refusing.exec(after);
  return (
    refused !== null &&
    !wish.test(
      `${clauseBefore(sentence.slice(Math.max(0, start - 160), start))} | ${refused[0]} | ${after.slice(refused[0].length, refused[0].length + 60)}`,
    )
  );
}

/** What a wish for the thing may stand in: "CPA preferred, CIA not required" wishes for another, "Preferred: CPA, CIA – not required" for both. */
const clauseBefore = (before: string): string => before.replace(spent, '');
const spent =
  /^.*(?:[;.•] |\b(?:preferred|desired|desirable|required|plus|asset|bonus|advantage|helpful|beneficial|mandatory|must)\)?, (?:and |but )?)/is;

/** Sentences that announce a list ("Any of the following preferred:") speak for what follows, as headings do; those whose colon stands in a stretch. */
export function announcementsBetween(
  text: string,
  sentenceAt: (at: number) => Sentence,
  abroad: boolean,
  from: number,
  to: number,
): Section[] {
  const sections: Section[] = [];
  for (let at = text.indexOf(':', from); at !== -1 && at < to; at = text.indexOf(':', at + 1)) {
    if (!opensList.test(text.slice(at + 1, at + 6)) || !announcing.test(text.slice(Math.max(0, at - 120), at)))
      continue;
    const { start } = sentenceAt(at - 1);
    const words = text.slice(start, at + 1);
    if (words.length > 260) continue;
    const cues = cuesIn(words, abroad);
    const says =
      cues.find(({ says: said }) => said === 'preferred')?.says ??
      cues[0]?.says ??
      (expecting.test(words) ? 'required' : undefined);
    if (says) sections.push({ says, start: at });
    else if (/\bfollowing\b.{0,40}\b(?:certif|licen)/i.test(words))
      sections.push({ says: 'certifications', start: at });
  }
  return sections;
}
/** "To be successful you will have:" asks for what it lists. */
const expecting =
  /\b(?:you|candidates?|applicants?|who|someone)(?:[’'](?:ll|ve)| will| should| must| would)?(?: also| ideally| currently| typically)? (?:have|has|hold|bring|possess|need|be)\b[^.:]{0,20}:$|successful/i;
const opensList = /^\s*(?:$|[\n•*(-]|[A-Z])/;
const announcing =
  /following|you|candidate|applicant|who\b|someone|successful|prefer|requir|desir|must|should|plus|nice|bonus|need|ideal/i;
