import { expect, it } from 'vitest';
import { judge } from '../../rubric/index.ts';
import { standIn } from './facts-stand-in.ts';
import { answer, readingOf, situation } from './made.ts';

/** A full page with answers and postings; the limit of 2 ms is the background's whole share, so a run that nothing disturbed must stay far under it. */
it('judges a reading in well under two milliseconds', () => {
  const full = readingOf({
    url: 'https://www.coursera.org/professional-certificates/x',
    kind: 'program',
    form: 'bundled-program',
    signals: {
      title: 'Google Data Analytics',
      issuers: ['Google'],
      assessments: ['quiz', 'exam'],
      artefacts: ['capstone'],
      shareable: true,
      starts: '2027-01-01',
      creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }],
      price: { amount: 49, currency: 'USD', per: 'month' },
    },
  });
  const postings = Array.from({ length: 20 }, (_, at) => ({
    employer: `Employer ${at}`,
    credential: 'Google Data Analytics',
    strength: 'preferred' as const,
  }));
  const given = {
    answers: [answer('identity-check'), answer('refund')],
    postings,
    situation: situation({ field: 'data' }),
    facts: standIn,
  };
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now();
    judge(full, given);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[30]).toBeLessThan(1);
});
