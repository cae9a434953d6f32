import { globSync, readFileSync } from 'node:fs';
import { root } from './launch.ts';

/** Pages of our own, by the real address at which each is served when there is no network. */
export function samplePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const file of globSync('test/fixtures/*/*.json', { cwd: root })) {
    const { url } = JSON.parse(readFileSync(root + file, 'utf8')) as { url?: string };
    if (url) pages.set(url.replace(/[?#].*$/, ''), readFileSync(root + file.replace(/\.json$/, '.html'), 'utf8'));
  }
  return pages;
}

/** The address that `npm start` opens when none is given. */
export const firstSample = 'https://www.coursera.org/professional-certificates/google-data-analytics';
