import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Chromium, coursera, edx } from './chromium.ts';

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

const text = (page: Page, selector = 'body') => page.$eval(selector, (element) => (element as HTMLElement).innerText);

/** Answers open items of the checklist, the first that stands unfolded each time, and says which questions they were. */
async function answer(panel: Page, count: number): Promise<string[]> {
  const questions: string[] = [];
  for (let n = 0; n < count; n++) {
    const item = await panel.waitForSelector('.entry[data-state="open"]', { visible: true });
    const question = await item?.$eval('h4', (h) => h.textContent ?? '');
    const button = await item?.$('.answers .quiet');
    await button?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await button?.click();
    questions.push(question ?? '');
    await expect.poll(() => answered(panel)).toContain(question);
  }
  return questions;
}

/** The questions that stand answered in the panel. */
const answered = (panel: Page): Promise<(string | null)[]> =>
  panel.$$eval('.entry:not([data-state="open"]) h4', (all) => all.map((h) => h.textContent));

const isSaved = '.head button[aria-pressed="true"]';

for (const [platform, address] of [
  ['Coursera', coursera],
  ['edX', edx],
] as const)
  test(`${platform}: page, chip, panel, two answers, a note, saved; the browser is killed; all is there again`, async () => {
    const page = await chromium.open(address);
    let panel = await chromium.panelBy(page);
    expect(await text(panel)).toMatch(/\d+–\d+/);
    const title = await text(panel, 'h1');
    const questions = await answer(panel, 2);
    await panel.type('.notes textarea', 'Ask Maria, who finished it.');
    await panel.$eval('.notes textarea', (area) => area.blur());
    await expect.poll(() => text(panel, '.notes .saving'), { timeout: 5000 }).toBe('Saved');
    await panel.click('.head button[aria-pressed]');
    await panel.waitForSelector(isSaved);

    await chromium.kill();
    await chromium.start();

    const again = await chromium.open(address);
    const popup = await chromium.popup(again);
    await popup.waitForSelector('.rows li');
    expect(await text(popup, '.rows')).toContain(title);
    panel = await chromium.panelBy(again);
    await panel.waitForSelector(isSaved);
    expect(await answered(panel)).toEqual(expect.arrayContaining(questions));
    expect(await panel.$eval('.notes textarea', (area) => area.value)).toBe('Ask Maria, who finished it.');
  });
