/** The state that Coursera's page leaves in `window.__APOLLO_STATE__`. Shape seen September 2024 on a specialization page. */
import { isRecord, many } from '../page/data.ts';
import { type Found, listed } from '../page/found.ts';
import type { Page } from '../page/page.ts';

export type Product = { item: Readonly<Record<string, unknown>>; path: string };

const own = /^DescriptionPage_(?:Specialization|Course|ProfessionalCertificate|GuidedProject|Project)Page:/;

export function courseraState(page: Page): Readonly<Record<string, unknown>> | undefined {
  const state = page.state('__APOLLO_STATE__');
  return isRecord(state) ? state : undefined;
}

/** The one product that the page describes; nothing where the state holds several or none. */
export function product(page: Page): Product | undefined {
  const state = courseraState(page);
  const keys = Object.keys(state ?? {}).filter((key) => own.test(key));
  const item = keys.length === 1 && keys[0] ? state?.[keys[0]] : undefined;
  return isRecord(item) ? { item, path: `__APOLLO_STATE__.${keys[0]}` } : undefined;
}

/** A number above zero of the product. */
export function productNumber<T>(page: Page, key: string, value: (n: number) => T): Found<T> | undefined {
  const own = product(page);
  const n = own?.item[key];
  return own && typeof n === 'number' && n > 0 ? page.inData(value(n), `${own.path}.${key}`, String(n)) : undefined;
}

/** Names of what the product refers to: its partners, its instructors. */
export function productList(
  page: Page,
  key: string,
  nameKey: string,
  wanted: (name: string) => boolean = () => true,
): Found<string[]> | undefined {
  const state = courseraState(page);
  const names = many(product(page)?.item[key]).flatMap((entry) => {
    const ref = isRecord(entry) && typeof entry.__ref === 'string' ? entry.__ref : '';
    const target = ref ? state?.[ref] : entry;
    const name = isRecord(target) ? target[nameKey] : undefined;
    return typeof name === 'string' && wanted(name)
      ? (page.inData(name.trim(), `__APOLLO_STATE__.${ref}.${nameKey}`, name) ?? [])
      : [];
  });
  return listed(names);
}
