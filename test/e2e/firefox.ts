import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browser.ts';
import { inWindow, launchFirefox, ownPage } from '../../commands/launch.ts';
import { RealBrowser } from './real-browser.ts';

export class Firefox extends RealBrowser {
  protected async launch(): Promise<Browser> {
    const executable = await findBrowser('firefox');
    if (!executable) throw new Error('No Firefox: npm test installs one.');
    return launchFirefox(executable, { headless: true, profile: this.profile });
  }

  /** One of the add-on's own pages in a tab: the driver may not enter the sidebar itself. */
  ownPage(name: 'sidepanel' | 'popup' | 'desk', part = ''): Promise<Page> {
    return ownPage(this.browser, name, part);
  }

  /** Runs code in the browser's own window, where its buttons and menus are; hands over what it comes to, a text or a number. */
  inWindow<Result extends string | number>(code: string): Promise<Result> {
    return inWindow(this.browser, code);
  }

  /** The theme of every page. Pages' themes follow this setting of the browser's. */
  theme(scheme: 'light' | 'dark'): Promise<number> {
    const value = scheme === 'dark' ? 0 : 1;
    return this.inWindow(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}); 1`);
  }
}
