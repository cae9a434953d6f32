import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom: the rooms of the house, and what each may know of. `commands` and `test` may import anything. */
const mayImport: Record<string, { ours: string[]; packages: RegExp }> = {
  model: { ours: ['model'], packages: /^(zod\/mini|@webext-core\/messaging)$/ },
  // The tree of a snapshot; what runs in pages never reaches it (below).
  platforms: { ours: ['model', 'platforms'], packages: /^(css-select|htmlparser2)$/ },
  rubric: { ours: ['model', 'rubric'], packages: /^$/ },
  store: { ours: ['model', 'store'], packages: /^(idb|zod\/mini)$/ },
  components: { ours: ['model', 'rubric', 'components', 'locales'], packages: /^react(-dom)?(\/.*)?$/ },
  locales: { ours: ['locales', 'model'], packages: /^$/ },
  'entrypoints/content': { ours: ['model', 'platforms', 'entrypoints/content'], packages: /^wxt\// },
  'entrypoints/sliced-snapshot': { ours: ['model', 'platforms'], packages: /^wxt\// },
  'entrypoints/chip-press': { ours: ['entrypoints/content'], packages: /^wxt\// },
  'entrypoints/finder': { ours: ['model', 'platforms', 'entrypoints/content'], packages: /^wxt\// },
  'entrypoints/listing': { ours: ['model', 'platforms'], packages: /^wxt\// },
  'entrypoints/posting': { ours: ['model', 'platforms'], packages: /^wxt\// },
  'entrypoints/background': {
    // Pages are read here, from their snapshots: a page would pay for the readers' compiling at each load.
    ours: ['model', 'platforms', 'rubric', 'store', 'locales', 'entrypoints/background'],
    packages: /^(wxt\/.*|zod\/mini)$/,
  },
  'entrypoints/sidepanel': {
    ours: ['model', 'components', 'store', 'locales', 'entrypoints/sidepanel'],
    packages: /^(wxt\/.*|react(-dom)?(\/.*)?)$/,
  },
  'entrypoints/desk': {
    ours: ['model', 'components', 'store', 'locales', 'entrypoints/desk'],
    packages: /^(wxt\/.*|react(-dom)?(\/.*)?)$/,
  },
  'entrypoints/popup': {
    ours: ['model', 'components', 'store', 'locales', 'entrypoints/popup'],
    packages: /^(wxt\/.*|react(-dom)?(\/.*)?)$/,
  },
};
const roomOf = (file: string): string | undefined =>
  Object.keys(mayImport).find((room) => file.startsWith(`${room}/`) || file.startsWith(`${room}.`));

const files = globSync('{model,platforms,rubric,store,components,locales,entrypoints}/**/*.{ts,tsx}', { cwd: root });

test('every file stands in a room of the table', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
});

test('every import is one that the table of rooms allows', () => {
  const faults: string[] = [];
  for (const file of files) {
    const room = mayImport[roomOf(file) ?? ''];
    if (!room) continue;
    const code = readFileSync(join(root, file), 'utf8');
    for (const [statement, , path = ''] of code.matchAll(
      /^(import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'/gm,
    )) {
      const target = path || statement.slice(8, -1);
      if (/^import type/.test(statement) && !target.startsWith('.')) continue; // costs nothing at run time
      const ours = target.startsWith('.') ? normalize(join(dirname(file), target)) : undefined;
      const allowed = ours
        ? room.ours.some((name) => ours.startsWith(`${name}/`)) || /\.css(\?inline)?$/.test(ours)
        : room.packages.test(target);
      if (!allowed) faults.push(`${file} imports ${target}`);
    }
  }
  expect(faults).toEqual([]);
});

test('what runs in pages knows neither zod, React, idb nor the parser of snapshots', () => {
  const reached = new Set<string>();
  const walk = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const code = readFileSync(join(root, file), 'utf8');
    for (const [statement, path = ''] of code.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)) {
      if (/^(import|export) type/.test(statement)) continue;
      if (path.startsWith('.') && /\.tsx?$/.test(path)) walk(normalize(join(dirname(file), path)));
      else if (/^(zod|react|idb|css-select|htmlparser2)/.test(path))
        throw new Error(`${file} brings ${path} into the page`);
    }
  };
  walk('entrypoints/content/index.ts');
  for (const put of ['whole-snapshot', 'answers']) walk(`platforms/snapshot/${put}.ts`);
  for (const script of ['sliced-snapshot', 'chip-press', 'finder', 'listing', 'posting'])
    walk(`entrypoints/${script}.ts`);
  expect(reached.size).toBeGreaterThan(5);
});
