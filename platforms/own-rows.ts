import { ownSites } from './own-sites.ts';

/**
 * The paths of the two sites, by hosts and by a path's first segment, in the order of their table: what follows that segment, apart by spaces,
 * with "!" in front of what promises no credential. Worked out when the extension is built (wxt.config.ts): a page takes it as it is.
 */
export const ownRows: readonly (readonly [hosts: readonly string[], rows: Readonly<Record<string, string>>])[] =
  ownSites.map(({ hosts, paths }) => {
    const rows: Record<string, string> = {};
    for (const [patterns, { kind }] of paths)
      for (const pattern of patterns.split(' ')) {
        const [, first = '', ...rest] = pattern.split('/');
        if (first.includes('*') || !/^(?:(?:\/(?:[\w-]+|\*))*(?:\/\*\*)?|\/)$/.test(pattern))
          throw new Error(
            `"${pattern}": here "*" stands for a whole segment, "**" for the rest, and neither in front.`,
          );
        const row = `${kind === 'listing' || kind === 'other' ? '!' : ''}${rest.join('/')}`;
        rows[first] = first in rows ? `${rows[first]} ${row}` : row;
      }
    return [hosts, rows];
  });
