import { afterEach, beforeEach, expect, test } from 'vitest';
import { Chromium, coursera, edx } from './chromium.ts';
import { bare, lit } from './panel.ts';

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

for (const address of [coursera, edx])
  test(`every quotation in the panel of ${address} is found on the page, scrolled to and lit up`, async () => {
    const page = await chromium.open(address);
    const panel = await chromium.panelBy(page);
    await panel.waitForSelector('.entry');
    await panel.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    const quotations = await panel.$$('.quotation');
    let lightings = 0;
    for (const quotation of quotations) {
      const { words, data } = await quotation.evaluate((figure) => {
        figure.querySelector('button')?.click();
        return {
          words: figure.querySelector('blockquote')?.textContent,
          data: figure.querySelector('figcaption > .outcome:not([role])') !== null,
        };
      });
      const outcome = () => quotation.$eval('[role="status"]', (told) => told.textContent);
      await expect.poll(outcome, { timeout: 10_000 }).toMatch(/Lit up|no longer|only in the data/);
      expect(await outcome(), words ?? '').not.toMatch(/no longer/);
      if (/only in the data/.test((await outcome()) ?? '')) {
        expect(data, words ?? '').toBe(true);
        continue;
      }
      expect(bare((await lit(page)).words)).toContain(bare(words));
      await expect.poll(async () => (await lit(page)).inView, { timeout: 10_000 }).toBe(true);
      lightings++;
    }
    expect(lightings).toBeGreaterThan(3);
  });
