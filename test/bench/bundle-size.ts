/** Bytes that each entry of the built extension loads: minified, and gzipped as a store packs them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { takeWhole } from '../../platforms/snapshot/whole-snapshot.ts';
import { builtExtension } from './browsers.ts';
import { minified } from './injecting.ts';
import type { Part } from './part.ts';

export type Size = { raw: number; gz: number };

/** The files that a page of the extension loads at first: its script and style, and what these import. */
export function firstLoad(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|^import|[;}]import)\s*["']\.\/([\w.-]+\.js)["']/g))
      follow(`chunks/${name}`);
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) follow(path);
  return [...found];
}

const sizeOfTexts = (texts: readonly Uint8Array[]): Size => ({
  raw: texts.reduce((all, text) => all + text.length, 0),
  gz: texts.reduce((all, text) => all + gzipSync(text, { level: 9 }).length, 0),
});
const sizeOf = (folder: string, files: readonly string[]): Size =>
  sizeOfTexts(files.map((file) => readFileSync(join(folder, file))));

/** Sizes by entry of a built extension in `folder`. */
export function sizes(folder: string): Record<string, Size> {
  const panel = firstLoad(folder, 'sidepanel.html');
  const popup = firstLoad(folder, 'popup.html');
  return {
    'content script (on every page of a supported site)': sizeOf(folder, ['content-scripts/content.js']),
    'what hears a press (once the chip is reached)': sizeOf(folder, ['chip-press.js']),
    'snapshot (on a page to be read)': sizeOfTexts([Buffer.from(minified(takeWhole))]),
    background: sizeOf(folder, ['background.js']),
    'side panel, first load': sizeOf(folder, panel),
    'popup, first load': sizeOf(folder, popup),
    'panel and popup together': sizeOf(folder, [...new Set([...panel, ...popup])]),
  };
}

export async function bundleSize(): Promise<Part> {
  const all = sizes(await builtExtension());
  const rows = Object.entries(all).map(([entry, { raw, gz }]) => [entry, raw / 1000, gz / 1000]);
  return {
    tables: [{ title: 'Bundle sizes', head: ['entry', 'kB', 'kB gzipped'], rows }],
    about: 'minified Chrome build',
    raw: all,
  };
}
