import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DecisionRecord } from '../../components/desk/DecisionRecord.tsx';
import { priceSteps, stepLine } from '../../components/desk/price-history.ts';
import { InLanguage } from '../../components/language.tsx';
import type { Change } from '../../model/record.ts';
import { answer, record } from './sample.ts';

afterEach(cleanup);

const moved: Change[] = [
  { at: '2026-11-01T00:00:00.000Z', signal: 'price', before: '59 USD per month', after: '49 USD per month' },
  { at: '2026-10-01T00:00:00.000Z', signal: 'price', before: '39 USD per month', after: '59 USD per month' },
  { at: '2026-10-15T00:00:00.000Z', signal: 'issuers', before: 'A', after: 'B' },
];
const pageWith = (changes: Change[]) => record({ page: { changes, firstSeen: '2026-09-01T00:00:00.000Z' } }).page;

describe('a price over time', () => {
  test('one step for each change, in their order in time', () => {
    expect(priceSteps(pageWith(moved)).map(({ at, price }) => [at.slice(0, 10), price?.amount])).toEqual([
      ['2026-09-01', 39],
      ['2026-10-01', 59],
      ['2026-11-01', 49],
    ]);
  });

  test('a line through them, the lowest at the bottom and the highest at the top', () => {
    const line = stepLine(priceSteps(pageWith(moved)), { until: '2026-12-01T00:00:00.000Z', width: 100, height: 40 });
    expect(line?.points).toBe('4,36 34,36 34,4 66,4 66,20 96,20');
    expect([line?.low.amount, line?.high.amount]).toEqual([39, 59]);
  });

  test.each([
    ['another currency', [{ at: moved[0]?.at ?? '', signal: 'price', before: '59 EUR', after: '49 USD' }]],
    ['a price that went away', [{ at: moved[0]?.at ?? '', signal: 'price', before: '59 USD' }]],
    ['nothing moved', []],
  ])('no line where there is %s', (_, changes) => {
    const line = stepLine(priceSteps(pageWith(changes)), { until: '2026-12-01T00:00:00.000Z', width: 100, height: 40 });
    expect(line).toBeUndefined();
  });
});

test('a decision record: the range, what was confirmed and by whom, what is open, and the way to print it', async () => {
  const onPrint = vi.fn();
  render(
    <InLanguage tag="en">
      <DecisionRecord
        record={record({ answers: [answer({ item: 'refund', by: 'support desk' })], page: { changes: moved } })}
        today="2026-11-22T12:00:00.000Z"
        onPrint={onPrint}
      />
    </InLanguage>,
  );
  expect(screen.getByText(/support desk/)).toBeTruthy();
  expect(screen.getByText(/Made with Touchstone on Nov 22, 2026/)).toBeTruthy();
  expect(screen.getByRole('img', { name: /between \$39 a month and \$59 a month/ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Still open' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(onPrint).toHaveBeenCalled();
});
