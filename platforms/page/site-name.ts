import { type Found, mapped, wholeText } from './found.ts';
import type { Page } from './page.ts';

/** Letters and digits of the Latin scripts; a Unicode property under ignore-case takes a millisecond to compile. */
const letter = '0-9A-Za-zÀ-ɏ';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The site's own name, where the page says it: in its meta tags, title, text or logo. Never the host alone. */
export function siteName(page: Page, name: string): Found<string> | undefined {
  const word = new RegExp(`(?<![${letter}])${escaped(name)}(?![${letter}])`, 'i');
  const parse = (text: string) => {
    const match = word.exec(text);
    return match ? { value: name, start: match.index, end: match.index + match[0].length } : undefined;
  };
  const title = parse(page.document.title);
  return (
    page.meta(['og:site_name', 'application-name'], parse) ??
    (title && page.inData(name, 'title', page.document.title.slice(title.start, title.end))) ??
    page.phrase(word, () => name) ??
    firstAlt(page, word, name) ??
    inFrame(page, word, name) ??
    page.meta(['og:title', 'twitter:title', 'description', 'og:description', 'author', 'twitter:site'], parse)
  );
}

/** In the site's own menu or at its foot. */
function inFrame(page: Page, word: RegExp, name: string): Found<string> | undefined {
  for (const match of page.matches(word, undefined, (stretch) => page.visible(stretch))) {
    const claim = page.claim(name, match);
    if (claim) return claim;
  }
  return undefined;
}

function firstAlt(page: Page, word: RegExp, name: string): Found<string> | undefined {
  for (const image of page.document.querySelectorAll('img[alt],[aria-label]')) {
    const label = image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '';
    const match = word.exec(label);
    if (match) return page.inAttribute(image, name, match[0]);
  }
  return undefined;
}

/** What a content system calls a site that nobody has named. */
const unnamed =
  /^(?:default(?: site)?|(?:my )?(?:web ?site|site|blog)|home(?: ?page)?|untitled|wordpress|index|main)$/i;
const plausible = (name: string) => name.length <= 60 && !unnamed.test(name.trim());

/** The name that the page gives its site, in meta tags or as the WebSite item of its data. */
export function ownSiteName(page: Page): Found<string> | undefined {
  const named = page.meta(['og:site_name', 'application-name'], wholeText);
  if (named) return mapped(named, (value) => (plausible(value) ? value : undefined));
  const site = page.items.find(({ types, under }) => types.includes('WebSite') && !under);
  const name = site?.item.name;
  return site && typeof name === 'string' && plausible(name)
    ? page.inData(name.trim(), `${site.path}.name`, name)
    : undefined;
}
