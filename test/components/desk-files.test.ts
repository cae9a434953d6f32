import { expect, test } from 'vitest';
import { csvField, csvOf, markdownOf } from '../../components/desk/shortlist-files.ts';
import { speak } from '../../components/language.tsx';
import { entry } from './sample.ts';

const english = speak('en', new Date('2026-11-22T12:00:00Z'));

test.each([
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['Plain, with "marks"', '"Plain, with ""marks"""'],
  ['a=b', '"a=b"'],
  [49.5, '49.5'],
])('%j is written as %s', (value, written) => expect(csvField(value)).toBe(written));

test('CSV: a line for the columns, one for each entry, with a mark that says UTF-8', () => {
  const lines = csvOf([entry({ title: '=HYPERLINK("https://x.example")' }), entry()], english).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF"Title","Issuer"/);
  expect(lines[1]).toMatch(/^"'=HYPERLINK\(""https/);
  expect(lines).toHaveLength(4);
  expect(lines[2]).toBe(
    `"Welding for beginners","Guild of Welders","Course House","","Considering",48,75,"Promising, confirm first",2,9,"","","","2026-11-22","${entry().address}"`,
  );
});

test('Markdown: the words of a page neither break the table nor become a link or a tag', () => {
  const text = markdownOf([entry({ title: 'A | B\n<img src=x> [c](https://x.example)' })], english);
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
  expect(text).toContain('A \\| B \\<img src=x\\> \\[c\\](https://x.example)');
});
