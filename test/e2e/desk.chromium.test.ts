import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionId } from '../../commands/launch.ts';
import { Chromium, coursera, edx } from './chromium.ts';
import { answer, save, text, writeNote } from './panel.ts';

let chromium: Chromium;
let downloads: string;
beforeEach(async () => {
  chromium = new Chromium();
  downloads = mkdtempSync(join(chromium.profile, '..', 'touchstone-downloads-'));
  await chromium.start();
});
afterEach(async () => {
  await chromium.end();
  rmSync(downloads, { recursive: true, force: true });
});

/** The desk in a tab, at one of its parts. */
async function desk(part: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await page.goto(`chrome-extension://${await extensionId(chromium.browser)}/desk.html#${part}`);
  await page.waitForSelector('h1');
  return page;
}

/** Presses the button that begins with these words. */
const press = (page: Page, words: string, within: string) =>
  page.click(`${within} ::-p-xpath(.//button[starts-with(normalize-space(.), "${words}")])`);

const today = () => new Date().toISOString().slice(0, 10);

/** The file that a press on "Everything" writes; it is taken away, so that the next one has its name. */
async function exported(page: Page): Promise<string> {
  const file = join(downloads, `touchstone-${today()}.json`);
  await press(page, 'Everything (JSON)', 'main');
  await expect.poll(() => existsSync(file), { timeout: 5_000 }).toBe(true);
  const content = readFileSync(file, 'utf8');
  rmSync(file);
  return content;
}

test('export, erase, import gives the same data byte for byte', async () => {
  const page = await chromium.open(coursera);
  const panel = await chromium.panelBy(page);
  await answer(panel, 2);
  await writeNote(panel, 'Ask Maria, who finished it.');
  await save(panel);
  const other = await chromium.open(edx);
  await chromium.panelBy(other);
  await other.close();
  await page.close();

  const data = await desk('data');
  await data.waitForSelector('.counts');
  const before = await exported(data);
  expect(before).toContain('Ask Maria');
  expect(JSON.parse(before)).toMatchObject({ touchstone: 1, pages: [{}, {}], kept: [{ address: coursera }] });

  await press(data, 'Erase everything', 'main');
  await data.waitForSelector('dialog[open]');
  await press(data, 'Erase it all', 'dialog');
  await data.waitForFunction(() => document.body.innerText.includes('Everything is erased.'));
  expect((await text(data, '.counts')).match(/\d+/g)).toEqual(['0', '0', '0', '0']);
  expect(JSON.parse(await exported(data))).toMatchObject({ settings: null, pages: [], kept: [], postings: [] });

  const file = join(downloads, 'mine.json');
  writeFileSync(file, before);
  const field = await data.$('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file); // the selector says so
  await data.waitForSelector('.preview');
  expect(await text(data, '.preview')).toContain('2 credentials are new');
  await press(data, 'Bring it in', '.preview');
  await data.waitForFunction(() => document.body.innerText.includes('It is in.'));
  expect(await exported(data)).toBe(before);
});

type Violation = { id: string; nodes: { html: string }[] };

/** Faults that axe-core finds on a page, in light and dark. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  await page.evaluate(axe);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const violations = (await page.evaluate('axe.run().then((r) => r.violations)')) as Violation[]; // axe's own shape
    found.push(...violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`));
  }
  return found;
}

/** Goes on by Tab until the element of this selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab.`);
}

test('first run: two questions in a tab behind the one in use; what is chosen is kept', async () => {
  const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/desk.html#welcome'));
  const page = await target.asPage();
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await page.bringToFront();
  await page.waitForSelector('.sample .range');
  const before = await text(page, '.sample .range');
  await page.select('.welcome select', 'credit');
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('.sample .range')?.innerText !== was,
    {},
    before,
  );
  await page.type('.welcome input', 'Data');
  expect(await faults(page)).toEqual([]);
  await press(page, 'Start', '.welcome');
  await page.waitForFunction(() => location.hash === '#shortlist');
  const settings = await desk('settings');
  await settings.waitForFunction(() => document.querySelector('select')?.value === 'credit');
  expect(await settings.$eval('input[list]', (field) => field.value)).toBe('Data');
});

test('two credentials are ticked and compared by keyboard alone, in a narrow window too, and no part has a fault', async () => {
  for (const address of [coursera, edx]) {
    const page = await chromium.open(address);
    await save(await chromium.panelBy(page));
    await page.close();
  }
  const page = await desk('shortlist');
  await page.waitForSelector('.pick');
  await tabTo(page, '.pick:nth-of-type(1) input');
  await page.keyboard.press('Space');
  await tabTo(page, '.pick:nth-of-type(2) input');
  await page.keyboard.press('Space');
  expect(await faults(page)).toEqual([]);
  await tabTo(page, '.chosen .button.main');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.comparison');
  expect(
    await page.$$eval('tr[data-state="differs"] th', (all) => all.map((th) => th.firstChild?.textContent)),
  ).toContain('Price');
  expect(await faults(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.setViewport({ width: 1100, height: 900 });
  for (const part of ['roles', 'judged', 'data', 'settings', `record?c=${encodeURIComponent(edx)}`]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, part);
    await page.waitForSelector(part.startsWith('record') ? '.decision' : '.block');
    expect(await faults(page), part).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1100, height: 900 });
  }
  const sheets = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
