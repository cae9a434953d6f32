import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from '../../entrypoints/content/visit.ts';
import type { PageState } from '../../model/messages.ts';

const read: PageState = {
  state: 'read',
  address: 'https://www.edx.org/course/x',
  title: 'X',
  low: 1,
  high: 2,
  verdict: 'Mixed signal',
  toConfirm: 3,
  nextStep: 'Ask.',
};
const empty: PageState = { state: 'not-readable-yet' };

/** Something of the page arrives. */
const arrive = async () => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

test('an empty shell is read again when its content has arrived and rests', async () => {
  const answers = [empty, read];
  const shown: PageState[] = [];
  const done = follow(
    async () => answers.shift() ?? read,
    (state) => shown.push(state),
    new AbortController().signal,
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([empty]);
  await arrive();
  await vi.advanceTimersByTimeAsync(390);
  expect(shown).toEqual([empty]);
  await vi.advanceTimersByTimeAsync(20);
  expect(shown).toEqual([empty, read]);
  await vi.advanceTimersByTimeAsync(8_000);
  await done;
});

test('a page that stays still is asked once, and nothing watches it after ten seconds', async () => {
  const asked = vi.fn(async () => empty);
  const done = follow(asked, () => {}, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(10_001);
  await done;
  await arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a page that never rests is read a bounded number of times', async () => {
  const asked = vi.fn(async () => empty);
  const done = follow(asked, () => {}, new AbortController().signal);
  for (let n = 0; n < 40; n++) {
    await arrive();
    await vi.advanceTimersByTimeAsync(401);
  }
  await done;
  expect(asked.mock.calls.length).toBe(12);
});

test('an answer that comes after the visit has ended is not shown', async () => {
  const visit = new AbortController();
  let answer: (state: PageState) => void = () => {};
  const shown: PageState[] = [];
  const done = follow(
    () => new Promise((resolve) => (answer = resolve)),
    (state) => shown.push(state),
    visit.signal,
  );
  visit.abort();
  answer(read);
  await done;
  expect(shown).toEqual([]);
});

test('a background that was stopped is asked a second time', async () => {
  const asked = vi.fn(async () => read).mockRejectedValueOnce(new Error('stopped'));
  const shown: PageState[] = [];
  const done = follow(asked, (state) => shown.push(state), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(8_001);
  await done;
  expect(shown).toEqual([read]);
});

test('our own marks behind links are no change of the page', async () => {
  const asked = vi.fn(async () => read);
  const done = follow(asked, () => {}, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(0);
  for (let n = 0; n < 3; n++) document.body.append(document.createElement('touchstone-mark'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveBeenCalledTimes(1);
  await arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
});
