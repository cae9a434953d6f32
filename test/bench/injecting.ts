import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer-core';

/** Writes an extension that may put `files` (name → code) on any page, as Touchstone puts its snapshot there, and does nothing by itself. */
export function writeInjectingExtension(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Injecting',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  };
  const all = { 'manifest.json': JSON.stringify(manifest), 'worker.js': '', ...files };
  for (const [name, code] of Object.entries(all)) writeFileSync(join(folder, name), code);
  return folder;
}

/** Puts one of the files on the tab that shows `url`; its last value, after it was handed over. */
export type Inject = (url: string, file: string) => Promise<unknown>;

export async function injectorOf(browser: Browser): Promise<Inject> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
  const worker: WebWorker | null = await target.worker();
  if (!worker) throw new Error('The injecting extension has no worker.');
  return (url, file) =>
    worker.evaluate(
      async (url, file) => {
        const [tab] = await chrome.tabs.query({ url: url.replace(/#.*$/, '') });
        const [done] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: [file] });
        return done?.result;
      },
      url,
      file,
    );
}
