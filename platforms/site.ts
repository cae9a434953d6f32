import { mapped } from './page/found.ts';
import { siteName } from './page/site-name.ts';
import type { Platform } from './platform.ts';
import { listPath } from './recognise/list-path.ts';
import { recognise } from './recognise/recognise.ts';
import { schemaOrg } from './schema-org.ts';
import { hostIs, promisedBy, type Site } from './sites.ts';

/** Beside the page of one certification or course stand pages about all of them. */
const beside =
  /\/(?:faqs?|help|support|polic(?:y|ies)|handbook|resources|renew(?:al)?|maint(?:ain|enance)|pricing|compare|contact|verify(?:-a-certification)?|login|sign-?up|register|roadmap)\/?$/i;

/** A site of the table as a platform: its address says what it is, the shared readers read it. */
export function sitePlatform(site: Site): Platform {
  return {
    id: site.id,
    name: site.name,
    recognises(page) {
      if (!hostIs(page.url, ...site.hosts)) return undefined;
      const promised = promisedBy(site, page.url);
      const root = page.url.pathname === '/';
      const heading = page.headings.some(({ level, line }) => level <= 2 && page.visible(page.line(line)));
      if (root && !heading && page.text.length < 300) return 'not-readable-yet';
      // Sites get new addresses: at one that is not known here the page's own data may still say that it is one course.
      if (!promised)
        return (
          schemaOrg.recognises(page) ??
          (root ? undefined : recognise(page)) ?? {
            kind: root || listPath.test(page.url.pathname) ? 'listing' : 'other',
            form: 'none',
          }
        );
      if (promised.kind === 'listing' || promised.kind === 'other') return promised;
      if (promised.kind !== 'earned-credential' && beside.test(page.url.pathname))
        return { kind: 'other', form: 'none' };
      if (/^(?:404|page not found|not found)/i.test(page.document.title)) return { kind: 'other', form: 'none' };
      // Somebody's certificate is short, and its words are often no headings.
      const least = promised.kind === 'earned-credential' ? 150 : 1500;
      if (!heading && page.text.length < least) return 'not-readable-yet';
      return promised;
    },
    reads: {
      platform: (page) => siteName(page, site.name),
      // A site of the issuer's own names itself as the issuer, where there is a credential.
      ...(site.issuer && {
        issuers: (page, { form }) =>
          form === 'none'
            ? undefined
            : mapped(siteName(page, site.issuer ?? site.name) ?? siteName(page, site.name), (issuer) => [issuer]),
      }),
    },
  };
}
