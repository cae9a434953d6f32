import type { IssuerTable } from '../issuers.ts';

/** name | country | fields | domains | other names | parent | source. */
const vendors: IssuerTable = {
  kind: 'vendor',
  date: '2026-11-22',
  rows: `
IBM | US | cloud; data; ai; software; security; it; hardware; business | ibm.com; cognitiveclass.ai | IBM Corporation; International Business Machines; International Business Machines Corporation; IBM SkillsBuild; IBM Skills Network; IBM Training; IBM Cognitive Class | | LIST
`,
};
export const companies = [vendors];
