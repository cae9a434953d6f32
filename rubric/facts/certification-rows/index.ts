import type { CertificationTable } from '../certifications.ts';
import { business } from './business.ts';
import { cloud } from './cloud.ts';
import { courses } from './courses.ts';
import { data } from './data.ts';
import { licences } from './licences.ts';
import { security } from './security.ts';

export const certificationTables: readonly CertificationTable[] = [
  ...cloud,
  ...security,
  ...data,
  ...business,
  ...licences,
  ...courses,
];
