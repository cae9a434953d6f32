/** How long the panel and the popup take to stand filled before a person. */
import type { Browser } from 'puppeteer-core';
import { extensionId, pressChip, serve, sidePanel } from '../../commands/launch.ts';
import { firstSample, samplePages } from '../../commands/samples.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { databaseName } from '../../store/schema.ts';
import { storedRow } from '../../store/shortlist.ts';
import { builtExtension, launch } from './browsers.ts';
import type { Options, Part } from './part.ts';
import { figure, median, percentile } from './statistics.ts';

declare global {
  var benchPressed: number | undefined;
  var benchRows: number | undefined;
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
    const filled = await panel.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () =>
            document.querySelector('h1') && document.querySelector('.entry')
              ? resolve(performance.timeOrigin + performance.now())
              : setTimeout(look, 1);
          look();
        }),
    );
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

/** Puts `count` rows into the shortlist as the store keeps them. */
async function fillShortlist(browser: Browser, id: string, count: number): Promise<void> {
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
    Array.from({ length: count }, (_, n) => storedRow(entry(n, count))),
  );
  await page.close();
}

/** ms from the start of the popup's page to its first rows. */
async function popups(browser: Browser, id: string, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = -1; turn < count; turn++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector('.rows li')) return;
        globalThis.benchRows = performance.now();
        watch.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'load' });
    await page.waitForSelector('.rows li', { timeout: 30_000 });
    const rows = await page.evaluate(() => globalThis.benchRows);
    if (turn >= 0 && rows !== undefined) taken.push(rows);
    await page.close();
  }
  return taken;
}

export async function panelCost({ rounds = 50 }: Options): Promise<Part> {
  const browser = await launch(await builtExtension());
  try {
    const id = await extensionId(browser);
    const panel = await openings(browser, rounds);
    await fillShortlist(browser, id, 10);
    const few = await popups(browser, id, Math.ceil(rounds / 2));
    await fillShortlist(browser, id, 10_000);
    const full = await popups(browser, id, Math.ceil(rounds / 2));
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
            row('popup opened → first rows, 10 entries', few),
            row('popup opened → first rows, 10,000 entries', full),
          ],
        },
      ],
      about: 'headless, warm browser; a sample page of our own',
      raw: { panel, popupFew: few, popupFull: full },
    };
  } finally {
    await browser.close();
  }
}
