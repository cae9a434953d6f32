import * as z from 'zod/mini';
import type { CountedPosting } from './posting.ts';
import { type Kept, page } from './record.ts';
import type { Settings } from './settings.ts';
import type { ShortlistEntry } from './shortlist.ts';

/** The version of the file that is written; a file of a later one is not read. */
export const fileVersion = 1;
/** More than this is not read from a file: bytes, and rows of one kind. */
export const mostBytes = 100_000_000;
export const mostRows = 50_000;

/** A page as a file carries it: what it said, not how it was judged. Whoever imports it judges it by their own rules and goal. */
export const portablePage = z.omit(page, { judgement: true });
export type PortablePage = z.infer<typeof portablePage>;

/** All that is the user's, and the pages that it is about. `rows` stand in for pages that are lost or were never read here. */
export type Portable = {
  settings: Settings | undefined;
  pages: PortablePage[];
  kept: Kept[];
  rows: ShortlistEntry[];
  postings: CountedPosting[];
};

/** Why a row of a file is refused; `path` names the part of it that is not what it must be. */
export type Refused = {
  kind: 'settings' | 'pages' | 'kept' | 'rows' | 'postings';
  name: string;
  why: 'shape' | 'address' | 'twice';
  path?: string;
};
/** Why a whole file is refused. */
export type Unreadable = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'too-many';

/** What an import would change of one credential that is here already. */
export const changeable = ['page', 'answers', 'note', 'status', 'saved', 'cost', 'period'] as const;
export type Changeable = (typeof changeable)[number];

/** What an import would do, row by row; what is here and newer stays. */
export type ImportPlan = {
  /** Credentials that are not here; `saved` = on the shortlist. */
  fresh: { address: string; title: string; saved: boolean }[];
  differs: { address: string; title: string; what: Changeable[] }[];
  /** Credentials of the file that change nothing here. */
  unchanged: number;
  postings: { fresh: number; unchanged: number };
  settings: 'none' | 'same' | 'differs';
  /** What is put into the stores. */
  puts: { pages: PortablePage[]; kept: Kept[]; rows: Portable['rows']; postings: CountedPosting[] };
};
