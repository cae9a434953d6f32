import type { Posting } from '../model/facts.ts';
import type { Ground } from '../model/judgement.ts';
import { type Finding, met, notMet, type Proof, page, partly, row } from './indicator.ts';
import { items, topicIn } from './items.ts';
import { answered, type Known, type NamedIssuer, sameOrganisation } from './known.ts';
import { plainName, slug } from './names.ts';

/** The name by which an issuer is spoken of: our list's, else the page's. */
export const calledOf = ({ name, listed }: NamedIssuer): string => listed?.name ?? name;

/** Who teaches or grades in the issuer’s place, as the page says or the user found, then without a name; `undefined` if nobody. */
export function borrowedBy(known: Known): { who: readonly string[]; grounds: Proof } | undefined {
  if (known.issuers.length === 0) return undefined;
  const { taughtBy } = known.signals;
  if (taughtBy && known.otherTeachers.length > 0)
    return { who: known.otherTeachers, grounds: page('taughtBy', taughtBy) };
  const told = answered(known, items.ownHand);
  return told && !told.yes ? { who: [], grounds: [told.ground] } : undefined;
}

/** The checklist item of one accreditation that a page claims. */
export const accreditationItem = (claim: string): string => `${items.accreditation}:${slug(claim)}`;

const isNorm = (name: string): boolean => /^(?:ISO|IEC|EN)\b/i.test(name);

/**
 * The accreditations that a page claims, each once. A norm has no directory of its own: beside a named accreditor ("ANSI, under
 * ISO/IEC 17024") it says what that one looked at, and is no further claim.
 */
export function accreditationClaims({ signals }: Known): readonly { name: string; norms: readonly string[] }[] {
  const names = [...new Set(signals.accreditations?.value ?? [])];
  const norms = names.filter(isNorm).sort();
  if (norms.length === names.length) return names.map((name) => ({ name, norms: [] }));
  return names.filter((name) => !isNorm(name)).map((name) => ({ name, norms }));
}

/** Whether the accreditor's directory is worth asking: for a certification, and wherever accreditation is claimed. */
export const asksDirectory = ({ isCertification, signals }: Known): boolean =>
  isCertification ||
  !!signals.accreditations ||
  !!signals.promises?.value.some(({ kind }) => kind === 'accredited-without-body');

/** The user's confirmation that the accreditor's own directory lists the issuer. */
export function accredited(known: Known): Ground | undefined {
  for (const id of [...known.answers.keys()].sort()) {
    if (topicIn(id) !== items.accreditation) continue;
    const told = answered(known, id);
    if (told?.yes) return told.ground;
  }
  return undefined;
}

/** Whether the page stands on its issuer's own site: for a listed issuer by official domain, else by the site's own name. */
export function ownSite(known: Known): boolean {
  const { siteOwner, reading, signals } = known;
  const sites = [reading.platform, signals.platform?.value ?? ''].map(plainName);
  return known.issuers.some(({ name, listed }) => {
    if (listed?.kind === 'platform' && reading.form === 'platform-certificate') return false;
    return listed ? !!siteOwner && sameOrganisation(siteOwner, listed) : sites.includes(plainName(name));
  });
}

/** The row of our list for an issuer, or the rule that proves it, if there is one. */
export const issuerRow = ({ listed, academic }: NamedIssuer, { say }: Known): readonly Ground[] =>
  listed
    ? [row(say.rows.issuer(listed.name, listed.kind), listed)]
    : academic
      ? [row(say.rows[academic.row], academic)]
      : [];

export const postingGround = ({ employer, credential, quote }: Posting): Ground => ({
  from: 'posting',
  employer,
  quote: quote ?? credential,
});

/** The issuer's name where the page names none but the user found it out. */
export function namedInAnswer(known: Known): Finding | undefined {
  const told = answered(known, items.issuerName);
  if (!told?.value) return undefined;
  const [best] = known.issuers;
  if (!best) return undefined;
  const { reasons } = known.say;
  const who = calledOf(best);
  const proof: Proof = [told.ground, ...issuerRow(best, known)];
  if (best.rung >= 3) return met(reasons.foundKnown(who), proof);
  if (best.rung === 2) return partly(reasons.foundHalf(who), proof);
  return notMet(reasons.foundNotListed(who), [told.ground]);
}
