import type { Issuer } from '../model/facts.ts';
import { knownIn, subjects } from './facts/fields.ts';
import { containsWords, plainName } from './names.ts';

/** A rung of the issuer ladder, 4 the highest; what stands on each is in the catalogues of texts/. */
export type IssuerRung = 0 | 1 | 2 | 3 | 4;

/** Every word by which some subject of the issuer list goes. */
const subjectWords = new Set(Object.entries(subjects).flatMap(([id, words]) => [id, ...words]));

/** A university that names more subjects than this is known beyond them; a school of music or of business is not. */
const specialised = 3;

/** Whether employers in one of the fields know the issuer; a field that our list has no word for is not held against anybody. */
function inField(issuer: Issuer, fields: readonly string[]): boolean {
  if (issuer.fields.length === 0) return true;
  if (issuer.kind === 'university' && issuer.fields.length > specialised) return true;
  const named = fields.filter((field) =>
    plainName(field)
      .split(/[ +#]+/)
      .some((word) => subjectWords.has(word)),
  );
  return named.length === 0 || named.some((field) => knownIn(issuer, field));
}

/** What a credential is about: its title, whether a vendor's exam, and the fields that the user or the title names. */
export type Aim = { title: string; exam: boolean; fields: readonly string[] };

/** The rung of a listed issuer for a credential about this. */
export function rungOf(issuer: Issuer, { title, exam, fields }: Aim): IssuerRung {
  if (issuer.kind === 'platform') return 2;
  const maker = issuer.kind === 'vendor' || issuer.kind === 'company';
  if (maker && exam && containsWords(title, issuer.name)) return 4;
  if (!inField(issuer, fields)) return 2;
  return issuer.kind === 'certification-body' || issuer.kind === 'vendor' ? 4 : 3;
}
