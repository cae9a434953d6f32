import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../commands/browser.ts';
import { chipWords, extensionId, launchChromium, pressChip, sidePanel } from '../../commands/launch.ts';
import { Extension, samples } from '../../commands/torture/extension.ts';
import { coursePage } from '../../commands/torture/pages.ts';

const chips = (page: Page): Promise<number> => page.$$eval('touchstone-chip', (all) => all.length);
const oneChip = (page: Page) => expect.poll(() => chips(page).catch(() => 0), { timeout: 20_000 }).toBe(1);

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

test('an update under an open tab: the old chip goes, one new chip comes, and it works', async () => {
  const extension = new Extension();
  ends.push(() => extension.end());
  await extension.start();
  const page = await extension.open(samples[0] ?? '');
  await oneChip(page);
  await page.evaluate(() => {
    document.querySelector('touchstone-chip')?.setAttribute('data-old', '');
    const most = () => document.querySelectorAll('touchstone-chip').length;
    Object.assign(globalThis, { most: most() });
    new MutationObserver(() => {
      const here = globalThis as unknown as { most: number };
      here.most = Math.max(here.most, most());
    }).observe(document.documentElement, { childList: true });
  });
  const file = join(extension.code, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
  await extension.browser.installExtension(extension.code);
  await expect.poll(() => page.$('touchstone-chip[data-old]'), { timeout: 20_000 }).toBeNull();
  await oneChip(page);
  expect(await page.evaluate(() => (globalThis as unknown as { most: number }).most)).toBe(1);
  const again = await extension.ownPage();
  expect(await again.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
  await again.close();
  await page.bringToFront();
  await pressChip(page);
  const panel = await sidePanel(extension.browser);
  await panel.waitForSelector('h1');
});

/** A site of ours at a real host's name, without the driver's interception: that would keep pages out of the browser's own caches. */
async function site(): Promise<{ browser: Browser; at: (course: string) => string }> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('No Chromium: npm test installs one.');
  const server: Server = createServer(({ url = '' }, response) => {
    const course = /^\/course\/(\w+)/.exec(url)?.[1];
    if (!course) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const ahead =
      '<script type="speculationrules">{"prerender":[{"urls":["/course/second"],"eagerness":"immediate"}]}</script>';
    response.end(coursePage(`The ${course} course`, { more: course === 'ahead' ? ahead : '' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(() => new Promise((done) => server.close(done)));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const browser = await launchChromium(executable, {
    headless: true,
    without: ['--disable-back-forward-cache'],
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode'],
  });
  ends.push(() => browser.close());
  await extensionId(browser);
  return { browser, at: (course) => `http://www.edx.org/course/${course}` };
}

test('back to a page that the browser kept: one chip, with its own verdict', async () => {
  const { browser, at } = await site();
  const page = await browser.newPage();
  await page.goto(at('first'), { waitUntil: 'domcontentloaded' });
  await oneChip(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto(at('second'), { waitUntil: 'domcontentloaded' });
  await oneChip(page);
  await page.goBack({ waitUntil: 'domcontentloaded' }).catch(() => {}); // the driver waits for a load that a kept page has not
  await expect
    .poll(() => page.evaluate(() => location.pathname).catch(() => ''), { timeout: 10_000 })
    .toBe('/course/first');
  expect(await page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted)).toBe(true);
  await oneChip(page);
  expect(await chipWords(page)).toMatch(/\d/);
});

test('a page drawn ahead of time is read only when it is shown', async () => {
  const { browser, at } = await site();
  const page = await browser.newPage();
  await page.goto(at('ahead'), { waitUntil: 'domcontentloaded' });
  await oneChip(page);
  const known = async (address: string) => {
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${await extensionId(browser)}/popup.html`);
    const keys = await own.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const open = indexedDB.open('touchstone');
          open.onsuccess = () => {
            const all = open.result.transaction('pages').objectStore('pages').getAllKeys();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result as string[]);
            };
          };
        }),
    );
    await own.close();
    return keys.includes(address);
  };
  await expect.poll(() => known(at('ahead')), { timeout: 10_000 }).toBe(true);
  // The browser has drawn it: it says so itself when it is shown. Meanwhile nothing was read of it.
  await new Promise((later) => setTimeout(later, 2_000));
  expect(await known(at('second'))).toBe(false);
  await page.bringToFront();
  await page.evaluate((to) => location.assign(to), at('second'));
  await expect
    .poll(() => page.evaluate(() => location.pathname).catch(() => ''), { timeout: 10_000 })
    .toBe('/course/second');
  const early = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { activationStart?: number })[];
    return entry?.activationStart ?? 0;
  });
  expect(early).toBeGreaterThan(0);
  await oneChip(page);
  await expect.poll(() => known(at('second')), { timeout: 10_000 }).toBe(true);
});
