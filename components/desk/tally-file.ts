import type { Outline } from '../../model/outline.ts';
import { tally } from '../../rubric/tally.ts';
import type { Language } from '../language.tsx';
import { csvFile } from './shortlist-files.ts';

/** A role's count as CSV: one line for each credential, the most asked for first. */
export const tallyCsv = (
  postings: readonly Outline[],
  about: { role: string; today: string },
  { text }: Language,
): string =>
  csvFile([
    text.roles.columns,
    ...tally(postings, about).rows.map(
      ({ credential, short, required, preferred, mentioned, postings: all, employers }) => [
        credential,
        short ?? '',
        required,
        preferred,
        mentioned,
        all,
        employers,
      ],
    ),
  ]);
