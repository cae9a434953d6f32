import { describe, expect, it } from 'vitest';
import { mayBeCredential } from '../../platforms/own-sites.ts';
import { pathIs, promisedBy, siteOf, sites } from '../../platforms/sites.ts';

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
    expect(mayBeCredential(url, sites)).toBe(expected);
  });

  it('match paths by whole segments', () => {
    expect([
      pathIs('/a/*', '/a/b'),
      pathIs('/a/*', '/a'),
      pathIs('/a/*', '/a/b/c'),
      pathIs('/a/**', '/a/b/c'),
      pathIs('/a/**', '/a'),
      pathIs('/a', '/ab'),
      pathIs('/', '/'),
      pathIs('/', '/faq'),
    ]).toEqual([true, false, false, true, false, false, true, false]);
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
  ])('know the root of a list: %s', (url) => {
    const site = siteOf(new URL(url));
    expect(site && promisedBy(site, new URL(url))?.kind).toBe('listing');
  });

  it("take no page of a badge maker's own site for an earned credential", () => {
    expect(mayBeCredential('https://www.accredible.com/pricing', sites)).toBe(false);
    expect(mayBeCredential('https://www.credential.net/profile', sites)).toBe(false);
    expect(mayBeCredential('https://www.credential.net/0f0f', sites)).toBe(true);
  });
});
