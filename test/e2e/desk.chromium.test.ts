import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionId } from '../../commands/launch.ts';
import { Stage } from '../../commands/states/stage.ts';
import { Chromium, coursera, edx } from './chromium.ts';
import { answer, press, save, tabTo, text, writeNote } from './panel.ts';

const third = 'https://www.coursera.org/learn/python-programming';

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
  await press(page, 'Start', '.welcome');
  await page.waitForFunction(() => location.hash === '#shortlist');
  const settings = await desk('settings');
  await settings.waitForFunction(() => document.querySelector('select')?.value === 'credit');
  expect(await settings.$eval('input[list]', (field) => field.value)).toBe('Data');
});

test('in the settings the chip is brought back on a site, and a page only visited is forgotten at the next start, a saved one never', async () => {
  for (const address of [coursera, edx]) {
    const page = await chromium.open(address);
    const panel = await chromium.panelBy(page);
    if (address === coursera) await save(panel);
    await page.close();
  }
  const stage = new Stage(chromium.browser, 'en', async () => {});
  await stage.send('changeSettings', { ...(await stage.settings()), hiddenOn: ['www.edx.org'] });
  const page = await chromium.open(edx);
  const settings = await desk('settings');
  const back = await settings.waitForSelector('::-p-aria(Show again on www.edx.org)');
  expect(await page.$('touchstone-chip')).toBeNull();
  await back?.click();
  await page.waitForSelector('touchstone-chip', { timeout: 10_000 });
  await page.close();

  const choice = await settings.waitForSelector('::-p-aria([name="Forget them"])');
  await choice?.select('30');
  await settings.waitForFunction(() => document.body.innerText.includes('more than 30 days ago'));
  for (const address of [coursera, edx]) await stage.damage('pages', address, { seen: '2026-01-01T10:00:00.000Z' });
  await chromium.kill();
  await chromium.start();
  const data = await desk('data');
  await expect.poll(() => text(data, '.counts').catch(() => ''), { timeout: 10_000 }).toMatch(/read\s+1\s/);
  expect(await text(await desk('shortlist'), '.picks')).toContain('Google Data Analytics');
});

test('three credentials are ticked and compared by keyboard alone, and no part is wider than a narrow window', async () => {
  for (const address of [coursera, edx, third]) {
    const page = await chromium.open(address);
    await save(await chromium.panelBy(page));
    await page.close();
  }
  const page = await desk('shortlist');
  await page.waitForSelector('.pick');
  await tabTo(page, '.pick:nth-of-type(1) input');
  await page.keyboard.press('Space');
  for (const n of [2, 3]) {
    await tabTo(page, `.pick:nth-of-type(${n}) input`);
    await page.keyboard.press('Space');
  }
  await tabTo(page, '.chosen .button.main');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.comparison[data-count="3"]');
  expect(
    await page.$$eval('tr[data-state="differs"] th', (all) => all.map((th) => th.firstChild?.textContent)),
  ).toContain('Range of 100');
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.setViewport({ width: 1100, height: 900 });
  for (const part of ['roles', 'judged', 'data', 'settings', `record?c=${encodeURIComponent(edx)}`]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, part);
    await page.waitForSelector(part.startsWith('record') ? '.decision' : '.block');
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1100, height: 900 });
  }
  const sheets = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
