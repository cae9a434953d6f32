import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer-core';
import { minifySync } from 'vite';
import { stateNamesOf } from '../../model/hosts.ts';
import type { PageAnswers, PageSnapshot } from '../../model/snapshot.ts';
import { answersTo, type Questions } from '../../platforms/snapshot/answers.ts';
import { most, type SlicedBody, snapshotOf, type Taken, takeWhole } from '../../platforms/snapshot/whole-snapshot.ts';

/** The text of a function that is put on pages by itself, as small as the build makes it. */
export const minified = (put: typeof takeWhole | typeof answersTo): string =>
  minifySync('put.js', `globalThis.put=${put}`).code.replace(/^globalThis\.put=|;?\s*$/g, '');

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
    'worker.js': `globalThis.takeWhole = ${minified(takeWhole)}; globalThis.answersTo = ${minified(answersTo)};`,
    ...files,
  };
  for (const [name, code] of Object.entries(all)) writeFileSync(join(folder, name), code);
  return folder;
}

/** Of the tab that shows `url`: puts one of the files on it, takes its snapshot, asks it questions; the value, after it was handed over. */
export type Inject = {
  file(url: string, file: string): Promise<unknown>;
  snapshot(url: string): Promise<PageSnapshot>;
  ask(url: string, questions: Questions): Promise<PageAnswers>;
};

export async function injectorOf(browser: Browser): Promise<Inject> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
  const worker: WebWorker | null = await target.worker();
  if (!worker) throw new Error('The injecting extension has no worker.');
  const put = (url: string, name: string, args: readonly unknown[] | undefined) =>
    worker.evaluate(
      async (url, name, args) => {
        const [tab] = await chrome.tabs.query({ url: url.replace(/#.*$/, '') });
        const target = { tabId: tab?.id ?? -1 };
        const known = globalThis as unknown as Record<string, (...all: unknown[]) => unknown>; // as written above
        const [done] = args
          ? await chrome.scripting.executeScript({ target, func: known[name] ?? String, args: [...args] })
          : await chrome.scripting.executeScript({ target, files: [name] });
        return done?.result as unknown;
      },
      url,
      name,
      args,
    );
  const file = (url: string, name: string) => put(url, name, undefined);
  return {
    file,
    snapshot: async (url) => {
      const taken = (await put(url, 'takeWhole', [stateNamesOf(new URL(url).hostname), most])) as Taken; // what it gives
      const sliced = taken.body ? undefined : await file(url, 'sliced-snapshot.js');
      return snapshotOf(taken, sliced as SlicedBody | undefined); // what the script gives
    },
    ask: async (url, questions) => (await put(url, 'answersTo', [questions])) as PageAnswers, // what the function gives
  };
}
