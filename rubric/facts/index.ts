import type { Facts } from '../../model/facts.ts';
import { findCertification, listedCertifications } from './certifications.ts';
import { findIssuer, listedIssuers } from './issuers.ts';
import { findVersions } from './versions.ts';

export type { ListedCertification } from './certifications.ts';
export { knownIn } from './fields.ts';
export type { ListedIssuer } from './issuers.ts';

const now = (): string => new Date().toISOString().slice(0, 10);

/** The bundled fact tables. Read once, at the first question. */
export const facts: Facts = {
  issuer: findIssuer,
  certification: (about, today = now()) => findCertification(about, today),
  versions: (text, today = now()) => findVersions(text, today),
};

/** Every listed credential with its names, for matching in other texts. */
export const certifications = listedCertifications;

/** Every listed issuer with its names and domains. */
export const issuers = listedIssuers;
