import type { Reading, Signals } from '../model/reading.ts';
import type { SignalName, SignalValues } from '../model/signals.ts';
import { facts } from './facts/index.ts';
import { judge } from './index.ts';
import type { JudgementLanguage } from './texts/index.ts';

/** A made-up page that asks every table: by names and codes that stand in none, which takes longest, and by one that stands in each. */
const stated: { [Name in SignalName]?: SignalValues[Name] } = {
  title: 'Python 3 and React 19 for Made-up Things (Level I)',
  platform: 'Course House',
  issuers: ['Institute of Made-up Things', 'Made-up Ltd', 'CompTIA', 'Universität Nirgendwo'],
  taughtBy: ['Univ. of Nowhere'],
  examCodes: ['MUT-000', 'SY0-701'],
  skills: ['Angular 2', 'Counting'],
  assessments: ['graded-project', 'quiz'],
  artefacts: ['portfolio-project'],
  accreditations: ['Made-up Accreditors'],
  shareable: true,
  level: 'introductory',
  updated: '2026-01',
  price: { amount: 49, currency: 'USD', per: 'month' },
};

/** The same once more with a sign beyond Latin-1: for such texts a browser compiles every pattern anew. */
const readingIn = (form: Reading['form'], kind: Reading['kind'], sign = ''): Reading => ({
  address: 'https://course-house.example/made-up-things',
  platform: 'made-up',
  kind,
  form,
  signals: Object.fromEntries(
    Object.entries({ ...stated, title: `${stated.title}${sign}` }).map(([name, value]) => [
      name,
      { value, evidence: [{ quote: 'made up', place: { data: 'made up' } }] },
    ]),
    // The keys and values are those of `stated`; TypeScript cannot follow them through fromEntries.
  ) as Signals,
  readAt: '2026-01-01T00:00:00.000Z',
});

let prepared = false;

/**
 * Loads the facts and makes the browser compile the rubric, by judging a made-up page; once, some tens of milliseconds. Called while
 * a page is being read, so that judging the page itself takes what judging takes.
 */
export function prepareJudging(language?: JudgementLanguage): void {
  if (prepared) return;
  prepared = true;
  const situation = { goal: 'first-job', field: '', role: '', today: '2026-01-01' } as const;
  for (const reading of [
    readingIn('platform-certificate', 'course', ' – made up'),
    readingIn('platform-certificate', 'course'),
    readingIn('vendor-certification', 'certification'),
  ])
    for (let turn = 0; turn < 3; turn++) judge(reading, { answers: [], postings: [], situation, facts, language });
}
