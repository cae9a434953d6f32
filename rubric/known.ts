import type { Facts, Issuer, Posting, Situation, TaughtVersion } from '../model/facts.ts';
import type { Ground } from '../model/judgement.ts';
import type { Reading, Signals } from '../model/reading.ts';
import type { Answer } from '../model/record.ts';
import { type AcademicDomain, academicDomain } from './academic-domain.ts';
import { type Field, fieldFor } from './fields.ts';
import { answerGround, type Proof, page } from './indicator.ts';
import { type Aim, type IssuerRung, rungOf } from './issuer-ladder.ts';
import { items } from './items.ts';
import { plainName } from './names.ts';
import { postingsFor } from './postings-for.ts';
import { type JudgementLanguage, type Texts, textsIn } from './texts/index.ts';

/** One name on the credential, beside what our list says of it. */
export type NamedIssuer = {
  name: string;
  listed: Issuer | undefined;
  /** A university that our list does not have, proven by its own restricted domain. */
  academic?: AcademicDomain | undefined;
  lookAlike: boolean;
  rung: IssuerRung;
};
export type KnownCertification = NonNullable<ReturnType<Facts['certification']>>;

/** A reading with everything that is known around it, looked up once before the indicators are judged. */
export type Known = {
  reading: Reading;
  signals: Signals;
  /** The sentences of the language in which the judgement is written. */
  say: Texts;
  /** The name of the field in that language. */
  fieldName: string | undefined;
  situation: Situation;
  answers: ReadonlyMap<string, Answer>;
  /** Postings that name this credential. */
  postings: readonly Posting[];
  /** The subject in which the credential is judged: the user's, else what the title names. */
  field: Field | undefined;
  /** As the page names them, or the user where the page is silent; best rung first. */
  issuers: readonly NamedIssuer[];
  /** The listed organisation whose own site this is. */
  siteOwner: Issuer | undefined;
  certification: KnownCertification | undefined;
  /** Product versions that the title or the list of skills names, with those words. */
  versions: readonly { version: TaughtVersion; words: Proof }[];
  /** An exam-based credential that is independent of a course. */
  isCertification: boolean;
  /** Organisations that teach or grade without being the issuer or a brand of it. */
  otherTeachers: readonly string[];
};

export type Given = {
  answers: readonly Answer[];
  postings: readonly Posting[];
  situation: Situation;
  facts: Facts;
  language?: JudgementLanguage | undefined;
};

/** Gathers what is known around a reading; pure look-ups. */
export function knownOf(reading: Reading, { answers, postings, situation, facts, language }: Given): Known {
  const { signals } = reading;
  const title = signals.title?.value ?? '';
  const host = hostOf(reading.address);
  const field = fieldFor(reading, situation);
  const own = situation.field.trim();
  const aim = {
    title,
    exam: reading.form === 'vendor-certification',
    fields: own ? [own] : [title, field?.name ?? ''],
  };
  const byId = new Map([...answers].sort((a, b) => (a.at < b.at ? -1 : 1)).map((answer) => [answer.item, answer]));
  const found = byId.get(items.issuerName);
  const sites = [reading.platform, signals.platform?.value ?? ''].map(plainName);
  const issuers = (signals.issuers?.value ?? (found?.state === 'confirmed' && found.value ? [found.value] : []))
    .map((name) => named(name, { host, sites }, aim, facts))
    .sort((a, b) => b.rung - a.rung || (a.name < b.name ? -1 : 1));
  const certification = facts.certification(
    {
      title: title || undefined,
      examCodes: signals.examCodes && [...signals.examCodes.value].sort(),
      issuers: signals.issuers?.value,
    },
    situation.today,
  );
  const site = host ? (facts.issuer(host) ?? facts.issuer('', host)) : undefined;
  const versionsIn = (text: string, words: Proof): Known['versions'] =>
    facts.versions(text, situation.today).map((version) => ({ version, words }));
  return {
    reading,
    signals,
    say: textsIn(language),
    fieldName: field?.names[language ?? 'en'],
    situation,
    answers: byId,
    postings: postingsFor(title, certification?.certification, postings),
    field,
    issuers,
    siteOwner: site && !site.lookAlike ? site.issuer : undefined,
    certification,
    versions: [
      ...(signals.title ? versionsIn(signals.title.value, page('title', signals.title)) : []),
      // A bar between two skills keeps the end of one and the start of the next from reading as one name.
      ...(signals.skills ? versionsIn(signals.skills.value.join(' | '), page('skills', signals.skills)) : []),
    ],
    isCertification:
      reading.kind === 'certification' ||
      reading.form === 'vendor-certification' ||
      (reading.form === 'digital-badge' && certification !== undefined),
    otherTeachers: (signals.taughtBy?.value ?? []).filter(
      (name) => !issuers.some((issuer) => sameHouse(name, issuer, facts)),
    ),
  };
}

function named(
  name: string,
  { host, sites }: { host: string | undefined; sites: readonly string[] },
  aim: Aim,
  facts: Facts,
): NamedIssuer {
  const found = facts.issuer(name, host);
  if (!found) {
    const academic = sites.includes(plainName(name)) ? academicDomain(name, host) : undefined;
    return { name, listed: undefined, academic, lookAlike: false, rung: academic ? 3 : 1 };
  }
  if (found.lookAlike) return { name, listed: undefined, lookAlike: true, rung: 0 };
  return { name, listed: found.issuer, lookAlike: false, rung: rungOf(found.issuer, aim) };
}

/** Whether an organisation is the issuer itself, its parent, or a brand or unit of it. */
function sameHouse(name: string, issuer: NamedIssuer, facts: Facts): boolean {
  if (plainName(name) === plainName(issuer.name)) return true;
  const other = facts.issuer(name);
  return !!other && !other.lookAlike && !!issuer.listed && sameOrganisation(other.issuer, issuer.listed);
}

/** Whether two rows of the list are one organisation, or one is a unit of the other. */
export const sameOrganisation = (a: Issuer, b: Issuer): boolean =>
  a.name === b.name || a.parent === b.name || b.parent === a.name || (!!a.parent && a.parent === b.parent);

export function hostOf(address: string): string | undefined {
  return /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();
}

/** The user's answer to one item as yes or no; `undefined` while it is open or could not be found. */
export function answered(
  known: Known,
  item: string,
): { yes: boolean; value: string; by: string; ground: Ground } | undefined {
  const answer = known.answers.get(item);
  if (!answer || (answer.state !== 'confirmed' && answer.state !== 'not true')) return undefined;
  const value = answer.value?.trim() ?? '';
  const yes =
    answer.state === 'confirmed' && !/^(?:no|none|not|never|nunca|ning[uú]n[oa]?)(?![a-záéíóúñ0-9])/i.test(value);
  return { yes, value, by: answer.by?.trim() ?? '', ground: answerGround(answer) };
}
