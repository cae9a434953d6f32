import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../commands/snapshot.ts';
import { linksOf } from '../../../platforms/in-page/links.ts';
import { parse } from '../read.ts';

test('the links of a page, whole and each once', async () => {
  const html =
    '<a class="x" href="/learn/one?a=1&amp;b=2">One</a><a href="https://other.example/">Two</a><a href="/learn/one?a=1&amp;b=2">Again</a><a>None</a><a href="https://[">Broken</a>';
  expect(linksOf(await takeSnapshot(parse(html), 'https://www.coursera.org/search', []))).toEqual([
    { written: '/learn/one?a=1&b=2', address: 'https://www.coursera.org/learn/one?a=1&b=2' },
    { written: 'https://other.example/', address: 'https://other.example/' },
  ]);
});
