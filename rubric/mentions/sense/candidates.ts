import type { Ad } from '../ad/ad.ts';
import { firstFrom } from '../ad/ordered.ts';
import type { Certainty } from '../catalogue.ts';
import type { Hit } from '../spelling/longest-spelling.ts';
import { certaintyOf, isSure } from './certainty.ts';
import { isAllOfLine, isLetters } from './letters-alone.ts';
import { isOfOthers } from './of-others.ts';
import { meansElsewhere } from './other-senses.ts';
import { isCareGiven, isHashtag, isRole } from './role.ts';
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
} from './traps.ts';
import { isUnspecified } from './umbrella.ts';

/** A place that may name a credential. `sure`: it does, by what stands around it or by its list. */
export type Candidate = { hit: Hit; certainty: Certainty; sure: boolean };

/** What the ad says of its letters: what they are short for, and which of them name a company. */
type Senses = { definitions: Map<string, string[]>; companies: ReadonlySet<string> };

const sensesIn = (text: string, hits: readonly Hit[], asked: readonly Candidate[]): Senses => ({
  definitions: definitionsIn(text, new Set(asked.map(({ hit }) => lettersOf(text, hit)))),
  companies: new Set(hits.filter((hit) => isUsedAsName(text, hit)).map(({ start, end }) => text.slice(start, end))),
});

/** The places that may count: all but those where the same words mean something else, and those where nothing near could make any sure. */
export function candidatesIn(ad: Ad, hits: readonly Hit[]): Candidate[] {
  const { text } = ad;
  const near = groupsOf(hits)
    .map((group) => group.map((hit) => candidateAt(ad, hit)))
    .filter((group) => mayCount(text, group))
    .flat();
  const senses = sensesIn(text, hits, near);
  const found: Candidate[] = [];
  /** Whether it counts by itself: a later item that leaves out the first words of another counts as that one does. */
  const counts = new Map<Hit, boolean>();
  let before: Candidate | undefined;
  for (const candidate of near) {
    const { hit, certainty } = candidate;
    const isMeant = !isTrap(text, hit, certainty, hits, senses);
    candidate.sure &&= isMeant && (!hit.shares || counts.get(hit.shares) === true);
    counts.set(hit, candidate.sure);
    if (isMeant && !isItsField(text, candidate, before)) found.push(candidate);
    before = candidate;
  }
  return found;
}

function candidateAt(ad: Ad, hit: Hit): Candidate {
  const certainty = certaintyOf(hit);
  return { hit, certainty, sure: hit.shares !== undefined || isSure(ad, hit, certainty) };
}

/** Places too far apart, in characters, for a list or a line beside another to make one of them sure by the other. */
const far = 120;
function groupsOf(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const hit of hits) {
    if (hit.start - end < far) groups.at(-1)?.push(hit);
    else groups.push([hit]);
    end = hit.end;
  }
  return groups;
}

/** Whether one of a group is sure, or a list or a line of letters may make it so. */
const mayCount = (text: string, group: readonly Candidate[]): boolean =>
  group.some(({ sure }) => sure) ||
  group.filter(({ certainty }) => certainty === 'context').length > 1 ||
  group.some(
    ({ hit, certainty }) =>
      (certainty !== 'issuer' && isLetters(text, hit, 3)) || (certainty === 'context' && isAllOfLine(text, hit)),
  );

const isTrap = (text: string, hit: Hit, certainty: Certainty, all: readonly Hit[], senses: Senses): boolean =>
  isOtherwiseDefined(text, hit, senses.definitions) ||
  isSomeonesLetters(text, hit, all) ||
  isPartOfAnother(text, hit) ||
  isRoleOrBody(text, hit) ||
  isRole(text, hit) ||
  isCareGiven(text, hit) ||
  isHashtag(text, hit) ||
  isTaughtToOthers(text, hit) ||
  isPersonOrPaper(text, hit) ||
  isOfOthers(text, hit) ||
  isSubject(text, hit) ||
  (text[hit.start - 1] === '(' && isInBrackets(text, all, hit)) ||
  meansElsewhere(text, hit) ||
  (certainty !== 'sure' &&
    (/^[’']s\b/.test(text.slice(hit.end, hit.end + 3)) || senses.companies.has(text.slice(hit.start, hit.end))));

/** "NICET certification in fire alarm": what the certification before it is in is no other one. */
const isItsField = (text: string, { hit }: Candidate, before: Candidate | undefined): boolean =>
  hit.words > 2 &&
  before?.hit.end === hit.start - 1 &&
  text[hit.start - 1] === ' ' &&
  /^certification in /i.test(text.slice(hit.start, hit.start + 18)) &&
  before.certainty === 'sure';

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
