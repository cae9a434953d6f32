import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Chromium, coursera } from './chromium.ts';

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

/** What the background says to a message as the panel sends it: the browser's own question for leave cannot be pressed here. */
const send = (panel: Page, type: string, data: object) =>
  panel.evaluate((type, data) => chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }), type, data);
const alarms = (panel: Page) =>
  panel.evaluate(async () =>
    (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })),
  );

test('a reminder is set for the morning before, outlives background and browser, and goes when it is not wanted', async () => {
  let page = await chromium.open(coursera);
  let panel = await chromium.panelBy(page);
  await panel.waitForSelector('.tools');
  const year = new Date().getFullYear() + 2;
  const period = { start: `${year}-03-01`, days: 7 };
  await send(panel, 'writePeriod', { address: coursera, period });
  expect(await alarms(panel)).toEqual([]);

  await send(panel, 'writePeriod', { address: coursera, period: { ...period, remind: true } });
  const expected = [
    { name: `remind ${year}-03-07 ${coursera}`, scheduledTime: new Date(`${year}-03-06T09:00:00`).getTime() },
  ];
  expect(await alarms(panel)).toEqual(expected);

  const worker = await chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())?.close();
  expect(await alarms(panel)).toEqual(expected);

  await chromium.kill();
  await chromium.start();
  page = await chromium.open(coursera);
  panel = await chromium.panelBy(page);
  await expect.poll(() => alarms(panel), { timeout: 10_000 }).toEqual(expected);

  await send(panel, 'writePeriod', { address: coursera, period: { ...period, remind: false } });
  expect(await alarms(panel)).toEqual([]);
});

test('the toolbar shows what is certain of the page in front, and nothing on another page', async () => {
  const page = await chromium.open(coursera);
  const panel = await chromium.panelBy(page);
  await panel.waitForSelector('.stone');
  const range = await panel.$eval('.range .num', (element) => element.textContent ?? '');
  const badge = () =>
    panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://*.coursera.org/*' });
      return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
    });
  await expect.poll(badge, { timeout: 5_000 }).toBe(`${Number.parseInt(range, 10)}+`);
  await page.goto('https://www.coursera.org/about', { waitUntil: 'domcontentloaded' }).catch(() => {});
  await page.evaluate(() => history.pushState({}, '', '/about'));
  await expect.poll(badge, { timeout: 5_000 }).toBe('');
  // Writing to an entry that is not there fails: the menu has it.
  await panel.evaluate(() => chrome.contextMenus.update('evaluate', { enabled: true }));
});
