import { type Cue, cuesIn } from '../ad/cues.ts';
import type { Section } from '../ad/sections.ts';

export type Strength = 'required' | 'preferred' | 'mentioned';

/** How strongly an ad asks for a name: where a line of nothing but names asks for what it lists (`listed`), and where it does not. */
export type Asked = { listed: Strength; alone: Strength };
const asked = (strength: Strength): Asked => ({ listed: strength, alone: strength });

/**
 * How strongly an ad asks for what stands at `start`–`end` of a sentence: the sentence's words first (what follows decides before
 * what precedes: "CPA required, CFA preferred"), then the section's heading, else only mentioned; a line that only lists asks in an
 * ad without headings. `abroad`: cues of other languages count too.
 */
export function strengthAt(
  sentence: string,
  start: number,
  end: number,
  sectionOf: () => Section | undefined,
  abroad = false,
): Asked {
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
  if (next) return asked(next.says);
  const previous = before.at(-1);
  if (previous) return asked(previous.says);
  // "CSPO? Tell us." is a wish; "Are you a CPA?" is not
  if (/^\)?\?/.test(sentence.slice(end, end + 2)) && !/\b(?:are|do) you\b/i.test(sentence.slice(0, start)))
    return asked('preferred');
  if (given.test(sentence.slice(end, end + 50)) || colleagues.test(sentence.slice(0, start))) return asked('mentioned');
  const section = sectionOf();
  if (section && section.says !== 'about') return asked(section.says === 'preferred' ? 'preferred' : 'required');
  if (sought.test(sentence.slice(Math.max(0, start - 200), end)) || obtainable.test(sentence.slice(end, end + 60)))
    return asked('required');
  return {
    listed: section === undefined && isFragment(sentence.slice(0, start)) ? 'required' : 'mentioned',
    alone: 'mentioned',
  };
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

/** "CPA preferred, CFA": a cue behind its own word and before a comma has said all it says, as "CCNA (CCNP preferred) and PCNSA" has in its brackets. */
const isSpent = (sentence: string, { start, end }: Cue): boolean =>
  (sentence[end] === ')' && ofBracketed.test(sentence.slice(0, start))) || isSpentBefore(sentence, start, end);
const ofBracketed = /\((?!STRONGLY|HIGHLY|NOT\b)[A-Z][A-Z+-]{1,7}\b[^()]*$/;
const isSpentBefore = (sentence: string, start: number, end: number): boolean =>
  /^\)?\s?[,;.]/.test(sentence.slice(end, end + 3)) &&
  /\w[)®™]{0,4}\s?\(?(?:(?:is|are|strongly|highly|an?|big|definite)\s){0,5}$/.test(sentence.slice(0, start)) &&
  !/^\s*(?:\w+\s)?$/.test(sentence.slice(0, start)) &&
  /(?:ed|able|plus|asset|bonus|advantage|must|mandatory|helpful)$/i.test(sentence.slice(start, end));

/** "Our consultants hold certifications such as", "Will be trained and certified on": whoever has it works there already, or may get it there. */
const colleagues =
  /\b(?:our|the) (?:[a-z]+ ){0,2}(?:team|staff|consultants|engineers|colleagues|employees|experts|people|analysts|developers|trainers|nurses) (?:members )?(?:hold|have|has|are|is|include|includes|carry)\b|\b(?:opportunit(?:y|ies)|chance|support(?:ed)?|help(?:ed)?) (?:you )?(?:to )?(?:become|get|obtain|earn|gain|achieve)\b|\bwill be (?:cross-)?trained\b|\b(?:you[’']ll|we(?:[’']ll| will)?) (?:be |get )?(?:trained|train|certify)\b|\bincentives?(?: pay)?: [^.;]{0,40}$/i;

/** What the employer gives. */
const given =
  /^[^.;,]{0,30}\b(?:paid|reimburse\w*|provided|offered|covered|supported|sponsored|vouchers?|available (?:after|upon|on|to))\b|^ incentive\b/i;

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
    /\b(?:years?|degree|experience (?:with|in|using)|ability to|knowledge of|able to|must be able|no more than|willing(?:ness)? to)\b/i.test(
      between.slice(parting.index + parting[0].length),
    )
  );
}
