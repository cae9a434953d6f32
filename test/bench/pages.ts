import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { root } from '../../commands/launch.ts';
import { samplePages } from '../../commands/samples.ts';

/** `ours`: on a site where the content script runs by itself. */
export type BenchPage = { name: string; url: string; html: string; ours: boolean };

const lists = ['list.tsv', 'rebuilt.tsv'].map((name) => resolve(root, '../shared/corpus', name));
const ours = (url: string) => /(?:^|\.)(?:coursera|edx)\.org$/.test(new URL(url).hostname);

/** The saved real pages where they are at hand, else the project's own fixtures; each with its real address. */
export function benchPages(): { from: string; pages: BenchPage[] } {
  const saved = lists
    .filter((list) => existsSync(list))
    .flatMap((list) =>
      readFileSync(list, 'utf8')
        .split(/\r?\n/)
        .filter(Boolean)
        .map((row) => row.split('\t'))
        .map(([file = '', url = ''], row) => ({
          name: `${new URL(url).hostname}, row ${row + 1} of ${basename(list)}`,
          url,
          html: readFileSync(resolve(dirname(list), file), 'utf8'),
          ours: ours(url),
        })),
    );
  if (saved.length) return { from: `${saved.length} saved pages`, pages: saved };
  const own = [...samplePages()].map(([url, html]) => ({
    name: new URL(url).pathname.slice(1),
    url,
    html,
    ours: ours(url),
  }));
  return { from: `${own.length} pages of test/fixtures`, pages: own };
}

/** At most `count` pages, evenly spread over the sizes. */
export function spread(pages: readonly BenchPage[], count: number): BenchPage[] {
  const sorted = pages.toSorted((a, b) => a.html.length - b.html.length);
  if (sorted.length <= count) return sorted;
  const step = count > 1 ? (sorted.length - 1) / (count - 1) : 1;
  return Array.from({ length: count }, (_, i) => sorted[Math.round(i * step)]).filter((page) => page !== undefined);
}
