import { ownRows } from './own-rows.ts';

const language = /^[a-z]{2}(?:[-_][a-zA-Z]{2,4})?$/;

function matches(pattern: string, segments: readonly string[]): boolean {
  const parts = pattern ? pattern.split('/') : [];
  const open = parts.at(-1) === '**';
  if (open ? segments.length < parts.length : segments.length !== parts.length) return false;
  return parts.every((part, at) => part === '*' || part === '**' || part === segments[at]);
}

/**
 * Whether a page at this address of the two sites may be a credential, as own-sites.ts says: all that scripts in pages know of sites.
 * Compared by segments: one expression for the whole table took 75 kB of each page's memory.
 */
export function mayBeOwnCredential({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  const rows = ownRows.find(([hosts]) => hosts.includes(hostname))?.[1];
  if (!rows) return false;
  let [first = '', ...rest] = pathname.split('/').filter(Boolean);
  if (!Object.hasOwn(rows, first) && language.test(first)) [first = '', ...rest] = rest;
  if (!Object.hasOwn(rows, first)) return false;
  const row = rows[first]?.split(' ').find((pattern) => matches(pattern.replace('!', ''), rest));
  return row !== undefined && !row.startsWith('!');
}
