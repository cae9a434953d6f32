import type { PageSnapshot } from '../model/snapshot.ts';

const link = /<a [^<>]*?href="([^"]{1,2000})"/g;
/** What a page is asked for at most. */
const most = 1_000;

/** Where a page's links lead: whole addresses, each once, in the page's order. */
export function linksOf({ url, body }: PageSnapshot): string[] {
  const found = new Set<string>();
  for (const [, written = ''] of body.matchAll(link)) {
    const address = written.replaceAll('&amp;', '&');
    if (found.size < most && URL.canParse(address, url)) found.add(new URL(address, url).href);
  }
  return [...found];
}
