// Over 200 lines: one browser for all journeys, since starting it costs most.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chipWords, pressChip, serve } from '../../commands/launch.ts';
import { addresses, statePages } from '../../commands/states/pages.ts';
import { Firefox } from './firefox.ts';
import { isSaved, press, save, text } from './panel.ts';

/** One browser for all: each journey stands on what those before it left, as a person's days do. */
const firefox = new Firefox();
const pages = statePages();
let downloads: string;
let site: Page;
let panel: Page;

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'touchstone-downloads-'));
  await firefox.start();
  await firefox.inWindow(
    `Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(downloads)}); 1`,
  );
  site = await firefox.browser.newPage();
  await serve(site, pages);
  panel = await firefox.ownPage('sidepanel');
});
afterAll(async () => {
  await firefox.end();
  rmSync(downloads, { recursive: true, force: true });
});

async function go(address: string): Promise<void> {
  await site.bringToFront();
  await site.goto(address, { waitUntil: 'domcontentloaded' });
}

/** The page of a credential, read, with the panel in front and about it. */
async function read(address: string, title: string): Promise<void> {
  await go(address);
  await site.waitForSelector('touchstone-chip', { timeout: 20_000 });
  await panel.bringToFront();
  await expect.poll(() => text(panel, 'h1').catch(() => ''), { timeout: 20_000 }).toContain(title);
  await panel.waitForSelector('.entry');
}

const today = () => new Date().toISOString().slice(0, 10);

test('first run: the goal that is chosen is kept and weighs at once', async () => {
  const desk = await firefox.ownPage('desk', '#welcome');
  await desk.waitForSelector('.sample .range');
  const before = await text(desk, '.sample .range');
  await desk.select('.welcome select', 'credit');
  await expect.poll(() => text(desk, '.sample .range'), { timeout: 10_000 }).not.toBe(before);
  await press(desk, 'Start', '.welcome');
  await desk.waitForFunction(() => location.hash === '#shortlist');
  await desk.evaluate(() => {
    location.hash = 'settings';
  });
  await desk.waitForFunction(() => document.querySelector('select')?.value === 'credit');
  await desk.close();
  // And Firefox itself opened this screen, in a tab behind the one in use.
  const tabs = await firefox.inWindow<string>(
    `gBrowser.tabs.filter((tab) => !tab.selected).map((tab) => tab.linkedBrowser.currentURI.spec).join(' ')`,
  );
  expect(tabs).toContain('/desk.html#welcome');
});

test('the chip, which may not open the sidebar, shows its verdict in place and says what opens it', async () => {
  await go(addresses.first);
  await pressChip(site);
  await expect
    .poll(() => chipWords(site), { timeout: 10_000 })
    .toMatch(/(signal|confirm first|on this page).*toolbar/i);
});

test('three are saved from their pages, ticked and compared', async () => {
  for (const [address, title] of [
    [addresses.first, 'Google Data Analytics'],
    [addresses.second, 'Rivers and Floods'],
    [addresses.third, 'Python'],
  ] as const) {
    await read(address, title);
    if (!(await panel.$(isSaved))) await save(panel);
  }
  const desk = await firefox.ownPage('desk', '#shortlist');
  await desk.waitForSelector('.pick:nth-of-type(3)');
  for (const n of [1, 2, 3]) await desk.click(`.pick:nth-of-type(${n}) input`);
  await desk.click('.chosen .button.main');
  await desk.waitForSelector('.comparison[data-count="3"]');
  const heads = await text(desk, '.comparison .heads');
  for (const title of ['Google Data Analytics', 'Rivers and Floods', 'Python']) expect(heads).toContain(title);
  expect(
    await desk.$$eval('tr[data-state="differs"] th', (all) => all.map((th) => th.firstChild?.textContent)),
  ).toContain('Range of 100');
  await desk.close();
});

test('a page whose price changed since it was saved says so, in panel and popup', async () => {
  const before = pages.get(addresses.first) ?? '';
  pages.set(addresses.first, before.replaceAll('$49', '$59').replaceAll('"49"', '"59"'));
  await read(addresses.first, 'Google Data Analytics');
  await expect
    .poll(() => text(panel, '.changes').catch(() => ''), { timeout: 20_000 })
    .toContain('Price rose from $49');
  const popup = await firefox.ownPage('popup');
  await popup.waitForSelector('.rows .changed');
  expect(await text(popup, '.rows .changed')).toContain('Price rose from $49 a month to $59 a month');
  await popup.close();
});

test('a listing marks what was read, and no other link', async () => {
  await go(addresses.listing);
  const mark = await site.waitForSelector(`a[href="${addresses.first}"] touchstone-mark`, { timeout: 20_000 });
  expect((await mark?.boundingBox())?.width).toBeGreaterThan(20);
  expect(await site.$('a[href="/learn/welding"] touchstone-mark')).toBeNull();
});

