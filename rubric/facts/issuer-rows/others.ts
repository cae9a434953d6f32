import type { IssuerTable } from '../issuers.ts';

const governments: IssuerTable = {
  kind: 'government',
  date: '2026-11-22',
  rows: `
NASA | US | science; engineering | nasa.gov | National Aeronautics and Space Administration | | GEN
`,
};
export const others = [governments];
