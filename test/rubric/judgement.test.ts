// Over 200 lines: the judgement as a whole, a case for each of its promises.
import { describe, expect, it } from 'vitest';
import { judgement as judgementShape, type Warning } from '../../model/judgement.ts';
import { reading as readingShape } from '../../model/reading.ts';
import { judge, rubricVersion, weightsFor } from '../../rubric/index.ts';
import { verdictOf } from '../../rubric/verdict.ts';
import { standIn } from './facts-stand-in.ts';
import { answer, type Bare, judged, type Page, readingOf, situation } from './made.ts';

const securityPlus: Page = {
  url: 'https://www.comptia.org/certifications/security',
  kind: 'certification',
  form: 'vendor-certification',
  signals: {
    title: 'CompTIA Security+',
    issuers: ['CompTIA'],
    assessments: ['proctored-exam'],
    examCodes: ['SY0-701'],
    validYears: 3,
    shareable: true,
  },
};
const retired: Page = { ...securityPlus, signals: { ...securityPlus.signals, examCodes: ['SY0-601'] } };
const field = 'security';

describe('the judgement', () => {
  it('has the shape that is stored and says by which rubric it was made', () => {
    const made = judged(securityPlus, { situation: { field } });
    expect(judgementShape.parse(made)).toEqual(made);
    expect(made.rubricVersion).toBe(rubricVersion);
    expect(readingShape.safeParse(readingOf(securityPlus)).success).toBe(true);
  });

  it('counts a supervised exam of a known body as strong by itself', () => {
    const { low, high, verdict, iceClass, coverage } = judged(securityPlus, { situation: { field } });
    // name 15 + own exam 10 + ladder 20 + identity 10 + half the record 4 + current 11 + validity 4
    expect([low, high, verdict, iceClass]).toEqual([74, 100, 'Strong signal', 'certification']);
    expect(coverage).toMatchObject({ found: 7, asked: 9 });
  });

  it('gives the weight of an indicator that does not apply to the others of its criterion', () => {
    const { criteria } = judged({ signals: { updated: '2026-10' } });
    expect(criteria.find(({ id }) => id === 'recency')).toMatchObject({ low: 15, high: 15, points: 15 });
  });

  it('takes the goal’s weights unless the user has set their own', () => {
    expect(judged(securityPlus, { situation: { goal: 'licence' } }).weights).toEqual(weightsFor('licence'));
    const weights = { ...weightsFor('credit'), stackability: 0, 'what-you-can-show': 0, recency: 0 };
    expect(judged(securityPlus, { situation: { field, goal: 'credit' }, weights })).toMatchObject({
      low: 92, // all but the postings, 5 of the 30 points that are half the weight
      high: 100,
    });
  });

  it('falls back to the goal’s weights when every slider stands at nothing', () => {
    const nothing = {
      'issuer-recognition': 0,
      'assessment-rigor': 0,
      'what-you-can-show': 0,
      recency: 0,
      stackability: 0,
    };
    const { low, high } = judged(securityPlus, { situation: { field } });
    expect(judged(securityPlus, { situation: { field }, weights: nothing })).toMatchObject({ low, high });
  });

  it('does not change coverage when a claim is confirmed', () => {
    const signals: Bare = { creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }], issuers: ['Google'] };
    const confirmed = answer('credit-receiving-school:recommended-ace', 'confirmed', { by: 'the registrar' });
    expect(judged({ signals }, { answers: [confirmed] }).coverage).toEqual(judged({ signals }).coverage);
  });

  it('never scores stars, enrolment or price', () => {
    const signals: Bare = {
      ...securityPlus.signals,
      rating: { value: 4.9, count: 90000 },
      enrolled: 500000,
      price: { amount: 9999, currency: 'USD', per: 'once' },
    };
    const [plain, praised] = [judged(securityPlus), judged({ ...securityPlus, signals })];
    expect([praised.low, praised.high, praised.coverage]).toEqual([plain.low, plain.high, plain.coverage]);
  });
});