test('the chip is sent away from a site, stays away, and is brought back from the panel', async () => {
  await go(addresses.second);
  const chip = await site.waitForSelector('touchstone-chip', { timeout: 20_000 });
  await new Promise((seen) => setTimeout(seen, 700));
  const box = await chip?.boundingBox();
  if (!box) throw new Error('The chip is not shown.');
  await site.mouse.click(box.x + box.width - 16, box.y + box.height / 2);
  await site.waitForSelector('touchstone-chip', { hidden: true });
  await go(addresses.second);
  await panel.bringToFront();
  await panel.waitForSelector('.chip-hidden button', { timeout: 20_000 });
  await panel.waitForSelector('.entry'); // nothing moves any more
  expect(await site.$('touchstone-chip')).toBeNull();
  await panel.click('.chip-hidden button');
  await panel.waitForSelector('.chip-hidden', { hidden: true });
  await site.bringToFront();
  await site.waitForSelector('touchstone-chip', { timeout: 20_000 });
});

/** The file that a press on "Everything" writes; it is taken away, so that the next one has its name. */
async function exported(desk: Page): Promise<string> {
  const file = join(downloads, `touchstone-${today()}.json`);
  await press(desk, 'Everything (JSON)', 'main');
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'), { timeout: 10_000 })
    .toBe(true);
  const content = readFileSync(file, 'utf8');
  rmSync(file);
  return content;
}

test('export, erase, import gives the same data byte for byte', async () => {
  await go('about:blank'); // a page that stands open would be read again
  const desk = await firefox.ownPage('desk', '#data');
  await desk.waitForSelector('.counts');
  const before = await exported(desk);
  expect(JSON.parse(before)).toMatchObject({ touchstone: 1, pages: [{}, {}, {}], kept: [{}, {}, {}] });
  await press(desk, 'Erase everything', 'main');
  await desk.waitForSelector('dialog[open]');
  await press(desk, 'Erase it all', 'dialog');
  await desk.waitForFunction(() => document.body.innerText.includes('Everything is erased.'));
  expect((await text(desk, '.counts')).match(/\d+/g)).toEqual(['0', '0', '0', '0']);

  const file = join(downloads, 'mine.json');
  writeFileSync(file, before);
  const field = await desk.$('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file); // the selector says so
  await desk.waitForSelector('.preview');
  await press(desk, 'Bring it in', '.preview');
  await desk.waitForFunction(() => document.body.innerText.includes('It is in.'));
  expect(await exported(desk)).toBe(before);
  await desk.close();
});

test('a file from another browser is previewed and brought in', async () => {
  const other = 'https://www.coursera.org/learn/welding';
  const at = '2026-03-01T11:00:00.000Z';
  const saved = { value: true, at, device: 'elsewhere' };
  const note = { value: 'From the other browser.', at, device: 'elsewhere' };
  const evidence = [{ quote: 'Welding', place: { selector: 'h1', before: '', after: '' } }];
  const reading = {
    address: other,
    platform: 'coursera',
    kind: 'course',
    form: 'platform-certificate',
    signals: { title: { value: 'Welding', evidence } },
    readAt: at,
  };
  const file = join(downloads, 'other.json');
  const pages = [{ address: other, reading, changes: [], firstSeen: at, seen: at }];
  writeFileSync(file, JSON.stringify({ touchstone: 1, pages, kept: [{ address: other, answers: {}, saved, note }] }));

  const desk = await firefox.ownPage('desk', '#data');
  const field = await desk.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file); // the selector says so
  await desk.waitForSelector('.preview .button.main');
  expect(await text(desk, '.preview')).toContain('1 credential is new');
  await desk.click('.preview .button.main');
  await desk.waitForFunction(() => document.body.innerText.includes('It is in.'));
  const popup = await firefox.ownPage('popup');
  await popup.waitForSelector('.rows .row-entry');
  expect(await text(popup, '.rows')).toContain('Welding');
  await popup.close();
  await desk.close();
});

test('a site that Touchstone does not know is left alone until its menu is chosen, then read and marked', async () => {
  await go(addresses.unknown);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await site.$('touchstone-chip')).toBeNull();

  // The page's real menu, opened by the real button of a mouse: nothing else gives the leave to read this one page.
  await site.mouse.click(300, 300, { button: 'right' });
  const chosen = await firefox.inWindow<string>(`(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    for (let n = 0; n < 50 && menu.state !== 'open'; n++) await new Promise((next) => setTimeout(next, 100));
    const item = menu.querySelector('[id^="touchstone_touchstone_example-menuitem"]');
    menu.activateItem(item);
    return item.label;
  })()`);
  expect(chosen).toBe('Evaluate this page');
  await site.waitForSelector('touchstone-chip', { timeout: 20_000 });
  expect(await chipWords(site)).toContain('to confirm');
  // The real sidebar opened by the same press.
  await expect
    .poll(() => firefox.inWindow<string>(`String(SidebarController.isOpen && SidebarController.currentID)`))
    .toContain('touchstone');
  await panel.bringToFront();
  await expect.poll(() => text(panel, 'h1').catch(() => ''), { timeout: 20_000 }).toBe('Welding Basics');
});
