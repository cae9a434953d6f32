import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeOwnCredential } from '../../platforms/own-addresses.ts';
import { ownSites } from '../../platforms/own-sites.ts';
import { pathIs, promisedBy, siteOf, sites } from '../../platforms/sites.ts';
import { parse, readDocument } from './read.ts';

/** Whether the table promises a credential at this address. */
function mayBeCredential(url: string): boolean {
  const site = URL.canParse(url) ? siteOf(new URL(url)) : undefined;
  const kind = site && promisedBy(site, new URL(url))?.kind;
  return kind !== undefined && kind !== 'listing' && kind !== 'other';
}

describe('known sites', () => {
  it.each([
    ['https://www.edx.org/course/x', true],
    ['https://www.edx.org/es/course/x/', true],
    ['https://www.edx.org/learn/python', false],
    ['https://www.edx.org/learn/python/x', true],
    ['https://courses.edx.org/certificates/0', true],
    ['https://www.edx.org/search?q=x', false],
    ['https://www.coursera.org/learn/x', true],
    ['https://www.coursera.org/search?query=x', false],
    ['https://www.comptia.org/blog/x', false],
    ['https://learn.microsoft.com/en-us/credentials/certifications/azure-fundamentals/', true],
    ['https://www.linkedin.com/jobs/view/1', false],
    ['https://notedx.org/course/x', false],
    ['https://www.edx.org.evil.example/course/x', false],
    ['chrome://extensions', false],
    ['nothing', false],
  ])('%s may be a credential: %s', (url, expected) => {
    expect(mayBeCredential(url)).toBe(expected);
  });

  it('are known to the content script, where the table knows them', () => {
    const named = ownSites.flatMap(({ paths }) => paths.flatMap(([patterns]) => patterns.split(/[ /]/)));
    const segment = fc.constantFrom(...new Set(named), 'x', 'python-3', 'es', 'en-us', 'zh_Hans', 'a.b', '');
    const host = fc.constantFrom(
      ...ownSites.flatMap(({ hosts }) => hosts),
      'es.coursera.org',
      'www-edx.org',
      'x.example',
    );
    let credentials = 0;
    const same = fc.property(host, fc.array(segment, { maxLength: 5 }), fc.boolean(), (name, segments, closed) => {
      const url = new URL(`https://${name}/${segments.join('/')}${closed ? '/' : ''}`);
      const expected = mayBeCredential(url.href);
      if (expected) credentials++;
      expect([url.href, mayBeOwnCredential(url)]).toEqual([url.href, expected]);
    });
    fc.assert(same, { numRuns: 20_000, seed: 1 });
    expect(credentials).toBeGreaterThan(1_000);
  });

  it('match paths by whole segments', () => {
    expect([
      pathIs('/a/*', '/a/b'),
      pathIs('/a/#', '/a/b2'),
      pathIs('/a/#', '/a/b'),
      pathIs('/a/*', '/a'),
      pathIs('/a/*', '/a/b/c'),
      pathIs('/a/**', '/a/b/c'),
      pathIs('/a/**', '/a'),
      pathIs('/a', '/ab'),
      pathIs('/', '/'),
      pathIs('/', '/faq'),
    ]).toEqual([true, true, false, false, false, true, false, false, true, false]);
  });

  it('are told apart by whole hosts, and each has one id', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    for (const site of sites)
      for (const host of site.hosts) expect(siteOf(new URL(`https://${host.replace('*', 'x')}/`))?.id).toBe(site.id);
  });

  it('put lists before what they list', () => {
    const udemy = sites.find(({ id }) => id === 'udemy');
    expect(udemy && promisedBy(udemy, new URL('https://www.udemy.com/courses/design/'))?.kind).toBe('listing');
  });

  it.each([
    'https://www.classcentral.com/lists',
    'https://www.udemy.com/courses/',
    'https://www.futurelearn.com/subjects',
    'https://www.linkedin.com/learning/topics',
    'https://www.pluralsight.com/browse',
    'https://www.codecademy.com/catalog',
    'https://alison.com/certificate-courses',
    'https://ocw.mit.edu/collections/energy/',
    'https://www.coursera.org/partners',
    'https://www.edx.org/course/subject/computer-science',
    'https://learn.microsoft.com/en-us/certifications/browse/?products=azure',
    'https://ocw.mit.edu/courses/electrical-engineering-and-computer-science/',
    'https://training.linuxfoundation.org/training/course-catalog/',
    'https://www.datacamp.com/tracks/career',
  ])('know the root of a list: %s', (url) => {
    const site = siteOf(new URL(url));
    expect(site && promisedBy(site, new URL(url))?.kind).toBe('listing');
  });

  it.each([
    ['https://ocw.mit.edu/courses/6-0001-introduction-to-programming-fall-2016/', 'course', 'none'],
    ['https://ocw.mit.edu/courses/mathematics/18-06-linear-algebra-spring-2010/index.htm', 'course', 'none'],
    [
      'https://docs.microsoft.com/en-us/learn/certifications/azure-fundamentals/',
      'certification',
      'vendor-certification',
    ],
    ['https://docs.microsoft.com/en-us/learn/paths/azure-fundamentals/', 'program', 'none'],
    ['https://www.udacity.com/course/intro-to-computer-science--cs101', 'course', 'none'],
    ['https://www.udacity.com/course/data-analyst-nanodegree--nd002', 'program', 'bundled-program'],
    ['https://www.youracclaim.com/org/example/badge/example', 'badge', 'digital-badge'],
    ['https://www.lynda.com/Python-tutorials/Learning-Python/12345-2.html', 'course', 'platform-certificate'],
    ['https://onlinecourses-archive.nptel.ac.in/noc17_cs00', 'course', 'platform-certificate'],
    ['https://www.open.edu/openlearn/languages/example/content-section-overview', 'course', 'platform-certificate'],
  ])('know older addresses too: %s', (url, kind, form) => {
    const site = siteOf(new URL(url));
    expect(site && promisedBy(site, new URL(url))).toEqual({ kind, form });
  });

  it("take no page of a badge maker's own site for an earned credential", () => {
    expect(mayBeCredential('https://www.accredible.com/pricing')).toBe(false);
    expect(mayBeCredential('https://www.credential.net/profile')).toBe(false);
    expect(mayBeCredential('https://www.credential.net/0f0f')).toBe(true);
  });
});

describe('an address that is not known on a known site', () => {
  const page = (data: string) =>
    readDocument(
      parse(`<title>Knots for Riggers</title><script type="application/ld+json">${data}</script><h1>Knots for Riggers</h1>
        <p>Tie and inspect the knots that a rig hangs on. A certificate is issued after the final exam.</p>`),
      'https://www.udacity.com/new-place/knots-for-riggers',
      new Date('2026-01-01'),
    );

  it('is one course where its data says so', async () => {
    const read = await page('{"@context":"https://schema.org","@type":"Course","name":"Knots for Riggers"}');
    expect(read).toMatchObject({ state: 'read', reading: { platform: 'udacity', kind: 'course' } });
  });

  it('is left alone where its data does not', async () => {
    const read = await page('{"@context":"https://schema.org","@type":"WebPage","name":"Knots for Riggers"}');
    expect(read).toMatchObject({ state: 'not-a-credential', kind: 'other' });
  });
});