describe('the verdict', () => {
  const grave: Warning = { id: 'retired-exam', grave: true, text: '', grounds: [] };
  it.each([
    ['Not enough on this page', 80, 90, 0.49, []],
    ['Strong signal', 70, 70, 0.5, []],
    ['Promising, confirm first', 45, 70, 1, []],
    ['Weak signal', 44, 45, 1, []],
    ['Mixed signal', 44, 70, 1, []],
    ['Mixed signal', 45, 69, 1, []],
    ['Mixed signal', 80, 90, 0.2, [grave]],
    ['Weak signal', 10, 60, 1, [grave]],
  ] as const)('%s: %i–%i, %d known', (word, low, high, known, warnings) => {
    expect(verdictOf({ low, high }, known, warnings)).toBe(word);
  });

  it('stays "not enough" on a page that says hardly anything, until the user has found out', () => {
    expect(judged({ signals: { title: 'A Course' } }).verdict).toBe('Not enough on this page');
    const answers = [
      'identity-check:graded',
      'identity-check',
      'what-to-show',
      'what-to-show:record',
      'last-updated',
      'who-issues',
    ].map((item) => answer(item));
    expect(judged({ signals: { title: 'A Course', issuers: ['Google'] } }, { answers }).verdict).not.toBe(
      'Not enough on this page',
    );
  });
});

describe('warnings', () => {
  const warned = (page: Page, around = {}): [string, boolean][] =>
    judged(page, around).warnings.map(({ id, grave }) => [id, grave]);
  const course = (signals: Bare): Page => ({ signals });
  it.each([
    ['a retired exam', retired, [['retired-exam', true]]],
    [
      'an exam that may be retired',
      { ...securityPlus, signals: { ...securityPlus.signals, examCodes: ['SY0-501'] } },
      [['may-be-retired', false]],
    ],
    ['a look-alike', course({ issuers: ['Gооgle'] }), [['look-alike-name', true]]],
    [
      'a lent name',
      course({ issuers: ['University of Oregon'], taughtBy: ['Skillharbor'] }),
      [['borrowed-brand', false]],
    ],
    ['a unit that teaches', course({ issuers: ['Google'], taughtBy: ['Google Cloud'] }), []],
    ['a version out of support', course({ title: 'Django 2' }), [['outdated-version', false]]],
    ['a supported version', course({ title: 'Django 5' }), []],
    ['a preparation course', course({ examCodes: ['SY0-701'] }), [['preparation-only', false]]],
    [
      'a credit claim',
      course({ creditClaims: [{ kind: 'eligible', body: null, quote: 'q' }] }),
      [['credit-unconfirmed', false]],
    ],
    ['nothing amiss', securityPlus, []],
  ] as [string, Page, [string, boolean][]][])('%s', (_, page, expected) => {
    expect(warned(page)).toEqual(expected);
  });

  it('falls silent once credit is confirmed by somebody with a name', () => {
    const page = course({ creditClaims: [{ kind: 'eligible', body: null, quote: 'q' }] });
    const item = 'credit-receiving-school:eligible-unnamed';
    expect(warned(page, { answers: [answer(item)] })).toEqual([['credit-unconfirmed', false]]);
    expect(warned(page, { answers: [answer(item, 'confirmed', { by: 'registrar@school.example' })] })).toEqual([]);
  });

  it('says that a certificate contradicts itself', () => {
    const evidence = { quote: 'q', place: { data: 'd' } };
    const reading = {
      ...readingOf({ kind: 'earned-credential', signals: { issuers: ['Google'], title: 'A Course' } }),
      conflicts: [
        {
          about: 'holder',
          says: [
            { value: 'Ann', evidence },
            { value: 'Bob', evidence },
          ],
        },
      ],
    };
    const { warnings, verdict, nextStep } = judge(reading, {
      answers: [],
      postings: [],
      situation: situation(),
      facts: standIn,
    });
    expect(warnings.map(({ id, grave }) => [id, grave])).toEqual([['tampered-certificate', true]]);
    expect(['Weak signal', 'Mixed signal']).toContain(verdict);
    expect(nextStep).toMatch(/verification page/);
  });

  it('says no date and no successor that the table is unsure of', () => {
    const unsure = {
      ...standIn,
      certification: () => ({
        code: 'AB-1',
        codeStatus: 'may-be-retired' as const,
        certification: {
          name: 'Made-up',
          short: undefined,
          body: 'CompTIA',
          examCodes: ['AB-1'],
          status: 'retired' as const,
          retires: '2020-01',
          successor: 'AB-2',
          assessment: [],
          validYears: 3,
          renewal: undefined,
          accreditations: [],
          unsure: ['status', 'retires', 'successor', 'validYears'],
          source: 's',
          date: '2026-01-01',
        },
      }),
    };
    const { warnings, criteria } = judge(readingOf({ kind: 'certification', signals: { examCodes: ['AB-1'] } }), {
      answers: [],
      postings: [],
      situation: situation(),
      facts: unsure,
    });
    const text = `${warnings.map((one) => one.text).join(' ')} ${criteria.flatMap(({ indicators }) => indicators.map(({ reason }) => reason)).join(' ')}`;
    expect(text).not.toContain('2020-01');
    expect(text).toMatch(/may be AB-2; confirm/);
    expect(text).not.toMatch(/valid for 3/);
  });
});

