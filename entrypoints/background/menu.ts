import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import { languageInUse } from './words.ts';

const id = 'evaluate';
/** Only Firefox has a sidebar, and the shared types know Chrome's API alone. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Writes the menu's entry in the user's language. Menus outlive the background: only installation, start and settings call this. */
export async function writeMenu(): Promise<void> {
  const { evaluate: title } = await textsFor(await languageInUse());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
}

/** "Evaluate this page": opens the panel, which must come before anything is awaited, and reads the page. */
export function hearMenu(evaluate: (tabId: number) => Promise<unknown>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== id || tab?.id === undefined) return;
    if (sidebarAction) void sidebarAction.open();
    else void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => {});
    void evaluate(tab.id).catch(() => {});
  });
}
