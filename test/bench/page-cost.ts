/** What an extension adds to a page: the same load in four browsers in turn, compared load by load. */
import type { Browser } from 'puppeteer-core';
import { answerWith, builtExtension, launch, pause, scratchFolder } from './browsers.ts';
import { writeFloorExtension } from './floor-extension.ts';
import { type BenchPage, benchPages, spread } from './pages.ts';
import type { Options, Part } from './part.ts';
import { figure, median } from './statistics.ts';
import { type Cell, shown } from './table.ts';

const arms = ['bare', 'bare again', 'floor', 'touchstone'] as const;
type Arm = (typeof arms)[number];

/** CPU in ms of thread time, so that others on the machine count little; `chip` in ms from the start of the navigation. */
type Load = {
  task: number;
  script: number;
  browserCpu: number;
  longTasks: number;
  blocking: number;
  heapMB: number;
  chip: number | undefined;
};
type Round = { page: string; ours: boolean; slowed: number } & Record<Arm, Load>;

declare global {
  var benchSeen: { long: number[]; chip?: number } | undefined;
}

/** Runs in the page before anything else, in every browser alike. */
function watch(): void {
  const seen: { long: number[]; chip?: number } = { long: [] };
  globalThis.benchSeen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.long.push(entry.duration);
  }).observe({ type: 'longtask' });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (/^(?:TOUCHSTONE|FLOOR)-CHIP$/.test(node.nodeName)) seen.chip ??= performance.now();
    }).observe(document.documentElement, { childList: true });
  });
}

async function cpuOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((all, { cpuTime }) => all + cpuTime * 1000, 0);
}

async function load(browser: Browser, { url, html }: BenchPage, slowed: number): Promise<Load> {
  const before = await cpuOf(browser);
  const page = await browser.newPage();
  try {
    await answerWith(page, url, html);
    await page.evaluateOnNewDocument(watch);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await pause(slowed > 1 ? 2_500 : 1_200); // the chip comes within this, and late parts are read again
    const { metrics } = await session.send('Performance.getMetrics');
    const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const browserCpu = (await cpuOf(browser)) - before;
    const seen = await page.evaluate(() => globalThis.benchSeen);
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    const long = seen?.long ?? [];
    return {
      task: named('TaskDuration') * 1000,
      script: named('ScriptDuration') * 1000,
      browserCpu,
      longTasks: long.length,
      blocking: long.reduce((all, ms) => all + Math.max(0, ms - 50), 0),
      heapMB: heap.usedSize / 2 ** 20,
      chip: seen?.chip,
    };
  } finally {
    await page.close();
  }
}

/** One row: an arm's loads against the bare browser's, paired by page and round. */
function row(rounds: readonly Round[], arm: Arm): Cell[] {
  const added = (what: keyof Omit<Load, 'chip'>) =>
    figure(rounds, (drawn) => median(drawn.map((round) => round[arm][what] - round.bare[what])));
  const chips = rounds.flatMap((round) => round[arm].chip ?? []);
  return [
    arm,
    added('task'),
    added('script'),
    figure(rounds, (drawn) => drawn.reduce((all, r) => all + r[arm].longTasks - r.bare.longTasks, 0) / drawn.length),
    figure(rounds, (drawn) => drawn.reduce((all, r) => all + r[arm].blocking - r.bare.blocking, 0) / drawn.length),
    added('heapMB'),
    added('browserCpu'),
    chips.length ? figure(chips, median) : '–',
  ];
}

const overFloor = (rounds: readonly Round[], what: 'task' | 'script' | 'heapMB') =>
  figure(rounds, (drawn) => {
    const added = (arm: Arm) => median(drawn.map((round) => round[arm][what] - round.bare[what]));
    return added('touchstone') / added('floor');
  });

export async function pageCost({ rounds = 5, pages: count = 8 }: Options): Promise<Part> {
  const extensions: Record<Arm, string | undefined> = {
    bare: undefined,
    'bare again': undefined,
    floor: writeFloorExtension(scratchFolder('floor')),
    touchstone: await builtExtension(),
  };
  const browsers = new Map<Arm, Browser>();
  for (const arm of arms) browsers.set(arm, await launch(extensions[arm]));
  const { from, pages } = benchPages();
  const chosen = [
    ...spread(
      pages.filter((page) => page.ours),
      count,
    ),
    ...spread(
      pages.filter((page) => !page.ours),
      Math.ceil(count / 3),
    ),
  ];
  const done: Round[] = [];
  try {
    for (const slowed of [1, 4])
      for (let round = -1; round < rounds; round++)
        for (const [at, page] of chosen.entries()) {
          if (round < 0 && at > 0) continue; // one load each to warm up
          const loads: Partial<Record<Arm, Load>> = {};
          // Each arm goes first as often as any other.
          for (let turn = 0; turn < arms.length; turn++) {
            const arm = arms[(turn + round + at + 1) % arms.length] ?? 'bare';
            const browser = browsers.get(arm);
            if (browser) loads[arm] = await load(browser, page, slowed);
          }
          if (round >= 0) done.push({ page: page.name, ours: page.ours, slowed, ...(loads as Record<Arm, Load>) }); // every arm had its turn
        }
  } finally {
    for (const browser of browsers.values()) await browser.close();
  }

  const head = [
    'beside a bare browser',
    'main thread ms',
    'of it script ms',
    'long tasks',
    'blocking ms',
    'heap MB',
    'browser CPU ms',
    'time to chip ms',
  ];
  const tables = [1, 4].flatMap((slowed) =>
    [true, false].flatMap((ours) => {
      const some = done.filter((round) => round.slowed === slowed && round.ours === ours);
      if (!some.length) return [];
      const where = ours ? 'coursera.org and edx.org' : 'other sites';
      const [task, script, heap] = (['task', 'script', 'heapMB'] as const).map((what) => shown(overFloor(some, what)));
      return [
        {
          title: `Page cost, ${where}, CPU ${slowed === 1 ? 'as it is' : 'slowed 4 times'}`,
          head,
          rows: arms.slice(1).map((arm) => row(some, arm)),
          ...(ours && {
            note: `Added by Touchstone over added by the floor: main thread ${task} times, its scripts ${script}, heap ${heap}; ${some.length} paired loads.`,
          }),
        },
      ];
    }),
  );
  return {
    tables,
    about: `${chosen.length} of ${from}, ${rounds} rounds; medians of paired differences (long tasks and blocking: means), 95% bootstrap intervals`,
    raw: done,
  };
}
