import type { ChecklistItem, JudgedIndicator, Judgement } from '../../model/judgement.ts';
import type { Answer, CourseRecord } from '../../model/record.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';

/** Made-up records for the tests of views. */
const address = 'https://courses.example/learn/welding';
export const at = '2026-11-22T09:00:00.000Z';
const selector = { selector: 'main', before: '', after: '' };

export const quotation = { quote: 'Graded welds and a final test', place: selector };

const indicator = (over: Partial<JudgedIndicator>): JudgedIndicator => ({
  id: 'ladder',
  question: 'How is it assessed?',
  why: 'What is tested can be trusted.',
  answer: 'met',
  reason: 'Graded welds are part of the paid track.',
  low: 16,
  high: 16,
  points: 20,
  grounds: [{ from: 'page', signal: 'assessments', evidence: quotation }],
  rule: 'Rungs 4 and 5 of the assessment ladder are met.',
  ...over,
});

export const item = (over: Partial<ChecklistItem>): ChecklistItem => ({
  id: 'refund',
  topic: 'refund',
  raisedBy: 'claim',
  question: 'Is a refund given within 14 days?',
  why: 'Refund windows are short.',
  group: 'money',
  answerType: 'claim',
  grounds: [],
  first: true,
  ...over,
});

export const items: ChecklistItem[] = [
  item({
    grounds: [{ from: 'page', signal: 'price', evidence: { quote: '14 days to change your mind', place: selector } }],
    check: { label: 'Refund rules', url: 'https://courses.example/refunds' },
  }),
  item({
    id: 'identity-check',
    topic: 'identity-check',
    raisedBy: 'silence',
    question: 'Is identity checked?',
    answerType: 'yes-no',
    group: 'assessment',
  }),
  item({
    id: 'total-cost',
    topic: 'total-cost',
    raisedBy: 'silence',
    question: 'What does it cost in all?',
    answerType: 'amount',
  }),
  item({
    id: 'expiry-renewal',
    topic: 'expiry-renewal',
    raisedBy: 'silence',
    question: 'When does it expire?',
    answerType: 'date',
    group: 'afterwards',
    first: false,
  }),
];

const judgement: Judgement = {
  rubricVersion: '1',
  goal: 'first-job',
  weights: {
    'issuer-recognition': 30,
    'assessment-rigor': 30,
    'what-you-can-show': 20,
    recency: 15,
    stackability: 5,
  },
  low: 48,
  high: 75,
  verdict: 'Promising, confirm first',
  coverage: { found: 6, asked: 9, share: 0.7 },
  nextStep: 'Ask whether the final test is supervised.',
  criteria: [
    {
      id: 'assessment-rigor',
      name: 'Assessment rigor',
      question: 'Did earning it require showing the skill?',
      low: 16,
      high: 26,
      points: 30,
      indicators: [
        indicator({}),
        indicator({
          id: 'identity',
          question: 'Does anyone check who takes it?',
          answer: 'not stated',
          reason: 'The page does not say.',
          low: 0,
          high: 10,
          points: 10,
          grounds: [],
        }),
      ],
    },
    {
      id: 'recency',
      name: 'Recency',
      question: 'Is the material current?',
      low: 5,
      high: 6,
      points: 15,
      indicators: [
        indicator({
          id: 'current',
          answer: 'partly',
          reason: 'Its norm has a newer edition.',
          grounds: [{ from: 'facts', row: 'Norm 9606-1', source: 'https://norms.example/9606', date: '2026-11-02' }],
        }),
      ],
    },
  ],
  whatIfs: [
    { indicator: 'identity', text: 'Identity is checked.', points: 9, topic: 'identity-check', item: 'identity-check' },
    { indicator: 'validity', text: 'It stays valid for years.', points: 4, topic: 'expiry-renewal' },
  ],
  warnings: [],
  checklist: items,
  form: 'platform-certificate',
  iceClass: 'assessment-based certificate',
};

const stated = <T>(value: T) => ({ value, evidence: [quotation] });

export const answer = (over: Partial<Answer>): Answer => ({
  item: 'refund',
  state: 'confirmed',
  at,
  device: 'here',
  ...over,
});

/** One whole record; `answers` by item. */
export function record(
  over: {
    judgement?: Partial<Judgement>;
    answers?: Answer[];
    page?: Partial<CourseRecord['page']>;
    saved?: boolean;
  } = {},
): CourseRecord {
  return {
    page: {
      address,
      firstSeen: at,
      seen: at,
      changes: [],
      judgement: { ...judgement, ...over.judgement },
      reading: {
        address,
        platform: 'example',
        kind: 'course',
        form: 'platform-certificate',
        readAt: at,
        signals: {
          title: stated('Welding for beginners'),
          platform: stated('Course House'),
          issuers: stated(['Guild of Welders']),
          price: stated({ amount: 49, currency: 'USD', per: 'month' }),
          rating: stated({ value: 4.7, count: 1204 }),
        },
      },
      ...over.page,
    },
    kept: {
      address,
      answers: Object.fromEntries((over.answers ?? []).map((one) => [one.item, one])),
      ...(over.saved !== undefined && { saved: { value: over.saved, at, device: 'here' } }),
    },
  };
}

export const entry = (over: Partial<ShortlistEntry> = {}): ShortlistEntry => ({
  address,
  title: 'Welding for beginners',
  issuer: 'Guild of Welders',
  platform: 'Course House',
  low: 48,
  high: 75,
  verdict: 'Promising, confirm first',
  answered: 2,
  toConfirm: 9,
  savedAt: at,
  ...over,
});
