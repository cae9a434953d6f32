import type { Ad } from '../ad/ad.ts';
import { firstFrom } from '../ad/ordered.ts';
import { type Stretch, stretchesOf } from '../ad/stretches.ts';
import type { Candidate } from '../sense/candidates.ts';
import { certaintyOf } from '../sense/certainty.ts';
import { inOwnSense } from '../sense/own-sense.ts';
import { isSmall } from '../spelling/characters.ts';
import type { Hit } from '../spelling/longest-spelling.ts';
import type { Places } from '../spelling/matcher.ts';
import { askedFor, type Name } from '../strength/mention.ts';
import { type Named, namedIn } from './named.ts';
import { phrasesIn } from './phrases.ts';
import { seriesIn } from './series.ts';
import { unknownAround, unknownBetween } from './unknown-letters.ts';

/** No name is longer, in characters. */
const longest = 200;

/**
 * Every name in an ad, in order: those that its sure places spell, and whole names that no list of spellings has. A spelling inside
 * a whole name is part of it.
 */
export function namesIn(ad: Ad, places: Places, candidates: readonly Candidate[]): Name[] {
  const { text } = ad;
  const sure = candidates.filter((candidate) => candidate.sure).map(({ hit }) => hit);
  const stretches = stretchesOf(text, places.certifications);
  const whole: Name[] = [
    ...unlistedIn(ad, stretches, places.hits, sure),
    ...seriesIn(text, places.numbering, stretches),
    ...phrasesIn(stretches),
    ...unknownBetween(text, sure),
    ...unknownAround(text, sure, places.hits),
  ].sort((a, b) => a.start - b.start);
  const isInWhole = ({ start, end }: Named): boolean =>
    whole.slice(firstFrom(whole, start - longest), firstFrom(whole, start + 1)).some((named) => end <= named.end);
  const spelled = sure
    .flatMap((hit) => namesOf(text, hit))
    .filter((named, i, all) => !isInWhole(named) && !isInProduct(named, all[i - 1]));
  return [...spelled, ...whole].sort((a, b) => a.start - b.start);
}

const namesOf = (text: string, hit: Hit): Named[] =>
  inOwnSense(text, hit)
    .slice(0, manyAtOnce(text, hit))
    .map(({ credential }) => productNamed(text, lettersGiven(text, { credential, start: hit.start, end: hit.end })));

/** A spelling that names several ("Green/Black Belt") counts for each; the same letters of two bodies only for the first. */
const manyAtOnce = (text: string, hit: Hit): number =>
  /[/&]|\b(?:or|and)\b|^(?:CPR|BLS) \(/i.test(text.slice(hit.start, hit.end)) ? hit.accepted.length : 1;

/** A line of nothing but an issuer and its product ("Microsoft SQL Server 2012"), where the issuer alone counts as a certification. */
function productNamed(text: string, named: Named): Named {
  const { credential, start, end } = named;
  if (!credential.name.endsWith('(unspecified)') || !isLineStart.test(text.slice(Math.max(0, start - 6), start)))
    return named;
  const product = ownLine.exec(text.slice(end, end + 60))?.[0];
  if (!product) return named;
  const name = text.slice(start, end) + product;
  return {
    credential: { name: `${name} certification`, short: name, issuer: credential.issuer },
    start,
    end: end + product.length,
  };
}
/** "SQL" within "Microsoft SQL Server 2012". */
const isInProduct = (named: Named, before: Named | undefined): boolean =>
  before !== undefined && before.start < named.start && named.end <= before.end;
const isLineStart = /(?:^|[\n•*-])\s{0,5}$/;
const ownLine = /^(?: (?:[A-Z][\w.+#]{1,15}|\d[\w.]{0,7})){1,4}(?=\s*(?:\n|$))/;

/** An unlisted name counts only where the ad asks for it, or lists it beside one that a table has. */
const unlistedIn = (ad: Ad, stretches: readonly Stretch[], hits: readonly Hit[], sure: readonly Hit[]): Name[] =>
  namedIn(ad.text, stretches, (start, end) => isTaken(ad.text, hits, start, end))
    .map((named) => asListed(ad.text, hits, named))
    .flatMap((named): Name[] => {
      const { listed, alone } = askedFor(ad, named);
      const asked = alone === 'mentioned' && isListedBeside(ad.text, named, sure) ? listed : alone;
      return asked === 'mentioned' ? [] : [{ ...named, asked: { listed: asked, alone: asked } }];
    });

/** "CPR; Widget Care certificate": a mark and little else parts the two. */
const isListedBeside = (text: string, { start, end }: Named, sure: readonly Hit[]): boolean => {
  const at = firstFrom(sure, start);
  const [before, after] = [sure[at - 1], sure[at]];
  return (
    (before !== undefined && before.end <= start && markBetween.test(text.slice(before.end, start))) ||
    (after !== undefined && after.start >= end && markBetween.test(text.slice(end, after.start)))
  );
};
const markBetween = /^(?:[^\n.]{0,30}[;,] (?:(?:and|or) )?|,? (?:and|or) )(?:(?:current|valid|active|an?) )?$/;

/** Whether a listed name stands there. A phrase around a vendor's bare "certified" says more than the vendor. */
const isTaken = (text: string, hits: readonly Hit[], start: number, end: number): boolean =>
  hits
    .slice(Math.max(0, firstFrom(hits, start) - 1), firstFrom(hits, end))
    .some(
      (hit) =>
        start < hit.end &&
        hit.start < end &&
        certaintyOf(hit) !== 'issuer' &&
        !(
          start === hit.start &&
          hit.end < end &&
          !/^certified/i.test(text.slice(start, start + 9)) &&
          hit.accepted.every(({ credential }) => credential.name.endsWith('(unspecified)'))
        ),
    );

/** In a list that an unlisted name ends ("HubSpot or Klaviyo certification") a listed issuer is still the listed one. */
function asListed(text: string, hits: readonly Hit[], named: Named): Named {
  const hit = hits.slice(firstFrom(hits, named.start), firstFrom(hits, named.end)).at(-1);
  const isGlued = hit !== undefined && hit.start > named.start && isSmall(text.charCodeAt(hit.start - 1)); // "KafkaCloudera"
  const credential =
    hit?.end === named.end && (hit.start === named.start || isGlued) ? hit.accepted[0]?.credential : undefined;
  return credential && hit ? { ...named, credential, start: hit.start } : named;
}

/** The ad's own letters for a name, where they are narrower than the list's: "VMware Certified Professional (VCP-Cloud or higher)". */
function lettersGiven(text: string, named: Named): Named {
  if (named.end - named.start < 12) return named;
  const letters =
    /^(?: (?:on|in|for|of|-|–)? ?[A-Za-z0-9]{1,40}(?: [A-Za-z0-9]{1,40}){0,2})? ?\(([A-Z]{2}[A-Za-z0-9]*(?:[-+][A-Z0-9][A-Za-z0-9]*)*\+?)(?=[ ),])/.exec(
      text.slice(named.end, named.end + 40),
    )?.[1];
  const { short } = named.credential;
  if (
    !letters ||
    !short ||
    letters === short ||
    !/^[A-Z]/.test(short) ||
    / /.test(short) ||
    !letters.startsWith(short.slice(0, 2))
  )
    return named;
  return { ...named, credential: { ...named.credential, short: letters } };
}
