/** Names on a Coursera page: its title, who issues and teaches it, which programs it is a part of. */

import { type Found, listed, wholeText } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import type { Read } from '../platform.ts';
import { isPerson } from '../signals/people.ts';
import type { Element } from '../tree/tree.ts';
import { heading, stated } from './page.ts';
import { productList } from './state.ts';

const pageTitle: Parse<string> = (text) => {
  const value = text.replace(/\s{0,4}\|\s{0,4}Coursera\s{0,4}$/, '').replace(/\s{0,4}\[\d{1,3} courses?\][^\n]*/, '');
  return value.length > 2 && value !== text ? { value, start: 0, end: value.length } : undefined;
};

export function title(page: Page): Found<string> | undefined {
  const h1 = heading(page);
  const shown = h1 && page.inElement(h1, wholeText);
  return shown ?? page.meta(['og:title', 'twitter:title'], pageTitle) ?? tabTitle(page);
}

/** The browser tab's title, where the page's own heading is not there. */
export function tabTitle(page: Page): Found<string> | undefined {
  const said = pageTitle(page.document.title);
  return said && page.inData(said.value, 'title', said.value);
}

const logo: Parse<string> = (text) => {
  const value = text.replace(/\slogo$/i, '').trim();
  return value && !/^(?:coursera plus|placeholder|image|logo)/i.test(value)
    ? { value, start: 0, end: value.length }
    : undefined;
};

/** "Offered by" and its links to partners; else the logos before the title; else the product's partners in the state. */
export function issuers(page: Page): Found<string[]> | undefined {
  const partners = [...page.document.querySelectorAll('a[href*="/partners/"]')].filter(
    (link) =>
      link.getAttribute('data-track-component') === 'partner' ||
      offered.test(link.closest('div,section')?.parentElement?.textContent?.slice(0, 40) ?? ''),
  );
  const shown = partners.filter((link) => !link.closest('[role="dialog"],footer,nav,[data-testid^="product-card"]'));
  const named = listed(shown.flatMap((link) => page.inElement(link, wholeText) ?? []));
  if (named) return named;
  const h1 = heading(page);
  const frame = h1?.closest('[data-e2e="hero-module"],section,main');
  const logos = [...(frame?.querySelectorAll('img[alt]') ?? [])].filter(
    (image) => h1 && image.precedes(h1) && !image.closest('nav,header'),
  );
  return (
    listed(logos.flatMap((image) => page.inElement(image, logo) ?? [])) ??
    listed(
      [...page.document.querySelectorAll('[data-e2e="fixed-page-navigation"] img[alt]')].flatMap(
        (image) => page.inElement(image, logo) ?? [],
      ),
    ) ??
    productList(page, 'partners', 'name')
  );
}
const offered = /^\s*(?:offered by|ofrecido por|proposé par|oferecido por|angeboten von)/i;

const person: Parse<string> = (text) => {
  const value = text.replace(/(?:top instructor|primary instructor)$/i, '').trim();
  return isPerson(value) ? { value, start: 0, end: value.length } : undefined;
};

/**
 * Links to people; a training team is no person. Where "+3 more" opens a window with the others, the state names them all, else the
 * window's own links do.
 */
export function instructors(page: Page): Found<string[]> | undefined {
  const named = (links: readonly Element[]) =>
    listed(
      links.flatMap((link) => page.inElement(link, person) ?? []),
      (value) => value.toLowerCase(),
    );
  const links = [...page.document.querySelectorAll('a[href*="/instructor/"]')];
  const shown = named(links.filter((link) => !link.closest('[role="dialog"]')));
  const issued = new Set(issuers(page)?.value);
  if (!shown || shown.value.some((value) => issued.has(value))) return undefined;
  const window = links
    .map((link) => link.closest('[role="dialog"]'))
    .find((one) => one && inWindow.test(one.textContent ?? ''));
  if (!window) return shown;
  const all =
    productList(page, 'instructors', 'fullName', isPerson) ??
    named(links.filter((link) => !link.closest('[role="dialog"]') || window.contains(link)));
  return all && all.value.length > shown.value.length ? all : shown;
}
const inWindow =
  /^\W{0,9}(?:(?:close|cerrar|fermer|fechar|schließen)\W{0,9})?(?:instructors?|instructores|enseignants?|instrutores|dozenten)/i;

export const taughtBy: Read<'taughtBy'> = (page) => {
  const issued = issuers(page)?.value ?? [];
  const said = stated(page, 'taughtBy')
    .filter(({ value }) => !isPerson(value) || /\d|[A-Z]{2}/.test(value))
    .filter(
      ({ value }) =>
        !/^coursera/i.test(value) && !issued.some((issuer) => issuer.includes(value) || value.includes(issuer)),
    );
  return listed(said.flatMap((one) => page.claim(one.value, one) ?? []));
};

const wholeLink: Parse<string> = wholeText;

/** "This course is part of …": its link, or the links of the window that "multiple programs" opens. */
export const partOf: Read<'partOf'> = (page, { kind }) => {
  if (kind !== 'course' && kind !== 'project') return undefined;
  const links = [
    ...page.document.querySelectorAll('a[href*="/specializations/"],a[href*="/professional-certificates/"]'),
  ];
  const named = links.filter((link) => {
    if (link.closest('footer,nav,[data-testid^="product-card"]')) return false;
    const window = link.closest('[role="dialog"]');
    const frame = window ?? link.closest('p,div,h2,h3,span');
    return /^\W*(?:close\W*)?(?:this (?:course|project) is (?:available as )?part of|este curso forma parte de|ce cours fait partie d|este curso faz parte d|dieser kurs ist teil)/i.test(
      frame?.textContent?.slice(0, 120) ?? '',
    );
  });
  return listed(
    named.flatMap((link) => page.inElement(link, wholeLink) ?? []),
    (value) => value.replace(/ (?:specialization|professional certificate)$/i, '').toLowerCase(),
  );
};
