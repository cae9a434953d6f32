import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, mutate } from './mutate.ts';
import { parse, readDocument } from './read.ts';

const folder = resolve(import.meta.dirname, '../fixtures');
const cases = globSync(`${folder}/*/*.json`).map((file) => ({
  name: file.slice(folder.length + 1),
  html: readFileSync(file.replace(/json$/, 'html'), 'utf8'),
  url: (JSON.parse(readFileSync(file, 'utf8')) as { url: string }).url, // written by us beside the page
}));
const rounds = 3;

describe.each(['structure', 'text'] as const)('a page whose %s is damaged', (how) => {
  it.each(cases)(
    'is read without an exception and quoted as it stands: $name',
    { timeout: 30_000 },
    async ({ html, url }) => {
      for (let seed = 1; seed <= rounds; seed++) {
        const document = parse(html);
        mutate(document, seed, how);
        const read = await readDocument(document, url, new Date('2024-06-01T00:00:00Z'));
        expect(faults(document, read), `seed ${seed}`).toEqual([]);
      }
    },
  );
});
