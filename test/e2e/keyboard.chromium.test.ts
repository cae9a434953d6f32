import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownPage, sidePanel } from '../../commands/launch.ts';
import { Chromium, coursera } from './chromium.ts';
import { isSaved, lit, noteOf, tabTo, text } from './panel.ts';

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

/** Everything that can be pressed, chosen or typed in, against what Tab reaches from the start of the page; names of what it misses. */
async function notReached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const can = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary';
    for (const one of document.querySelectorAll(can)) if (one.checkVisibility()) one.setAttribute('data-reach', '');
    document.addEventListener('focusin', ({ target }) => (target as Element).removeAttribute('data-reach'));
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const left = () => page.$$eval('[data-reach]', (all) => all.map((one) => one.outerHTML.slice(0, 120)));
  // A date has three stops of its own.
  const most = (await left()).length * 2 + 40;
  for (let n = 0; n < most; n += 20) {
    for (let turn = 0; turn < 20; turn++) await page.keyboard.press('Tab');
    if ((await left()).length === 0) return [];
  }
  return left();
}

const pressed = (page: Page, selector: string, key: 'Enter' | 'Space', name?: RegExp) =>
  tabTo(page, selector, name).then(() => page.keyboard.press(key));

test('from the page to the desk, everything is done by keyboard alone', async () => {
  const page = await chromium.open(coursera);
  await page.bringToFront();
  await page.waitForSelector('touchstone-chip', { timeout: 20_000 });
  await new Promise((seen) => setTimeout(seen, 700));
  await pressed(page, 'touchstone-chip', 'Enter');
  const panel = await sidePanel(chromium.browser);
  await panel.waitForSelector('.tools .tool', { timeout: 20_000 });

  await pressed(panel, '.head button[aria-pressed]', 'Space');
  await panel.waitForSelector(isSaved);
  await pressed(panel, '.settles .link', 'Enter');
  const asked = await panel.evaluate(() => document.activeElement?.tagName);
  expect(asked).toBe('H4');
  await pressed(panel, '.entry[data-state="open"] .choice', 'Enter', /^Could not find/);
  await pressed(panel, '.entry .undo', 'Enter');
  await expect.poll(() => panel.$$eval('.entry:not([data-state="open"])', (all) => all.length)).toBe(0);
  await pressed(panel, '.entry[data-state="open"] .choice', 'Enter', /^Could not find/);
  await pressed(panel, '.criterion > summary', 'Enter', /^What you can show/);
  await pressed(panel, '.criterion[open] .quotation button', 'Enter', /^Show/);
  await expect.poll(async () => (await lit(page)).words, { timeout: 10_000 }).toBeTruthy();
  await pressed(panel, '[data-tool="cost"] summary', 'Enter');
  await tabTo(panel, '[data-tool="cost"] input');
  await panel.keyboard.type('9');
  await tabTo(panel, '.notes select');
  await panel.keyboard.type('Pay');
  await tabTo(panel, '.notes textarea');
  await panel.keyboard.type('By keyboard.');
  await panel.keyboard.press('Tab');
  await expect.poll(() => text(panel, '.notes .saving'), { timeout: 5_000 }).toBe('Saved');
  expect(await noteOf(panel)).toBe('By keyboard.');
  await pressed(panel, '.settings-fold summary', 'Enter');
  await tabTo(panel, '.slider input');
  await panel.keyboard.press('ArrowRight');
  await expect.poll(() => text(panel, '.settings'), { timeout: 5_000 }).toContain('Saved');
  await panel.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  expect(await notReached(panel)).toEqual([]);

  // The chip is moved, then sent away.
  await page.bringToFront();
  await tabTo(page, 'touchstone-chip');
  const at = async () => (await (await page.$('touchstone-chip'))?.boundingBox())?.y ?? 0;
  const before = await at();
  await page.keyboard.press('ArrowUp');
  expect(before - (await at())).toBeCloseTo(16, 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('touchstone-chip', { hidden: true });
  await panel.waitForSelector('.chip-hidden button', { timeout: 10_000 });
  await pressed(panel, '.chip-hidden button', 'Enter');
  await page.waitForSelector('touchstone-chip');

  const popup = await ownPage(chromium.browser, 'popup');
  await popup.waitForSelector('.row-entry');
  expect(await notReached(popup)).toEqual([]);
  await pressed(popup, '.row-entry .remove', 'Enter');
  await popup.waitForSelector('.removed .link');
  // The focus is already on what takes it back.
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.row-entry');
  await popup.close();

  const desk = await ownPage(chromium.browser, 'desk', '#shortlist');
  await desk.waitForSelector('.pick');
  for (const part of ['Compare', 'Roles', 'How this is judged', 'Your data', 'Settings']) {
    await pressed(desk, '.desk-head a', 'Enter', new RegExp(`^${part}`));
    await desk.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, part);
    await desk.waitForSelector('main .block, main [role="status"]');
    expect(await notReached(desk), part).toEqual([]);
  }
  await pressed(desk, '.desk-head a', 'Enter', /^Your data/);
  await desk.waitForSelector('.button.danger');
  await tabTo(desk, 'input[type="file"]');
  const choosing = desk.waitForFileChooser({ timeout: 5_000 });
  // The page takes its messages in order: after this answer it hands the chooser over, before it the key could arrive first.
  await desk.evaluate(() => document.hasFocus());
  await desk.keyboard.press('Enter');
  const chooser = await choosing;
  expect(chooser.isMultiple()).toBe(false);
  await chooser.cancel();
  await pressed(desk, '.button.danger', 'Enter', /^Erase everything/);
  await desk.waitForSelector('dialog[open]');
  await desk.keyboard.press('Escape');
  await desk.waitForSelector('dialog[open]', { hidden: true });
  await pressed(desk, '.button.danger', 'Enter', /^Erase everything/);
  await pressed(desk, 'dialog .button', 'Enter', /^Erase it all/);
  await desk.waitForFunction(() => document.body.innerText.includes('Everything is erased.'));
});
