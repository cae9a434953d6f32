/** Domains that only recognised places of higher education may hold. */
const restricted: readonly { ending: string; row: string; source: string; date: string }[] = [
  {
    ending: '.edu',
    row: 'Names under .edu go to accredited institutions of the United States only',
    source: 'EDUCAUSE, .edu policy: eligibility since 2001',
    date: '2026-11-22',
  },
  {
    ending: '.ac.uk',
    row: 'Names under .ac.uk go to recognised higher education of the United Kingdom only',
    source: 'Jisc, .ac.uk eligibility guidelines',
    date: '2026-11-22',
  },
];

const academic = /\b(?:university|college|institute of technology|polytechnic)\b/i;

export type AcademicDomain = Omit<(typeof restricted)[number], 'ending'>;

/** The rule that proves a university which our list does not have: its name on a host that only such places may hold. */
export function academicDomain(name: string, host: string | undefined): AcademicDomain | undefined {
  if (!host || !academic.test(name)) return undefined;
  return restricted.find(({ ending }) => host.endsWith(ending));
}
