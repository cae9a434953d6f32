import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What a person reads in a part of a page. */
export const text = (page: Page, selector = 'body'): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);

/** The questions that stand answered in the panel. */
export const answered = (panel: Page): Promise<(string | null)[]> =>
  panel.$$eval('.entry:not([data-state="open"]) h4', (all) => all.map((h) => h.textContent));

/** Answers open items of the checklist, the first that stands unfolded each time, and says which questions they were. */
export async function answer(panel: Page, count: number): Promise<string[]> {
  const questions: string[] = [];
  for (let n = 0; n < count; n++) {
    const item = await panel.waitForSelector('.entry[data-state="open"]');
    const question = (await item?.$eval('h4', (h) => h.textContent)) ?? '';
    const button = await item?.$('.answers .quiet');
    await button?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await button?.click();
    questions.push(question);
    await expect.poll(() => answered(panel), { timeout: 5_000 }).toContain(question);
  }
  return questions;
}

/** Presses the button that begins with these words. */
export const press = (page: Page, words: string, within: string): Promise<void> =>
  page.click(`${within} ::-p-xpath(.//button[starts-with(normalize-space(.), "${words}")])`);

/** Goes on by Tab until the element of this selector, or with this name, has the focus. */
export async function tabTo(page: Page, selector: string, name?: RegExp): Promise<void> {
  for (let n = 0; n < 400; n++) {
    const label = await page.evaluate((wanted) => {
      const { activeElement } = document;
      if (!activeElement?.matches(wanted)) return undefined;
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    }, selector);
    if (label !== undefined && (!name || name.test(label ?? ''))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} ${name ?? ''} is not reached by Tab.`);
}

/** Writes the note on the whole credential and waits until it is acknowledged. */
export async function writeNote(panel: Page, note: string): Promise<void> {
  await panel.type('.notes textarea', note);
  await panel.$eval('.notes textarea', (area) => area.blur());
  await expect.poll(() => text(panel, '.notes .saving'), { timeout: 5_000 }).toBe('Saved');
}

export const noteOf = (panel: Page): Promise<string> => panel.$eval('.notes textarea', (area) => area.value);

export const isSaved = '.head button[aria-pressed="true"]';

/** Presses Save and waits until the store has it. */
export async function save(panel: Page): Promise<void> {
  await panel.$eval('.head button[aria-pressed]', (button) => button.scrollIntoView({ block: 'center' }));
  await panel.click('.head button[aria-pressed]');
  await panel.waitForSelector(isSaved);
}

/** The words that are lit up on the page, and whether they stand in the window. */
export const lit = (page: Page) =>
  page.evaluate(() => {
    const range = [...(CSS.highlights.get('touchstone') ?? [])][0] as Range | undefined;
    const box = range?.getBoundingClientRect();
    return { words: range?.toString(), inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
  });

/** White space between blocks is no part of the words. */
export const bare = (words: string | undefined | null) => (words ?? '').replace(/\s+/g, '');
