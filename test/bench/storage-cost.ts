/** What keeping costs: Touchstone's store against bare idb and Dexie, in an extension's page of real Chromium, on a real disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { extensionId } from '../../commands/launch.ts';
import { launch, scratchFolder } from './browsers.ts';
import type { Options, Part } from './part.ts';
import { figure, median } from './statistics.ts';

type Taken = Record<string, Record<string, number[]>>;
declare global {
  var benchStorage: (total: number, rounds: number) => Promise<Taken>;
}

async function storageExtension(): Promise<string> {
  const folder = scratchFolder('storage');
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('storage-in-browser.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'bench.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(
    `${folder}/page.html`,
    '<!doctype html><title>bench</title><script type="module" src="bench.js"></script>',
  );
  writeFileSync(`${folder}/worker.js`, '');
  writeFileSync(
    `${folder}/manifest.json`,
    JSON.stringify({
      manifest_version: 3,
      name: 'Storage bench',
      version: '1',
      background: { service_worker: 'worker.js' }, // tells the extension's id
      permissions: ['storage', 'unlimitedStorage'],
    }),
  );
  return folder;
}

/** Medians by number of records; `--pages` limits how many sizes are measured. */
export async function storageCost({ rounds = 60, pages = 3 }: Options): Promise<Part> {
  const browser = await launch(await storageExtension());
  const done: { records: number; taken: Taken }[] = [];
  try {
    const id = await extensionId(browser);
    for (const records of [1_000, 10_000, 100_000].slice(0, pages)) {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(`chrome-extension://${id}/page.html`);
      await page.waitForFunction('globalThis.benchStorage');
      done.push({ records, taken: await page.evaluate((n, r) => globalThis.benchStorage(n, r), records, rounds) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const operations = Object.keys(done[0]?.taken ?? {});
  const tables = done.map(({ records, taken }) => ({
    title: `Storage, ${records.toLocaleString('en')} records`,
    head: ['operation', 'Touchstone ms', 'bare idb ms', 'Dexie ms', 'over bare idb', 'over Dexie'],
    rows: operations.map((what) => {
      const { touchstone = [], 'bare idb': bare = [], Dexie = [] } = taken[what] ?? {};
      const pairs = touchstone.map((own, i) => ({ own, bare: bare[i] ?? Number.NaN, dexie: Dexie[i] ?? Number.NaN }));
      return [
        what,
        figure(touchstone, median),
        figure(bare, median),
        figure(Dexie, median),
        figure(pairs, (rows) => median(rows.map(({ own }) => own)) / median(rows.map(({ bare }) => bare))),
        figure(pairs, (rows) => median(rows.map(({ own }) => own)) / median(rows.map(({ dexie }) => dexie))),
      ];
    }),
  }));
  const [fewer, most] = done.slice(-2);
  if (fewer && most)
    tables.push({
      title: `Storage, ${most.records.toLocaleString('en')} records over ${fewer.records.toLocaleString('en')}`,
      head: ['operation', 'Touchstone', 'bare idb', 'Dexie'],
      rows: operations.map((what) => [
        what,
        ...(['touchstone', 'bare idb', 'Dexie'] as const).map((name) => {
          const pairs = (most.taken[what]?.[name] ?? []).map((ms, i) => ({
            ms,
            before: fewer.taken[what]?.[name]?.[i],
          }));
          return figure(
            pairs.filter(({ before }) => before !== undefined),
            (rows) => median(rows.map(({ ms }) => ms)) / median(rows.map(({ before = Number.NaN }) => before)),
          );
        }),
      ]),
    });
  return {
    tables,
    about: `${rounds} turns through all three, in an extension’s page; all strict; medians, 95% bootstrap intervals`,
    raw: done,
  };
}
