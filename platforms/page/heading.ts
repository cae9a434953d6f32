import type { Page } from './page.ts';
import type { Stretch } from './page-lines.ts';
import { letters } from './text.ts';

const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');
const plain = (text: string) => text.toLowerCase().replace(notLetters, ' ').trim();

/** What a certificate is headed with names nothing. */
const certificate = /^(?:certificate|statement|diploma) of\b/i;

const unfinished =
  /(?:[&:,–—-]| (?:an?|the|of|in|for|to|and|with|your|on|de|la|el|en|para|y|du|des|et|und|für|der|die|das|zum|zur))$/i;
const continued = /^(?:[a-zà-ÿ]|&)/;

/** A heading set over several lines, as far as its words or the page's title go on: the rest is a line under it. */
function whole(page: Page, line: number): Stretch {
  const block = page.blockOf(line);
  const title = plain(page.document.title);
  const { start } = page.line(line);
  let { end } = page.line(line);
  for (let next = line + 1; page.blockOf(next) === block && next <= line + 3; next++) {
    const more = page.line(next);
    const joined = plain(page.said({ start, end: more.end }));
    if (
      !unfinished.test(page.said({ start, end }).trim()) &&
      !continued.test(page.said(more).trim()) &&
      !title.startsWith(joined)
    )
      break;
    end = more.end;
  }
  return { start, end };
}

/** The heading that names what the page is about: its first of the first rank, else the one that the page's title repeats, else its first of the second. */
export function nameOf(page: Page): Stretch | undefined {
  const own = page.headings.filter(({ line }) => page.own(page.line(line)));
  const firsts = own.filter(({ level }) => level === 1);
  const title = ` ${plain(page.document.title)} `;
  const said =
    firsts.length > 1 && firsts.find(({ line }) => title.startsWith(` ${plain(page.said(page.line(line)))} `));
  const first = said || firsts[0];
  if (first) return whole(page, first.line);
  const named = own.find(({ line }) => {
    const words = plain(page.said(page.line(line)));
    return words.length >= 6 && title.startsWith(` ${words} `);
  });
  const line = named ? undefined : titleLine(page);
  if (line) return line;
  const at =
    named ?? own.slice(0, 1).find(({ level, line }) => level === 2 && !certificate.test(page.said(page.line(line))));
  return at && page.line(at.line);
}

/** Site builders set a name as plain text: the line that says just what the page's title begins with. */
function titleLine(page: Page): Stretch | undefined {
  const [first = ''] = page.document.title.split(/\s[|–—·-]\s/);
  const words = plain(first);
  if (words.length < 6 || !first.trim().includes(' ')) return undefined;
  for (let at = 0; at < Math.min(page.lineCount, 60); at++) {
    const line = page.line(at);
    if (plain(page.said(line)) === words && page.own(line)) return line;
  }
  return undefined;
}

/** Lines over a page's name that may still be about it: a badge, a path of crumbs. */
const over = 6;

/** The page from its name on: what stands further up is a menu or a banner, whatever it says. */
export function fromName(page: Page): Stretch {
  const name = nameOf(page);
  return {
    start: name ? page.line(Math.max(0, page.lineAt(name.start) - over)).start : 0,
    end: page.text.length,
  };
}

/** From the page's name to the next heading, a line right under the name left aside: the strip of facts that is about the whole. */
export function underName(page: Page): Stretch | undefined {
  const name = nameOf(page);
  if (!name) return undefined;
  const at = page.lineAt(name.end);
  const next = page.headings.find(({ line }) => line > at + 1 && page.own(page.line(line)));
  return next && { start: name.end, end: page.line(next.line).start };
}
