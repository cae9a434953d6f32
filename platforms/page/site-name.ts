import { type Found, mapped, wholeText } from './found.ts';
import type { Page } from './page.ts';
import { escaped, letters } from './text.ts';

/** Letters and digits of the Latin scripts; a Unicode property under ignore-case takes a millisecond to compile. */
const letter = '0-9A-Za-zÀ-ɏ';

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
  /^(?:default(?: site)?|(?:my |our |official )?(?:web ?site|site|blog)|home(?: ?page)?|untitled|wordpress|index|main|welcome)$/i;
/** What a part of any site is called. */
const partOfSite =
  /^(?:(?:(?:all|our|my|online|free|short|training) )?(?:courses?|classes|programs?|programmes?|trainings?|workshops?|certifications?|certificates?|lessons|catalog(?:ue)?)|course (?:catalog(?:ue)?|details?|overview|page)|(?:e-?)?learn(?:ing)?|education|academy|school|university|college|campus|students?|portal|platform|lms|shop|store|news|events?|about(?: us)?|cursos?|formations?|kurse?|corsi?|inicio|accueil|startseite)$/i;
const plausible = (name: string) => name.length <= 60 && !unnamed.test(name.trim()) && !partOfSite.test(name.trim());

/** The name that the page gives its site: in meta tags, as the WebSite item of its data, or where its address agrees. */
export function ownSiteName(page: Page): Found<string> | undefined {
  const named = page.meta(['og:site_name', 'application-name'], wholeText);
  if (named) return mapped(named, (value) => (plausible(value) ? value : undefined));
  const site = page.items.find(({ types, under }) => types.includes('WebSite') && !under);
  const name = site?.item.name;
  return site && typeof name === 'string' && plausible(name)
    ? page.inData(name.trim(), `${site.path}.name`, name)
    : (titledSite(page) ?? rightsHolder(page));
}

const joined = (name: string) => name.toLowerCase().replace(notLetters, '');
const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');

/** Platforms that give each school an address of its own. */
export const hosted =
  /\.(?:teachable|thinkific|podia|mykajabi|learnworlds|newzenler|graphy|getlearnworlds|moodlecloud)\.com$/;
/** Second labels under which names are registered: co.uk, edu.au. */
const shared = /^(?:com?|net|org|edu|ac|gov|gob|go|or|ne|sch)$/;
/** The part of a host that somebody registered, its ending left aside: harbour of courses.harbour.co.uk. */
function registered(host: string): { label: string; domain: string } {
  const parts = host.split('.');
  const two = hosted.test(host) || (parts.length > 2 && parts.at(-1)?.length === 2 && shared.test(parts.at(-2) ?? ''));
  const ending = two ? 2 : 1;
  return { label: parts.at(-ending - 1) ?? '', domain: parts.slice(-ending - 1).join('.') };
}

/** Whether a name is the one that the site's address is made of: "Harbour Skills" of harbour-skills.example. */
function isHost(page: Page, name: string): boolean {
  const words = joined(name.replace(/\.(?:com|org|net|io|edu|co)$/i, ''));
  return words.length >= 3 && !unnamed.test(name) && joined(registered(page.url.hostname).label) === words;
}

/** "Tide Reading | Harbour Skills": the part of the title that the address is made of, or that the logo says too. */
function titledSite(page: Page): Found<string> | undefined {
  const parts = page.document.title
    .slice(0, 300)
    .split(/\s[|–—·•»:-]\s/)
    .map((part) => part.trim())
    .filter((part) => part.length <= 60 && !unnamed.test(part));
  if (parts.length < 2) return undefined;
  const last = parts.slice(-4).reverse();
  const home = last.some((part) => isHost(page, part)) ? new Set<string>() : homeLinks(page);
  const part = last.find((one) => isHost(page, one) || (plausible(one) && home.has(joined(one))));
  return part ? page.inData(part, 'title', part) : undefined;
}

/** What the links to the site's first page say, its logo among them. */
function homeLinks(page: Page): Set<string> {
  const { domain } = registered(page.url.hostname);
  const links = page.document.querySelectorAll('header a[href],nav a[href],a[class*="logo" i],a[class*="brand" i]');
  const said = links.slice(0, 60).flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const words = link.textContent.trim() || (link.querySelector('img[alt]')?.getAttribute('alt') ?? '');
    const first = URL.canParse(href, page.url.href) && new URL(href, page.url.href);
    return first && first.pathname === '/' && registered(first.hostname).domain === domain
      ? [joined(words.slice(0, 100).replace(/ (?:logo|home)$/i, ''))]
      : [];
  });
  return new Set(said.filter((words) => words.length >= 3));
}

const rights =
  /(?:©|\bcopyright\b)(?: ?©)?[ \u00a0]{0,2}(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?,? )?(?:by )?(\p{Lu}[^\n|.,·•©]{1,50}?)(?=,? (?:Inc|LLC|Ltd|GmbH|Corp|All rights|Alle Rechte|Todos los)\b|[.,|·•]|$)/u;

/** "© 2024 Harbour Skills" at the foot of the page, where the address agrees. */
function rightsHolder(page: Page): Found<string> | undefined {
  for (const match of page.matches(rights, undefined, (stretch) => page.visible(stretch))) {
    const name = match.match[1]?.trim() ?? '';
    if (!isHost(page, name)) continue;
    const start = match.start + match.match[0].indexOf(name);
    return page.claim(name, { start, end: start + name.length });
  }
  return undefined;
}
