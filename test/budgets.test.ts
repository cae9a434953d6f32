import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../commands/launch.ts';
import { firstLoad, type Size, sizes } from './bench/bundle-size.ts';

const out = mkdtempSync(join(tmpdir(), 'touchstone-budgets-'));
const built = join(out, 'chrome-mv3');
let all: Record<string, Size>;

// In a process of its own: a test's environment would build React's development version.
const build = `import { build } from 'wxt'; await build({ browser: 'chrome', outDir: ${JSON.stringify(out)} });`;

beforeAll(() => {
  execFileSync(process.execPath, ['--input-type=module', '--eval', build], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' },
    stdio: 'pipe',
  });
  all = sizes(built);
}, 120_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const kB = (entry: string, kind: keyof Size) => (all[entry]?.[kind] ?? Number.POSITIVE_INFINITY) / 1000;

test('a page that is left alone runs at most 13 kB', () => {
  expect(kB('content script (on every page of a supported site)', 'raw')).toBeLessThanOrEqual(13);
});

test('a page that is read runs at most 54 kB', () => {
  const content = kB('content script (on every page of a supported site)', 'raw');
  expect(kB('snapshot (on a page to be read)', 'raw') + content).toBeLessThanOrEqual(54);
});

// React is 69 of it, the interface's texts 8.
test('panel and popup load at most 110 kB gzipped at first', () => {
  expect(kB('panel and popup together', 'gz')).toBeLessThanOrEqual(110);
});

test('no checker of shapes comes with the first load of panel and popup', () => {
  for (const page of ['sidepanel.html', 'popup.html'])
    for (const file of firstLoad(built, page)) expect(readFileSync(join(built, file), 'utf8')).not.toMatch(/_zod/);
});

test('neither React, zod nor idb runs in pages', () => {
  for (const file of [
    'content-scripts/content.js',
    'sliced-snapshot.js',
    'chip-press.js',
    'finder.js',
    'listing.js',
    'posting.js',
  ])
    expect(readFileSync(join(built, file), 'utf8')).not.toMatch(/createElement\(`?svg|reconciler|_zod|IDBRequest/i);
});
