import type { Page } from 'puppeteer-core';
import { chipWords, serve } from '../launch.ts';
import { Extension } from './extension.ts';
import { comesTrue, dice, type Outcome, pause, type Torture } from './outcome.ts';
import { coursePages } from './pages.ts';

const courses = 40;
const address = (course: number) => `https://www.coursera.org/learn/torture-${course}`;
const list = 'https://www.coursera.org/search';

type State = { state: string; address?: string; title?: string; low?: number; high?: number } | undefined;

/** Navigates inside the page, by history, by reload and by whole documents; looks all the time for a verdict on another course. */
async function run(count: number): Promise<Outcome> {
  const roll = dice(41);
  const extension = new Extension();
  const tally = { stale: 0, twice: 0, wrongWords: 0, shown: 0, notShown: 0 };
  try {
    await extension.start();
    const pages = new Map([...coursePages(courses), [list, '<!doctype html><title>Search</title><h1>Search</h1>']]);
    const own = await extension.ownPage('manifest.json');
    const page = await extension.browser.newPage();
    await page.evaluateOnNewDocument(application);
    await serve(page, pages);
    await page.goto(address(0), { waitUntil: 'domcontentloaded' });
    const session = await page.createCDPSession();
    await session.send('Performance.enable');

    const state = (): Promise<State> =>
      own.evaluate(async () => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://www.coursera.org/'));
        const message = { id: 1, type: 'pageState', timestamp: Date.now() };
        const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, message).catch(() => undefined);
        return reply?.res as State;
      });
    const look = async (): Promise<State> => {
      // The address before and after: only what stands while it stays the same is stale.
      const before = page.url().replace(/[?#].*/, '');
      const now = await state();
      const chips = await page.$$eval('touchstone-chip', (all) => all.length).catch(() => 0);
      if (chips > 1) tally.twice++;
      const after = await page.evaluate(() => location.href).catch(() => '');
      if (before !== after || now?.state !== 'read') return now;
      const title = `Course number ${/torture-(\d+)$/.exec(after)?.[1]}`;
      if (now.address !== after || now.title !== title) {
        tally.stale++;
        if (tally.stale < 5) console.error(`Stale: ${JSON.stringify(now)} at ${after}`);
      }
      return now;
    };
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    };

    const heaps: { at: number; bytes: number }[] = [];
    const half = Math.floor(count / 2);
    for (let n = 0; n < count; n++) {
      const next = 1 + Math.floor(roll() * (courses - 1));
      const how = roll();
      // The second half stays in one document, so that its memory can be compared.
      if (n < half && how < 0.1) await page.goto(address(next), { waitUntil: 'domcontentloaded' });
      else if (n < half && how < 0.15) await page.reload({ waitUntil: 'domcontentloaded' });
      else if (n < half && how < 0.25)
        await page.goBack({ waitUntil: 'domcontentloaded', timeout: 3_000 }).catch(() => {});
      else await within(page, roll() < 0.1 ? list : address(next), Math.floor(roll() * 250));
      for (const end = Date.now() + 60 + roll() * 200; Date.now() < end; await pause(15)) await look();
      if (n % 25 === 24) {
        // Left alone, the page gets its own verdict; a page may be read so often a minute, so this may take a while.
        if (n < half) await page.goto(address(next), { waitUntil: 'domcontentloaded' });
        else await within(page, address(next), 0);
        const arrived = await comesTrue(async () => (await look())?.state === 'read', 70_000);
        if (arrived) tally.shown++;
        else {
          tally.notShown++;
          const seen = await page.evaluate(() => [
            location.href,
            document.title,
            document.querySelector('h1')?.textContent,
          ]);
          console.error(`Not shown after ${n + 1}: ${JSON.stringify({ state: await state(), seen })}`);
        }
        const now = await state();
        const words = await chipWords(page);
        if (arrived && !words.includes(String(now?.low))) tally.wrongWords++;
      }
      if (n >= half && n % 20 === 0) heaps.push({ at: n, bytes: await heap() });
      if ((n + 1) % 100 === 0) console.error(`${n + 1} navigations: ${JSON.stringify(tally)}`);
    }
    const [first, last] = [heaps[0]?.bytes ?? 0, heaps.at(-1)?.bytes ?? 0];
    const slope = slopeOf(heaps);
    const growth = Math.max(...heaps.map(({ bytes }) => bytes)) - first;
    const failed =
      tally.stale +
      tally.twice +
      tally.wrongWords +
      tally.notShown +
      (growth > 5_000_000 ? 1 : 0) +
      (slope > 1_000 ? 1 : 0);
    return {
      tried: count,
      failed,
      lost: 0,
      ...tally,
      heapGrowthMB: Math.round(growth / 10_000) / 100,
      heapSlopeBytesPerNavigation: Math.round(slope),
      heapMB: [first, last].map((bytes) => Math.round(bytes / 10_000) / 100),
    };
  } finally {
    await extension.end();
  }
}

/** Runs in the page: draws the course of an address, as an application does; by history as well, after a reload too. */
const application = () => {
  const draw = (wanted: string) => {
    if (location.href !== wanted) return;
    const course = /torture-(\d+)$/.exec(wanted)?.[1];
    const name = course ? `Course number ${course}` : 'Search';
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = name;
    document.title = name;
    const data = document.querySelector('script');
    if (data?.textContent) data.textContent = data.textContent.replace(/Course number \d+/, name);
  };
  addEventListener('popstate', () => setTimeout(draw, 80, location.href));
  Object.assign(globalThis, { draw });
};

/** Within the document: the address first, the new course a moment later. */
const within = (page: Page, to: string, late: number): Promise<void> =>
  page
    .evaluate(
      (to, late) => {
        history.pushState({}, '', to);
        setTimeout((globalThis as unknown as { draw(to: string): void }).draw, late, to);
      },
      to,
      late,
    )
    .catch(() => {});

/** Bytes a navigation, by least squares. */
function slopeOf(points: readonly { at: number; bytes: number }[]): number {
  const n = points.length;
  const meanAt = points.reduce((sum, { at }) => sum + at, 0) / n;
  const meanBytes = points.reduce((sum, { bytes }) => sum + bytes, 0) / n;
  const over = points.reduce((sum, { at, bytes }) => sum + (at - meanAt) * (bytes - meanBytes), 0);
  const under = points.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
  return under ? over / under : 0;
}

export const torture: Torture = { usual: 1000, run };
