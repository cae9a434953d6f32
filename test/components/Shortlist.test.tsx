// Over 200 lines: one case a thing that the list does.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InLanguage } from '../../components/language.tsx';
import { Shortlist } from '../../components/Shortlist.tsx';
import { arranged, type Order } from '../../model/order.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { entry } from './sample.ts';

afterEach(cleanup);

const saved = [
  entry({
    address: 'https://a.example/1',
    title: 'Welding',
    low: 40,
    high: 60,
    answered: 1,
    toConfirm: 9,
    savedAt: '2026-11-03T00:00:00Z',
    price: { amount: 90, currency: 'EUR', per: 'once' },
  }),
  entry({
    address: 'https://a.example/2',
    title: 'Álgebra',
    issuer: 'Universidad',
    low: 60,
    high: 90,
    answered: 9,
    toConfirm: 9,
    savedAt: '2026-11-02T00:00:00Z',
  }),
  entry({
    address: 'https://a.example/3',
    title: 'Baking',
    low: 10,
    high: 30,
    answered: 0,
    toConfirm: 5,
    savedAt: '2026-11-01T00:00:00Z',
    price: { amount: 20, currency: 'EUR', per: 'once' },
    change: { signal: 'price', before: '20 EUR', after: '15 EUR' },
  }),
];

/** Shows entries as the popup does: some at first, more when they are wanted. */
function show(entries: readonly ShortlistEntry[] | undefined, screenful = 50) {
  const heard = { onOpen: vi.fn(), onRemove: vi.fn(), onRestore: vi.fn() };
  function Kept() {
    const [gone, setGone] = useState<readonly string[]>([]);
    const [reached, setReached] = useState(screenful);
    heard.onRemove.mockImplementation((address: string) => setGone((before) => [...before, address]));
    heard.onRestore.mockImplementation((address: string) =>
      setGone((before) => before.filter((one) => one !== address)),
    );
    const [order, setOrder] = useState<Order>('saved');
    const reach = useCallback((count: number) => setReached((before) => Math.max(before, count)), []);
    const here = entries?.filter(({ address }) => !gone.includes(address));
    return (
      <Shortlist
        entries={here && arranged(here, order).slice(0, reached)}
        total={here?.length ?? 0}
        order={order}
        onOrder={setOrder}
        onReach={reach}
        {...heard}
      />
    );
  }
  render(
    <InLanguage tag="en">
      <Kept />
    </InLanguage>,
  );
  return heard;
}

const titles = () => screen.getAllByRole('listitem').map((row) => within(row).getAllByRole('button')[0]?.textContent);

