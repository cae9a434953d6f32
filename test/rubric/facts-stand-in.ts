import type { Certification, Facts, Issuer, TaughtVersion } from '../../model/facts.ts';

const made = { source: 'made for tests', date: '2026-11-01' };
const issuer = (
  name: string,
  kind: Issuer['kind'],
  fields: readonly string[] = [],
  more: Partial<Issuer> = {},
): Issuer => ({
  name,
  kind,
  fields,
  country: undefined,
  parent: undefined,
  ...made,
  ...more,
});

const issuers: readonly { issuer: Issuer; hosts: readonly string[] }[] = [
  { issuer: issuer('Stanford University', 'university'), hosts: ['stanford.edu'] },
  { issuer: issuer('Delft University of Technology', 'university'), hosts: ['tudelft.nl'] },
  { issuer: issuer('University of Oregon', 'university'), hosts: ['uoregon.edu'] },
  {
    issuer: issuer('Google', 'vendor', ['software', 'cloud', 'ai', 'data', 'design', 'marketing', 'security', 'it']),
    hosts: ['google.com'],
  },
  {
    issuer: issuer('Google Cloud', 'vendor', ['cloud', 'data', 'ai'], { parent: 'Google' }),
    hosts: ['cloud.google.com'],
  },
  { issuer: issuer('CompTIA', 'certification-body', ['it', 'security', 'cloud']), hosts: ['comptia.org'] },
  { issuer: issuer('ISC2', 'certification-body', ['security']), hosts: ['isc2.org'] },
  { issuer: issuer('Coursera', 'platform'), hosts: ['coursera.org'] },
  { issuer: issuer('edX', 'platform'), hosts: ['edx.org'] },
  { issuer: issuer('Udemy', 'platform'), hosts: ['udemy.com'] },
];

const exam = (
  name: string,
  code: string,
  body: string,
  status: Certification['status'],
  more: Partial<Certification> = {},
): Certification => ({
  name,
  short: undefined,
  body,
  examCodes: [code],
  status,
  retires: undefined,
  successor: undefined,
  assessment: [],
  validYears: undefined,
  renewal: undefined,
  accreditations: [],
  unsure: [],
  ...made,
  ...more,
});

const exams: readonly Certification[] = [
  exam('CompTIA Security+', 'SY0-701', 'CompTIA', 'active', { short: 'Security+', validYears: 3 }),
  exam('CompTIA Security+', 'SY0-601', 'CompTIA', 'retired', {
    short: 'Security+',
    retires: '2024-07-31',
    successor: 'SY0-701',
  }),
  exam('CompTIA Security+', 'SY0-501', 'CompTIA', 'retired', { unsure: ['status'] }),
  exam('CISSP', 'CISSP', 'ISC2', 'active', { unsure: ['status'] }),
];

const django = { product: 'Django', latest: '6', oldestSupported: '5', source: made.source, asOf: '2026-08-22' };
const standingOf = (major: number): TaughtVersion['standing'] =>
  major >= 6 ? 'latest' : major === 5 ? 'supported' : 'out-of-support';

/** A handful of rows that behave as the real tables do, so that the rubric is tested apart from them. */
export const standIn: Facts = {
  issuer(name, host) {
    const genuine = name.replaceAll('о', 'o');
    const found =
      issuers.find((one) => one.issuer.name.toLowerCase() === genuine.toLowerCase()) ??
      issuers.find(({ hosts }) =>
        [name || (host ?? '')].some((one) => hosts.some((own) => one === own || one.endsWith(`.${own}`))),
      );
    return found && { issuer: found.issuer, lookAlike: genuine !== name };
  },
  certification({ title, examCodes }) {
    const known = (status: Certification['status']): string | undefined =>
      examCodes?.find((one) => exams.some((listed) => listed.status === status && listed.examCodes.includes(one)));
    const code = known('active') ?? known('retired');
    const row = exams.find((one) => (code ? one.examCodes.includes(code) : title?.includes(one.name)));
    if (!row) return undefined;
    const codeStatus =
      !code || row.status === 'unknown' || row.status === 'announced'
        ? 'unknown'
        : row.status === 'retired' && row.unsure.includes('status')
          ? 'may-be-retired'
          : row.status;
    return { certification: row, code, codeStatus };
  },
  versions(text) {
    return [...text.matchAll(/\bDjango (\d+)/g)].map(([, named = '']) => ({
      ...django,
      named,
      standing: standingOf(Number(named)),
    }));
  },
};
