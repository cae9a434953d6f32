/** Sites that have a packed reader of their own: a page gets only the script that can read it. */
export const edxHosts = ['edx.org', 'www.edx.org', 'courses.edx.org', 'credentials.edx.org', 'learning.edx.org'];

export const isEdx = ({ hostname }: URL): boolean => edxHosts.includes(hostname);

/** Coursera's own hosts: the site, and its site in a language ("es.coursera.org"). */
export const isCoursera = ({ hostname }: URL): boolean =>
  /^(?:(?:www|[a-z]{2}(?:-[a-z]{2})?)\.)?coursera\.org$/.test(hostname);

/** The script, by its path in the package, that reads the page at an address. */
export function readerOf(address: string): '/reader-coursera.js' | '/reader-edx.js' | '/reader.js' {
  if (!URL.canParse(address)) return '/reader.js';
  const url = new URL(address);
  return isCoursera(url) ? '/reader-coursera.js' : isEdx(url) ? '/reader-edx.js' : '/reader.js';
}