describe('the shortlist', () => {
  test('the newest first, each with its range and what is answered', () => {
    show(saved);
    expect(titles()).toEqual(['Welding', 'Álgebra', 'Baking']);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('40–60');
    expect(first?.textContent).toContain('1 of 9 answered');
    expect(screen.getByText('Price fell from €20 to €15')).toBeTruthy();
    expect(screen.getByText('3 saved · on this device')).toBeTruthy();
  });

  test.each([
    ['range', ['Álgebra', 'Welding', 'Baking']],
    ['open', ['Welding', 'Baking', 'Álgebra']],
    ['price', ['Baking', 'Welding', 'Álgebra']],
    ['title', ['Álgebra', 'Baking', 'Welding']],
  ])('sorted by %s', async (order, expected) => {
    show(saved);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), order);
    expect(titles()).toEqual(expected);
  });

  test('search finds whole words and parts, whatever the case and accents, in title and issuer', async () => {
    show(saved);
    const search = screen.getByRole('searchbox', { name: 'Search 3 saved' });
    await userEvent.type(search, 'UNIVERSIDAD alg');
    expect(titles()).toEqual(['Álgebra']);
    expect(screen.getByText('1 match')).toBeTruthy();
    await userEvent.type(search, 'x');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(titles()).toHaveLength(3);
  });

  test('opened by its title', async () => {
    const { onOpen } = show(saved);
    await userEvent.click(screen.getByRole('button', { name: 'Baking' }));
    expect(onOpen).toHaveBeenCalledWith('https://a.example/3');
  });

  test('removed, and taken back by the button that has the focus', async () => {
    const { onRemove, onRestore } = show(saved);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Baking' }));
    expect(onRemove).toHaveBeenCalledWith('https://a.example/3');
    expect(titles()).toEqual(['Welding', 'Álgebra']);
    expect(screen.getByText('Baking is off the shortlist.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(onRestore).toHaveBeenCalledWith('https://a.example/3');
    expect(titles()).toHaveLength(3);
  });

  test('empty, it says how to fill it; while it is being read it says neither', () => {
    show([]);
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    cleanup();
    show(undefined);
    expect(screen.queryByText('Nothing saved yet')).toBeNull();
    expect(screen.getByText('Opening your shortlist…')).toBeTruthy();
  });

  test('the first rows stand there before all are counted', () => {
    const rest = { onOpen: vi.fn(), onRemove: vi.fn(), onRestore: vi.fn(), onOrder: vi.fn(), onReach: vi.fn() };
    const list = (total: number | undefined) => (
      <InLanguage tag="en">
        <Shortlist entries={saved} total={total} order="saved" {...rest} />
      </InLanguage>
    );
    const { rerender } = render(list(undefined));
    expect(titles()).toEqual(['Welding', 'Álgebra', 'Baking']);
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('-1');
    expect(screen.queryByText(/on this device/)).toBeNull();
    rerender(list(4_000));
    expect(screen.getByText('4,000 saved · on this device')).toBeTruthy();
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('4000');
  });

  test('it is narrowed by status, form and platform; what is in use shows, and an empty result says how to clear it', async () => {
    const mixed = [
      entry({ address: 'https://a.example/1', title: 'Welding', platform: 'edX', status: 'paying', form: 'degree' }),
      entry({ address: 'https://a.example/2', title: 'Baking', platform: 'edX', status: 'done' }),
      entry({ address: 'https://a.example/3', title: 'Law', platform: 'Coursera', status: 'done' }),
    ];
    // Only the first is here: what to filter by is taken from all.
    show(mixed, 1);
    const filter = screen.getByRole('button', { name: 'Filter' });
    expect(filter.getAttribute('aria-expanded')).toBe('false');
    filter.focus();
    await userEvent.keyboard('{Enter}');
    expect(filter.getAttribute('aria-expanded')).toBe('true');
    const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(pressed('Done')).toBe('true');
    expect(screen.getByText('2 matches')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'edX' }));
    expect(screen.getByText('1 match')).toBeTruthy();
    await userEvent.click(filter);
    const inUse = screen.getByRole('list', { name: 'Filters in use' });
    expect(within(inUse).getAllByRole('button')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Take off the filter edX' }));
    expect(screen.getByText('2 matches')).toBeTruthy();
    await userEvent.click(filter);
    await userEvent.click(screen.getByRole('button', { name: 'Degree' }));
    expect(screen.getByText('Nothing saved matches these filters.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(titles()).toHaveLength(3);
  });

  test('only the first are here: scrolling asks for more, and a search for all', async () => {
    const all = Array.from({ length: 400 }, (_, n) =>
      entry({
        address: `https://a.example/${n}`,
        title: n === 399 ? 'Zoology' : `Course ${n}`,
        savedAt: new Date(Date.UTC(2026, 0, 1) - n * 1000).toISOString(),
      }),
    );
    show(all, 20);
    expect(screen.getByText('400 saved · on this device')).toBeTruthy();
    expect(screen.getAllByRole('listitem').at(-1)?.getAttribute('aria-setsize')).toBe('400');

    const scroller = document.querySelector('.list');
    if (!scroller) throw new Error('nothing scrolls');
    Object.defineProperty(scroller, 'scrollTop', { value: 6_600, writable: true });
    fireEvent.scroll(scroller);
    expect(titles()).toContain('Course 100');

    await userEvent.type(screen.getByRole('searchbox', { name: 'Search 400 saved' }), 'zoo');
    expect(titles()).toEqual(['Zoology']);
    expect(screen.getByText('1 match')).toBeTruthy();
  });

  test('of ten thousand, a screenful stands in the document, and each row knows its place', async () => {
    show(Array.from({ length: 10_000 }, (_, n) => entry({ address: `https://a.example/${n}`, title: `Course ${n}` })));
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(100);
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(rows[1]?.getAttribute('aria-setsize')).toBe('10000');

    const scroller = document.querySelector('.list');
    if (!scroller) throw new Error('nothing scrolls');
    // Without a layout nothing can be scrolled: the place is set by hand.
    Object.defineProperty(scroller, 'scrollTop', { value: 330_000 });
    fireEvent.scroll(scroller);
    const later = screen.getAllByRole('listitem');
    expect(later.length).toBeLessThan(100);
    expect(later.map((row) => Number(row.getAttribute('aria-posinset')))).toContain(5000);
  });
});
