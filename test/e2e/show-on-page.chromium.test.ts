import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Chromium, coursera, edx } from './chromium.ts';

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

/** The words that are lit up on the page, and whether they stand in the window. */
const lit = (page: Page) =>
  page.evaluate(() => {
    const range = [...(CSS.highlights.get('touchstone') ?? [])][0] as Range | undefined;
    const box = range?.getBoundingClientRect();
    return { words: range?.toString(), inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
  });

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

for (const address of [coursera, edx])
  test(`every quotation in the panel of ${address} is found on the page and lit up, or said to be in its data only`, async () => {
    const page = await chromium.open(address);
    const panel = await chromium.panelBy(page);
    await panel.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    const quotations = await panel.$$('.quotation');
    expect(quotations.length).toBeGreaterThan(2);
    for (const quotation of quotations) {
      const words = folded((await quotation.$eval('blockquote', (quote) => quote.textContent)) ?? '');
      const button = await quotation.$('button');
      await button?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await button?.click();
      await expect.poll(async () => folded((await lit(page)).words ?? ''), { timeout: 3_000 }).toContain(words);
      await expect.poll(async () => (await lit(page)).inView, { timeout: 3_000 }).toBe(true);
    }
  });
