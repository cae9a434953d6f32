import { describe, expect, it } from 'vitest';
import { type CostInputs, monthsAtPace, totalCost } from '../../rubric/total-cost.ts';
import { readingOf } from './made.ts';

const monthly = { amount: 49, currency: 'USD', per: 'month' } as const;
const nothing: CostInputs = {
  price: undefined,
  months: undefined,
  exam: undefined,
  retake: undefined,
  renewal: undefined,
  renewalYears: undefined,
  years: 3,
};

describe('total cost', () => {
  it('is months at the user’s pace times the fee, with exam, retake and renewals', () => {
    const cost = totalCost({
      price: monthly,
      months: 4.2,
      exam: 100,
      retake: 50.5,
      renewal: 125,
      renewalYears: 3,
      years: 5,
    });
    expect(cost).toEqual({
      currency: 'USD',
      lines: [
        { id: 'fee', text: '5 months', amount: 245 },
        { id: 'exam', text: 'Exam', amount: 100 },
        { id: 'retake', text: 'One more attempt', amount: 50.5 },
        { id: 'renewal', text: '1 renewal in 5 years', amount: 125 },
      ],
      total: 520.5,
      open: [],
    });
  });

  it.each([
    [
      'a single payment',
      { price: { amount: 900, currency: 'EUR', per: 'once' } as const },
      900,
      ['exam', 'retake', 'renewal'],
    ],
    [
      'a year begun is a year paid',
      { price: { amount: 300, currency: 'EUR', per: 'year' } as const, months: 13 },
      600,
      ['exam', 'retake', 'renewal'],
    ],
    ['a month at least', { price: monthly, months: 0 }, 49, ['exam', 'retake', 'renewal']],
    ['a fee whose time is not known', { price: monthly }, 0, ['fee', 'exam', 'retake', 'renewal']],
    [
      'credits',
      { price: { amount: 150, currency: 'USD', per: 'credit' } as const, credits: 6 },
      900,
      ['exam', 'retake', 'renewal'],
    ],
    ['yearly renewal', { renewal: 30, renewalYears: 1, years: 3 as const }, 90, ['fee', 'exam', 'retake']],
    ['free renewal', { renewal: 0 }, 0, ['fee', 'exam', 'retake']],
    ['a renewal without its years', { renewal: 30 }, 0, ['fee', 'exam', 'retake', 'renewal']],
    ['sums without the dust of floats', { exam: 0.1, retake: 0.2 }, 0.3, ['fee', 'renewal']],
  ])('%s', (_, inputs, total, open) => {
    expect(totalCost({ ...nothing, ...inputs })).toMatchObject({ total, open });
  });
});

describe('months at a pace', () => {
  it.each([
    [{ hours: 40 }, 5, 1.8],
    [{ duration: { value: 6, unit: 'month' }, effort: [10, 10] }, 10, 6],
    [{ duration: { value: 8, unit: 'week' }, effort: [4, 6] }, 3, 3.7],
    [{ duration: { value: 8, unit: 'week' } }, 3, undefined],
    [{ hours: 40 }, 0, undefined],
  ] as const)('%j at %d hours a week', (signals, pace, months) => {
    expect(monthsAtPace(readingOf({ signals: signals as never }).signals, pace)).toBe(months); // readonly in the table only
  });
});
