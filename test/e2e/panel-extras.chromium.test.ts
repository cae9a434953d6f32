// Over 200 lines: one journey each for the panel's tools, the chip, listings, payment pages and windows.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chipWords, pressChip, serve } from '../../commands/launch.ts';
import { samplePages } from '../../commands/samples.ts';
import { Chromium, coursera, edx } from './chromium.ts';
import { answer, text } from './panel.ts';

const search = 'https://www.coursera.org/search';
const cart = 'https://www.coursera.org/payments/checkout';
const banner = 'https://www.coursera.org/learn/tide-tables';
const pages = new Map([
  ...samplePages(),
  [
    search,
    `<!doctype html><title>Search</title><h1>Results</h1>
    <ul><li><a id="read" href="${coursera}?from=search"><h3>Google Data Analytics</h3></a></li>
    <li><a id="unread" href="/learn/welding">Welding</a></li></ul>`,
  ],
  [
    cart,
    `<!doctype html><title>Checkout</title><h1>Pay for Metal Trades</h1><form><input name="card"></form>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"Course","name":"Metal Trades"}</script>`,
  ],
  [
    banner,
    `<!doctype html><title>Tide Tables</title><script type="application/ld+json">{"@context":"https://schema.org",
    "@type":"Course","name":"Tide Tables","provider":{"@type":"Organization","name":"Harbour School"}}</script>
    <h1>Tide Tables</h1><p>Offered by Harbour School.</p>
    <div id="banner" style="position:fixed;inset:auto 0 0 auto;width:420px;height:90px;background:#ddd">
    Cookies <button>Accept</button></div>`,
  ],
]);

let chromium: Chromium;
let downloads: string;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
  downloads = mkdtempSync(join(tmpdir(), 'touchstone-downloads-'));
});
afterEach(async () => {
  await chromium.end();
  rmSync(downloads, { recursive: true, force: true });
});

const open = (address: string) => chromium.open(address, pages);

/** Where the chip stands in the window. */
async function chipBox(page: Page) {
  const host = await page.waitForSelector('touchstone-chip', { timeout: 20_000 });
  const box = await host?.boundingBox();
  if (!box) throw new Error('The chip is not shown.');
  return box;
}

