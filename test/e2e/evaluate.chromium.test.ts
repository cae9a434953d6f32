import { afterEach, beforeEach, expect, test } from 'vitest';
import { sidePanel } from '../../commands/launch.ts';
import { Chromium } from './chromium.ts';
import { lit, text } from './panel.ts';

const unknown = 'https://school.example/courses/welding-basics';
const page = `<!doctype html><html lang="en"><head><title>Welding Basics</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Course","name":"Welding Basics",
"description":"Join steel safely.","provider":{"@type":"Organization","name":"Harbour Trade School"}}</script></head>
<body><main><h1>Welding Basics</h1><p>Offered by Harbour Trade School.</p><p>Level: Beginner</p><div class="before"><p>$190</p></div><p>$45</p>
<p class="folded">You pass a supervised exam at the end of the course to earn the certificate.</p>
<style>.before { text-decoration: line-through } .d-none { display: none } .folded { visibility: collapse }</style>
<p class="d-none">Duration: 90 weeks of lessons and of more lessons</p>
<p class="folded">Duration: 12 weeks, of which two are left to the exam and its results</p></main></body></html>`;

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

test('a site that Touchstone does not know is left alone until the user asks, then read and marked', async () => {
  const tab = await chromium.open(unknown, new Map([[unknown, page]]));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await tab.$('touchstone-chip')).toBeNull();

  const popup = await chromium.popup(tab);
  const evaluate = await popup.waitForSelector('::-p-aria(Evaluate this page)');
  await evaluate?.click();
  const panel = await sidePanel(chromium.browser);
  await panel.waitForSelector('.entry', { timeout: 15_000 });
  expect(await text(panel, 'h1')).toBe('Welding Basics');
  expect(await text(panel, '.head')).toContain('Harbour Trade School');
  await tab.waitForSelector('touchstone-chip');

  // A style sheet strikes one price through and hides one length; the other length is folded away, for the page to tell.
  const said = await text(panel, 'body');
  expect(said).toMatch(/\nPrice\n+\$45\n/);
  expect(said).toMatch(/\nWorkload\n+12 weeks\n/);

  // What only the page's data says is lit up where the visible text says it too.
  await panel.$$eval('.quotation', (all) => {
    const fromData = all.find((one) => one.querySelector('figcaption > .outcome:not([role])'));
    fromData?.closest('details')?.setAttribute('open', '');
    fromData?.querySelector('button')?.click();
  });
  await expect.poll(async () => (await lit(tab)).words, { timeout: 10_000 }).toBe('Harbour Trade School');

  // What the page folds is shown where it is: the page itself unfolds it.
  await panel.$$eval('.quotation', (all) => {
    const folded = all.find((one) => one.querySelector('blockquote')?.textContent?.includes('supervised exam'));
    folded?.closest('details')?.setAttribute('open', '');
    folded?.querySelector('button')?.click();
  });
  await panel.waitForSelector('::-p-text(folds or hides)', { timeout: 10_000 });
});
