/** `npm run shots`: pictures of every state from the built extension in real Chromium, into .artefacts/shots, to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { howToGet, provideBrowser } from './browser.ts';
import { buildFor, extensionId, launchChromium, pressChip, root, serve, sidePanel } from './launch.ts';
import { firstSample, samplePages } from './samples.ts';
import { pictureTogether } from './together.ts';

const folder = join(root, '.artefacts', 'shots');
const pages = new Map([
  ...samplePages(),
  ['https://www.coursera.org/search', '<title>Search</title><h1>Search results</h1><a href="/learn/one">One</a>'],
]);

const looks = [
  { name: 'light', scheme: 'light', width: 400, zoom: 1 },
  { name: 'dark', scheme: 'dark', width: 400, zoom: 1 },
  { name: '320', scheme: 'light', width: 320, zoom: 1 },
  { name: '200', scheme: 'light', width: 400, zoom: 2 },
] as const;

/** One view in every look; 200% is half the CSS pixels at twice the density, as a browser zooms. */
async function picture(view: Page, name: string): Promise<void> {
  for (const { name: look, scheme, width, zoom } of looks) {
    await view.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await view.setViewport({ width: width / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const overflow = await view.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 1) console.log(`${name} ${look}: ${overflow} px wider than the window`);
    await view.screenshot({ path: `${folder}/${name}-${look}.png`, fullPage: true });
  }
  console.log(`${name}: ${looks.length} pictures`);
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 880, height: 800 });
  await serve(page, pages);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

/** The popup's page in a tab: the real popup is a window that cannot be given another size. */
async function popupOf(browser: Browser): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(`chrome-extension://${await extensionId(browser)}/popup.html`);
  return popup;
}

async function inLanguage(executable: string, language: string): Promise<void> {
  const browser = await launchChromium(executable, {
    headless: true,
    args: [`--lang=${language}`, `--accept-lang=${language}`],
  });
  const named = (name: string) => `${language}-${name}`;
  const page = await open(browser, firstSample);
  await page.waitForSelector('touchstone-chip');
  const empty = await popupOf(browser);
  await empty.waitForSelector('h1');
  await picture(empty, named('popup-empty'));
  await empty.close();

  await page.bringToFront();
  await pressChip(page);
  const panel = await sidePanel(browser);
  await panel.waitForSelector('.entry');
  await page.screenshot({ path: `${folder}/${named('chip')}.png` as const });
  await picture(panel, named('panel-read'));
  await panel.setViewport({ width: 400, height: 800 });
  writeFileSync(`${folder}/${named('together')}.png`, await pictureTogether(browser, page, panel));

  await panel.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  await picture(panel, named('panel-unfolded'));
  for (let n = 0; n < 3; n++) {
    const buttons = await panel.$$('.entry[data-state="open"] .answers button.choice:not(:disabled)');
    await buttons[n % 2]?.evaluate((button) => (button as HTMLElement).click());
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await panel.$eval('.head button[aria-pressed]', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.head button[aria-pressed="true"]');
  await picture(panel, named('panel-answered'));

  await page.bringToFront();
  const full = await popupOf(browser);
  await full.waitForSelector('.rows li');
  await picture(full, named('popup-full'));
  await full.close();

  await page.goto('https://www.coursera.org/search', { waitUntil: 'domcontentloaded' });
  await panel.waitForSelector('.moment h1');
  await picture(panel, named('panel-elsewhere'));
  await browser.close();
}

const executable = await provideBrowser('chromium');
if (!executable) {
  console.log(howToGet('chromium'));
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await buildFor(['chrome']);
for (const language of ['en', 'es']) await inLanguage(executable, language);
console.log(`Look at them: ${folder}`);
