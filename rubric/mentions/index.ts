// Over 200 lines: how sure a spelling is depends on its neighbours in the same list, so these rules stay in one place.
import type { Certainty } from './catalogue.ts';
import { isAbroad } from './languages.ts';
import type { Hit } from './matcher.ts';
import { placesIn } from './matcher.ts';
import { isCompanyMark, lettersGiven, type Named, namedIn, stretchesOf } from './named.ts';
import { phrasesIn } from './phrases.ts';
import { type Section, type Sentence, sectionsOf, sentencesOf } from './sentences.ts';
import { seriesIn } from './series.ts';
import { announcementsIn, isWaived, type Strength, strengthAt } from './strength.ts';
import {
  definitionsIn,
  isOtherwiseDefined,
  isPartOfAnother,
  isPersonOrPaper,
  isRoleOrBody,
  isSomeonesLetters,
  isSubject,
  isTaughtToOthers,
  isUsedAsName,
  lettersOf,
  meansElsewhere,
} from './traps.ts';

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

const rank: Readonly<Record<Strength, number>> = { required: 2, preferred: 1, mentioned: 0 };

const certificationNear =
  /certif|licen[cs]|credential|designation|accredit|\bregist(?:ered|ration)\b|charter|\bexam\b|board[- ]certified|\bqualified\b|\bdesignated\b|American Heart Association|\bAHA\b|Red Cross|\bSeries \d/i;
