import type { Issuer } from '../model/facts.ts';
import { knownIn, subjects } from './facts/fields.ts';
import { containsWords } from './names.ts';

export type IssuerRung = 0 | 1 | 2 | 3 | 4;

/** The issuer ladder, highest first: what stands on each rung. */
export const issuerLadder: readonly { rung: IssuerRung; text: string }[] = [
  {
    rung: 4,
    text: 'A certification body known or accredited in your field, or the maker of the technology for its own product',
  },
  { rung: 3, text: 'A university or well-known company in its own field that teaches and issues under its own name' },
  { rung: 2, text: 'A known institution outside its field, a lent name, or a learning site’s own brand' },
  { rung: 1, text: 'One instructor, or a company that is not in our list' },
  { rung: 0, text: 'A name made to look like another' },
];

/** Every word by which some subject of the issuer list goes. */
const subjectWords = new Set(Object.entries(subjects).flatMap(([id, words]) => [id, ...words]));

/** A university that names more subjects than this is known beyond them; a school of music or of business is not. */
const specialised = 3;

/** Whether employers in one of the fields know the issuer; a field that our list has no word for is not held against anybody. */
function inField(issuer: Issuer, fields: readonly string[]): boolean {
  if (issuer.fields.length === 0) return true;
  if (issuer.kind === 'university' && issuer.fields.length > specialised) return true;
  const named = fields.filter((field) =>
    field
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
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
