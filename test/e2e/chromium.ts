import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browser.ts';
import { extensionId, launchChromium, pressChip, sidePanel } from '../../commands/launch.ts';
import { RealBrowser } from './real-browser.ts';

export const coursera = 'https://www.coursera.org/professional-certificates/google-data-analytics';
export const edx = 'https://www.edx.org/course/rivers-and-floods';

export class Chromium extends RealBrowser {
  protected async launch(): Promise<Browser> {
    const executable = await findBrowser('chromium');
    if (!executable) throw new Error('No Chromium: npm test installs one.');
    const browser = await launchChromium(executable, { headless: true, profile: this.profile });
    await extensionId(browser);
    return browser;
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
}
