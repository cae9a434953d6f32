import type { Table } from './table.ts';

/** `rounds` and `pages` from the command line; each part has its own defaults. */
export type Options = { rounds?: number; pages?: number };

/** What one part of the bench found; `raw` goes to its file of results. */
export type Part = { tables: Table[]; about: string; raw: unknown };
