import type { Ad } from './ad.ts';
import type { Candidate } from './candidates.ts';
import { certaintyOf } from './certainty.ts';
import type { Hit } from './longest-spelling.ts';
import type { Places } from './matcher.ts';
import { type Name, strengthAlone, strengthListed } from './mention.ts';
import { type Named, namedIn } from './named.ts';
import { firstFrom } from './ordered.ts';
import { phrasesIn } from './phrases.ts';
import { seriesIn } from './series.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

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
  /[/&]|\b(?:or|and)\b/i.test(text.slice(hit.start, hit.end)) ? hit.accepted.length : 1;

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

/** Letters of two bodies (CSP: scrum, safety) stand for the one whose name's words the ad uses nearby, else for the one that needs nothing beside it. */
function inOwnSense(text: string, hit: Hit): Hit['accepted'] {
  if (hit.accepted.length < 2 || hit.words > 1) return hit.accepted;
  const near = text.slice(Math.max(0, hit.start - 400), hit.end + 400).toLowerCase();
  const said = ({ credential: { name } }: Hit['accepted'][number]): number =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 4 && !/^(?:certif|profess|licen|associate|master|accredited)/.test(word))
      .filter((word) => near.includes(word.slice(0, 6))).length;
  const isSure = ({ certainty }: Hit['accepted'][number]): number => (certainty === 'sure' ? 1 : 0);
  return hit.accepted.toSorted((a, b) => said(b) - said(a) || isSure(b) - isSure(a));
}

/** An unlisted name counts only where the ad asks for it, or lists it beside one that a table has. */
const unlistedIn = (ad: Ad, stretches: readonly Stretch[], hits: readonly Hit[], sure: readonly Hit[]): Name[] =>
  namedIn(ad.text, stretches, (start, end) => isTaken(ad.text, hits, start, end))
    .map((named) => listed(hits, named))
    .map((named): Name => {
      const alone = strengthAlone(ad, named);
      const isBeside = alone === 'mentioned' && isListedBeside(ad.text, named, sure);
      return { ...named, asked: isBeside ? strengthListed(ad, named) : alone };
    })
    .filter(({ asked }) => asked !== 'mentioned');

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
function listed(hits: readonly Hit[], named: Named): Named {
  const hit = hits[firstFrom(hits, named.start)];
  const credential = hit?.start === named.start && hit.end === named.end ? hit.accepted[0]?.credential : undefined;
  return credential ? { ...named, credential } : named;
}

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
/**
 * In a list that "certifications such as" opens, letters that no table knows count before the first known item ("certifications such as
 * XYZ or CISM") and behind the last ("CISSP, XYZ and ZYX."), where nothing but the list's end follows.
 */
function unknownAround(text: string, kept: readonly Hit[], all: readonly Hit[]): Named[] {
  const found: Named[] = [];
  const add = (words: string, from: number): void => {
    // what a table knows was judged already
    found.push(...lettersIn(words, from).filter(({ start }) => all[firstFrom(all, start)]?.start !== start));
  };
  let opened = false; // the list that the hit before belongs to is one of certifications
  for (const [i, hit] of kept.entries()) {
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    const last = kept[i - 1];
    opened =
      opensSuch.test(before) ||
      (opened && last !== undefined && hit.start - last.end < 16 && isGlue.test(text.slice(last.end, hit.start)));
    const head = unknownHead.exec(before);
    if (head && opensSuch.test(before.slice(0, head.index))) {
      opened = true;
      add(head[0], hit.start - head[0].length);
    }
    // "ABC/XYZ/ACA qualified": joined by strokes, one known item vouches for the others
    const after = text.slice(hit.end, hit.end + 40);
    const joined = strokesBehind.exec(after)?.[0] ?? (isHolders.test(text.slice(hit.start, hit.end)) ? '' : undefined);
    if (joined !== undefined) {
      add(joined, hit.end);
      const ahead = strokesAhead.exec(before)?.[0] ?? '';
      add(ahead, hit.start - ahead.length);
    }
    const next = kept[i + 1];
    if (!opened || (next && next.start - hit.end < 16 && isGlue.test(text.slice(hit.end, next.start)))) continue;
    const tail = unknownTail.exec(text.slice(hit.end, hit.end + 60));
    if (tail) add(tail[0], hit.end);
  }
  return found;
}
const lettersIn = (words: string, from: number): Named[] =>
  [...words.matchAll(/\b[A-Z][A-Z0-9]{2,5}\b/g)]
    .filter(([letters]) => !degrees.test(letters) && !noCredential.test(letters))
    .map(({ 0: letters, index }): Named => {
      const start = from + index;
      return { credential: { name: letters, short: letters, issuer: undefined }, start, end: start + letters.length };
    });
const opensSuch =
  /(?:certifi(?:cations?|cates?)|\bcerts?|credentials|designations)(?: \([a-z ]{3,20}\))?,? ?(?:such as|like|including|e\.?g\.?,?|\(e\.?g\.?,?|\(i\.e\.,?|:)(?: an?| the)?:? ?$/i;
const strokesBehind = /^(?:\/[A-Z]{3,6}){0,3}(?= (?:[Qq]ualified|[Cc]ertif|[Dd]esignat|[Cc]redential))/;
const isHolders = / (?:qualified|certified|certification|designation)$/i;
const strokesAhead = /(?<![A-Za-z/])(?:[A-Z]{3,6}\/){1,3}$/;
const isGlue = /^[®™]?(?:\s?[,/&]\s?|\s)(?:(?:and\/or|and|or|&) )?(?:an? )?$/;
const unknownHead =
  /(?:[A-Z][A-Z0-9]{2,5}(?:, | ?\/ ?| & )){0,4}[A-Z][A-Z0-9]{2,5}(?:, | ?\/ ?|,? & |,? (?:and\/or|and|or) )(?:and |or )?$/;
const unknownTail =
  /^[®™]?(?:(?:, | ?\/ ?|,? & |,? (?:and\/or|and|or) )(?:and |or )?[A-Z][A-Z0-9]{2,5}\b){1,4}(?=\s?(?:$|[.;)\n•]|,? (?:etc|(?:is|are|would be) |(?:strongly |highly )?(?:preferred|required|desired)|an? (?:plus|asset))))/;
const noCredential =
  /^(?:ISO|NIST|PCI|HIPAA|SOX|GDPR|SOC|SCI|VPN|LAN|WAN|ETC|AND|THE|NOT|FOR|ANY|ALL|MUST|OSHA|IEC|ANSI|IEEE|TCP|DNS|MBA|USD|CLIA|COLA|JCAHO)$/;
const opensCertifications = /(?:certifi\w{1,12}|certs?|credentials?|designations?) ?\((?:[^()]{0,60}[,/ ])?$/i;
const degrees =
  /^(?:[BM](?:A|S|SC|BA|ED|SN|SW|PH|HA|PA|FA|TECH|CA|COM|E)|B\.?TECH|JD|LLM|LLB|MD|DO|PHD|GED|ASN|ADN|AAS?|DNP|DPT|DVM|DDS|ABA|SQL|SAP|SAS|AWS|ERP|CRM|ETL|US|USA|UK|LTC|SNF|ICU|ER|OR)$/;

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
