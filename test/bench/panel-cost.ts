/** How long panel, popup and the desk’s roles take to stand filled before a person. Over 200 lines: four views, filled and watched alike. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { extensionId, pressChip, serve, sidePanel } from '../../commands/launch.ts';
import { firstSample, samplePages } from '../../commands/samples.ts';
import type { CountedPosting } from '../../model/posting.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { databaseName } from '../../store/schema.ts';
import { storedRow } from '../../store/shortlist.ts';
import { builtExtension, launch, pause, scratchFolder } from './browsers.ts';
import type { Options, Part } from './part.ts';
import { figure, median, percentile } from './statistics.ts';

declare global {
  var benchPressed: number | undefined;
  var benchView: { filled?: number; rows?: number; long: number[] } | undefined;
}

/** Stands in the panel's and the popup's page before their own scripts: what is measured waits for no debugger. */
function watch(): void {
  const seen: { filled?: number; rows?: number; long: number[] } = { long: [] };
  globalThis.benchView = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.long.push(entry.duration);
  }).observe({ type: 'longtask' });
  new MutationObserver((_, observer) => {
    if (document.querySelector('.row-entry, .named')) seen.rows ??= performance.now();
    if (document.querySelector('h1') && document.querySelector('.entry'))
      seen.filled ??= performance.timeOrigin + performance.now();
    if (seen.filled) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** A copy of the built extension whose pages say when they stand filled. */
async function watchedExtension(): Promise<string> {
  const folder = scratchFolder('watched');
  cpSync(await builtExtension(), folder, { recursive: true });
  writeFileSync(`${folder}/watch.js`, `(${watch})();`);
  for (const page of ['sidepanel.html', 'popup.html', 'desk.html']) {
    const html = readFileSync(`${folder}/${page}`, 'utf8');
    writeFileSync(`${folder}/${page}`, html.replace('<script', '<script src="/watch.js"></script><script'));
  }
  return folder;
}

/** ms from the press of the chip to a panel whose heading and checklist stand there. */
async function openings(browser: Browser, count: number): Promise<number[]> {
  const page = await browser.newPage();
  await serve(page, samplePages());
  await page.evaluateOnNewDocument(() => {
    document.addEventListener(
      'click',
      (event) => {
        globalThis.benchPressed = performance.timeOrigin + event.timeStamp;
      },
      true,
    );
  });
  await page.goto(firstSample, { waitUntil: 'load' });
  const taken: number[] = [];
  for (let turn = -1; turn < count; turn++) {
    await page.bringToFront();
    await pressChip(page);
    const panel = await sidePanel(browser);
    await panel.waitForFunction('benchView.filled');
    const filled = await panel.evaluate(() => globalThis.benchView?.filled ?? Number.NaN);
    const pressed = await page.evaluate(() => globalThis.benchPressed);
    if (pressed === undefined) throw new Error('The press of the chip was not seen.');
    if (turn >= 0) taken.push(filled - pressed);
    await panel.close();
  }
  await page.close();
  return taken;
}

const entry = (n: number, of: number): ShortlistEntry => ({
  address: `https://www.coursera.org/learn/course-${n}`,
  title: `Course ${(n * 7919) % of} of many`,
  issuer: `University ${n % 200}`,
  platform: 'Coursera',
  status: 'considering',
  low: n % 50,
  high: 50 + (n % 50),
  verdict: 'Weak signal',
  answered: n % 5,
  toConfirm: 6,
  savedAt: new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString(),
});

export const posting = (n: number): CountedPosting => ({
  id: (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').repeat(4), // as wide as a fingerprint, and as scattered
  role: 'Data analyst',
  employer: `Employer ${n % 900}`,
  title: 'Data analyst',
  place: `Town ${n}`,
  readAt: new Date(Date.now() - (n % 300) * 86_400_000).toISOString(),
  mentions: (['required', 'preferred', 'mentioned'] as const).map((strength, i) => ({
    credential: `Credential ${(n * (i + 1)) % 40}`,
    quote: `Credential ${(n * (i + 1)) % 40}`,
    sentence: `Credential ${(n * (i + 1)) % 40} is ${strength}.`,
    strength,
  })),
});

/** Puts rows into the shortlist as they are kept there. */
async function fill(browser: Browser, id: string, kept: object[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'load' });
  await page.evaluate(
    async (name, rows) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction('shortlist', 'readwrite');
      for (const row of rows) tx.objectStore('shortlist').put(row);
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
    },
    databaseName,
    kept,
  );
  await page.close();
}

/** Brings postings in as a file of the user's: what the roles' view reads is written beside them. */
async function bringIn(browser: Browser, id: string, postings: CountedPosting[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'load' });
  await page.evaluate(
    async (text) => {
      const data = { file: URL.createObjectURL(new Blob([text])), withSettings: false };
      await chrome.runtime.sendMessage({ id: 1, type: 'importFile', data, timestamp: Date.now() });
    },
    JSON.stringify({ touchstone: 1, postings }),
  );
  await page.close();
}

