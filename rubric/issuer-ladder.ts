import type { Issuer } from '../model/facts.ts';
import type { Field } from './fields.ts';
import { fieldOf } from './fields.ts';
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

/** Whether an issuer is known in a field; with nothing said on either side it is not held against it. */
export function knownIn(issuer: Issuer, field: Field | undefined): boolean {
  if (!field || issuer.fields.length === 0) return true;
  return issuer.fields.some(
    (name) => /^(?:\*|all|any|general)$/i.test(name) || name === field.id || fieldOf(name)?.id === field.id,
  );
}

/** The rung of a listed issuer for a credential with this title in this field. */
export function rungOf(issuer: Issuer, title: string, field: Field | undefined): IssuerRung {
  if (issuer.kind === 'platform') return 2;
  const ownProduct = issuer.kind === 'vendor' && containsWords(title, issuer.name);
  if (ownProduct) return 4;
  if (!knownIn(issuer, field)) return 2;
  return issuer.kind === 'certification-body' || issuer.kind === 'vendor' ? 4 : 3;
}
