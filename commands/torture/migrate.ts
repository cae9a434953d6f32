import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { Extension } from './extension.ts';
import type { Outcome, Torture } from './outcome.ts';

const tabs = 10;
const site = 'https://store.test/';
/** The most that an upgrade may wait for old tabs, in ms. */
const mostBlocked = 100;

type Schema = typeof import('../../store/schema.ts');
declare const touchstone: Pick<Schema, 'openAt' | 'migrations'>;

/** The store's own opening and migrations as one script for a page. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('../../store/schema.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'touchstone' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return output.find((chunk) => chunk.type === 'chunk')?.code ?? '';
}

/** Opens the database at a version in one tab, and keeps it open; `future` adds a step that no version has yet. */
const openIn = (
  page: Page,
  version: number,
  rows: boolean,
): Promise<{ ms: number; blocked: boolean; kept: number; stores: string[] }> =>
  page.evaluate(
    async (version, rows) => {
      const future = (db: { createObjectStore(name: string): unknown }) => void db.createObjectStore('future');
      const steps = [...touchstone.migrations, future].slice(0, version) as typeof touchstone.migrations;
      // The browser says so itself where another connection stays open after it was asked to close.
      let blocked = false;
      const open = IDBFactory.prototype.open;
      indexedDB.open = (...asked: Parameters<typeof open>) => {
        const request = open.apply(indexedDB, asked);
        request.addEventListener('blocked', () => {
          blocked = true;
        });
        return request;
      };
      const started = performance.now();
      const db = await touchstone.openAt(steps, () => {});
      const ms = performance.now() - started;
      if (rows) {
        const address = 'https://www.coursera.org/learn/torture-0';
        await db.put('kept', {
          address,
          answers: {},
          note: { value: 'Mine.', at: '2026-01-01T00:00:00.000Z', device: 'a' },
        });
      }
      return { ms, blocked, kept: await db.count('kept'), stores: [...db.objectStoreNames] };
    },
    version,
    rows,
  );

/** Ten tabs hold an old version open; an eleventh opens the newest, and one after it a version that is still to come. */
async function run(count: number): Promise<Outcome> {
  const code = await script();
  const extension = new Extension();
  let [failed, lost, slowest, blocked] = [0, 0, 0, 0];
  const versions = new Set<number>();
  try {
    await extension.start();
    const pages: Page[] = [];
    const served = new Map([[site, '<!doctype html><title>store</title>']]);
    for (let n = 0; n <= tabs; n++) {
      const page = await extension.open(site, served);
      pages.push(page);
    }
    const [last = await extension.open(site, served), ...old] = pages.reverse();
    const load = (page: Page) => page.evaluate(code.replace(/^(?:var|const) touchstone/m, 'globalThis.touchstone'));
    await load(last);
    const newest = await last.evaluate(() => touchstone.migrations.length);
    /** One round; gives how long the upgrade took, in ms. */
    const round = async (n: number): Promise<number> => {
      for (const page of pages) await page.reload({ waitUntil: 'domcontentloaded' });
      for (const page of pages) await load(page);
      await last.evaluate(
        () => new Promise((done) => Object.assign(indexedDB.deleteDatabase('touchstone'), { onsuccess: done })),
      );
      // Every version to the newest, and every version to one that does not exist yet.
      const from = 1 + (n % newest);
      const to = from === newest || n % 2 ? newest + 1 : newest;
      versions.add(from);
      for (const [at, page] of old.entries()) await openIn(page, from, at === 0);
      const opened = await openIn(last, to, false);
      if (opened.blocked) blocked++;
      if (opened.kept !== 1) lost++;
      if (opened.stores.includes('future') !== to > newest) failed++;
      // A downgrade is refused and changes nothing.
      const refused = await openIn(old[0] ?? last, from, false).then(
        () => to === from,
        (error: unknown) => String(error).includes('VersionError') || String(error).includes('less than'),
      );
      if (!refused) failed++;
      return opened.ms;
    };
    for (let n = 0; n < count; n++) {
      let ms = await round(n);
      // What else the machine does makes an upgrade slow once; what waits for old tabs waits each time.
      for (let again = 0; again < 2 && ms > mostBlocked; again++) ms = Math.min(ms, await round(n));
      slowest = Math.max(slowest, ms);
      if (ms > mostBlocked) failed++;
    }
  } finally {
    await extension.end();
  }
  return {
    tried: count,
    failed,
    lost,
    blocked,
    slowestMs: Math.round(slowest * 10) / 10,
    versions: [...versions],
    tabs,
  };
}

export const torture: Torture = { usual: 100, run };
