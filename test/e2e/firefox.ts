import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browser.ts';
import { gecko, launchFirefox } from '../../commands/launch.ts';
import { RealBrowser } from './real-browser.ts';

export class Firefox extends RealBrowser {
  protected async launch(): Promise<Browser> {
    const executable = await findBrowser('firefox');
    if (!executable) throw new Error('No Firefox: npm test installs one.');
    return launchFirefox(executable, { headless: true, profile: this.profile });
  }

  /** One of the add-on's own pages in a tab: the driver may not enter the sidebar itself. */
  async ownPage(name: 'sidepanel' | 'popup' | 'desk', part = ''): Promise<Page> {
    const page = await this.browser.newPage();
    // Puppeteer's goto refuses moz-extension addresses; the protocol underneath does not.
    const { connection } = this.browser as unknown as {
      connection: { send(method: string, params: Record<string, unknown>): Promise<unknown> };
    };
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await connection.send('browsingContext.navigate', {
      context,
      url: `moz-extension://${gecko.uuid}/${name}.html${part}`,
      wait: 'none',
    });
    const address = () => page.evaluate(() => location.protocol).catch(() => '');
    while ((await address()) !== 'moz-extension:') await new Promise((resolve) => setTimeout(resolve, 50));
    return page;
  }
}
