import type { IssuerTable } from '../issuers.ts';

/** name | country | fields | domains | other names | parent | source. Sites that carry others' courses: their host never says who issues. */
export const platforms: IssuerTable = {
  kind: 'platform',
  date: '2026-11-22',
  rows: `
Coursera | US | | coursera.org | Coursera, Inc.; Coursera Inc.; Coursera Project Network; Coursera Instructor Network; Coursera Labs; Coursera for Business; Coursera for Campus; Coursera Plus; Coursera Coach | | LIST
edX | US | | edx.org | edX, Inc.; edX Inc.; edX LLC; edX Boot Camps; edX For Business; edX Try It | 2U | LIST
2U | US | | 2u.com | 2U, Inc.; 2U Inc.; GetSmarter; Trilogy Education Services; Trilogy Education | | GEN
`,
};
