import type { Section, SectionSays } from './sections.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that make a heading one of wishes, and words that make it one of demands whatever else it says. */
const wishes = words(
  'nice pref plus pluses plusses bonus extra extras advantage advantages advantageous asset assets optional beneficial recommended favorable favourable desirable desirables desired preferred preferable preferably preference preferences wish wishlist ideally better additional secondary apart stand standout love cherry icing helpful useful welcome ideal',
);
const musts = words(
  'must musts require requires required need needs needed mandatory essential essentials necessary compulsory',
);
/** Words that ask for something where no wish stands beside them. */
const asks = words(
  'requirement requirements qualify eligibility eligible selection prerequisite prerequisites minimum looking look seek seeking bring licensure candidate candidates toolbox',
);
/** Words of headings over duties, benefits and the employer. */
const abouts = words(
  'responsibilities responsibility duties functions tasks accountabilities deliverables objectives mission impact contribute doing do benefits perks compensation rewards offer offers join company culture values story purpose summary overview description day life eeo apply application disclaimer growth development learning reporting physical environment conditions information',
);
/** What else such headings are made of. */
const fillers = words(
  'to have has haves had having a an the big huge added points point skills skill qualifications qualification quals qual experience experiences certification certifications licenses license education knowledge attributes criteria abilities traits background competencies profile for if you your we our us it this these things that which is are be being been would will might may could should can also even more most highly strongly very general specific special technical professional hiring other key core job position role following of any what who whom how by with in on at as not but or and considered make makes sets set out up like see credit considerations top cake items list successful possess possessing ll ve d s re good great primary main major principal total reasons why duty work working employee employer role roles',
);

const known = new Set([wishes, musts, asks, abouts, fillers].flatMap((all) => [...all]));

/**
 * Headings that are made of nothing but such words, on a line of their own or before a colon: "Great to have", "What sets you
 * apart", "Who we are looking for". They start where they end, so that they outrank whatever else was read in them: `from` ≤ `start` < `to`.
 */
export function plainHeadingsBetween(text: string, from: number, to: number): Section[] {
  const sections: Section[] = [];
  for (const sign of '\n:')
    for (let end = text.indexOf(sign, from); end !== -1 && end < to; end = text.indexOf(sign, end + 1)) {
      let start = end;
      while (start > 0 && end - start < 65 && !isEnd(text.charCodeAt(start - 1))) start -= 1;
      const says = end - start > 3 && end - start < 65 ? saysOf(text.slice(start, end)) : undefined;
      if (says) sections.push({ says, start: end });
    }
  return sections;
}
const ends = new Set([...'\n:.!?;•|'].map((sign) => sign.charCodeAt(0)));
const isEnd = (code: number): boolean => code !== 32 && (code < 64 || code > 123) && ends.has(code);

function saysOf(line: string): SectionSays | undefined {
  const lower = line.toLowerCase();
  // most lines are told by their first word to be none
  if (!known.has(/[a-z]+/.exec(lower)?.[0] ?? '') && !lower.endsWith(' in it for you')) return undefined;
  const parts = lower.match(/[a-z]+/g);
  if (!parts || parts.length > 9 || /[.;,]\s*$|\d|\+/.test(line)) return undefined;
  if (/^what you(?: ll)? (?:will )?need\b/.test(parts.join(' '))) return 'required';
  if (/^(?:in this (?:role|position|job) )?you (?:ll|will)$| in it for you$/.test(parts.join(' '))) return 'about';
  let [isAbout, isWish, isMust, isAsk] = [false, false, false, false];
  for (const [at, part] of parts.entries()) {
    if (abouts.has(part)) isAbout = true;
    else if (musts.has(part)) isMust ||= parts[at - 1] !== 'not';
    else if (wishes.has(part)) isWish = true;
    else if (asks.has(part)) isAsk = true;
    else if (!fillers.has(part)) return undefined;
    else if (part === 'good' || part === 'great') isWish ||= /^(?:to|if)$/.test(parts[at + 1] ?? '');
  }
  // "Duties and qualifications" are both; "To apply you must have" announces a list
  if (isAbout)
    return (/(?:requirement|qualification)s?\b/i.test(line) && !parts.includes('physical')) ||
      /\b(?:should|must) (?:also )?have$/i.test(line)
      ? undefined
      : 'about';
  if (/\b(?:may|might) also\b|(?:[’']d| would) like\b|\blike to (?:have|see)\b/i.test(line)) isWish = true;
  const isCandidate = parts.some((part) => part.startsWith('candidate'));
  const isYou = parts[0] === 'you' && parts.some((part) => /^(?:have|are|possess)$/.test(part));
  if (isWish && !(isCandidate && parts.includes('ideal'))) return isMust ? undefined : 'preferred';
  // "Licensure:" alone may stand under a heading of wishes
  const isKind = !isMust && !isYou && parts.every((part) => part === 'licensure' || !asks.has(part));
  return isMust || isAsk || isYou ? (isKind ? 'licensure' : 'required') : undefined;
}
