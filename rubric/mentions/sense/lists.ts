import type { Ad } from '../ad/ad.ts';
import type { Hit } from '../spelling/longest-spelling.ts';
import type { Candidate } from './candidates.ts';
import { howMuch, ofSkillsToo } from './certainty.ts';
import { isAllOfLine, isLetters } from './letters-alone.ts';
import { isLinked, isPastUnknown, listGlue } from './list-glue.ts';

const opensList =
  /(?:certifications?|certificates|certs) ?(?:\(?(?:preferred|required|desired|a plus)\)? ?)?(?:[:(–-] ?|(?:such as|like|including|include|e\.?g\.?|i\.?e\.?),? ?){1,2}:? ?(?:\n\s?)?(?:[•*·-]\s{0,2})?$/i;
const asks = /\b(?:requir\w*|prefer\w*|desir\w*|must|mandatory|plus)\b/i;
/** Wishes for the last of a short list: "OCM or OCE a definite plus". */
const wishedInLine =
  /^[,/]? ?(?:and |or )?[A-Z][\w+]*(?:(?:[,/] ?| )(?:and |or )?[A-Z][\w+]*){0,3} (?:is |are |would be )?(?:an? )?(?:\w+ )?(?:required|preferred|desired|plus|asset|must|advantage)\b/;
const wishedInItem = new RegExp(
  String.raw`^[®™]?(?: certifications?)?,? (?:is |are |would be )?(?:an? )?${howMuch}(?:preferred|desired|desirable|plus\b|advantage|asset|bonus|helpful|beneficial|nice to have|good to have)`,
  'i',
);
/** Marks as sure what stands in a list with a sure one, in a line that asks for it, or under a heading that does. */
export function carryCertainty(ad: Ad, found: readonly Candidate[]): void {
  carryOnward(ad.text, found);
  carryBack(ad.text, found);
  shareContext(ad, found);
  countLoneLines(ad, found);
  countWishedItems(ad.text, found);
  countUnderHeadings(ad, found);
}

const areLinked = (text: string, left: Candidate | undefined, right: Candidate | undefined): boolean =>
  left !== undefined && right !== undefined && isLinked(text, left.hit, right.hit);

/** Index of the last item of the list that begins at an index, each of which `belongs`. */
function lastOfList(
  text: string,
  found: readonly Candidate[],
  first: number,
  belongs: (item: Candidate | undefined) => boolean = () => true,
): number {
  let last = first;
  while (belongs(found[last]) && belongs(found[last + 1]) && areLinked(text, found[last], found[last + 1])) last += 1;
  return last;
}

/** An issuer or a product, which only a certification word makes a credential. */
const isProduct = ({ certainty, hit }: Candidate): boolean =>
  certainty === 'issuer' || hit.accepted.every(({ credential: { name } }) => name.endsWith('(unspecified)'));
const isOwnLine = /[•\n]/;

/** In a list that a certification word opens ("Certifications: MCSE, Cisco") an issuer alone counts too. */
function carryOnward(text: string, found: readonly Candidate[]): void {
  const announced = found.map(({ hit }) => {
    const before = text.slice(Math.max(0, hit.start - 45), hit.start);
    return opensList.test(before) && !ofSkillsToo.test(before);
  });
  for (let i = 1; i < found.length; i += 1) {
    const [left, right] = [found[i - 1], found[i]];
    if (
      left?.sure &&
      right &&
      (isLinked(text, left.hit, right.hit) ||
        isPastUnknown(text.slice(left.hit.end, right.hit.start), announced[i - 1] === true)) &&
      (announced[i - 1] ||
        !isProduct(right) ||
        (!isOwnLine.test(text.slice(left.hit.end, right.hit.start)) &&
          (right.certainty !== 'issuer' || left.certainty === 'issuer')))
    ) {
      right.sure = true;
      announced[i] ||= announced[i - 1] === true && !endsAnnounced.test(text.slice(left.hit.end, right.hit.start));
    }
  }
}

/** "APICS certification (CPIM, CSCP)" and a new line: the list that the word opened ends there. */
const endsAnnounced = /\)\s{0,9}\n/;

/** "AWS, Azure or GCP certifications": the word at the end is every issuer's. */
function carryBack(text: string, found: readonly Candidate[]): void {
  let isCertified = false; // the items behind end with a certification word
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [left, right] = [found[i], found[i + 1]];
    if (!left || !right) continue;
    const isJoined =
      right.sure &&
      (isLinked(text, left.hit, right.hit) || isPastUnknown(text.slice(left.hit.end, right.hit.start), false));
    if (isJoined) isCertified ||= saysCertified(text, right);
    if (isJoined && mayGoBack(text, left, right, isCertified)) left.sure = true;
    else isCertified = false;
  }
}

function mayGoBack(text: string, left: Candidate, right: Candidate, isCertified: boolean): boolean {
  const gap = text.slice(left.hit.end, right.hit.start);
  // a word at a line's end does not speak for the line before: "SAS", "PMP certification"
  if (isProduct(left) && ((gap === '' && left.certainty === 'issuer') || isOwnLine.test(gap))) return false;
  // "Scrum Master (CSM)": the brackets say which credential goes with the role
  const opensBracket = gap.includes('(') && !gap.includes(')');
  if (left.certainty === 'beside' || opensBracket) return !opensBracket;
  // "SQL, Tableau, SAS certification" lists skills and one certification
  return left.certainty !== 'issuer' || (isCertified && !(/^[,;] ?$/.test(gap) && isOneCertified(text, right.hit)));
}

