import { isRecord, jsonLdItems, many } from './page/data.ts';

/** What a job posting's page says: the words are handed on whole, to be searched for credentials outside the page. */
export type PostingOnPage = {
  /** Whether the page's data calls itself a posting, or only the user does. */
  from: 'data' | 'text';
  employer: string;
  title: string;
  place?: string;
  /** YYYY-MM-DD. */
  posted?: string;
  text: string;
};

/** Characters of a posting that are looked at; longer ones are cut, which no real posting is. */
const longest = 100_000;

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
const named = (value: unknown): string | undefined => {
  const [first] = many(value);
  return isRecord(first) ? words(first.name) : words(first);
};

/** The text of an HTML fragment, its blocks as lines; nothing in it is run or loaded. */
function textOf(html: string): string {
  const body = new DOMParser().parseFromString(
    html.replace(/<(?:br|\/p|\/li|\/h\d|\/div|\/ul)\b/gi, '\n$&'),
    'text/html',
  ).body;
  return (body.textContent ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** Schema.org JobPosting, as boards and career sites publish it for search engines (seen 2026). */
function fromData(document: Document): PostingOnPage | undefined {
  const blocks = document.querySelectorAll('script[type*="ld+json" i]');
  const texts = Array.from(blocks, ({ textContent }) => textContent ?? '');
  const item = jsonLdItems(texts).find(({ types }) => types.includes('JobPosting'))?.item;
  if (!item) return undefined;
  const title = words(item.title) ?? words(item.name);
  const description = words(item.description);
  if (!title || !description) return undefined;
  const [location] = many(item.jobLocation);
  const address = isRecord(location) ? location.address : undefined;
  const place = isRecord(address)
    ? [address.addressLocality, address.addressRegion].map(words).filter(Boolean).join(', ')
    : words(address);
  const posted = words(item.datePosted)?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  const more = [
    item.qualifications,
    item.experienceRequirements,
    item.responsibilities,
    item.skills,
    item.educationRequirements,
  ]
    .map((part) => (isRecord(part) ? words(part.description) : words(part)))
    .filter((part) => part !== undefined);
  return {
    from: 'data',
    employer: named(item.hiringOrganization) ?? '',
    title,
    ...(place && { place }),
    ...(posted && { posted }),
    text: [textOf(description), ...more.map(textOf)].join('\n').slice(0, longest),
  };
}

/** A page without such data, which the user said is a posting: its heading, its site's name, and its main text. */
function fromText(document: Document): PostingOnPage | undefined {
  const main = document.querySelector<HTMLElement>('main,article,[role="main"]') ?? document.body;
  const title = document.querySelector('h1')?.textContent?.trim();
  const text = main?.innerText?.trim() ?? '';
  if (!title || text.length < 200) return undefined;
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  return { from: 'text', employer: site ?? '', title, text: text.slice(0, longest) };
}

/** The posting on this page, if there is one: from its data, else from its text, which only the user can call a posting. */
export function readPosting(document: Document): PostingOnPage | undefined {
  return fromData(document) ?? fromText(document);
}
