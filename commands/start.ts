/** `npm start [ADDRESS]`: builds Touchstone and opens a browser with it on a course page; without a display, a report and a picture. */
import { lookup } from 'node:dns/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { howToGet, provideBrowser } from './browser.ts';
import { buildFor, launchChromium, pressChip, root, serve, sidePanel } from './launch.ts';
import { firstSample, samplePages } from './samples.ts';
import { pictureTogether, roomForPanel } from './together.ts';

const say = (words: string) => console.log(words);

const displayed =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function online(address: string): Promise<boolean> {
  const timeout = new Promise<never>((_, fail) => setTimeout(fail, 3000).unref());
  return Promise.race([lookup(new URL(address).hostname), timeout]).then(
    () => true,
    () => false,
  );
}

/** What the panel shows, for a terminal: title, range and verdict, next step, the checklist's questions. */
async function report(panel: Page): Promise<string> {
  await panel.waitForSelector('.entry', { timeout: 20_000 });
  return panel.evaluate(() => {
    const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const stone = ['.range .num', '.verdict', '.coverage'].map((part) =>
      words(document.querySelector(`.stone ${part}`)),
    );
    const items = [...document.querySelectorAll('.entry h4')].map((question) => `  ☐ ${words(question)}`);
    return [
      words(document.querySelector('h1')),
      words(document.querySelector('.head .soft')),
      '',
      ...stone,
      '',
      `Next step: ${words(document.querySelector('#next-step + p'))}`,
      '',
      'Confirm before paying',
      ...items,
    ].join('\n');
  });
}

async function withoutDisplay(browser: Browser, page: Page): Promise<void> {
  await page.setViewport({ width: 880, height: 800 });
  await pressChip(page);
  const panel = await sidePanel(browser);
  say(`\n${await report(panel)}\n`);
  const folder = join(root, '.artefacts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page-and-panel.png');
  writeFileSync(file, await pictureTogether(browser, page, panel));
  say(`A picture of page, chip and panel: ${file}`);
}

async function main(): Promise<number> {
  const asked = process.argv[2];
  if (asked && !URL.canParse(asked)) {
    say(`"${asked}" is no address. Give one like ${firstSample}`);
    return 1;
  }
  const address = asked ?? firstSample;
  const executable = await provideBrowser('chromium');
  if (!executable) {
    say(howToGet('chromium'));
    return 1;
  }
  say('Building Touchstone, then opening a browser with it: this takes a moment…');
  await buildFor(['chrome']);
  const browser = await launchChromium(executable, {
    headless: !displayed,
    profile: join(root, '.artefacts', 'profile'),
    args: displayed ? [] : [roomForPanel],
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const samples = samplePages();
  if (!(await online(address))) {
    if (!samples.has(address.replace(/[?#].*$/, ''))) {
      say(`There is no network, and ${address} is not among the sample pages:\n${[...samples.keys()].join('\n')}`);
      await browser.close();
      return 1;
    }
    say('There is no network: this is a sample page of our own, shown at its real address.');
    await serve(page, samples);
  }
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  if (!displayed) {
    await withoutDisplay(browser, page);
    await browser.close();
    return 0;
  }
  say(
    'Touchstone is open. Press the dark chip at the bottom of the page, then answer a question in the panel: the range narrows. Close the browser to end.',
  );
  await new Promise<void>((closed) => browser.once('disconnected', closed));
  return 0;
}

process.exit(await main());
