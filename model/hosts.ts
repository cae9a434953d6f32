/** Hosts of the sites on which the content script runs by itself. */
export const edxHosts = ['edx.org', 'www.edx.org', 'courses.edx.org', 'credentials.edx.org', 'learning.edx.org'];

export const isEdx = ({ hostname }: URL): boolean => edxHosts.includes(hostname);

/** Coursera's own hosts: the site, and its site in a language ("es.coursera.org"). */
export const isCoursera = ({ hostname }: URL): boolean =>
  /^(?:(?:www|[a-z]{2}(?:-[a-z]{2})?)\.)?coursera\.org$/.test(hostname);

/** The names under which a site's application leaves its state in a script of the page. */
export const stateNamesOf = (hostname: string): readonly string[] =>
  hostname.endsWith('coursera.org') ? ['__APOLLO_STATE__'] : [];
