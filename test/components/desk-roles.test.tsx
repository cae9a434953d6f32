import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { lastYear, Roles } from '../../components/desk/Roles.tsx';
import { tallyCsv } from '../../components/desk/tally-file.ts';
import { InLanguage, speak } from '../../components/language.tsx';
import { outlineOf } from '../../model/outline.ts';
import type { CountedPosting } from '../../model/posting.ts';

afterEach(cleanup);

const today = '2026-11-22';
const posting = (over: Partial<CountedPosting>): CountedPosting => ({
  id: 'a',
  role: 'Welder',
  employer: 'Harbour Mill',
  title: 'Ship welder',
  posted: '2026-10-03',
  readAt: '2026-11-01T10:00:00.000Z',
  mentions: [
    {
      credential: 'Coded Welder Ticket',
      short: 'CWT',
      quote: 'CWT',
      sentence: 'You hold a CWT.',
      strength: 'required',
    },
  ],
  ...over,
});
const three = [
  posting({}),
  posting({ id: 'b', employer: 'Oak Lane', posted: '2026-11-05' }),
  posting({ id: 'c', employer: 'Pier Nine', title: 'Pipe welder' }),
];

function show(postings: readonly CountedPosting[] = three) {
  const heard = {
    onRead: async (ids: readonly string[]) => postings.filter(({ id }) => ids.includes(id)),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onCountText: vi.fn().mockResolvedValue({ counted: true, posting: posting({ id: 'd' }) }),
    onExport: vi.fn(),
  };
  render(
    <InLanguage tag="en" now={new Date(`${today}T12:00:00Z`)}>
      <Roles forRole="Welder" postings={postings.map(outlineOf)} today={today} {...heard} />
    </InLanguage>,
  );
  return heard;
}

test('what is named, by how many, in which months, and the sentences on demand', async () => {
  show();
  expect(screen.getByText('3 postings of 3 employers in the last year.')).toBeTruthy();
  const row = screen.getByRole('heading', { name: 'Coded Welder Ticket (CWT)' }).closest('details') as HTMLElement;
  expect(row.textContent).toContain('3 required · 3 employers counts for recognition');
  expect(within(row).getByRole('img', { name: 'Postings by month: Oct 2026 2 and Nov 2026 1' })).toBeTruthy();
  expect(row.querySelector('blockquote')).toBeNull();
  await userEvent.click(row.querySelector('summary') as HTMLElement);
  expect((await within(row).findAllByText('CWT')).map((mark) => mark.parentElement?.textContent)).toEqual(
    three.map(() => 'You hold a CWT.'),
  );
  expect([...row.querySelectorAll('figcaption')].map((by) => by.textContent)).toEqual([
    'Oak Lane, Nov 5, 2026 · required',
    'Harbour Mill, Oct 3, 2026 · required',
    'Pier Nine, Oct 3, 2026 · required',
  ]);
  expect(row.querySelector('mark')?.textContent).toBe('CWT');
});

test('a posting is taken out and back, the focus on the way back', async () => {
  const { onRemove, onRestore } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Pipe welder by Pier Nine' }));
  expect(onRemove).toHaveBeenCalledWith('c');
  expect(document.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  expect(onRestore).toHaveBeenCalledWith(three[2]);
});

test('a pasted posting is counted, and what it names is said', async () => {
  const { onCountText } = show([]);
  expect(screen.getByText(/No posting is counted for this role yet/)).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Employer' }), 'Oak Lane');
  await userEvent.type(screen.getByRole('textbox', { name: 'Job title' }), 'Welder');
  await userEvent.type(screen.getByRole('textbox', { name: 'Text of the posting' }), 'CWT required.');
  await userEvent.click(screen.getByRole('button', { name: 'Count it' }));
  expect(onCountText).toHaveBeenCalledWith({ employer: 'Oak Lane', title: 'Welder', text: 'CWT required.' });
  expect(await screen.findByText('Counted. It names CWT.')).toBeTruthy();
});

test('the last twelve months, over the turn of the year', () => {
  expect(lastYear('2026-02-28')).toEqual([
    ...['2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
    ...['2026-01', '2026-02'],
  ]);
});

test('the count as a spreadsheet', () => {
  const lines = tallyCsv(three.map(outlineOf), { role: 'Welder', today }, speak('en')).split('\r\n');
  expect(lines[1]).toBe('"Coded Welder Ticket","CWT",3,0,0,3,3');
});
