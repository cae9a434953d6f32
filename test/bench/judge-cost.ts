/** What judging costs where it is done: in the built extension's service worker in real Chromium, on readings of saved pages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'puppeteer-core';
import { build } from 'vite';
import { snapshotTaker } from '../../commands/snapshot.ts';
import type { Reading } from '../../model/reading.ts';
import type { PageSnapshot } from '../../model/snapshot.ts';
import { readPage } from '../../platforms/index.ts';
import { answerWith, builtExtension, launch, scratchFolder } from './browsers.ts';
import type { Judging } from './judge-in-worker.ts';
import { type BenchPage, benchPages, spread } from './pages.ts';
import type { Options, Part } from './part.ts';
import { median, percentile } from './statistics.ts';

/** The rubric and the facts as one script, made small as the extension's own background is. */
async function judgingScript(): Promise<string> {
  const folder = scratchFolder('judge');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('judge-in-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'judge.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return readFileSync(`${folder}/judge.js`, 'utf8');
}

async function evaluate(session: CDPSession, expression: string, contextId?: number): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
    ...(contextId !== undefined && { contextId }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** What the extension reads on a page; nothing for a page that is no credential's. */
async function readingOf(browser: Browser, { url, html }: BenchPage, taker: string): Promise<Reading | undefined> {
  const page = await browser.newPage();
  try {
    await answerWith(page, url, html);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const snapshot = await evaluate(session, taker, executionContextId);
    const read = await readPage(snapshot as PageSnapshot, new Date()); // what the built entry returns
    return read.state === 'read' ? read.reading : undefined;
  } finally {
    await page.close();
  }
}

/** Times that a fresh worker's memory is taken: the best of them is what the machine's other work disturbed least. */
const turns = 6;

/** Judges every reading once and then `rounds` times, with nothing remembered at the start of each turn; `--pages` limits the pages. */
export async function judgeCost({ rounds = 10, pages: count = 1_000 }: Options): Promise<Part> {
  const { from, pages } = benchPages();
  const chosen = spread(pages, count);
  const extension = await builtExtension();
  const script = await judgingScript();
  const browser = await launch(extension);
  const readings: Reading[] = [];
  const taken: Judging[] = [];
  try {
    for (const page of chosen) {
      const reading = await readingOf(browser, page, snapshotTaker(extension, page.url));
      if (reading) readings.push(reading);
    }
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
    const session = await worker.createCDPSession();
    for (let turn = 0; turn < turns; turn++) {
      await evaluate(session, `${script};0`); // evaluated anew, nothing is remembered
      const judged = await evaluate(session, `benchJudge(${JSON.stringify(readings)}, ${rounds})`);
      taken.push(judged as Judging); // what the script returns
    }
  } finally {
    await browser.close();
  }
  const row = (what: string, times: readonly number[]) => [
    what,
    median(times),
    percentile(times, 0.95),
    Math.max(...times),
    times.filter((time) => time > 2).length,
  ];
  const bestOf = (passes: readonly (readonly number[])[]): number[] =>
    readings.map((_, at) => Math.min(...passes.map((pass) => pass[at] ?? Number.NaN)));
  const [veryFirst = Number.NaN, ...firsts] = bestOf(taken.map(({ first }) => first));
  return {
    tables: [
      {
        title: `Judging one reading, ms: ${readings.length} readings`,
        head: ['in the service worker', 'median', '95th percentile', 'worst', 'over 2 ms'],
        rows: [
          row(
            'loading facts and code, while a page is read',
            taken.map(({ loading }) => loading),
          ),
          row('the very first judgement, best of its turns', [veryFirst]),
          row('each further reading’s first, best of its turns', firsts),
          row(
            'each further reading’s first, every turn',
            taken.flatMap(({ first }) => first.slice(1)),
          ),
          row('judged again, best of its rounds', bestOf(taken.flatMap(({ again }) => again))),
          row(
            'judged again, every round',
            taken.flatMap(({ again }) => again.flat()),
          ),
        ],
      },
    ],
    about: `readings of ${chosen.length} of ${from}, judged once and then ${rounds} times, ${turns} turns from nothing; wall time by the worker’s clock, which counts in tenths of a ms: on a busy machine trust the best`,
    raw: { readings: readings.map(({ address }) => address), taken },
  };
}
