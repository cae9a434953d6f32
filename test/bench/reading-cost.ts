/**
 * Over 200 lines: five readers, one way to time them. What reading a page costs inside it: each reader cold, in a fresh load of its own, beside the least that reading needs. Touchstone's
 * part in the page is its snapshot, handed over included; the reading itself happens in the background and is shown beside it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, CDPSession } from 'puppeteer-core';
import { ownWorld } from '../../commands/own-world.ts';
import type { PageSnapshot } from '../../model/snapshot.ts';
import { readPage } from '../../platforms/index.ts';
import { answerWith, builtExtension, launch } from './browsers.ts';
import { type BenchPage, benchPages, spread } from './pages.ts';
import type { Options, Part } from './part.ts';
import { figure, median, percentile, sum } from './statistics.ts';

const arms = ['floor', 'touchstone', 'readability', 'defuddle', 'axe'] as const;
type Arm = (typeof arms)[number];
/**
 * CPU ms of the page's main thread, compiling the code included, an empty call taken off; `wall` by the page's clock. `warm` is the
 * same again at once on the same load. `elsewhere`: ms of reading the snapshot, warm, here in Node as in the background.
 */
type Read = { cold: number; warm: number; wall: number; state?: string; elsewhere?: number };
export type PageRead = { page: string; ours: boolean; state: string | undefined; reads: Record<Arm, Read | undefined> };

/** One walk over the text, and JSON.parse of every data block that the reader uses: JSON-LD, and the state it asks for. */
const floor = `(() => {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.data;
  const parsed = [text.length];
  const parse = (json) => { try { parsed.push(JSON.parse(json)); } catch {} };
  for (const block of document.querySelectorAll('script[type*="ld+json" i]')) parse(block.textContent);
  if (/(^|\\.)coursera\\.org$/.test(location.hostname))
    for (const block of document.querySelectorAll('script:not([src])')) {
      const at = block.textContent.indexOf('__APOLLO_STATE__');
      if (at < 0) continue;
      const script = block.textContent;
      const from = script.indexOf('{', at);
      let end = script.indexOf('</', from);
      if (end < 0) end = script.length;
      for (const line of [script.slice(from, script.lastIndexOf('}', end) + 1)]) parse(line);
    }
  return parsed.length;
})()`;

const require = createRequire(import.meta.url);
const sources = new Map<string, string>();
const source = (module: string): string => {
  const known = sources.get(module) ?? readFileSync(require.resolve(module), 'utf8');
  sources.set(module, known);
  return known;
};

/** What is put on the page beforehand, and the expression that is timed. */
function scripts(reader: string): Record<Arm, { before: string; run: string }> {
  return {
    floor: { before: '', run: floor },
    touchstone: { before: '', run: reader },
    readability: {
      before: `(() => { const module = {}; ${source('@mozilla/readability/Readability.js')}; globalThis.Readability = Readability; })()`,
      run: 'new Readability(document.cloneNode(true)).parse()',
    },
    defuddle: {
      before: `(() => { const module = { exports: {} }, exports = module.exports; ${source('defuddle')}; globalThis.DefuddleUsed = module.exports.default ?? module.exports.Defuddle ?? module.exports; })()`,
      run: 'new DefuddleUsed(document).parse()',
    },
    axe: { before: source('axe-core/axe.min.js'), run: 'axe.run()' },
  };
}

/** CPU ms of the main thread so far. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function read(
  browser: Browser,
  { url, html }: BenchPage,
  { before, run }: { before: string; run: string },
): Promise<Read> {
  const page = await browser.newPage();
  try {
    await answerWith(page, url, html);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const { session, evaluate } = await ownWorld(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // A page is read when it is idle: drawn, with nothing of its own to compute any more.
    await evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))');
    if (before) await evaluate(`${before};0`);
    await evaluate(`globalThis.benchCode = ${JSON.stringify(run)};0`);
    const timed = `globalThis.benchStart = performance.now(); Promise.resolve((0, eval)(globalThis.benchCode))
      .then((value) => ({ wall: performance.now() - benchStart, snapshot: value?.turns === undefined ? undefined : value }))`;
    const cpuOf = async (expression: string) => {
      const start = await taskTime(session);
      const value = await evaluate(expression);
      return { ms: (await taskTime(session)) - start, value };
    };
    const { ms: empty } = await cpuOf('Promise.resolve(0).then(() => ({ wall: 0 }))');
    const cold = await cpuOf(timed);
    const warm = await cpuOf(timed);
    const { wall, snapshot } = cold.value as { wall: number; snapshot?: PageSnapshot }; // what the expression above returns
    const elsewhere = snapshot && (await readElsewhere(snapshot));
    return {
      cold: cold.ms - empty,
      warm: warm.ms - empty,
      wall,
      ...elsewhere,
    };
  } finally {
    await page.close();
  }
}

/** Reads a snapshot as the background does, once to warm up. */
async function readElsewhere(snapshot: PageSnapshot): Promise<{ state: string; elsewhere: number }> {
  await readPage(snapshot, new Date());
  const start = performance.now();
  const { state } = await readPage(snapshot, new Date());
  return { state, elsewhere: performance.now() - start };
}

