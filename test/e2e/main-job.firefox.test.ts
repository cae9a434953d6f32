import { afterEach, beforeEach, expect, test } from 'vitest';
import { chipWords, pressChip } from '../../commands/launch.ts';
import { coursera, edx } from './chromium.ts';
import { Firefox } from './firefox.ts';
import { answer, answered, isSaved, noteOf, save, text, writeNote } from './panel.ts';

const note = 'Ask Maria, who finished it.';

let firefox: Firefox;
beforeEach(async () => {
  firefox = new Firefox();
  await firefox.start();
});
afterEach(() => firefox.end());

for (const [platform, address] of [
  ['Coursera', coursera],
  ['edX', edx],
] as const)
  test(`${platform}: page, chip, sidebar's page, two answers, a note, saved; the browser is killed; all is there again`, async () => {
    const page = await firefox.open(address);
    await page.waitForSelector('touchstone-chip');
    let panel = await firefox.ownPage('sidepanel');
    await panel.waitForSelector('.entry');
    const title = await text(panel, 'h1');
    const questions = await answer(panel, 2);
    await writeNote(panel, note);
    await save(panel);

    await firefox.kill();
    await firefox.start();

    await firefox.open(address);
    const popup = await firefox.ownPage('popup');
    await popup.waitForSelector('.rows li');
    expect(await text(popup, '.rows')).toContain(title);
    panel = await firefox.ownPage('sidepanel');
    await panel.waitForSelector(isSaved);
    expect(await answered(panel)).toEqual(expect.arrayContaining(questions));
    expect(await noteOf(panel)).toBe(note);
  });

test('the chip, which may not open the sidebar, shows its verdict in place and says what opens it', async () => {
  const page = await firefox.open(coursera);
  await pressChip(page);
  await expect
    .poll(() => chipWords(page), { timeout: 10_000 })
    .toMatch(/(signal|confirm first|on this page).*toolbar/i);
});