const entries = (count: number) => Array.from({ length: count }, (_, n) => storedRow(entry(n, count)));

/** ms from the start of the desk's page to the first credential that postings name. */
async function roles(browser: Browser, id: string, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = -1; turn < count; turn++) {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/desk.html#roles`, { waitUntil: 'load' });
    await page.waitForFunction('benchView.rows', { timeout: 30_000 });
    const seen = await page.evaluate(() => globalThis.benchView?.rows ?? Number.NaN);
    if (turn >= 0) taken.push(seen);
    await page.close();
  }
  return taken;
}

/** ms from the start of the popup's page to its first rows, and the longest task while the whole list scrolls by, by the wheel. */
async function popups(browser: Browser, id: string, count: number): Promise<{ rows: number[]; longest: number[] }> {
  const rows: number[] = [];
  const longest: number[] = [];
  for (let turn = -1; turn < count; turn++) {
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'load' });
    await page.waitForFunction('benchView.rows', { timeout: 30_000 });
    const seen = await page.evaluate(() => globalThis.benchView?.rows ?? Number.NaN);
    await page.evaluate(() => globalThis.benchView?.long.splice(0));
    await page.mouse.move(200, 300);
    for (let n = 0; n < 30; n++) await page.mouse.wheel({ deltaY: n < 25 ? 600 : 100_000 });
    await pause(300);
    const long = await page.evaluate(() => globalThis.benchView?.long ?? []);
    if (turn >= 0) {
      rows.push(seen);
      longest.push(Math.max(0, ...long));
    }
    await page.close();
  }
  return { rows, longest };
}

export async function panelCost({ rounds = 50 }: Options): Promise<Part> {
  const browser = await launch(await watchedExtension());
  try {
    const id = await extensionId(browser);
    const panel = await openings(browser, rounds);
    await fill(browser, id, entries(10));
    const few = await popups(browser, id, Math.ceil(rounds / 2));
    await fill(browser, id, entries(10_000));
    const full = await popups(browser, id, Math.ceil(rounds / 2));
    await bringIn(
      browser,
      id,
      Array.from({ length: 5_000 }, (_, n) => posting(n)),
    );
    const named = await roles(browser, id, Math.ceil(rounds / 2));
    const row = (what: string, taken: number[]) => [
      what,
      figure(taken, median),
      figure(taken, (some) => percentile(some, 0.95)),
      taken.length,
    ];
    return {
      tables: [
        {
          title: 'Panel and popup',
          head: ['what a person waits for', 'p50 ms', 'p95 ms', 'openings'],
          rows: [
            row('press of the chip → panel filled', panel),
            row('popup opened → first rows, 10 entries', few.rows),
            row('popup opened → first rows, 10,000 entries', full.rows),
            row('longest task over 50 ms while 10,000 entries scroll by (0: none)', full.longest),
            row('roles opened → what 5,000 postings name', named),
          ],
        },
      ],
      about: 'headless, warm browser, the background awake; a sample page of our own',
      raw: { panel, popupFew: few, popupFull: full, roles: named },
    };
  } finally {
    await browser.close();
  }
}
