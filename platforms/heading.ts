import type { Page, Stretch } from './page.ts';
import { letters } from './text.ts';

const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');
const plain = (text: string) => text.toLowerCase().replace(notLetters, ' ').trim();

/** The heading that names what the page is about: its first of the first rank, else the one that the page's title repeats. */
export function nameOf(page: Page): Stretch | undefined {
  const own = page.headings.filter(({ line }) => page.own(page.line(line)));
  const firsts = own.filter(({ level }) => level === 1);
  const title = ` ${plain(page.document.title)} `;
  const said =
    firsts.length > 1 && firsts.find(({ line }) => title.startsWith(` ${plain(page.said(page.line(line)))} `));
  const first = said || firsts[0];
  if (first) return page.line(first.line);
  const named = own.find(({ line }) => {
    const words = plain(page.said(page.line(line)));
    return words.length >= 6 && title.startsWith(` ${words} `);
  });
  return named && page.line(named.line);
}
