import type { PageRead } from '../model/reading.ts';
import { courseraFamily } from './coursera.ts';
import { edxFamily } from './edx.ts';
import { others } from './others.ts';
import { readWith } from './read-page.ts';

const families = [edxFamily, courseraFamily, others] as const;

/** Particular before general: sites with a reader of their own, the table's other sites, then any page by its data or text. */
export const platforms = families.flatMap((family) => family.platforms);

/** Reads a page of any site; in a browser a page gets only the family that `readerOf` names, with the same result. */
export const readPage = (document: Document, url: string, now: Date): PageRead =>
  readWith(families, document, url, now);
