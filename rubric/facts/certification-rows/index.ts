import type { CertificationTable } from '../certifications.ts';

export const certificationTables: readonly CertificationTable[] = [
  {
    body: 'CompTIA',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '3',
    renewal: 'CEUs or a higher exam (CE programme)',
    accreditations: 'ANSI/ANAB ISO/IEC 17024',
    rows: `
CompTIA Security+; Security Plus | Security+ | SY0-701 {code:EXC}; SY0-601 until 2024-07-31 {code,status,retires:EXC}; SY0-501 until 2021-07-31 | sure: valid,accreditations:WP-CT
`,
  },
];
