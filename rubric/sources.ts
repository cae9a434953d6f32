import type { CriterionId } from '../model/judgement.ts';
import type { Texts } from './texts/index.ts';

/** A public finding that the rubric rests on; its text, in our own words, stands under the same id in the catalogues of texts/. */
export type RubricSource = {
  id: keyof Texts['sources'];
  source: string;
  /** YYYY or YYYY-MM of the finding, and whether we saw that date ourselves; or, of an undated one, when it was read. */
  date: { of: string; sure: boolean } | { read: string };
  about: readonly CriterionId[];
};

/** What the criteria rest on. */
export const rubricSources: readonly RubricSource[] = [
  {
    id: 'gains',
    source: 'American Enterprise Institute and Burning Glass Institute',
    date: { of: '2025', sure: true },
    about: ['issuer-recognition'],
  },
  {
    id: 'mobility',
    source: 'Burning Glass Institute, after 2025',
    date: { read: '2026' },
    about: ['issuer-recognition'],
  },
  { id: 'relevance', source: 'Brookings Institution', date: { read: '2026' }, about: ['issuer-recognition'] },
  { id: 'choice', source: 'Credential Engine', date: { of: '2025-12', sure: true }, about: ['issuer-recognition'] },
  {
    id: 'cheating',
    source: 'Northcutt, Ho and Chuang, study of copying between several accounts in massive open online courses',
    date: { of: '2015', sure: false },
    about: ['assessment-rigor'],
  },
  {
    id: 'top-fifty',
    source: 'Burning Glass Technologies',
    date: { of: '2017', sure: true },
    about: ['issuer-recognition'],
  },
  {
    id: 'ice',
    source: 'Institute for Credentialing Excellence',
    date: { of: '2010', sure: false },
    about: ['assessment-rigor'],
  },
  {
    id: 'eu',
    source: 'Council Recommendation of 16 June 2022, OJ C 243, 27.6.2022, p. 10',
    date: { of: '2022-06', sure: true },
    about: ['what-you-can-show', 'recency', 'stackability'],
  },
];
