import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer-core';
import { renderedAt } from '../../platforms/tree/hidden-parts.ts';

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
  const all = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': `globalThis.renderedAt = ${renderedAt};`,
    ...files,
  };
  for (const [name, code] of Object.entries(all)) writeFileSync(join(folder, name), code);
  return folder;
}

/** Of the tab that shows `url`: puts one of the files on it, or asks it of paths; the value, after it was handed over. */
export type Inject = {
  file(url: string, file: string): Promise<unknown>;
  ask(url: string, paths: number[][]): Promise<boolean[][]>;
};

export async function injectorOf(browser: Browser): Promise<Inject> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
  const worker: WebWorker | null = await target.worker();
  if (!worker) throw new Error('The injecting extension has no worker.');
  const run = (url: string, file: string, paths: number[][]) =>
    worker.evaluate(
      async (url, file, paths) => {
        const [tab] = await chrome.tabs.query({ url: url.replace(/#.*$/, '') });
        const target = { tabId: tab?.id ?? -1 };
        const { renderedAt } = globalThis as unknown as { renderedAt(paths: number[][]): boolean[][] };
        const [done] = file
          ? await chrome.scripting.executeScript({ target, files: [file] })
          : await chrome.scripting.executeScript({ target, func: renderedAt, args: [paths] });
        return done?.result as unknown;
      },
      url,
      file,
      paths,
    );
  return {
    file: (url, file) => run(url, file, []),
    ask: async (url, paths) => (await run(url, '', paths)) as boolean[][], // what the function gives
  };
}
