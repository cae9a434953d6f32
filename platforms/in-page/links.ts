import type { PageSnapshot } from '../../model/snapshot.ts';

const link = /<a [^<>]*?href="([^"]{1,2000})"/g;
/** What a page is asked for at most. */
const most = 1_000;

/** Where a page's links lead: each address as it is written there, once and in the page's order, and whole. */
export function linksOf({ url, body }: PageSnapshot): { written: string; address: string }[] {
  const found = new Map<string, string>();
  for (const [, encoded = ''] of body.matchAll(link)) {
    const written = encoded.replaceAll('&amp;', '&');
    if (found.size < most && URL.canParse(written, url)) found.set(written, new URL(written, url).href);
  }
  return Array.from(found, ([written, address]) => ({ written, address }));
}
