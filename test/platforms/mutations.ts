/**
 * Reads mutated copies of labelled pages in real Chromium and counts exceptions, faulty quotations and, for damaged structure, wrong
 * claims: `node test/platforms/mutations.ts --count 10000 [--corpus ../shared/corpus] [--how structure|text] [--only edx--]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { provideBrowser } from '../../commands/browser.ts';
import { buildFor, built, serve } from '../../commands/launch.ts';
import { type OwnWorld, ownWorld } from '../../commands/own-world.ts';
import { snapshotTaker } from '../../commands/snapshot.ts';
import type { PageRead } from '../../model/reading.ts';
import type { PageSnapshot } from '../../model/snapshot.ts';
import { readPage } from '../../platforms/index.ts';
import { faults, type Mutation, mutate } from './mutate.ts';

/** One mutated page: what was read, or the exception, and what is wrong with it. */
type Trial = { seed: number; read?: PageRead; faults: string[]; error?: string };

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    corpus: { type: 'string', default: '../shared/corpus' },
    how: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

/** Runs in the page: puts the page back, damages it and takes its snapshot; then says what is wrong with what was read of it. */
const inPage = (taker: string) => `(() => {
  const take = () => (${taker});
  const mutate = ${mutate.toString()};
  const faults = ${faults.toString()};
  const original = document.documentElement.cloneNode(true);
  globalThis.trial = (seed, how) => {
    document.replaceChild(original.cloneNode(true), document.documentElement);
    mutate(document, seed, how);
    return take();
  };
  globalThis.faultsOf = (read) => faults(document, read);
})()`;

async function open(browser: Browser, html: string, url: string, taker: string): Promise<OwnWorld> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await serve(tab, new Map([[url.replace(/[?#].*$/, ''), html]]));
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  const world = await ownWorld(tab);
  await world.evaluate(`${inPage(taker)}; 0`);
  return world;
}

async function trials({ evaluate }: OwnWorld, seeds: number[], how: Mutation): Promise<Trial[]> {
  const done: Trial[] = [];
  for (const seed of seeds)
    try {
      const snapshot = (await evaluate(`trial(${seed}, ${JSON.stringify(how)})`)) as PageSnapshot; // what the built script gives
      const read = await readPage(snapshot, new Date());
      const found = (await evaluate(`faultsOf(${JSON.stringify(read)})`)) as string[]; // what `faults` gives
      done.push({ seed, read, faults: found });
    } catch (error) {
      done.push({ seed, faults: [], error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  return done;
}

const asReading = (file: string, url: string, read: PageRead) =>
  read.state === 'read'
    ? { file, url, detected: true, kind: read.reading.kind, form: read.reading.form, signals: read.reading.signals }
    : {
        file,
        url,
        detected: false,
        kind: read.state === 'not-a-credential' ? read.kind : 'other',
        form: 'none',
        signals: {},
      };

/** Claims right and claims made, by the labels' own scorer. */
function scored(corpus: string, readings: object[], folder: string): [number, number, string] {
  const file = join(folder, 'readings.jsonl');
  writeFileSync(file, readings.map((reading) => JSON.stringify(reading)).join('\n'));
  const told = execFileSync(process.execPath, [join(corpus, 'score.mjs'), join(corpus, 'labels'), file, '--misses'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const [, right, claimed] = /\((\d+)\/(\d+) claims right/.exec(told) ?? [];
  return [Number(right), Number(claimed), told];
}

async function main(): Promise<void> {
  const corpus = resolve(values.corpus);
  const executable = await provideBrowser('chromium');
  if (!executable) throw new Error('No Chromium was found.');
  await buildFor(['chrome']);
  const pages = readFileSync(join(corpus, 'list.tsv'), 'utf8')
    .split(/\r?\n/)
    .filter((row) => row.trim() && basename(row).length && basename(row.split('\t')[0] ?? '').startsWith(values.only))
    .map((row) => row.split('\t'))
    .map(([file = '', url = '']) => ({ file, url: url.trim(), html: readFileSync(join(corpus, file), 'utf8') }));
  const hows = (['structure', 'text'] as const).filter((how) => !values.how || values.how === how);
  const rounds = Math.max(1, Math.ceil(Number(values.count) / pages.length / hows.length));
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  const browser = await puppeteer.launch({
    executablePath: executable,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  const seeds = Array.from({ length: rounds }, (_, i) => i + 1);
  const byHow = new Map<Mutation, Map<number, object[]>>(hows.map((how) => [how, new Map()]));
  const count = { trials: 0, exceptions: 0, claims: 0, faults: 0 };
  for (const [at, { file, url, html }] of pages.entries()) {
    console.error(`page ${at + 1} of ${pages.length}, ${count.trials} trials so far`);
    const world = await open(browser, html, url, snapshotTaker(built.chrome, url));
    for (const how of hows) {
      for (const trial of await trials(world, seeds, how)) {
        count.trials++;
        if (trial.error) {
          count.exceptions++;
          console.error(`${basename(file)} ${how} ${trial.seed}: ${trial.error}`);
        }
        count.faults += trial.faults.length;
        for (const fault of trial.faults) console.error(`${basename(file)} ${how} ${trial.seed}: ${fault}`);
        if (!trial.read) continue;
        if (trial.read.state === 'read') count.claims += Object.keys(trial.read.reading.signals).length;
        const round = byHow.get(how)?.get(trial.seed) ?? [];
        round.push(asReading(file, url, trial.read));
        byHow.get(how)?.set(trial.seed, round);
      }
    }
    for (const tab of await browser.pages()) if (!tab.url().startsWith('about:')) await tab.close();
  }
  await browser.close();
  console.log(JSON.stringify(count));
  const structure = byHow.get('structure');
  if (!structure) return;
  let right = 0;
  let claimed = 0;
  const wrong = new Map<string, number>();
  for (const readings of structure.values()) {
    const [r, c, told] = scored(corpus, readings, folder);
    right += r;
    claimed += c;
    for (const [line] of told.matchAll(/^.* wanted .* got .*$/gm)) {
      if (!line.endsWith('got undefined')) wrong.set(line.slice(0, 400), (wrong.get(line.slice(0, 400)) ?? 0) + 1);
    }
  }
  for (const [line, times] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.error(`${times}× ${line}`);
  console.log(`structure: ${right} of ${claimed} claims right, precision ${((100 * right) / claimed).toFixed(2)}`);
}

await main();
