import { afterEach, beforeEach, expect, test } from 'vitest';
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

// One kill for both platforms: a start of the browser costs more than all that is done in it.
test('Coursera and edX: page, chip, sidebar’s page, two answers, a note, saved; the browser is killed; all is there again', async () => {
  const done: { address: string; title: string; questions: string[] }[] = [];
  for (const address of [coursera, edx]) {
    const page = await firefox.open(address);
    await page.waitForSelector('touchstone-chip');
    const panel = await firefox.ownPage('sidepanel');
    await panel.waitForSelector('.entry');
    const title = await text(panel, 'h1');
    const questions = await answer(panel, 2);
    await writeNote(panel, note);
    await save(panel);
    done.push({ address, title, questions });
    await panel.close();
    await page.close();
  }

  await firefox.kill();
  await firefox.start();

  for (const { address, title, questions } of done) {
    const page = await firefox.open(address);
    const popup = await firefox.ownPage('popup');
    await popup.waitForSelector('.rows li');
    expect(await text(popup, '.rows')).toContain(title);
    await popup.close();
    const panel = await firefox.ownPage('sidepanel');
    await panel.waitForSelector(isSaved);
    expect(await text(panel, 'h1')).toBe(title);
    expect(await answered(panel)).toEqual(expect.arrayContaining(questions));
    expect(await noteOf(panel)).toBe(note);
    await panel.close();
    await page.close();
  }
});
