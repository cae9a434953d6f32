import type { Page, Stretch } from './page.ts';
import { letters } from './text.ts';

const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');
const plain = (text: string) => text.toLowerCase().replace(notLetters, ' ').trim();

/** The heading that names what the page is about: its first of the first rank, else the one that the page's title repeats. */
export function nameOf(page: Page): Stretch | undefined {
  const own = page.headings.filter(({ line }) => page.own(page.line(line)));
  const first = own.find(({ level }) => level === 1);
  if (first) return page.line(first.line);
  const title = ` ${plain(page.document.title)} `;
  const named = own.find(({ line }) => {
    const said = plain(page.said(page.line(line)));
    return said.length >= 6 && title.startsWith(` ${said} `);
  });
  return named && page.line(named.line);
}
