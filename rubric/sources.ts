import type { CriterionId } from '../model/judgement.ts';
import type { Texts } from './texts/index.ts';

/** A public finding that the rubric rests on; its text, in our own words, stands under the same id in the catalogues of texts/. */
export type RubricSource = {
  id: keyof Texts['sources'];
  source: string;
  /** YYYY or YYYY-MM of the finding; where that is uncertain, only when it was read. */
  date: { of: string } | { read: string };
  about: readonly CriterionId[];
};

/** What the criteria rest on. */
export const rubricSources: readonly RubricSource[] = [
  {
    id: 'gains',
    source: 'American Enterprise Institute and Burning Glass Institute',
    date: { of: '2025' },
    about: ['issuer-recognition'],
  },
  {
    id: 'mobility',
    source: 'Burning Glass Institute',
    date: { read: '2026' },
    about: ['issuer-recognition'],
  },
  { id: 'relevance', source: 'Brookings Institution', date: { read: '2026' }, about: ['issuer-recognition'] },
  { id: 'choice', source: 'Credential Engine', date: { of: '2025-12' }, about: ['issuer-recognition'] },
  {
    id: 'cheating',
    source: 'Northcutt, Ho and Chuang, Computers and Education 100, doi:10.1016/j.compedu.2016.04.008',
    date: { of: '2016-09' },
    about: ['assessment-rigor'],
  },
  {
    id: 'top-fifty',
    source: 'Burning Glass Technologies',
    date: { of: '2017' },
    about: ['issuer-recognition'],
  },
  {
    id: 'ice',
    source:
      'Institute for Credentialing Excellence, Defining Features of Quality Certification and Assessment-Based Certificate Programs',
    date: { of: '2010' },
    about: ['assessment-rigor'],
  },
  {
    id: 'eu',
    source: 'Council Recommendation of 16 June 2022, OJ C 243, 27.6.2022, p. 10',
    date: { of: '2022-06' },
    about: ['what-you-can-show', 'stackability'],
  },
  { id: 'spans', source: 'Touchstone', date: { of: '2026-11' }, about: ['recency'] },
];

/** A finding in words; `date` says where it is uncertain. */
export type StatedSource = { id: string; text: string; source: string; date: string };

/** What one criterion rests on, in the words of a catalogue. */
export const sourcesOf = (criterion: CriterionId, say: Texts): StatedSource[] =>
  rubricSources
    .filter(({ about }) => about.includes(criterion))
    .map(({ id, source, date }) => ({
      id,
      text: say.sources[id],
      source,
      date: 'read' in date ? say.sourceUndated(date.read) : say.date(date.of),
    }));
