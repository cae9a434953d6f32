import type { IssuerTable } from '../issuers.ts';

/** name | country | fields | domains | other names | parent | source. */
export const bodies: IssuerTable = {
  kind: 'certification-body',
  date: '2026-11-22',
  rows: `
CompTIA | US | it; security; networking; cloud; data; project-management; software | comptia.org | CompTIA, Inc.; Computing Technology Industry Association; The Computing Technology Industry Association; CompTIA Inc. | | GEN
`,
};
