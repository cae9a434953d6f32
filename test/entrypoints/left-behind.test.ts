import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leftBehind } from '../../entrypoints/content/left-behind.ts';

const [first, second, third] = ['https://a.test/1', 'https://a.test/2', 'https://a.test/3'];
const draw = (heading: string) => {
  document.body.innerHTML = '';
  const made = document.createElement('h1');
  made.textContent = heading;
  document.body.append(made);
};
const going = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  draw('One');
});
afterEach(() => vi.useRealTimers());

test('a new document is read at once', async () => {
  const before = leftBehind();
  before.fresh();
  expect(await before.gone(first, going)).toBe(true);
});

test('a visit that is over reads nothing, whatever stands on the page', async () => {
  const before = leftBehind();
  before.fresh();
  expect(await before.gone(first, AbortSignal.abort())).toBe(false);
});

test('a course that was read under another address holds the reading back, however still the page stands', async () => {
  const before = leftBehind();
  await before.during(first, async () => 'read');
  before.changed();
  const gone = before.gone(second, going);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await gone).toBe(false);
  expect(await before.gone(first, going)).toBe(true);
});

test('it is let through as soon as the page is drawn anew', async () => {
  const before = leftBehind();
  await before.during(first, async () => 'read');
  before.changed();
  const gone = before.gone(second, going);
  await vi.advanceTimersByTimeAsync(300);
  draw('Two');
  await vi.advanceTimersByTimeAsync(200);
  expect(await gone).toBe(true);
});

test('passing through an address that was never drawn does not make the old course its own', async () => {
  const before = leftBehind();
  await before.during(first, async () => 'read');
  before.changed();
  before.changed();
  const gone = before.gone(third, going);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await gone).toBe(false);
});

test('a page that was drawn before its address changed is read after it stood still', async () => {
  const before = leftBehind();
  draw('Two');
  before.changed();
  const gone = before.gone(second, going);
  await vi.advanceTimersByTimeAsync(2_600);
  expect(await gone).toBe(true);
});

test('what was read while the page was redrawn does not count', async () => {
  const before = leftBehind();
  const read = before.during(first, async () => {
    draw('Two');
    return 'read';
  });
  expect(await read).toBeUndefined();
});
