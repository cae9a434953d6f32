import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browser.ts';
import { gecko, launchFirefox, serve } from '../../commands/launch.ts';
import { samplePages } from '../../commands/samples.ts';

/** A real Firefox with the built add-on, on a profile of its own. */
export class Firefox {
  readonly profile = mkdtempSync(join(tmpdir(), 'touchstone-e2e-'));
  private running: Browser | undefined;

  async start(): Promise<void> {
    const executable = await findBrowser('firefox');
    if (!executable) throw new Error('No Firefox: npm test installs one.');
    this.running = await launchFirefox(executable, { headless: true, profile: this.profile });
  }

  get browser(): Browser {
    if (!this.running) throw new Error('Start the browser first.');
    return this.running;
  }

  async open(address: string, pages: ReadonlyMap<string, string> = samplePages()): Promise<Page> {
    const page = await this.browser.newPage();
    await serve(page, pages);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** One of the add-on's own pages in a tab: the driver may not enter the sidebar itself. */
  async ownPage(name: 'sidepanel' | 'popup'): Promise<Page> {
    const page = await this.browser.newPage();
    // Puppeteer's goto refuses moz-extension addresses; the protocol underneath does not.
    const { connection } = this.browser as unknown as {
      connection: { send(method: string, params: Record<string, unknown>): Promise<unknown> };
    };
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await connection.send('browsingContext.navigate', {
      context,
      url: `moz-extension://${gecko.uuid}/${name}.html`,
      wait: 'none',
    });
    const address = () => page.evaluate(() => location.protocol).catch(() => '');
    while ((await address()) !== 'moz-extension:') await new Promise((resolve) => setTimeout(resolve, 50));
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
