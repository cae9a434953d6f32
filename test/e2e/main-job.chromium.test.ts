import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePages } from '../../commands/samples.ts';
import { Chromium, coursera, edx } from './chromium.ts';
import { answer, answered, isSaved, noteOf, save, text, writeNote } from './panel.ts';

const note = 'Ask Maria, who finished it.';

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

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
    await writeNote(panel, note);
    await save(panel);

    await chromium.kill();
    await chromium.start();

    const again = await chromium.open(address);
    const popup = await chromium.popup(again);
    await popup.waitForSelector('.rows li');
    expect(await text(popup, '.rows')).toContain(title);
    panel = await chromium.panelBy(again);
    await panel.waitForSelector(isSaved);
    expect(await answered(panel)).toEqual(expect.arrayContaining(questions));
    expect(await noteOf(panel)).toBe(note);
  });

test('a page whose price changed since it was saved says so, in panel and popup', async () => {
  const pages = samplePages();
  const page = await chromium.open(coursera, pages);
  const panel = await chromium.panelBy(page);
  await save(panel);
  pages.set(coursera, (pages.get(coursera) ?? '').replaceAll('$49', '$59').replaceAll('"49"', '"59"'));
  await page.reload({ waitUntil: 'domcontentloaded' });
  await panel.waitForSelector('.changes li', { timeout: 20_000 });
  expect(await text(panel, '.changes')).toContain('Price rose from $49 a month to $59 a month');
  const popup = await chromium.popup(page);
  await popup.waitForSelector('.rows .changed');
  expect(await text(popup, '.rows .changed')).toContain('Price rose from $49 a month to $59 a month');
});
