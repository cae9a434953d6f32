import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../entrypoints/background/heard.ts';

const id = 'touchstone-id';
const own = `chrome-extension://${id}/`;
const page = 'https://www.coursera.org/learn/x';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'touchstone-id',
      getURL: (path: string) => `chrome-extension://touchstone-id${path}`,
      onMessage: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));
const { heard, maySend } = await import('../../entrypoints/background/heard.ts');
const { isEvidence, isOurs, isPageState } = await import('../../entrypoints/content/heard.ts');

const tab = { id: 3 } as chrome.tabs.Tab; // of a tab only its id is looked at
const right: Record<string, Sender[]> = {
  'page script': [{ id, url: page, frameId: 0, tab }],
  'own page': [
    { id, url: `${own}sidepanel.html` },
    { id, url: `${own}popup.html` },
    { id, url: `${own}sidepanel.html`, frameId: 0, tab },
  ],
};
const wrong: Record<string, Sender[]> = {
  'page script': [
    { id: 'stranger', url: page, frameId: 0, tab },
    { url: page, frameId: 0, tab },
    { id, url: page, frameId: 4, tab },
    { id, url: page, frameId: 0 },
    { id, url: page, tab },
    { id, url: `${own}sidepanel.html` },
    { id, url: `${own}sidepanel.html`, frameId: 0, tab },
    {},
  ],
  'own page': [
    { id: 'stranger', url: `${own}sidepanel.html` },
    { url: `${own}sidepanel.html` },
    { id, url: page, frameId: 0, tab },
    { id, url: `https://x.example/${own}` },
    { id, url: `chrome-extension://${id}.evil/` },
    { id, url: `${own}sidepanel.html`, frameId: 2, tab },
    { id },
    {},
  ],
};

beforeEach(() => expect(Object.keys(heard).length).toBeGreaterThanOrEqual(13));

test.each(Object.keys(heard) as (keyof typeof heard)[])('%s is heard from its own sender and from no other', (type) => {
  const { from } = heard[type];
  for (const sender of right[from] ?? []) expect(maySend(type, sender)).toBe(true);
  for (const sender of wrong[from] ?? []) expect([sender, maySend(type, sender)]).toEqual([sender, false]);
});

test('a page script believes the background and own pages only', () => {
  expect(isOurs({ id })).toBe(true);
  expect(isOurs({ id, url: `${own}sidepanel.html`, tab })).toBe(true);
  expect(isOurs({ id, url: page, tab })).toBe(false);
  expect(isOurs({ id: 'stranger' })).toBe(false);
});

test('a page script takes nothing that has not its shape', () => {
  const read = {
    state: 'read',
    address: page,
    title: 'X',
    low: 1,
    high: 2,
    verdict: 'Mixed signal',
    toConfirm: 3,
    nextStep: 'Ask.',
  };
  expect(isPageState(read)).toBe(true);
  expect(isPageState({ state: 'reading' })).toBe(true);
  for (const over of [
    { low: -1 },
    { high: 101 },
    { title: {} },
    { toConfirm: 0.5 },
    { state: 'other' },
    { low: Number.NaN },
  ])
    expect([over, isPageState({ ...read, ...over })]).toEqual([over, false]);
  for (const data of [undefined, null, 7, [], {}]) expect(isPageState(data)).toBe(false);
  expect(isEvidence({ quote: 'x', place: { selector: 'h1', before: '', after: '' } })).toBe(true);
  expect(isEvidence({ quote: 'x', place: { data: 'json-ld[0].name' } })).toBe(true);
  for (const data of [
    null,
    {},
    { quote: 'x' },
    { quote: 7, place: { data: '' } },
    { quote: 'x', place: { selector: 7 } },
  ])
    expect([data, isEvidence(data)]).toEqual([data, false]);
});