const certificationNext =
  /^\s?(?:\([^()\n]{3,60}\)\s?)?(?:\W{0,4}|[^\w(.]{0,4}\w+[ -]|,? (?:class|grade|level|type|category|tier)[ -][\w-]{1,4} )(?:certif(?!ied-[a-z])|zertifi|certs?\b|licen[cs]|credential|designation|accredit|registration|registr(?:y|ies)\b|qualifi|exam\b|cards?\b|tickets?\b|endorse)/i;
const certificationJustBefore =
  /(?:certif[\wÀ-ÿ]*|zertifi\w*|certs?|licen[cs]\w*|credentials?|designations?|accredit\w*|registered|qualifications?)(?:\s?[:(–•-]\s?|\s)\(?(?:preferred|required|desired)?\)?\s?[:(–•-]?\s?(?:such as|e\.?g\.?|i\.?e\.?|like|including|include|includes|as an?|in|of|are|is|from|via|through|by|an?|como|en|de|wie|als|nach)?[,:]?\s?(?:an?|the|either|one of)?\W{0,3}$/i;
const opensList =
  /(?:certifications?|certificates|certs) ?(?:\((?:preferred|required|desired)\) ?)?(?:[:(–-] ?|(?:such as|like|including|include|e\.?g\.?|i\.?e\.?),? ?){1,2}:? ?$/i;
const wishedOrNeeded =
  /^[\s),®™]{0,4}(?:\((?:strongly |highly )?(?:required|preferred|desired)|[-–:]?\s?(?:is |are |would be )?(?:an? )?(?:strongly |highly |big |strong |definite |major )?(?:required|preferred|desired|desirable|plus\b|must\b|mandatory|advantage|asset|encouraged|recommended|bonus|helpful|beneficial|necessary|essential|needed|req[’'.]?d?\b|pref[.’'])|current\b|within \w+ (?:days|weeks|months|year)|(?:has been |have been )?(?:completed|passed|obtained|attained|in hand)\b|(?:also )?considered\b)/i;
/** Two that share one certification word: "ESL and Gifted/Talented certification". */
const sharedAfter =
  /^\s?(?:,|\/|&|and\b|or\b)\s?(?:(?:[a-z]{3,12}\s){1,2}certified\b|(?:[A-Z][\w+#./-]{0,30}(?<!\.)\s){1,3}(?:certified\b|certifications?\b|licen[cs]es?\b|endorsements?\b|credentials?\b))/;
const heldBefore =
  /(?:must have|must be|must hold|hold(?:s|ing)?|possess(?:ion of)?|current|active|valid|unrestricted|become|qualified|eligible for)(?: (?:an?|active|current|valid)){0,4} ?$/i;
const asks = /\b(?:requir\w*|prefer\w*|desir\w*|must|mandatory|plus)\b/i;
/** Wishes for the last of a short list: "OCM or OCE a definite plus". */
const wishedInLine =
  /^[,/]? ?(?:and |or )?[A-Z][\w+]*(?:(?:[,/] ?| )(?:and |or )?[A-Z][\w+]*){0,3} (?:is |are |would be )?(?:an? )?(?:\w+ )?(?:required|preferred|desired|plus|asset|must|advantage)\b/;
const wishedInItem =
  /^[®™]?(?: certifications?)?,? (?:is |are |would be )?(?:an? )?(?:strongly |highly |big |strong |definite )?(?:preferred|desired|desirable|plus\b|advantage|asset|bonus|helpful|beneficial)/i;
const isLetters = (text: string, { start, end }: Hit, least: number): boolean =>
  end - start >= least && /^[A-Z][A-Z-]+$/.test(text.slice(start, end));
const listGlue =
  /^(?:\s?[®™)]?\s?[,/|&;+•]?\s?\(?(?:and\/or|and|or|&amp;|&|either|oder|und|bzw\.|o|y|ou|et|e)?\s?(?:an?\s|the\s)?\(?\s?){1,2}$/i;

const surest: readonly Certainty[] = ['sure', 'context', 'beside', 'issuer'];
/** What a place needs beside it: the least that any of its credentials does. */
const certaintyOf = ({ accepted }: Hit): Certainty =>
  surest.find((level) => accepted.some(({ certainty }) => certainty === level)) ?? 'issuer';

/**
 * `certified`: in a list that ends with a certification word ("HubSpot, Google Ads and Semrush certifications"). `announced`: in one that
 * a certification word opens ("Certifications: MCSE, Cisco"). There an issuer alone counts too.
 */
type Found = { hit: Hit; sure: boolean; announced?: boolean; certified?: boolean };

/**
 * The credentials that a posting's text names, each once, in the order of their first place. Vague phrases ("relevant certification"),
 * degrees, company marks, waived requirements and the letters after a contact's name are not among them.
 */
export function mentionsIn(text: string): Mention[] {
  const sentenceAt = sentencesOf(text);
  const abroad = isAbroad(text);
  const sections = sectionsOf(text, abroad);
  const { hits: all, certifications } = placesIn(text);
  const definitions = definitionsIn(text, new Set(all.map((hit) => lettersOf(text, hit))));
  const companies = new Set(
    all.filter((hit) => isUsedAsName(text, hit)).map(({ start, end }) => text.slice(start, end)),
  );
  const announced = [...sections, ...announcementsIn(text, sentenceAt, abroad)].sort((a, b) => a.start - b.start);
  // A list of certifications stays what the section before it says.
  const sectionOf = (start: number): Section | undefined => {
    const last = firstFrom(announced, start + 1) - 1;
    const [before, section] = [announced[last - 1], announced[last]];
    return section?.says === 'certifications' && before?.says === 'preferred' ? before : section;
  };

  const levels = new Map(all.map((hit) => [hit, certaintyOf(hit)]));
  const certainty = (hit: Hit): Certainty => levels.get(hit) ?? certaintyOf(hit);
  const isTrap = (hit: Hit): boolean =>
    isOtherwiseDefined(text, hit, definitions) ||
    isSomeonesLetters(text, hit.start, hit.end) ||
    isPartOfAnother(text, hit) ||
    isRoleOrBody(text, hit) ||
    isTaughtToOthers(text, hit) ||
    isPersonOrPaper(text, hit) ||
    isSubject(text, hit) ||
    (text[hit.start - 1] === '(' && isInBrackets(text, all, hit)) ||
    meansElsewhere(text, hit) ||
    (certainty(hit) !== 'sure' &&
      (/^[’']s\b/.test(text.slice(hit.end, hit.end + 3)) || companies.has(text.slice(hit.start, hit.end))));
  // "NICET certification in fire alarm": what the certification before it is in is no other one
  const isItsField = (hit: Hit, i: number): boolean =>
    hit.words > 2 &&
    all[i - 1]?.end === hit.start - 1 &&
    text[hit.start - 1] === ' ' &&
    /^certification in /i.test(text.slice(hit.start, hit.start + 18)) &&
    certainty(all[i - 1] as Hit) === 'sure';
  const hits = all.filter((hit, i) => !isTrap(hit) && !isItsField(hit, i));
  const isSure = (hit: Hit): boolean => {
    if (hit.shares) return !isTrap(hit.shares) && isSure(hit.shares);
    const vouched = isOwnTrade(text, hit);
    const needs = certainty(hit) === 'beside' && vouched ? 'context' : certainty(hit);
    if (needs === 'sure' || (certainty(hit) === 'context' && vouched)) return true;
    const before = text.slice(Math.max(0, hit.start - 45), hit.start);
    const after = text.slice(hit.end, hit.end + 45);
    if (needs === 'issuer')
      return (
        certificationJustBefore.test(before) &&
        !/qualifications?\W*$/i.test(before) &&
        !/^\s?[’']?s?\s?(?:experience|skills|knowledge|environment)/i.test(after)
      );
    if (
      certificationNext.test(after) ||
      sharedAfter.test(after) ||
      isIssuedBy(hit, /^ \(([A-Z][A-Za-z0-9]{1,9})\)/.exec(after)?.[1]) ||
      certificationJustBefore.test(before) ||
      /tickets? \($/.test(before)
    )
      return true;
    if (needs === 'beside') return false;
    if (wishedOrNeeded.test(after) || heldBefore.test(before)) return true;
    const sentence = sentenceAt(hit.start);
    const from = Math.max(sentence.start, hit.start - 110);
    const near = text.slice(from, hit.start) + text.slice(hit.end, Math.min(sentence.end, hit.end + 80));
    return (
      certificationNear.test(near) ||
      (sectionOf(hit.start)?.says === 'certifications' && /^(?:[\s:•*-]*$)/.test(text.slice(sentence.start, hit.start)))
    );
  };
  const found: Found[] = hits.map((hit) => ({
    hit,
    sure: isSure(hit),
    announced: opensList.test(text.slice(Math.max(0, hit.start - 45), hit.start)),
  }));
  // "AWS, Azure or GCP certifications": the word at the end is every issuer's.
  const saysCertified = (hit: Hit): boolean =>
    certainty(hit) === 'issuer' || isProductCertified.test(text.slice(hit.start, hit.end));
  const isOneCertified = ({ start, end }: Hit): boolean => /cert(?:ification|ified)?$/i.test(text.slice(start, end));
  // A list carries its certainty from item to item.
  const linked = (left: Hit, right: Hit): boolean =>
    !(isMethod.test(text.slice(left.start, left.end)) && practised.test(text.slice(right.end, right.end + 16))) &&
    right.start - left.end < 16 &&
    listGlue.test(text.slice(left.end, right.start));
  for (let i = 1; i < found.length; i += 1) {
    const [left, right] = [found[i - 1], found[i]];
    if (
      left?.sure &&
      right &&
      linked(left.hit, right.hit) &&
      (certainty(right.hit) !== 'issuer' || certainty(left.hit) === 'issuer' || left.announced)
    ) {
      right.sure = true;
      right.announced ||= left.announced === true;
    }
  }
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [left, right] = [found[i], found[i + 1]];
    if (
      left &&
      right?.sure &&
      linked(left.hit, right.hit) &&
      // "Scrum Master (CSM)": the brackets say which credential goes with the role
      !(certainty(left.hit) === 'beside' && text.slice(left.hit.end, right.hit.start).includes('(')) &&
      (certainty(left.hit) !== 'issuer' ||
        ((right.certified || saysCertified(right.hit)) &&
          // "SQL, Tableau, SAS certification" lists skills and one certification
          !(/^, ?$/.test(text.slice(left.hit.end, right.hit.start)) && isOneCertified(right.hit))))
    ) {
      left.sure = true;
      left.certified = right.certified || saysCertified(right.hit);
    }
  }

  // Letters that need context give it to each other where a list of them is asked for ("BLS, PALS and NRP are required").
  for (const [i, { hit }] of found.entries()) {
    const next = found[i + 1];
    if (
      !next ||
      !['context', 'sure'].includes(certainty(hit)) ||
      !['context', 'sure'].includes(certainty(next.hit)) ||
      !linked(hit, next.hit)
    )
      continue;
    const rest = text.slice(next.hit.end, sentenceAt(hit.start).end + 1).slice(0, 60);
    if (
      asks.test(rest) &&
      !/^ (?:experience|knowledge|skills|methodolog|principles|tools|concepts|practices|process)/i.test(rest)
    )
      found[i] = { hit, sure: true };
    if (found[i]?.sure) next.sure = true;
  }
  const needsLittle = (item: Found | undefined): boolean =>
    item !== undefined && ['context', 'sure'].includes(certainty(item.hit));
  const linkedAt = (at: number): boolean => {
    const [left, right] = [found[at], found[at + 1]];
    return left !== undefined && right !== undefined && linked(left.hit, right.hit);
  };
  const opensItem = (start: number): boolean =>
    /(?:^|[\n•*·;:.–-])\s{0,24}(?:current |valid |active ){0,3}$/i.test(text.slice(Math.max(0, start - 24), start));
  const endsItem = (end: number): boolean => /^\s*(?:$|[\n•*;.·])/.test(text.slice(end, end + 6));
  // A line that is nothing but the letters, or asks for them, counts beside a line that surely names a credential.
  const lone = ({ start, end }: Hit, next: Hit | undefined): boolean =>
    /(?:^|[\n•*·;:–-])\s{0,24}(?:current |valid |active ){0,3}$/i.test(text.slice(Math.max(0, start - 24), start)) &&
    (/^\s*(?:$|[\n•*;,(·-])/.test(text.slice(end, end + 6)) ||
      (next !== undefined &&
        listGlue.test(text.slice(end, next.start)) &&
        wishedInLine.test(text.slice(end, Math.min(sentenceAt(start).end, end + 40)))));
  for (const [i, { hit, sure }] of found.entries()) {
    if (sure || certainty(hit) !== 'context' || !lone(hit, found[i + 1]?.hit)) continue;
    const near = [found[i - 1], found[i + 1]].some(
      (other) =>
        other?.sure && Math.min(Math.abs(other.hit.start - hit.end), Math.abs(hit.start - other.hit.end)) < 120,
    );
    if (!near) continue;
    found[i] = { hit, sure: true };
    const next = found[i + 1];
    if (next && certainty(next.hit) !== 'issuer' && linked(hit, next.hit)) next.sure = true;
  }

  // An item that is nothing but letters and a wish for them counts: two or more of them, or one too long to be much else.
  for (let i = 0; i < found.length; i += 1) {
    let last = i;
    while (linkedAt(last)) last += 1;
    const list = found.slice(i, last + 1);
    const [first, end] = [list[0], list.at(-1)];
    if (!first || !end) break;
    const least = list.length > 1 ? 3 : 4;
    if (
      list.every(({ hit }) => certainty(hit) !== 'issuer' && isLetters(text, hit, least)) &&
      opensItem(first.hit.start) &&
      wishedInItem.test(text.slice(end.hit.end, end.hit.end + 40))
    )
      for (let at = i; at <= last; at += 1) found[at] = { hit: (found[at] as Found).hit, sure: true };
    i = last;
  }

  // Under a heading that asks, a list of nothing but letters counts ("Preferred: CFE or CAMS; bilingual").
  for (let i = 0; i < found.length - 1; i += 1) {
    let last = i;
    while (needsLittle(found[last]) && needsLittle(found[last + 1]) && linkedAt(last)) last += 1;
    const [first, end] = [found[i], found[last]];
    if (last === i || !first || !end) continue;
    const says = sectionOf(first.hit.start)?.says;
    if ((says === 'preferred' || says === 'required') && opensItem(first.hit.start) && endsItem(end.hit.end))
      for (let at = i; at <= last; at += 1) found[at] = { hit: (found[at] as Found).hit, sure: true };
    i = last;
  }

  const kept = found.filter(({ sure }) => sure).map(({ hit }) => hit);
  const places: Named[] = kept.flatMap((hit) =>
    inOwnSense(text, hit)
      .slice(0, manyAtOnce(text, hit))
      .map(({ credential }) => lettersGiven(text, { credential, start: hit.start, end: hit.end })),
  );
  // A phrase around a vendor's bare "certified" says more than the vendor.
  const taken = (start: number, end: number): boolean =>
    all
      .slice(Math.max(0, firstFrom(all, start) - 1), firstFrom(all, end))
      .some(
        (hit) =>
          start < hit.end &&
          hit.start < end &&
          certainty(hit) !== 'issuer' &&
          !(
            start === hit.start &&
            hit.end < end &&
            !/^certified/i.test(text.slice(start, start + 9)) &&
            hit.accepted.every(({ credential }) => credential.name.endsWith('(unspecified)'))
          ),
      );
  const mentions = new Map<string, Mention>();
  const stretches = stretchesOf(text, certifications);
  // In a list that an unlisted name ends ("HubSpot or Klaviyo certification") a listed issuer is still the listed one.
  const listed = (named: Named): Named => {
    const hit = all[firstFrom(all, named.start)];
    const credential = hit?.start === named.start && hit.end === named.end ? hit.accepted[0]?.credential : undefined;
    return credential ? { ...named, credential } : named;
  };
  const sentenceOf = ({ start, end }: Named): Sentence => {
    const sentence = { start: sentenceAt(start).start, end: sentenceAt(end - 1).end };
    // "A PMP? That's a plus!" is one thought.
    const asked = /^\?\s[^.!?\n]{0,40}/.exec(text.slice(sentence.end, sentence.end + 44))?.[0].length ?? 0;
    return { start: sentence.start, end: Math.max(sentence.end + asked, end) };
  };
  const strengthOf = (named: Named, isListed: boolean): Strength => {
    const { start, end } = sentenceOf(named);
    const [from, to] = [named.start - start, named.end - start];
    return strengthAt(text.slice(start, end), from, to, sectionOf(named.start), isListed, abroad);
  };
  // How strongly the ad asks for a name that a line of nothing but names does not ask for.
  const known = new Map<Named, Strength>();
  const aloneOf = (named: Named): Strength => {
    const strength = known.get(named) ?? strengthOf(named, false);
    known.set(named, strength);
    return strength;
  };
  // An unlisted name counts only where the ad asks for it.
  const unlisted = new Set(
    namedIn(text, stretches, taken)
      .map(listed)
      .filter((named) => aloneOf(named) !== 'mentioned'),
  );
  const wholeNames = [...unlisted, ...seriesIn(text), ...phrasesIn(stretches), ...unknownBetween(text, kept)];
  wholeNames.sort((a, b) => a.start - b.start);
  const inWholeName = ({ start, end }: Named): boolean =>
    wholeNames
      .slice(firstFrom(wholeNames, start - longest), firstFrom(wholeNames, start + 1))
      .some((named) => end <= named.end);
  for (const named of [...places.filter((place) => !inWholeName(place)), ...wholeNames].sort(
    (a, b) => a.start - b.start,
  )) {
    const { credential, start, end } = named;
    const sentence = sentenceOf(named);
    const words = text.slice(sentence.start, sentence.end);
    const [from, to] = [start - sentence.start, end - sentence.start];
    if (isWaived(words, from, to) || isCompanyMark(text, start, end)) continue;
    const strength = unlisted.has(named) ? aloneOf(named) : strengthOf(named, true);
    // Only what is required may be so for being listed.
    const alone = strength === 'required' ? aloneOf(named) : strength;
    const mention: Mention = { credential: credential.name, quote: text.slice(start, end), strength, start, end };
    if (alone === 'mentioned' && isOthers.test(text.slice(Math.max(sentence.start, start - 160), start))) continue;
    if (
      /^[A-Z]{2,}s$/.test(mention.quote) &&
      (mention.strength === 'mentioned' || !wishedOrNeeded.test(text.slice(end, end + 45)))
    )
      continue; // "CPAs" in prose are people
    if (alone === 'mentioned' && /^(?:certified|licensed|registered) [a-z ]+s$/.test(mention.quote)) continue; // so are "licensed electricians"
    if (credential.short) mention.short = credential.short;
    if (credential.issuer) mention.issuer = credential.issuer;
    if (isAlternative(words, from, to)) mention.alternative = true;
    const key = `${credential.name}|${credential.short ?? ''}`;
    const before = mentions.get(key);
    if (!before) mentions.set(key, mention);
    else if (rank[mention.strength] > rank[before.strength])
      mentions.set(key, { ...mention, start: before.start, end: before.end, quote: before.quote });
  }
  const named = [...mentions.values()];
  return named.filter((mention) => !isUmbrella(text, mention, named));
}

/** "CPP, PSP (ASIS)": letters with their issuer's behind them. */
const isIssuedBy = ({ accepted }: Hit, body: string | undefined): boolean =>
  body !== undefined && accepted.some(({ credential: { issuer } }) => issuer?.split(/[ ,/]/).includes(body));

/** "INCOSE CSEP", "CPIM or CSCP (APICS)": an issuer right before or in brackets right behind its own credential says whose that is. */
const namesIssuer = (text: string, { start, end, issuer }: Mention, all: readonly Mention[]): boolean =>
  all.some(
    (other) =>
      other.issuer === issuer &&
      !other.credential.endsWith('(unspecified)') &&
      (/^(?: ?[:-] ?|[’']s | )$/.test(text.slice(end, other.start)) || /^ ?\($/.test(text.slice(other.end, start))),
  );

/** "CQE certification from ASQ": whoever issues it is no credential more. */
const issuedBy = /\b(?:via|through|from|by) (?:the )?(?:[A-Z]{2,8}(?:,? (?:or|and) |, |\/)){0,3}$/;

/** "Epic certified in one of the following: ClinDoc, Orders": what follows says which. */
const ofFollowing = /^(?: in)? (?:at least )?(?:one|any)(?: or more)? of the following[a-z ]{0,20}: ?/;

/** "Scrum certification (CSM, PSM)": the brackets say which. */
const isListed = (text: string, end: number, all: readonly Mention[]): boolean =>
  /^\s?\(/.test(text.slice(end, end + 2)) && all.some(({ start }) => start > end && start - end < 4);

/** "Microsoft certifications such as MCSE": the word before the list names no further credential. */
const isUmbrella = (text: string, mention: Mention, all: readonly Mention[]): boolean => {
  const { credential, quote, start: from, end } = mention;
  const following = ofFollowing.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  return (
    (isUnspecified(credential) && namesIssuer(text, mention, all)) ||
    (isUnspecified(credential) && following > 0 && all.some(({ start }) => start === end + following)) ||
    (credential.endsWith('(unspecified)') &&
      /\b(?:or|and) (?:an? )?(?:similar|equivalent|other|related|comparable|relevant) $/i.test(
        text.slice(Math.max(0, from - 24), from),
      )) ||
    (credential.endsWith('(unspecified)') &&
      issuedBy.test(text.slice(Math.max(0, from - 40), from)) &&
      all.some(
        ({ end: other, credential: named }) => !named.endsWith('(unspecified)') && other <= from && from - other < 60,
      )) ||
    (/ certification$/.test(credential) && /certifications?$/i.test(quote) && isListed(text, end, all)) ||
    (isUnspecified(credential) &&
      (/(?:certifications|certs)$/i.test(quote) || credential.endsWith('(unspecified)')) &&
      /^[ \t]?(?:[:(–-]|,? ?(?:such as|like|including|e\.g|i\.e)| (?:in|as) (?=[A-Z]))/.test(
        text.slice(end, end + 12),
      ) &&
      all.some(({ start }) => start > end && start - end < (/^\s?\(/.test(text.slice(end, end + 2)) ? 10 : 30)))
  );
};

/** A spelling that names several ("Green/Black Belt") counts for each; the same letters of two bodies only for the first. */
const manyAtOnce = (text: string, hit: Hit): number =>
  /[/&]|\b(?:or|and)\b/i.test(text.slice(hit.start, hit.end)) ? hit.accepted.length : 1;

/** Letters of two bodies (CSP: scrum, safety) stand for the one whose name's words the ad uses nearby. */
function inOwnSense(text: string, hit: Hit): Hit['accepted'] {
  if (hit.accepted.length < 2 || hit.words > 1) return hit.accepted;
  const near = text.slice(Math.max(0, hit.start - 400), hit.end + 400).toLowerCase();
  const said = ({ credential: { name } }: Hit['accepted'][number]): number =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 4 && !/^(?:certif|profess|licen|associate|master|accredited)/.test(word))
      .filter((word) => near.includes(word.slice(0, 6))).length;
  return hit.accepted.toSorted((a, b) => said(b) - said(a));
}

const initialsOf = (name: string): string => name.replace(/(\w)\w*\W*/g, '$1').toUpperCase();

/** "Certified Medication Aide (CMA)": the letters in brackets are the name's own, whatever else they are short for. */
const isInBrackets = (text: string, all: readonly Hit[], hit: Hit): boolean =>
  all
    .slice(Math.max(0, firstFrom(all, hit.start) - 2), firstFrom(all, hit.start))
    .some(
      (other) =>
        other.end < hit.start &&
        hit.start - other.end <= 2 &&
        text[hit.end] === ')' &&
        other.words > 1 &&
        hit.words === 1 &&
        initialsOf(text.slice(other.start, other.end)) === text.slice(hit.start, hit.end) &&
        !other.accepted.some(({ credential }) => isUnspecified(credential.name)) &&
        !other.accepted.some(({ credential }) => credential.name === hit.accepted[0]?.credential.name),
    );

const degrees =
  /^(?:[BM](?:A|S|SC|BA|ED|SN|SW|PH|HA|PA|FA|TECH|CA|COM|E)|B\.?TECH|JD|LLM|LLB|MD|DO|PHD|GED|ASN|ADN|AAS?|DNP|DPT|DVM|DDS|ABA|SQL|SAP|SAS|AWS|ERP|CRM|ETL|US|USA|UK)$/;

/** Letters that no table knows count where they stand in a list between two credentials, or close one in brackets: "(CFM, XYZ or FMP)". */
function unknownBetween(text: string, kept: readonly Hit[]): Named[] {
  return kept.flatMap((hit, i): Named[] => {
    const next = kept[i + 1];
    const isNear = next !== undefined && next.start - hit.end <= 22;
    const gap = text.slice(hit.end, isNear ? next.start : hit.end + 24);
    const letters = (isNear ? betweenTwo : closing).exec(gap)?.[1];
    if (!letters || degrees.test(letters)) return [];
    if (!isNear && !opensCertifications.test(text.slice(Math.max(0, hit.start - 80), hit.start))) return [];
    const start = hit.end + gap.indexOf(letters);
    return [{ credential: { name: letters, short: letters, issuer: undefined }, start, end: start + letters.length }];
  });
}
const unknown = String.raw`^[®™)]?(?:\s?[,/&]\s?|\s?,? (?:and|or) )(?:and |or )?([A-Z][A-Z0-9]{1,5}(?:[-/][A-Z]{1,3})?\+?)`;
const betweenTwo = new RegExp(String.raw`${unknown}(?:\s?[,/&]\s?|,? (?:and\/or|and|or) |, (?:and|or) )(?:an? )?$`);
const closing = new RegExp(String.raw`${unknown}(?:,? etc\.?)?\)`);
const opensCertifications = /(?:certifi\w{1,12}|certs?|credentials?|designations?) ?\((?:[^()]{0,60}[,/ ])?$/i;

/** No name is longer, in characters. */
const longest = 200;

/** Index of the first item of an ordered list that starts at a place or after it. */
function firstFrom(items: readonly { start: number }[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Six Sigma or PMP experience": a method beside it is practised, not certified. */
const isMethod = /^(?:(?:lean )?six sigma|itil|agile|scrum|lean|cobit|togaf|prince2|safe)$/i;
const practised = /^ (?:experience|knowledge|skills|methodolog|principles|tools|concepts)/i;

/** A duty that handles the credentials of others: checking, keeping or hiring for them. */
const isOthers =
  /\b(?:verif(?:y|ies|ying)|tracks?|tracking|monitors?|monitoring|credentialing|recruits?|recruiting|sourc(?:es?|ing)|records?|administer(?:s|ing)?|personnel files|renewals?|onboard(?:s|ing)?|oversees?|supervises?|schedul(?:es?|ing)|placement of|audits? of|ensur\w{1,4} (?:that )?(?:all|your|the) (?:[a-z]+ )?(?:staff|technicians|employees|nurses|drivers|personnel|team|contractors|teachers|operators))\b/i;

/** Letters that the words around them vouch for: ASA beside actuaries, CAM beside apartments. */
const trades: Readonly<Record<string, RegExp>> = {
  ASA: /actuar/i,
  FSA: /actuar/i,
  ACAS: /actuar/i,
  CPM: /purchasing|procurement|propert(?:y|ies)|apartment/i,
  CAM: /apartment|leasing|Yardi|resident/i,
  ARM: /apartment|leasing|Yardi|\bIREM\b|insurance/i,
  RD: /dietiti|dietet/i,
  APR: /public relations|\bPR\b|communications|media relations/i,
  DEA: /nurse practitioner|\bNPs?\b|physician|veterinar|\bDVM\b|prescri/i,
  CPO: /\bpools?\b|aquatic|lifeguard/i,
  PG: /geolog/i,
  FMP: /facilit/i,
  IA: /aircraft|airframe|\bA&P\b/,
  EVP: /earned value|schedul|Primavera|\bPMI-SP\b/i,
  PSP: /schedul|Primavera|\bAACE\b|physical security|\bCPP\b/i,
  ACE: /fitness|personal train|exercise/i,
};
const isOwnTrade = (text: string, { start, end }: Hit): boolean =>
  trades[text.slice(start, end)]?.test(text.slice(Math.max(0, start - 250), end + 250)) ?? false;

/** A product or an issuer with the word: "Marketo certified", "Google Cloud certifications". */
const isProductCertified = /^(?:[A-Z][\w.+]* ){1,3}cert(?:s|ifi\w{1,12})?$/;

const isUnspecified = (name: string): boolean =>
  name.endsWith('(unspecified)') || /^[A-Z]\w+(?: [A-Z]\w+)? certification$/.test(name);

const isAlternative = (words: string, start: number, end: number): boolean =>
  /\b(?:or|such as|e\.g|like|any of|one of|either)\b[^.;]{0,80}$|\/\s?$/i.test(words.slice(0, start)) ||
  /^[^.;]{0,80}?(?:\bor\b|\/|\betc\b|\bequivalent\b)/i.test(words.slice(end));
