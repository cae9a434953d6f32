import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browser.ts';
import { extensionId, launchChromium, pressChip, serve, sidePanel } from '../../commands/launch.ts';
import { samplePages } from '../../commands/samples.ts';

export const coursera = 'https://www.coursera.org/professional-certificates/google-data-analytics';
export const edx = 'https://www.edx.org/course/rivers-and-floods';

/** A real Chromium with the built extension, on a profile of its own that a kill leaves as it was. */
export class Chromium {
  readonly profile = mkdtempSync(join(tmpdir(), 'touchstone-e2e-'));
  private running: Browser | undefined;

  async start(): Promise<Browser> {
    const executable = await findBrowser('chromium');
    if (!executable) throw new Error('No Chromium: npm test installs one.');
    this.running = await launchChromium(executable, { headless: true, profile: this.profile });
    await extensionId(this.running);
    return this.running;
  }

  get browser(): Browser {
    if (!this.running) throw new Error('Start the browser first.');
    return this.running;
  }

  /** Opens a page of ours at its real address. */
  async open(address: string, pages: ReadonlyMap<string, string> = samplePages()): Promise<Page> {
    const page = await this.browser.newPage();
    await serve(page, pages);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Presses the page's chip and hands over the side panel that opens, its credential shown. */
  async panelBy(page: Page): Promise<Page> {
    await page.bringToFront();
    await pressChip(page);
    const panel = await sidePanel(this.browser);
    await panel.waitForSelector('h1');
    return panel;
  }

  /** The toolbar's real popup. */
  async popup(page: Page): Promise<Page> {
    const id = await extensionId(this.browser);
    const extension = (await this.browser.extensions()).get(id);
    if (!extension) throw new Error('The extension is not loaded.');
    await page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
    return target.asPage();
  }

  /** SIGKILL: nothing is written, closed or said goodbye to. */
  async kill(): Promise<void> {
    const process = this.browser.process();
    const gone = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await gone;
    this.running = undefined;
  }

  async end(): Promise<void> {
    await this.running?.close().catch(() => {});
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
