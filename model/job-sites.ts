/** Job boards and career sites on which postings may be counted without being asked, once the user turned that on. */
export const jobSites = [
  '*://*.linkedin.com/jobs/*',
  '*://*.indeed.com/*',
  '*://*.glassdoor.com/*',
  '*://*.seek.com.au/*',
  '*://*.seek.co.nz/*',
  '*://*.greenhouse.io/*',
  '*://*.lever.co/*',
  '*://*.myworkdayjobs.com/*',
  '*://*.stepstone.de/*',
];

const patterns = jobSites.map((pattern) => {
  const [host = '', path = ''] = pattern.replace('*://*.', '').split(/(?=\/)/);
  return { host, path: path.replace(/\*$/, '') };
});

/** Whether an address is on one of these sites: whole hosts and their subdomains, never a substring. */
export function isJobSite(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname, protocol } = new URL(url);
  return (
    /^https?:$/.test(protocol) &&
    patterns.some(({ host, path }) => (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(path))
  );
}
