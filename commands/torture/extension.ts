import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { howToGet, provideBrowser } from '../browser.ts';
import { buildFor, built, extensionId, launchChromium, serve } from '../launch.ts';
import { comesTrue } from './outcome.ts';
import { coursePages } from './pages.ts';

const pages = coursePages(3);
/** Addresses of pages of our own, by which records come to be. */
export const samples: readonly string[] = [...pages.keys()];

type Reply = { res?: unknown; err?: unknown } | undefined;

/** What the database holds, read past the extension's own code. */
export type Stored = {
  kept: {
    address: string;
    answers: Record<string, { value?: string }>;
    saved?: { value: boolean };
    note?: { value: string };
  }[];
  rows: { address: string; title: string }[];
  values: Record<string, unknown>;
  postings: unknown[];
};

/** A real Chromium with a copy of the built extension, which nobody else's build can change while it runs. */
export class Extension {
  readonly scratch = mkdtempSync(join(tmpdir(), 'touchstone-torture-'));
  readonly code = join(this.scratch, 'extension');
  profile = join(this.scratch, 'profile');
  #running: { browser: Browser; id: string } | undefined;
  readonly #more: string[];
  readonly #flags: string[];

  /** With more extensions beside it, and more flags for the browser. */
  constructor(more: string[] = [], flags: string[] = []) {
    this.#more = more;
    this.#flags = flags;
  }

  async start(): Promise<void> {
    if (!existsSync(this.code)) {
      if (!existsSync(join(built.chrome, 'manifest.json'))) await buildFor(['chrome']);
      cpSync(built.chrome, this.code, { recursive: true });
    }
    const executable = await provideBrowser('chromium');
    if (!executable) throw new Error(howToGet('chromium'));
    const browser = await launchChromium(executable, {
      headless: true,
      profile: this.profile,
      extensions: [this.code, ...this.#more],
      args: this.#flags,
    });
    await extensionId(browser);
    const own = [...(await browser.extensions()).values()].find(({ name }) => name === 'Touchstone');
    if (!own) throw new Error('The extension is not loaded.');
    this.#running = { browser, id: own.id };
  }

  get browser(): Browser {
    if (!this.#running) throw new Error('The browser does not run.');
    return this.#running.browser;
  }

  get id(): string {
    return this.#running?.id ?? '';
  }

  /** One of the extension's own pages, in a tab. */
  async ownPage(name = 'popup.html'): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/${name}`, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async open(address: string, served: ReadonlyMap<string, string> = pages): Promise<Page> {
    const page = await this.browser.newPage();
    await serve(page, served);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens pages until each has its record, then closes them. */
  async visit(addresses: readonly string[]): Promise<void> {
    const own = await this.ownPage();
    for (const address of addresses) {
      const page = await this.open(address);
      const known = () => own.evaluate(readPageKeys).then((keys) => keys.includes(address));
      if (!(await comesTrue(known, 20_000))) throw new Error(`${address} was not read.`);
      await page.close();
    }
    await own.close();
  }

  /** SIGKILL. */
  async kill(): Promise<void> {
    const process = this.browser.process();
    const gone = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await gone;
    this.#running = undefined;
  }

  async close(): Promise<void> {
    await this.#running?.browser.close().catch(() => {});
    this.#running = undefined;
  }

  async end(): Promise<void> {
    await this.close();
    rmSync(this.scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in an own page. */
const readPageKeys = () =>
  new Promise<string[]>((resolve, reject) => {
    const open = indexedDB.open('touchstone');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      if (!db.objectStoreNames.contains('pages')) {
        db.close();
        return resolve([]);
      }
      const keys = db.transaction('pages').objectStore('pages').getAllKeys();
      keys.onsuccess = () => {
        db.close();
        resolve(keys.result as string[]);
      };
    };
  });

/** Sends a message as the panel would, from an own page or from any world of any page. */
export const send = (page: Page, type: string, data: unknown): Promise<Reply> =>
  page.evaluate(
    (type, data) => chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }) as Promise<Reply>,
    type,
    data as object,
  );

/** Everything of the user's in the database, read past the extension's own code, from an own page; rejects if it cannot be opened. */
export const stored = (page: Page, place: 'its own' | 'another' = 'its own'): Promise<Stored> =>
  page.evaluate(async (place) => {
    type Buckets = { open(name: string): Promise<{ indexedDB: IDBFactory }> };
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    const factory = place === 'another' ? (await storageBuckets.open('touchstone')).indexedDB : indexedDB;
    return new Promise<Stored>((resolve, reject) => {
      const open = factory.open('touchstone');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const db = open.result;
        const names = ['kept', 'shortlist', 'settings', 'postings'] as const;
        if (!names.every((name) => db.objectStoreNames.contains(name))) {
          db.close();
          return resolve({ kept: [], rows: [], values: {}, postings: [] });
        }
        const tx = db.transaction(names);
        const kept = tx.objectStore('kept').getAll();
        const rows = tx.objectStore('shortlist').getAll();
        const keys = tx.objectStore('settings').getAllKeys();
        const values = tx.objectStore('settings').getAll();
        const postings = tx.objectStore('postings').getAll();
        tx.onerror = () => reject(tx.error);
        tx.oncomplete = () => {
          db.close();
          const named = keys.result.map((key, i): [string, unknown] => [String(key), values.result[i]]);
          resolve({
            kept: kept.result,
            rows: rows.result,
            values: Object.fromEntries(named),
            postings: postings.result,
          });
        };
      };
    });
  }, place);