describe('what would settle it', () => {
  it('orders open facts by the points they move', () => {
    const { whatIfs } = judged({ signals: { issuers: ['Google'], assessments: ['exam'], instructors: ['Ann'] } });
    const points = whatIfs.map((one) => one.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(whatIfs[0]).toMatchObject({ indicator: 'assessment-ladder', points: 20, topic: 'identity-check' });
  });

  it('puts an unlisted issuer’s own first', () => {
    const page: Page = {
      kind: 'certification',
      form: 'vendor-certification',
      platform: 'Codewharf',
      signals: { issuers: ['Codewharf'], assessments: ['quiz'] },
    };
    const [first] = judged(page).whatIfs;
    expect(first).toMatchObject({ indicator: 'issuer-name', topic: 'accreditation-directory', points: 20 });
  });

  it('promises what an answer then gives', () => {
    const page: Page = {
      signals: { issuers: ['Google'], assessments: ['quiz'], artefacts: ['capstone'], updated: '2026-10' },
    };
    const before = judged(page);
    const [first] = before.whatIfs;
    expect(first).toMatchObject({ indicator: 'assessment-ladder', points: 10 });
    expect(judged(page, { answers: [answer('identity-check:pass-mark')] }).low - before.low).toBe(10);
  });

  it('does not send the user back to what could not be found', () => {
    const page: Page = { signals: { issuers: ['Google'], assessments: ['exam'], instructors: ['Ann'] } };
    expect(judged(page).nextStep).toMatch(/supervised/);
    expect(judged(page, { answers: [answer('identity-check:supervised', 'could not find')] }).nextStep).not.toMatch(
      /exam is supervised/,
    );
  });

  it('names the successor of a retired exam as the next step', () => {
    expect(judged(retired).nextStep).toBe('Look for the exam that replaced it, SY0-701, before you pay.');
  });
});

describe('the ICE class', () => {
  it.each([
    ['certification', securityPlus],
    ['assessment-based certificate', { ...securityPlus, signals: { issuers: ['Codewharf'], assessments: ['exam'] } }],
    ['assessment-based certificate', { signals: { assessments: ['exam'], validYears: 2 } }],
    ['certificate of attendance', { signals: { assessments: ['attendance'] } }],
    ['not stated', { signals: { shareable: true } }],
    ['not stated', { form: 'none', signals: { assessments: ['quiz'] } }],
  ] as const)('%s', (expected, page) => {
    expect(judged(page as Page).iceClass).toBe(expected); // readonly lists of a table test are read only here
  });
});
