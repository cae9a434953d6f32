import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../../commands/launch.ts';
import { samplePages } from '../../commands/samples.ts';

/** A real browser with the built extension, on a profile of its own that a kill leaves as it was. */
export abstract class RealBrowser {
  readonly profile = mkdtempSync(join(tmpdir(), 'touchstone-e2e-'));
  private running: Browser | undefined;

  protected abstract launch(): Promise<Browser>;

  async start(): Promise<void> {
    this.running = await this.launch();
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