const saysCertified = (text: string, { hit, certainty }: Candidate): boolean =>
  certainty === 'issuer' || isProductCertified.test(text.slice(hit.start, hit.end));
/** A product or an issuer with the word: "Marketo certified", "Google Cloud certifications". */
const isProductCertified = /^(?:[A-Z][\w.+]* ){1,3}[Cc]ert(?:s|ifi\w{1,12})?$/;

const isOneCertified = (text: string, { start, end }: Hit): boolean =>
  /cert(?:ification|ified)?$/i.test(text.slice(start, end));

/** Letters that need context give it to each other where a list of them is asked for ("BLS, PALS and NRP are required"). */
function shareContext({ text, sentenceAt }: Ad, found: readonly Candidate[]): void {
  for (const [i, item] of found.entries()) {
    const next = found[i + 1];
    if (!next || !needsLittle(item) || !needsLittle(next) || !isLinked(text, item.hit, next.hit)) continue;
    const rest = text.slice(next.hit.end, sentenceAt(item.hit.start).end + 1).slice(0, 60);
    if (
      asks.test(rest) &&
      !/^ (?:experience|knowledge|skills|methodolog|principles|tools|concepts|practices|process)/i.test(rest)
    )
      item.sure = true;
    if (item.sure) next.sure = true;
  }
}
const needsLittle = (item: Candidate | undefined): boolean =>
  item?.certainty === 'context' || item?.certainty === 'sure';

const opensItem = (text: string, start: number): boolean =>
  /(?:^|[\n•*·;:.–-])\s{0,24}(?:current |valid |active ){0,3}$/i.test(text.slice(Math.max(0, start - 24), start)) ||
  isGluedTo.test(text.slice(Math.max(0, start - 4), start));
/** The end of the item before, where the line break between them was lost: "a plusCPR". */
const isGluedTo = /[a-z]{3}[a-z)]$/;
const endsItem = (text: string, end: number): boolean =>
  /^\s*(?:$|[\n•*;.·])|^[A-Z][a-z]/.test(text.slice(end, end + 6));

/** A line that is nothing but the letters, or asks for them, counts beside a line that surely names a credential. */
function countLoneLines(ad: Ad, found: readonly Candidate[]): void {
  for (const [i, item] of found.entries()) {
    const next = found[i + 1];
    if (item.sure || item.certainty !== 'context' || !isLone(ad, item.hit, next?.hit)) continue;
    if (![found[i - 1], next].some((other) => other?.sure && isNear(other.hit, item.hit))) continue;
    item.sure = true;
    if (next && next.certainty !== 'issuer' && isLinked(ad.text, item.hit, next.hit)) next.sure = true;
  }
}
const isLone = ({ text, sentenceAt }: Ad, { start, end }: Hit, next: Hit | undefined): boolean =>
  (/(?:^|[\n•*·;:–-]|[a-z.)]{2}\. )\s{0,24}(?:current |valid |active ){0,3}$/i.test(
    text.slice(Math.max(0, start - 24), start),
  ) ||
    isGluedTo.test(text.slice(Math.max(0, start - 4), start))) &&
  (/^\s*(?:$|[\n•*;,(·-])|^[A-Z][a-z]|^\.(?:\s|$)/.test(text.slice(end, end + 6)) ||
    (next !== undefined &&
      listGlue.test(text.slice(end, next.start)) &&
      wishedInLine.test(text.slice(end, Math.min(sentenceAt(start).end, end + 40)))));
const isNear = (one: Hit, other: Hit): boolean =>
  Math.min(Math.abs(one.start - other.end), Math.abs(other.start - one.end)) < 120;

/** An item that is nothing but letters and a wish for them counts: two or more of them, or one too long to be much else. */
function countWishedItems(text: string, found: readonly Candidate[]): void {
  for (let i = 0; i < found.length; i += 1) {
    const last = lastOfList(text, found, i);
    const [first, end] = [found[i], found[last]];
    const list = found.slice(i, last + 1);
    const least = list.length > 1 ? 3 : 4;
    if (
      first &&
      end &&
      list.every(({ hit, certainty }) => certainty !== 'issuer' && isLetters(text, hit, least)) &&
      opensItem(text, first.hit.start) &&
      wishedInItem.test(text.slice(end.hit.end, end.hit.end + 40))
    )
      for (const item of list) item.sure = true;
    i = last;
  }
}

/** Under a heading that asks, a list of nothing but letters counts ("Preferred: CFE or CAMS; bilingual"). */
function countUnderHeadings({ text, sectionAt }: Ad, found: readonly Candidate[]): void {
  for (let i = 0; i < found.length; i += 1) {
    const last = lastOfList(text, found, i, needsLittle);
    const [first, end] = [found[i], found[last]];
    if (!first || !end) continue;
    const list = found.slice(i, last + 1).filter(({ sure }) => !sure);
    const isList = last > i && opensItem(text, first.hit.start) && endsItem(text, end.hit.end);
    const counting = list.filter((item) => isList || (item.certainty === 'context' && isAllOfLine(text, item.hit)));
    if (counting.length > 0) {
      // asked last, as headings are looked for only where one is asked for
      const says = sectionAt(first.hit.start)?.says;
      if (says === 'preferred' || (says === 'required' && isList)) for (const item of counting) item.sure = true;
    }
    i = last;
  }
}
