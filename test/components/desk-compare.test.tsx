import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Choose } from '../../components/desk/Choose.tsx';
import { Compare } from '../../components/desk/Compare.tsx';
import { InLanguage } from '../../components/language.tsx';
import type { CourseRecord } from '../../model/record.ts';
import { answer, entry, record } from './sample.ts';

afterEach(cleanup);

/** The same credential elsewhere, at another price, its level stated. */
function other(): CourseRecord {
  const { page, kept } = record({ answers: [answer({ item: 'refund', value: 'yes' })] });
  const address = 'https://other.example/welding';
  const evidence = page.reading.signals.title?.evidence ?? [];
  return {
    page: {
      ...page,
      address,
      reading: {
        ...page.reading,
        address,
        signals: {
          ...page.reading.signals,
          price: { value: { amount: 80, currency: 'USD', per: 'once' }, evidence },
          level: { value: 'advanced', evidence },
        },
      },
    },
    kept: { ...kept, address },
  };
}

function show() {
  const onRemove = vi.fn();
  render(
    <InLanguage tag="en">
      <Compare records={[record(), other()]} onRemove={onRemove} onOpen={vi.fn()} />
    </InLanguage>,
  );
  return onRemove;
}
const rowOf = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr');
const cellsOf = (name: RegExp) =>
  within(rowOf(name) as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => [...cell.childNodes].at(-1)?.textContent);

describe('side by side', () => {
  test('rows that differ, that are partly unknown, and that are the same', () => {
    show();
    expect(rowOf(/^Price/)?.dataset.state).toBe('differs');
    expect(cellsOf(/^Price/)).toEqual(['$49 a month (seen on Nov 22, 2026)', '$80 (seen on Nov 22, 2026)']);
    expect(rowOf(/^Level/)?.dataset.state).toBe('unknown');
    expect(cellsOf(/^Level/)).toEqual(['Not stated', 'Advanced']);
    expect(rowOf(/^Issuer \(/)?.dataset.state).toBe('same');
  });

  test('answers stand beside what is still open', () => {
    show();
    expect(cellsOf(/refund/i)).toEqual(['Open', 'yes']);
  });

  test('two of one title are told apart, and either can be taken out', async () => {
    const onRemove = show();
    await userEvent.click(screen.getByRole('button', { name: 'Take out Welding for beginners (2)' }));
    expect(onRemove).toHaveBeenCalledWith('https://other.example/welding');
  });

  test('only what differs or is unknown, on demand', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only what differs or is unknown' }));
    expect(screen.queryByRole('rowheader', { name: /^Issuer \(/ })).toBeNull();
    expect(rowOf(/^Price/)).toBeTruthy();
  });
});

test('two to four are ticked by keyboard and compared', async () => {
  const entries = ['A', 'B', 'C', 'D', 'E'].map((title) => entry({ title, address: `https://a.example/${title}` }));
  const onCompare = vi.fn();
  function Page() {
    const [chosen, setChosen] = useState<string[]>([]);
    return (
      <Choose
        entries={entries}
        chosen={chosen}
        onChosen={setChosen}
        onCompare={() => onCompare(chosen)}
        onOpen={vi.fn()}
        recordAt={(address) => `#record?c=${address}`}
      />
    );
  }
  render(<Page />);
  const compare = screen.getByRole('button', { name: 'Compare' });
  expect(compare).toHaveProperty('disabled', true);
  for (const title of ['A', 'C', 'D', 'E']) {
    screen.getByRole('checkbox', { name: `Compare ${title}` }).focus();
    await userEvent.keyboard(' ');
  }
  expect(screen.getByRole('checkbox', { name: 'Compare B' })).toHaveProperty('disabled', true);
  expect(screen.getByText(/Four at most/)).toBeTruthy();
  await userEvent.click(compare);
  expect(onCompare).toHaveBeenCalledWith(['A', 'C', 'D', 'E'].map((title) => `https://a.example/${title}`));
});
