/** Domains that only recognised places of higher education may hold. */
const restricted: readonly { ending: string; row: 'eduDomain' | 'acUkDomain'; source: string; date: string }[] = [
  {
    ending: '.edu',
    row: 'eduDomain',
    source: 'EDUCAUSE, .edu policy: eligibility since 2001',
    date: '2026-11-22',
  },
  {
    ending: '.ac.uk',
    row: 'acUkDomain',
    source: 'Jisc, .ac.uk eligibility guidelines',
    date: '2026-11-22',
  },
];

const academic = /\b(?:university|college|institute of technology|polytechnic)\b/i;

/** `row` names the rule in the catalogues of texts/. */
export type AcademicDomain = Omit<(typeof restricted)[number], 'ending'>;

/** The rule that proves a university which our list does not have: its name on a host that only such places may hold. */
export function academicDomain(name: string, host: string | undefined): AcademicDomain | undefined {
  if (!host || !academic.test(name)) return undefined;
  return restricted.find(({ ending }) => host.endsWith(ending));
}
