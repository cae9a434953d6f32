// Over 200 lines: one case a kind of question.
import { describe, expect, it } from 'vitest';
import { judge } from '../../rubric/index.ts';
import { judgementLanguages, textsIn } from '../../rubric/texts/index.ts';
import { standIn } from './facts-stand-in.ts';
import { type Bare, judged, type Page, readingOf, situation } from './made.ts';

const asked = (page: Page, around = {}): string[] => judged(page, around).checklist.map(({ id }) => id);
const always = [
  'total-cost',
  'auto-renewal',
  'refund',
  'identity-check',
  'who-issues',
  'last-updated',
  'expiry-renewal',
  'what-remains',
  'what-to-show',
  'postings',
];

describe('the checklist', () => {
  it('always asks the ten questions', () => {
    expect(asked({})).toEqual(expect.arrayContaining(always));
  });

  it.each([
    [
      'one item for each different credit claim',
      {
        creditClaims: [
          { kind: 'recommended', body: 'ACE', quote: 'a' },
          { kind: 'counts-toward', body: 'ACE', quote: 'b' },
          { kind: 'recommended', body: 'ACE', quote: 'c' },
        ],
      },
      ['credit-receiving-school:recommended-ace', 'credit-receiving-school:counts-toward-ace'],
    ],
    ['an accreditation claim', { accreditations: ['ISO/IEC 17024'] }, ['accreditation-directory:iso-iec-17024']],
    ['an accreditor and its norm', { accreditations: ['ISO/IEC 17024', 'UKAS'] }, ['accreditation-directory:ukas']],
    ['a job guarantee', { promises: [{ kind: 'job-guarantee', quote: 'Job guaranteed' }] }, ['job-guarantee']],
    [
      'a placement rate',
      { promises: [{ kind: 'placement-rate', quote: '95% placed' }] },
      ['job-guarantee:placement-rate'],
    ],
    [
      'marketing words',
      {
        promises: [
          { kind: 'salary', quote: 'earn a lot' },
          { kind: 'limited-time', quote: 'ends soon' },
        ],
      },
      ['marketing:salary', 'marketing:limited-time'],
    ],
    ['an exam that a course prepares for', { examCodes: ['SY0-701'] }, ['exam-retake', 'exam-retake:retake']],
    ['a free trial', { trialDays: 7 }, ['auto-renewal:trial', 'auto-renewal:cancel']],
    ['an exam', { assessments: ['exam'] }, ['identity-check:supervised']],
    ['quizzes', { assessments: ['quiz'] }, ['identity-check:pass-mark']],
    ['silence on assessment', {}, ['identity-check:graded']],
    ['attendance', { assessments: ['attendance'] }, ['identity-check:attendance-only']],
  ] as [string, Bare, string[]][])('%s raises its own', (_, signals, ids) => {
    expect(asked({ signals })).toEqual(expect.arrayContaining(ids));
  });

  it('asks of a plain course neither about credit, accreditation and exams nor about job guarantees', () => {
    const ids = asked({ signals: { issuers: ['Google'], assessments: ['quiz'], shareable: true } }).map(
      (id) => id.split(':')[0],
    );
    for (const topic of [
      'credit-receiving-school',
      'accreditation-directory',
      'exam-retake',
      'job-guarantee',
      'marketing',
      'platform-trap',
    ])
      expect(ids).not.toContain(topic);
  });

  it('asks about credit where credit is the goal and the page is silent', () => {
    expect(asked({}, { situation: { goal: 'credit' } })).toContain('credit-receiving-school');
  });

  it('asks the platform’s own traps on its host only', () => {
    const signals: Bare = { assessments: ['quiz'] };
    expect(asked({ url: 'https://www.udemy.com/course/x', signals })).toContain(
      'platform-trap:udemy.com-completion-only',
    );
    expect(asked({ url: 'https://udemy.com.example/course/x', signals }).join()).not.toContain('platform-trap');
  });

  const plan: Bare = { price: { amount: 49, currency: 'USD', per: 'month' } };
  const once: Bare = { price: { amount: 49, currency: 'USD', per: 'once' } };
  it.each([
    ['www.coursera.org', 'aid', { ...plan, trialDays: 7 }, plan],
    ['www.coursera.org', 'plus', plan, {}],
    ['www.coursera.org', 'time-limit', once, plan],
    ['www.coursera.org', 'preview', { freeAccess: true }, { freeAccess: false }],
    ['www.edx.org', 'audit-ends', { freeAccess: true }, {}],
    ['www.edx.org', 'professional-rules', { title: 'Coding Boot Camp' }, { title: 'Coding' }],
    ['www.edx.org', 'aid-excluded', { creditClaims: [{ kind: 'eligible', body: null, quote: 'q' }] }, {}],
    ['www.udacity.com', 'part-month', plan, once],
    ['www.udemy.com', 'completion-only', { assessments: ['quiz'] }, {}],
  ] as [string, string, Bare, Bare][])(
    '%s: asks about %s only where the page makes it matter',
    (host, trap, yes, no) => {
      const id = `platform-trap:${host.replace('www.', '')}-${trap}`;
      const url = `https://${host}/course/x`;
      expect(asked({ url, signals: yes })).toContain(id);
      expect(asked({ url, signals: no })).not.toContain(id);
    },
  );

  it('asks of financial aid course by course where a program’s page speaks of it', () => {
    const id = 'platform-trap:coursera.org-aid-per-course';
    const program: Page = { url: 'https://www.coursera.org/specializations/x', kind: 'program' };
    expect(asked({ ...program, signals: { skills: ['Financial aid available'] } })).toContain(id);
    expect(asked({ ...program, signals: { skills: ['Finance'] } })).not.toContain(id);
  });

  it('asks about withdrawal where the page sells to the EU', () => {
    const euro: Bare = { price: { amount: 49, currency: 'EUR', per: 'once' } };
    expect(asked({ signals: euro })).toContain('refund:eu-withdrawal');
    expect(asked({ url: 'https://learn.example.nl/course' })).toContain('refund:eu-withdrawal');
    expect(asked({ signals: once })).not.toContain('refund:eu-withdrawal');
  });

  it.each([
    ['a plan with a trial', { ...plan, trialDays: 7 }, ['auto-renewal:cancel', 'auto-renewal:trial']],
    ['a plan', plan, ['auto-renewal:cancel']],
    ['one payment', once, ['auto-renewal']],
    ['silence', {}, ['auto-renewal']],
  ] as [string, Bare, string[]][])('of %s, asks of renewal what the page has not answered', (_, signals, ids) => {
    expect(asked({ signals }).filter((id) => id.startsWith('auto-renewal'))).toEqual(ids);
  });

  const full: Bare = {
    title: 'Data Analytics',
    issuers: ['Google'],
    instructors: ['Ann', 'Bob'],
    assessments: ['quiz', 'peer-review'],
    artefacts: ['capstone'],
    shareable: true,
    starts: '2022-09-16',
    skills: ['SQL'],
    freeAccess: true,
    promises: [{ kind: 'in-demand', quote: 'in-demand skills' }],
  };
  it.each([
    [
      'a Coursera program',
      { url: 'https://www.coursera.org/specializations/x', kind: 'program' },
      { ...full, ...plan, trialDays: 7 },
      17,
    ],
    [
      'a Coursera program that says little',
      { url: 'https://www.coursera.org/specializations/x', kind: 'program' },
      plan,
      16,
    ],
    ['a course', { url: 'https://learn.example/course' }, { ...full, ...once }, 13],
    ['a silent course', { url: 'https://learn.example/course' }, { issuers: ['Google'] }, 13],
    ['a Udemy course', { url: 'https://www.udemy.com/course/x' }, { ...full, ...once }, 13],
  ] as [string, Page, Bare, number][])('is short enough to be used: %s', (_, page, signals, most) => {
    const ids = asked({ ...page, signals });
    expect(ids.length, ids.join(' ')).toBeLessThanOrEqual(most);
    expect(ids.length).toBeGreaterThanOrEqual(10);
  });

  it('asks no fact twice: an exam’s supervision and who sits it are one question', () => {
    const ids = asked({ signals: { assessments: ['exam', 'quiz'] } }).filter((id) => id.startsWith('identity-check'));
    expect(ids).toEqual(['identity-check:supervised']);
  });

  it('says in words what the page dates, instead of quoting a bare date', () => {
    const { checklist } = judged({
      signals: { starts: '2022-09-16', price: { amount: 49, currency: 'USD', per: 'once' } },
    });
    const item = checklist.find(({ id }) => id === 'last-updated');
    expect(item?.why).toContain('16 September 2022');
    expect(item?.grounds).toEqual([]);
    const bare = {
      value: { amount: 49, currency: 'USD', per: 'once' } as const,
      evidence: [{ quote: '49', place: { data: 'price' } }],
    };
    const page = { ...readingOf({}), signals: { price: bare } };
    const cost = judge(page, { answers: [], postings: [], situation: situation(), facts: standIn }).checklist.find(
      ({ id }) => id === 'total-cost',
    );
    expect(cost?.grounds).toEqual([]);
  });

  it('shows the words “in demand” under the question about postings', () => {
    const { checklist } = judged({ signals: full });
    expect(checklist.find(({ id }) => id === 'postings')?.grounds).toMatchObject([{ signal: 'promises' }]);
    expect(checklist.some(({ topic }) => topic === 'marketing')).toBe(false);
  });

  it('has an item for every open fact, and names it', () => {
    for (const signals of [
      {},
      full,
      { assessments: ['exam'] } as Bare,
      { accreditations: ['ANSI'], issuers: ['Nobody'] } as Bare,
    ]) {
      const { checklist, whatIfs } = judged({ signals }, { situation: { goal: 'credit' } });
      const ids = checklist.map(({ id }) => id);
      for (const { item, indicator } of whatIfs) expect(ids, indicator).toContain(item);
      expect(new Set(whatIfs.map(({ item }) => item)).size).toBe(whatIfs.length);
    }
  });

  it('grounds every claim in the sentence that raised it', () => {
    const { checklist } = judged({
      kind: 'certification',
      signals: {
        accreditations: ['ANSI'],
        validYears: 3,
        assessments: ['proctored-exam'],
        updated: '2026-01',
        artefacts: ['capstone'],
      },
    });
    const claims = checklist.filter(({ raisedBy }) => raisedBy === 'claim');
    expect(claims.length).toBe(5);
    for (const { id, grounds, answerType } of claims)
      expect([id, grounds.length, answerType]).toEqual([id, 1, 'claim']);
  });

  it('keeps its ids when the page is read again with more on it', () => {
    const before = asked({ signals: { issuers: ['Google'] } });
    const after = asked({
      signals: {
        issuers: ['Google'],
        updated: '2026-01',
        shareable: true,
        price: { amount: 49, currency: 'USD', per: 'once' },
      },
    });
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('puts the five that move the range or the money most first', () => {
    const { checklist } = judged({
      signals: {
        issuers: ['Google'],
        instructors: ['Ann'],
        assessments: ['exam'],
        price: { amount: 49, currency: 'USD', per: 'month' },
      },
    });
    expect(checklist.slice(0, 5).every(({ first }) => first)).toBe(true);
    expect(checklist.slice(5).some(({ first }) => first)).toBe(false);
    expect(checklist.slice(0, 5).map(({ id }) => id)).toEqual([
      'identity-check:supervised',
      'last-updated',
      'total-cost',
      'what-to-show',
      'auto-renewal:cancel',
    ]);
  });

  it('speaks plainly: every question is one sentence, every reason too', () => {
    const { checklist } = judged({
      url: 'https://www.coursera.org/learn/x',
      kind: 'program',
      signals: {
        trialDays: 7,
        examCodes: ['SY0-701'],
        creditClaims: [{ kind: 'eligible', body: 'ACE', quote: 'q' }],
        promises: [{ kind: 'salary', quote: 'q' }],
      },
    });
    for (const { question, why, id } of checklist) {
      expect(question, id).toMatch(/^[A-Z“].*\?$/);
      expect(why, id).toMatch(/^[A-Z].*\.$/);
      expect(question.length, id).toBeLessThan(130);
    }
  });

  it.each(judgementLanguages)('bundles no figure of a platform’s policy (%s)', (language) => {
    const { traps, items } = textsIn(language);
    const sites = [items.cancel.whySite, items.refund.whySite, items.identity.whySite, items.watched];
    for (const text of [...Object.values(traps), ...sites].flatMap((one) => Object.values(one)))
      expect(text).not.toMatch(/\d/);
  });
});
