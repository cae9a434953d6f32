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
