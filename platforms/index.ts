import type { PageRead } from '../model/reading.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { courseraFamily } from './coursera.ts';
import { edxFamily } from './edx.ts';
import { others } from './others.ts';
import { type Ask, readWith } from './read-page.ts';
import type { Rest } from './snapshot/slices.ts';

const families = [edxFamily, courseraFamily, others] as const;

/** Particular before general: sites with a reader of their own, the table's other sites, then any page by its data or text. */
export const platforms = families.flatMap((family) => family.platforms);

/**
 * Reads a page of any site from its snapshot, in slices: `rest` ends one where it has lasted long enough. `ask`: the page can still be
 * asked what of it is hidden, where the snapshot alone does not tell.
 */
export const readPage = (
  snapshot: PageSnapshot,
  now: Date,
  rest: Rest = () => undefined,
  ask?: Ask,
): Promise<PageRead> => readWith(families, snapshot, now, rest, ask);
