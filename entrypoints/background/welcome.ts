import { browser } from 'wxt/browser';

/** The first run's one screen, in a tab beside the one that the user is looking at; nowhere if no window is open. */
export async function welcome(): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const window = windows.find(({ focused }) => focused) ?? windows[0];
  if (window?.id === undefined || window.incognito) return;
  await browser.tabs.create({
    url: browser.runtime.getURL('/desk.html#welcome'),
    windowId: window.id,
    active: false,
  });
}
