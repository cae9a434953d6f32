/** A public finding that the rubric rests on; `text` in our own words, `date` of the finding (YYYY or YYYY-MM), or when it was read where the finding carries none at hand. */
export type RubricSource = { id: string; text: string; source: string; date: string; about: readonly string[] };

/** What the criteria rest on. */
export const rubricSources: readonly RubricSource[] = [
  {
    id: 'gains',
    text: 'About one credential in eight brings a significant gain in wage.',
    source: 'American Enterprise Institute and Burning Glass Institute',
    date: '2025',
    about: ['issuer-recognition'],
  },
  {
    id: 'mobility',
    text: 'Counting mobility and entry as well, about one in three is of use; most offer minimal value.',
    source: 'Burning Glass Institute',
    date: 'read in 2026',
    about: ['issuer-recognition'],
  },
  {
    id: 'relevance',
    text: 'In 37.7 million résumés, a first credential relevant to the job went with 3.8% more wage, an irrelevant one with 1.8%.',
    source: 'Brookings Institution',
    date: 'read in 2026',
    about: ['issuer-recognition'],
  },
  {
    id: 'choice',
    text: 'There are 1,850,034 credentials in the United States, from 134,000 providers.',
    source: 'Credential Engine',
    date: '2025-12',
    about: ['issuer-recognition'],
  },
  {
    id: 'cheating',
    text: 'In 69 online courses 1.3% of certificates were gained by cheating; among holders of twenty or more it was 25%.',
    source: 'Study of cheating in massive open online courses',
    date: '2015',
    about: ['assessment-rigor'],
  },
  {
    id: 'top-fifty',
    text: 'The fifty most wanted certifications make up two thirds of all requests in postings.',
    source: 'Burning Glass Technologies',
    date: '2017',
    about: ['issuer-recognition'],
  },
  {
    id: 'ice',
    text: 'A certification is assessed independently of any course and limited in time; a certificate is not.',
    source: 'Institute for Credentialing Excellence',
    date: '2010',
    about: ['assessment-rigor'],
  },
  {
    id: 'eu',
    text: 'A micro-credential should state, among others, its awarding body, workload, level, type of assessment and quality assurance.',
    source: 'Council Recommendation of 16 June 2022, OJ C 243',
    date: '2022-06',
    about: ['what-you-can-show', 'stackability'],
  },
];
