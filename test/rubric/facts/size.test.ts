import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../rubric/facts/', import.meta.url));

test('the tables of facts take at most 60 kB gzipped', () => {
  const tables = globSync(`${folder}{*-rows/*,version-rows,sources,fields,confusables}.ts`).sort();
  expect(tables.length).toBeGreaterThan(15);
  const all = tables.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(gzipSync(all, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});
