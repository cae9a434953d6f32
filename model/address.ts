/** Query parameters that name the thing itself on sites that have no path of its own for it (Moodle: `?id=`). */
const naming = /^(?:id|courseid|course_id|course)$/i;

/**
 * The cleaned address of a page, the key of its record: https origin and path without a trailing slash; of the query only what
 * names the thing; no fragment. `undefined` for anything but http(s).
 */
export function cleanAddress(url: string | URL | Location): string | undefined {
  let parsed: URL | Location;
  try {
    parsed = typeof url === 'string' ? new URL(url) : url;
  } catch {
    return undefined;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  const query =
    parsed.search &&
    new URLSearchParams([...new URLSearchParams(parsed.search)].filter(([name]) => naming.test(name))).toString();
  let end = parsed.pathname.length;
  while (parsed.pathname[end - 1] === '/') end--;
  const path = parsed.pathname.slice(0, end) || '/';
  return `${parsed.protocol}//${parsed.host}${path}${query ? `?${query}` : ''}`;
}

/** Whether an address leads to a page of the web: nothing else is ever opened from a record, a file or a page's words. */
export const isWebAddress = (url: string): boolean => cleanAddress(url) !== undefined;
