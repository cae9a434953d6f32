import type { Goal, Judgement } from '../../model/judgement.ts';
import type { Reading, Signals } from '../../model/reading.ts';
import type { SignalName, SignalValues } from '../../model/signals.ts';
import { facts } from '../../rubric/facts/index.ts';
import { judge } from '../../rubric/index.ts';
import { judgementLanguage } from '../../rubric/texts/index.ts';

/** A made-up page of a made-up issuer: much is stated, what matters most is not. */
const stated: { [Name in SignalName]?: SignalValues[Name] } = {
  platform: 'Course House',
  issuers: ['Institute of Made-up Things'],
  assessments: ['graded-project', 'quiz'],
  artefacts: ['portfolio-project'],
  shareable: true,
  level: 'introductory',
  price: { amount: 49, currency: 'USD', per: 'month' },
};

const reading = (title: string, today: string): Reading => ({
  address: 'https://course-house.example/practical-data-analysis',
  platform: 'sample',
  kind: 'program',
  form: 'platform-certificate',
  signals: Object.fromEntries(
    Object.entries({ ...stated, title, updated: today.slice(0, 7) }).map(([name, value]) => [
      name,
      { value, evidence: [{ quote: title, place: { data: 'sample' } }] },
    ]),
    // The keys and values are those of `stated`; TypeScript cannot follow them through fromEntries.
  ) as Signals,
  readAt: `${today}T09:00:00.000Z`,
});

/** How the sample is judged for a goal and field, by the rules that judge everything; `today` is YYYY-MM-DD. */
export const judgeSample = (about: {
  title: string;
  goal: Goal;
  field: string;
  tag: string;
  today: string;
}): Judgement =>
  judge(reading(about.title, about.today), {
    answers: [],
    postings: [],
    situation: { goal: about.goal, field: about.field, role: '', today: about.today },
    facts,
    language: judgementLanguage(about.tag),
  });
