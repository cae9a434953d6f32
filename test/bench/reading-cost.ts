/**
 * What reading a page costs inside it (over 200 lines: five readers, timed alike): each reader cold, in a fresh load of its own, beside the least that reading needs. Touchstone's
 * part in the page is its snapshot, put there by an extension and handed over to it as always; the reading itself happens in the background and is shown beside it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { ownWorld } from '../../commands/own-world.ts';
import type { PageAnswers, PageSnapshot } from '../../model/snapshot.ts';
import { readPage } from '../../platforms/index.ts';
import type { Questions } from '../../platforms/snapshot/answers.ts';
import { answerWith, builtExtension, launch, scratchFolder } from './browsers.ts';
import { type Inject, injectorOf, writeInjectingExtension } from './injecting.ts';
import { type BenchPage, benchPages, spread } from './pages.ts';
import type { Options, Part } from './part.ts';
import { figure, median, percentile, sum } from './statistics.ts';

const arms = ['floor', 'touchstone', 'readability', 'defuddle', 'axe'] as const;
type Arm = (typeof arms)[number];
/**
 * CPU ms of the page's main thread, compiling the code included, an empty call taken off. `warm` is the
 * same again at once on the same load. `elsewhere`: ms of reading the snapshot, warm, here in Node as in the background.
 */
type Read = { cold: number; warm: number; state?: string; elsewhere?: number };
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

/** The others: what is put on the page beforehand, and the expression that is timed. */
const others: Partial<Record<Arm, () => { before: string; run: string }>> = {
  readability: () => ({
    before: `(() => { const module = {}; ${source('@mozilla/readability/Readability.js')}; globalThis.Readability = Readability; })()`,
    run: 'new Readability(document.cloneNode(true)).parse()',
  }),
  defuddle: () => ({
    before: `(() => { const module = { exports: {} }, exports = module.exports; ${source('defuddle')}; globalThis.DefuddleUsed = module.exports.default ?? module.exports.Defuddle ?? module.exports; })()`,
    run: 'new DefuddleUsed(document).parse()',
  }),
  axe: () => ({ before: source('axe-core/axe.min.js'), run: 'axe.run()' }),
};

/** CPU ms of the main thread so far. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs one reader on the page once: what it came to, of which only a snapshot is wanted. */
type Run = () => Promise<unknown>;

/** Prepares a page for one reader; `empty` costs what calling costs. */
async function prepare(tab: Page, { url }: BenchPage, arm: Arm, inject: Inject): Promise<{ empty: Run; run: Run }> {
  const code = others[arm]?.();
  const file = (name: string) => () => inject.file(url, name);
  if (arm === 'touchstone') return { empty: file('empty.js'), run: () => inject.snapshot(url) };
  if (!code) return { empty: file('empty.js'), run: file(`${arm}.js`) };
  const { evaluate } = await ownWorld(tab);
  await evaluate(`${code.before};0`);
  await evaluate(`globalThis.benchCode = ${JSON.stringify(code.run)};0`);
  return {
    empty: () => evaluate('Promise.resolve(0)'),
    run: () => evaluate('Promise.resolve((0, eval)(globalThis.benchCode)).then(() => 0)'),
  };
}

async function read(browser: Browser, page: BenchPage, arm: Arm, inject: Inject): Promise<Read> {
  const tab = await browser.newPage();
  try {
    await answerWith(tab, page.url, page.html);
    await tab.goto(page.url, { waitUntil: 'load', timeout: 60_000 });
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // A page is read when it is idle: drawn, with nothing of its own to compute any more.
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const { empty, run } = await prepare(tab, page, arm, inject);
    const cpuOf = async (what: Run) => {
      const start = await taskTime(session);
      const value = await what();
      return { ms: (await taskTime(session)) - start, value };
    };
    await empty(); // the reader's world on the page is made here: it is there before a page is read
    const { ms: call } = await cpuOf(empty);
    const cold = await cpuOf(run);
    if (arm !== 'touchstone') return { cold: cold.ms - call, warm: (await cpuOf(run)).ms - call };
    /** Where the snapshot leaves a question, the page is asked once more: a part of what reading costs it. */
    const asking: number[] = [];
    const ask = async (questions: Questions) => {
      const { ms, value } = await cpuOf(() => inject.ask(page.url, questions));
      asking.push(ms - call);
      return value as PageAnswers; // what it gives
    };
    const { state } = await readPage(cold.value as PageSnapshot, new Date(), undefined, ask); // what the built entry returns
    const [asked = 0] = asking;
    const warm = await cpuOf(run);
    const elsewhere = await readElsewhere(cold.value as PageSnapshot); // as above
    return { cold: cold.ms - call + asked, warm: warm.ms - call + asked, state, elsewhere };
  } finally {
    await tab.close();
  }
}

/** ms of reading a snapshot as the background does, warm. */
async function readElsewhere(snapshot: PageSnapshot): Promise<number> {
  const start = performance.now();
  await readPage(snapshot, new Date());
  return performance.now() - start;
}

const middle = (reads: readonly Read[]): Read | undefined =>
  reads[0] && { ...reads[0], cold: median(reads.map(({ cold }) => cold)), warm: median(reads.map(({ warm }) => warm)) };

/** Reads every page `rounds` times with each; the slower three once unless `rounds` is over 5. */
async function readPages(browser: Browser, pages: readonly BenchPage[], rounds: number): Promise<PageRead[]> {
  const inject = await injectorOf(browser);
  const done: PageRead[] = [];
  for (const page of pages) {
    const taken = Object.fromEntries(arms.map((arm) => [arm, [] as Read[]])) as Record<Arm, Read[]>; // one list an arm
    for (let round = 0; round < rounds; round++)
      for (const arm of arms) {
        if (others[arm] && round > 0 && rounds <= 5) continue;
        try {
          taken[arm].push(await read(browser, page, arm, inject));
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
  const built = await builtExtension();
  const script = (name: string) => ({ [name]: readFileSync(`${built}/${name}`, 'utf8') });
  const files = { 'empty.js': '0', 'floor.js': floor, ...script('sliced-snapshot.js') };
  const browser = await launch(writeInjectingExtension(scratchFolder('injecting'), files));
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
