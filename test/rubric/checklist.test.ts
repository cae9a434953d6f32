import { describe, expect, it } from 'vitest';
import { type Bare, judged, type Page } from './made.ts';

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
          { kind: 'in-demand', quote: 'in demand' },
          { kind: 'limited-time', quote: 'ends soon' },
        ],
      },
      ['marketing:in-demand', 'marketing:limited-time'],
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
    expect(asked({ url: 'https://www.udemy.com/course/x' })).toContain('platform-trap:udemy.com-refund-use');
    expect(asked({ url: 'https://udemy.com.example/course/x' }).join()).not.toContain('platform-trap');
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
        price: { amount: 49, currency: 'USD', per: 'month' },
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
      'auto-renewal',
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

  it('bundles no figure of a platform’s policy', () => {
    for (const host of ['www.coursera.org', 'www.edx.org', 'www.udacity.com', 'www.udemy.com']) {
      const traps = judged({ url: `https://${host}/course/x`, kind: 'program' }).checklist.filter(
        ({ topic }) => topic === 'platform-trap',
      );
      expect(traps.length).toBeGreaterThanOrEqual(3);
      for (const { question, why } of traps) expect(`${question} ${why}`).not.toMatch(/\d/);
    }
  });
});
