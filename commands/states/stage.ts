// Over 200 lines: the stage on which every state is set, with what it can do.
import type { Browser, Page } from 'puppeteer-core';
import { ownPage, serve } from '../launch.ts';
import { statePages } from './pages.ts';

/** What is laid out alike: panel and popup are narrow, the desk is a page of its own, a site's page carries chip and marks. */
export type Shape = 'narrow' | 'wide' | 'site';
/** Looks at one view as it stands now. */
export type See = (name: string, view: Page, shape: Shape) => Promise<void>;

/** A browser with one site's page in front and our own pages beside it, for bringing about one state after another. */
export class Stage {
  readonly browser: Browser;
  readonly language: string;
  readonly see: See;
  readonly pages = statePages();
  /** One of our own pages that shows nothing: it sends and looks into the database. */
  #own: Page | undefined;
  #site: Page | undefined;

  constructor(browser: Browser, language: string, see: See) {
    this.browser = browser;
    this.language = language;
    this.see = see;
  }

  get isFirefox(): Promise<boolean> {
    return this.browser.version().then((version) => /firefox/i.test(version));
  }

  async own(): Promise<Page> {
    this.#own ??= await ownPage(this.browser, 'desk', '#judged');
    return this.#own;
  }

  /** The tab in which a person reads the web, gone to this address and in front. */
  async site(address: string): Promise<Page> {
    if (!this.#site) {
      this.#site = await this.browser.newPage();
      await serve(this.#site, this.pages);
    }
    await this.#site.bringToFront();
    await this.#site.goto(address, { waitUntil: 'domcontentloaded' });
    return this.#site;
  }

  /** Opens the page of a credential and waits until it is read. */
  async read(address: string): Promise<Page> {
    const page = await this.site(address);
    await page.waitForSelector('touchstone-chip', { timeout: 20_000 });
    return page;
  }

  /**
   * A tab whose pages do not come: there is no network, as this view can tell too. Its `close` ends both; nothing where a browser
   * cannot be taken off the network.
   */
  async offline(view: Page): Promise<{ goTo(address: string): Promise<void>; close(): Promise<void> } | undefined> {
    if (await this.isFirefox) return undefined;
    const tab = await this.browser.newPage();
    for (const page of [view, tab]) await page.setOfflineMode(true);
    return {
      goTo: async (address) => {
        await tab.bringToFront();
        await tab.goto(address).catch(() => {}); // as it should
      },
      close: async () => {
        await view.setOfflineMode(false);
        await tab.close();
      },
    };
  }

  open(name: 'sidepanel' | 'popup' | 'desk', part = ''): Promise<Page> {
    return ownPage(this.browser, name, part);
  }

  /** Sends what one of our own pages would send; throws if it was not kept. */
  async send(type: string, data: object): Promise<void> {
    const reply = await (await this.own()).evaluate(
      (type, data) =>
        chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }) as Promise<{ res?: unknown }>,
      type,
      data,
    );
    const { saved, counted } = (reply.res ?? {}) as { saved?: boolean; counted?: boolean };
    if (!(saved ?? counted)) throw new Error(`${type}: ${JSON.stringify(reply)}`);
  }

  /** One stored value, read past the extension's own code; nothing where it is not there. */
  async #stored(store: 'pages' | 'settings', key: string): Promise<Record<string, unknown>> {
    const value = await (await this.own()).evaluate(
      (store, key) =>
        new Promise<object | undefined>((resolve, reject) => {
          const opening = indexedDB.open('touchstone');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const got = opening.result.transaction(store).objectStore(store).get(key);
            got.onsuccess = () => {
              opening.result.close();
              resolve(got.result);
            };
          };
        }),
      store,
      key,
    );
    return { ...value };
  }

  /** The settings as they are, to be changed in part. */
  async settings(): Promise<object> {
    return { goal: 'first-job', field: '', role: '', ...(await this.#stored('settings', 'settings')) };
  }

  /** What was last read of a page. */
  async readingOf(address: string): Promise<object> {
    return { ...((await this.#stored('pages', address)).reading as object) }; // a stored page has one
  }

  /** Another part of the desk. */
  async go(desk: Page, part: string): Promise<void> {
    await desk.evaluate((hash) => {
      location.hash = hash;
    }, part);
    await desk.waitForSelector('main .block, main .lead, main [role="status"]');
    await pause(200);
  }

  /** Chooses a file of this content where the desk asks for one. */
  async chooseFile(desk: Page, name: string, content: string): Promise<void> {
    await desk.$eval(
      'input[type="file"]',
      (field, name, content) => {
        const carried = new DataTransfer();
        carried.items.add(new File([content], name, { type: 'application/json' }));
        (field as HTMLInputElement).files = carried.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      content,
    );
  }

  /**
   * Lets every write of the background fail as on a full disk until what it hands over is called; nothing where a browser's background
   * cannot be reached. The browser's real quota is what `npm run torture -- quota` fills.
   */
  async fillDisk(): Promise<(() => Promise<void>) | undefined> {
    if (await this.isFirefox) return undefined;
    const worker = await (await this.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    await worker?.evaluate(() => {
      const rows = IDBObjectStore.prototype as { put: unknown; put0?: unknown }; // the original is kept beside it
      rows.put0 = rows.put;
      rows.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    return async () => {
      await worker?.evaluate(() => {
        const rows = IDBObjectStore.prototype as { put: unknown; put0?: unknown };
        rows.put = rows.put0;
      });
    };
  }

  /** Makes the database one of a version that this extension does not know. */
  async fromTheFuture(): Promise<void> {
    await (await this.own()).evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('touchstone', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
  }

  /** Brings in a file as the desk does. */
  async bringIn(file: string): Promise<void> {
    const address = await (await this.own()).evaluate((text) => URL.createObjectURL(new Blob([text])), file);
    await this.send('importFile', { file: address, withSettings: false });
  }

  /** Changes one stored row past the extension's own code. */
  async damage(store: 'pages' | 'settings', key: string, value: object): Promise<void> {
    await (await this.own()).evaluate(
      (store, key, value) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('touchstone');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction(store, 'readwrite');
            const rows = tx.objectStore(store);
            const before = rows.get(key);
            before.onsuccess = () => {
              const after = { ...before.result, ...value };
              if (rows.keyPath === null) rows.put(after, key);
              else rows.put(after);
            };
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            tx.onabort = () => reject(tx.error);
          };
        }),
      store,
      key,
      value,
    );
  }

  /** Keeps the background from going on until what it hands over is called; nothing where a browser's background cannot be held. */
  async holdBackground(): Promise<(() => Promise<void>) | undefined> {
    if (await this.isFirefox) return undefined;
    const worker = await this.browser.waitForTarget((target) => target.type() === 'service_worker');
    const session = await worker.createCDPSession();
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    return async () => {
      await session.send('Debugger.disable');
      await session.detach();
    };
  }
}

/** Opens every part of a view that folds. */
export const unfold = (view: Page, within = ''): Promise<void> =>
  view.$$eval(`${within} details`, (all) => {
    for (const details of all) details.open = true;
  });

/** Folds every part of a view again. */
export const fold = (view: Page): Promise<void> =>
  view.$$eval('details', (all) => {
    for (const details of all) details.open = false;
  });

/** Presses an element where a mouse would have to scroll to it first. */
export const press = (view: Page, selector: string): Promise<void> =>
  view.$eval(selector, (element) => (element as HTMLElement).click());

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