const unfold = (panel: Page, tool: string) =>
  panel.$eval(`[data-tool="${tool}"]`, (fold) => {
    (fold as HTMLDetailsElement).open = true;
    fold.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

/** Puts a value into a field as a person's typing leaves it, and goes on. */
async function fill(panel: Page, label: string, value: string): Promise<void> {
  const field = await panel.waitForSelector(`::-p-aria([name="${label}"])`);
  await field?.click({ count: 3 });
  await field?.type(value);
  await panel.keyboard.press('Tab');
}

test('what is entered in the calculator is there again when the panel is opened again', async () => {
  const page = await open(coursera);
  let panel = await chromium.panelBy(page);
  await panel.waitForSelector('.tools');
  await unfold(panel, 'cost');
  await fill(panel, 'Months you need', '3');
  await fill(panel, 'Exam', '165');
  await expect.poll(() => text(panel, '[data-tool="cost"] .total'), { timeout: 5_000 }).toContain('$312');
  await expect.poll(() => text(panel, '[data-tool="cost"] .saving'), { timeout: 5_000 }).toBe('Saved');
  await panel.close();
  panel = await chromium.panelBy(page);
  await panel.waitForSelector('.tools');
  await expect.poll(() => text(panel, '[data-tool="cost"] summary'), { timeout: 5_000 }).toContain('$312');
});

test('the last safe day goes to the calendar, and stands first once enrolled', async () => {
  const page = await open(coursera);
  const panel = await chromium.panelBy(page);
  await panel.waitForSelector('.tools');
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await unfold(panel, 'countdown');
  const inTwoYears = new Date().getFullYear() + 2;
  await panel.$eval('[data-tool="countdown"] input[type="date"]', (field) => (field as HTMLElement).focus());
  await panel.keyboard.type(`0301${inTwoYears}`);
  await panel.$eval('[data-tool="countdown"] input[type="date"]', (field) => (field as HTMLElement).blur());
  const add = await panel.waitForSelector('.deadline button');
  await add?.click();
  await expect.poll(() => readdirSync(downloads), { timeout: 10_000 }).toEqual([`touchstone-${inTwoYears}-03-07.ics`]);
  const file = readFileSync(join(downloads, `touchstone-${inTwoYears}-03-07.ics`), 'utf8');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain(`DTSTART;VALUE=DATE:${inTwoYears}0307\r\n`);
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:Last safe day to cancel: Google Data Analytics');

  await panel.select('.notes select', 'enrolled');
  const first = await panel.waitForSelector('.head + .countdown');
  expect(await first?.evaluate((section) => (section as HTMLElement).innerText)).toContain('Last safe day to cancel');
});

test('the chip is moved by pointer and keys, stays where it was put, is sent away and brought back', async () => {
  let page = await open(coursera);
  await page.setViewport({ width: 900, height: 700 });
  await chipBox(page);
  await new Promise((seen) => setTimeout(seen, 700));
  const before = await chipBox(page);
  const [x, y] = [before.x + 30, before.y + 18];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y - 200, { steps: 5 });
  await page.mouse.up();
  const after = await chipBox(page);
  expect(after.x - before.x).toBeCloseTo(200, -1);
  expect(before.y - after.y).toBeCloseTo(200, -1);
  expect(chromium.browser.targets().some((target) => target.url().endsWith('/sidepanel.html'))).toBe(false);

  // Focus is on what was pressed: the arrow keys go on from there.
  await page.keyboard.press('ArrowUp');
  const higher = await chipBox(page);
  expect(after.y - higher.y).toBeCloseTo(16, 0);
  await new Promise((kept) => setTimeout(kept, 300));
  await page.close();
  page = await open(edx);
  await chipBox(page);
  await page.close();
  page = await open(coursera);
  await page.setViewport({ width: 900, height: 700 });
  await expect.poll(async () => Math.round((await chipBox(page)).y), { timeout: 5_000 }).toBe(Math.round(higher.y));

  const panel = await chromium.panelBy(page);
  const box = await chipBox(page);
  await page.bringToFront();
  await page.mouse.click(box.x + box.width - 16, box.y + box.height / 2);
  await page.waitForSelector('touchstone-chip', { hidden: true });
  await page.reload({ waitUntil: 'domcontentloaded' });
  const back = await panel.waitForSelector('::-p-aria(Show it again)', { timeout: 10_000 });
  expect(await page.$('touchstone-chip')).toBeNull();
  await back?.click();
  await chipBox(page);
});

test('the chip steps aside for a cookie banner', async () => {
  const page = await open(banner);
  const chip = await chipBox(page);
  const cookies = await (await page.$('#banner'))?.boundingBox();
  if (!cookies) throw new Error('no banner');
  const apart = async () => {
    const { x, y, width, height } = await chipBox(page);
    return y + height <= cookies.y || x + width <= cookies.x;
  };
  await expect.poll(apart, { timeout: 5_000 }).toBe(true);
  expect(chip.width).toBeGreaterThan(60);
});

test('a listing marks what was read, and no other link', async () => {
  const first = await open(coursera);
  await chipBox(first);
  const page = await open(search);
  const mark = await page.waitForSelector('#read touchstone-mark', { timeout: 10_000 });
  expect((await mark?.boundingBox())?.width).toBeGreaterThan(20);
  expect(await page.$('#unread touchstone-mark')).toBeNull();
  expect(await page.$('touchstone-chip')).toBeNull();
});

test('a payment page shows what is open of the credential last read in its tab, and is not read itself', async () => {
  const page = await open(coursera);
  const panel = await chromium.panelBy(page);
  await panel.waitForSelector('.entry');
  const title = await text(panel, 'h1');
  const [question = ''] = await answer(panel, 1);
  const readBefore = await stored(panel);
  await page.goto(cart, { waitUntil: 'domcontentloaded' });
  await expect.poll(() => text(panel, '.tag'), { timeout: 10_000 }).toBe('Before you pay');
  expect(await text(panel, 'h1')).toBe(title);
  const questions = await panel.$$eval('.entry h4', (all) => all.map((h) => h.textContent));
  expect(questions.length).toBeGreaterThan(3);
  expect(questions).not.toContain(question);
  await chipBox(page);
  expect(await chipWords(page)).toContain('to confirm');
  expect(await stored(panel)).toEqual(readBefore);

  // Another tab in which nothing was read has nothing to show.
  const other = await newWindow(cart);
  await new Promise((arrived) => setTimeout(arrived, 1500));
  expect(await other.$('touchstone-chip')).toBeNull();
});

/** A page of ours in a window of its own, which no tab has opened. */
async function newWindow(address: string): Promise<Page> {
  const session = await chromium.browser.target().createCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  // The protocol's id alone tells which page the new window holds; the driver keeps it to itself.
  const idOf = (target: object) => (target as { _targetId: string })._targetId;
  const target = await chromium.browser.waitForTarget((one) => idOf(one) === targetId);
  const page = await target.page();
  if (!page) throw new Error('No page in the new window.');
  await serve(page, pages);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The addresses of every page that was read. */
const stored = (panel: Page): Promise<string[]> =>
  panel.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('pages').objectStore('pages').getAllKeys();
          keys.onsuccess = () => resolve(keys.result.map(String));
        };
      }),
  );

test('the panel of one window never shows the page of another', async () => {
  const page = await open(coursera);
  const panel = await chromium.panelBy(page);
  await panel.waitForSelector('.entry');
  const title = await text(panel, 'h1');
  const other = await newWindow(edx);
  await other.bringToFront();
  await chipBox(other);
  await pressChip(other);
  const panels = () => chromium.browser.targets().filter((one) => one.url().endsWith('/sidepanel.html'));
  await expect.poll(() => panels().length, { timeout: 10_000 }).toBe(2);
  const titles = async () => {
    const all = await Promise.all(panels().map((one) => one.asPage()));
    return (await Promise.all(all.map((one) => text(one, 'h1').catch(() => '')))).toSorted();
  };
  await expect.poll(titles, { timeout: 10_000 }).toEqual([title, 'Rivers and Floods'].toSorted());
  const seen = new Set<string>();
  for (let look = 0; look < 20; look++) {
    seen.add(await text(panel, 'h1'));
    await new Promise((next) => setTimeout(next, 100));
  }
  expect([...seen]).toEqual([title]);
});
