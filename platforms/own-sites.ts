/** What an address alone promises, and the two sites on which the content script runs by itself. */
import { edxHosts } from '../model/hosts.ts';
import type { Form, PageKind } from '../model/signals.ts';

/** What an address promises; the page itself may still refine the form, or show a list or an empty shell. */
export type Promised = { kind: PageKind; form: Form };

export type Site = {
  id: string;
  /** The site's own name, as it calls itself. */
  name: string;
  /** Whole hosts; "*." in front stands for any subdomain. */
  hosts: readonly string[];
  /** The site is the issuer's own: its name goes on what it offers. */
  issuer?: string;
  /**
   * Path patterns, several of one promise apart by spaces; first match wins. "*" is one segment, "#" one with a number in it, "**" the
   * rest, "" an end; a leading language ("/es/") is passed over.
   */
  paths: readonly (readonly [patterns: string, promised: Promised])[];
};

export const is = (kind: PageKind, form: Form): Promised => ({ kind, form });
export const course = is('course', 'platform-certificate');
export const program = is('program', 'bundled-program');
const university = is('program', 'university-program');
export const degree = is('degree', 'degree');
export const earned = is('earned-credential', 'platform-certificate');
const project = is('project', 'platform-certificate');
export const listing = is('listing', 'none');

export const ownSites: readonly Site[] = [
  {
    id: 'edx',
    name: 'edX',
    hosts: edxHosts,
    paths: [
      ['/certificates/user/**', earned],
      ['/certificates/*/*', program],
      ['/certificates/* /credentials/* /courses/*/certificate', earned],
      ['/course/subject/** /course/subject', listing],
      ['/course/* /course/*/* /learn/*/* /executive-education/** /boot-camps/*/*', course],
      ['/professional-certificate/*', program],
      ['/micromasters/* /xseries/* /microbachelors/*', university],
      ['/masters/* /masters/*/* /bachelors/* /bachelors/*/* /doctorate/*', degree],
      ['/aprende/*/*', course],
      ['/learn/* /aprende/* /school/* /search /masters /bachelors /subjects /schools-partners /course', listing],
      ['/professional-certificate /micromasters /microbachelors /xseries /doctorate', listing],
      ['/executive-education /boot-camps /boot-camps/* /certificates /school', listing],
    ],
  },
  {
    id: 'coursera',
    name: 'Coursera',
    hosts: ['coursera.org', 'www.coursera.org'],
    paths: [
      ['/learn/*', course],
      ['/specializations/* /professional-certificates/*', program],
      ['/projects/*', project],
      ['/degrees/*', degree],
      ['/certificates/*', university],
      ['/account/accomplishments/** /verify/** /share/*', earned],
      ['/search /courses /browse/** /browse /partners /partners/** /degrees /', listing],
    ],
  },
];

/** The address without what only names a language or region ("/es", "/en-us") and without a trailing slash. */
export function pathOf(url: URL): string {
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  return path.replace(/^\/(?:[a-z]{2}|[a-z]{2}[-_][a-zA-Z]{2,4})(?=\/|$)/, '') || '/';
}

const wild = /[*#]/;
const stands: Readonly<Record<string, string>> = { '**': '.*', '*': '[^/]*', '#': '[^/]*\\d[^/]*' };
const expressions = new Map<string, RegExp>();

/** A path pattern with a wild card in it as an expression; a wild card that opens a segment stands for one that is there. */
function expressionOf(pattern: string): RegExp {
  const known =
    expressions.get(pattern) ??
    new RegExp(
      `^${pattern.replace(/(\/?)(\*\*|[*#])|[^\w/-]/g, (sign, opens, card) =>
        card ? `${opens && '/(?=[^/])'}${stands[card]}` : `\\${sign}`,
      )}$`,
    );
  expressions.set(pattern, known);
  return known;
}

/** Whether a path, by whole segments, is of the pattern. */
export function pathIs(pattern: string, path: string): boolean {
  const fixed = pattern.search(wild);
  if (fixed < 0) return path === pattern;
  return path.startsWith(pattern.slice(0, fixed)) && expressionOf(pattern).test(path);
}

/** Hosts match whole; "*.x.org" is any subdomain of x.org. */
export function hostIs(url: URL, ...hosts: readonly string[]): boolean {
  return hosts.some((host) => (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host));
}

/** What a known site's path promises; `undefined` where the table does not say. */
export function promisedBy(site: Site, url: URL): Promised | undefined {
  const given = new Set([pathOf(url), url.pathname.replace(/(.)\/$/, '$1')]);
  return site.paths.find(([patterns]) =>
    patterns.split(' ').some((one) => given.values().some((path) => pathIs(one, path))),
  )?.[1];
}
