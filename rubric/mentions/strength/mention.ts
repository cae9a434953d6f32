import type { Ad } from '../ad/ad.ts';
import type { Sentence } from '../ad/sentences.ts';
import type { Named } from '../naming/named.ts';
import { wishedOrNeeded } from '../sense/certainty.ts';
import { isCompanyMark } from '../sense/company-marks.ts';
import { type Asked, type Strength, strengthAt } from './strength.ts';
import { isWaived } from './waived.ts';

/** One credential that a posting names, at its strongest. `quote` is the posting's own words, `text.slice(start, end)`. */
export type Mention = {
  /** Full name. */
  credential: string;
  short?: string;
  issuer?: string;
  quote: string;
  strength: Strength;
  start: number;
  end: number;
  /** One of several that would do ("CISSP, CISM or equivalent"). */
  alternative?: boolean;
};

/** A name and where it stands; `asked`: how strongly the ad asks for one that no list has. */
export type Name = Named & { asked?: Asked };

/** A name's sentence, and from where to where in it the name stands. */
type Line = { sentence: Sentence; words: string; from: number; to: number };

function lineOf({ text, sentenceAt }: Ad, { start, end }: Named): Line {
  const first = sentenceAt(start).start;
  const last = sentenceAt(end - 1).end;
  // "A PMP? That's a plus!" is one thought.
  const asked = /^\?\s[^.!?\n]{0,40}/.exec(text.slice(last, last + 44))?.[0].length ?? 0;
  const sentence = { start: first, end: Math.max(last + asked, end) };
  return { sentence, words: text.slice(first, sentence.end), from: start - first, to: end - first };
}

const askedIn = ({ abroad, sectionAt }: Ad, { words, from, to }: Line, start: number): Asked =>
  strengthAt(words, from, to, () => sectionAt(start), abroad);

/** How strongly the ad asks for a name. */
export const askedFor = (ad: Ad, named: Named): Asked => askedIn(ad, lineOf(ad, named), named.start);

/** The mention that a name makes; none where the ad waives it, or speaks of people, companies or the credentials of others. */
export function mentionOf(ad: Ad, name: Name): Mention | undefined {
  const { text } = ad;
  const { credential, start, end } = name;
  const line = lineOf(ad, name);
  const { sentence, words, from, to } = line;
  if (isWaived(words, from, to) || isCompanyMark(text, start, end)) return undefined;
  const { listed: strength, alone } = name.asked ?? askedIn(ad, line, start);
  const quote = text.slice(start, end);
  if (
    alone === 'mentioned' &&
    (isOthers.test(text.slice(Math.max(sentence.start, start - 160), start)) ||
      isSold(
        text.slice(Math.max(sentence.start, start - 160), start),
        text.slice(end, Math.min(sentence.end, end + 160)),
      ))
  )
    return undefined;
  if (
    /^[A-Z]{2,}s$/.test(quote) &&
    (strength === 'mentioned' ||
      !(wishedOrNeeded.test(text.slice(end, end + 45)) || / given to $/.test(text.slice(start - 10, start))))
  )
    return undefined; // "CPAs" in prose are people
  if (alone === 'mentioned' && /^(?:certified|licensed|registered) [A-Za-z ]+s$/.test(quote)) return undefined; // so are "licensed electricians"
  if (
    alone === 'mentioned' &&
    /^certified /i.test(quote) &&
    /^ (?:trainers|coaches|instructors|experts)\b/.test(text.slice(end, end + 14))
  )
    return undefined; // and "Certified Scrum trainers"
  const mention: Mention = { credential: credential.name, quote, strength, start, end };
  if (credential.short) mention.short = credential.short;
  if (credential.issuer) mention.issuer = credential.issuer;
  if (isAlternative(words, from, to)) mention.alternative = true;
  return mention;
}

/** A duty that handles the credentials of others: checking, keeping or hiring for them. */
const isOthers =
  /\b(?:verif(?:y|ies|ying)|reconcil(?:es?|ing)|tracks?|tracking|monitors?|monitoring|credentialing|recruits?|recruiting|sourc(?:es?|ing)|records?|administer(?:s|ing)?|personnel files|renewals?|onboard(?:s|ing)?|oversees?|supervises?|schedul(?:es?|ing)|placement of|audits? of|ensur\w{1,4} (?:that )?(?:all|your|the) (?:[a-z]+ )?(?:staff|technicians|employees|nurses|drivers|personnel|team|contractors|teachers|operators))\b/i;

/** "We deliver NEBOSH and SMSTS courses", "candidates for the CPA trust our question banks": what the employer sells. */
const isSold = (before: string, after: string): boolean =>
  (/\b(?:we|company|firm|provider|which|that) (?:\w+ )?(?:delivers?|sells?|runs?|teach(?:es)?|provides?|offers?)\b/i.test(
    before,
  ) &&
    /^[^.;\n]{0,120}\b(?:courses|exams|classes|qualifications)\b[^.;\n]{0,20} (?:to|for|across) (?!you|our\b|all\b|staff|employees|the team)/i.test(
      after,
    )) ||
  /\b(?:question banks?|exam prep\w*|test prep\w*|prep courses?|practice exams?)\b/i.test(`${before} | ${after}`);

const isAlternative = (words: string, start: number, end: number): boolean =>
  /\b(?:or|such as|e\.g|like|any of|one of|either)\b[^.;]{0,80}$|\/\s?$/i.test(words.slice(0, start)) ||
  /^[^.;]{0,80}?(?:\bor\b|\/|\betc\b|\bequivalent\b)/i.test(words.slice(end));

const rank: Readonly<Record<Strength, number>> = { required: 2, preferred: 1, mentioned: 0 };

/** Each credential once, at its strongest, in its first place. */
export function eachOnce(mentions: readonly Mention[]): Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.credential}|${mention.short ?? ''}`.toLowerCase();
    const before = found.get(key);
    if (!before) found.set(key, mention);
    else if (rank[mention.strength] > rank[before.strength])
      found.set(key, { ...mention, start: before.start, end: before.end, quote: before.quote });
  }
  return [...found.values()];
}