const middle = (reads: readonly Read[]): Read | undefined =>
  reads[0] && { ...reads[0], cold: median(reads.map(({ cold }) => cold)), warm: median(reads.map(({ warm }) => warm)) };

/** Reads every page `rounds` times with each; the slower three once unless `rounds` is over 5. */
export async function readPages(
  browser: Browser,
  pages: readonly BenchPage[],
  rounds: number,
  wanted: readonly Arm[] = arms,
): Promise<PageRead[]> {
  const folder = await builtExtension();
  const done: PageRead[] = [];
  for (const page of pages) {
    const code = scripts(readFileSync(`${folder}/snapshot.js`, 'utf8'));
    const taken = Object.fromEntries(arms.map((arm) => [arm, [] as Read[]])) as Record<Arm, Read[]>; // one list an arm
    for (let round = 0; round < rounds; round++)
      for (const arm of wanted) {
        if (arm !== 'floor' && arm !== 'touchstone' && round > 0 && rounds <= 5) continue;
        try {
          taken[arm].push(await read(browser, page, code[arm]));
        } catch (error) {
          console.error(`${arm} on ${page.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
        }
      }
    const reads = Object.fromEntries(arms.map((arm) => [arm, middle(taken[arm])])) as PageRead['reads']; // one an arm
    done.push({ page: page.name, ours: page.ours, state: reads.touchstone?.state, reads });
  }
  return done;
}

export async function readingCost({ rounds = 3, pages: count = 1_000 }: Options): Promise<Part> {
  const { from, pages } = benchPages();
  const chosen = spread(pages, count);
  const browser = await launch();
  let done: PageRead[];
  try {
    done = await readPages(browser, chosen, rounds);
  } finally {
    await browser.close();
  }
  const groups: [string, PageRead[]][] = [
    ['pages that are read (credentials)', done.filter(({ state }) => state === 'read')],
    ['all pages', done],
  ];
  const tables = groups.map(([group, some]) => ({
    title: `Reading cost, ${group}: ${some.length}`,
    head: [
      'reader',
      'cold CPU ms, median page',
      'warm CPU ms, median page',
      'cold wall ms, median page',
      'over floor, median page',
      'over floor, worst page',
      'sum of cold CPU ms',
      'Touchstone’s part of its sum',
      'then in the background ms, median page',
    ],
    rows: arms.map((arm) => {
      const both = some.flatMap(({ reads }) => {
        const [own, least, us] = [reads[arm], reads.floor, reads.touchstone];
        return own && least && us ? [{ own, least, us }] : [];
      });
      const ratios = both.map(({ own, least }) => own.cold / least.cold);
      return [
        arm,
        figure(both, (rows) => median(rows.map(({ own }) => own.cold))),
        figure(both, (rows) => median(rows.map(({ own }) => own.warm))),
        figure(both, (rows) => median(rows.map(({ own }) => own.wall))),
        figure(ratios, median),
        percentile(ratios, 1),
        sum(both.map(({ own }) => own.cold)),
        figure(both, (rows) => sum(rows.map(({ us }) => us.cold)) / sum(rows.map(({ own }) => own.cold))),
        arm === 'touchstone' ? figure(both, (rows) => median(rows.map(({ own }) => own.elsewhere ?? Number.NaN))) : '–',
      ];
    }),
  }));
  return {
    tables,
    about: `${chosen.length} of ${from}, ${rounds} fresh loads each for floor and Touchstone; 95% bootstrap intervals over pages`,
    raw: done,
  };
}
