import type { Certification, Posting } from '../model/facts.ts';
import { plainName } from './names.ts';

/** Words that stand on most credentials and tell none apart. */
const common = new Set([
  'certificate',
  'certification',
  'certified',
  'professional',
  'course',
  'program',
  'programme',
  'specialization',
  'the',
  'in',
  'of',
  'for',
  'and',
]);

/** The postings that name this credential: its title, or the certification's own name or short form. */
export function postingsFor(
  title: string,
  certification: Certification | undefined,
  postings: readonly Posting[],
): readonly Posting[] {
  if (postings.length === 0) return postings;
  const parts = title.split(/\s[–—-]\s|[:|()]/);
  const names = [title, ...parts, certification?.name ?? '', certification?.short ?? '']
    .map(telling)
    .filter((words) => words.length > 0);
  return postings.filter(({ credential }) => {
    const wanted = telling(credential);
    return names.some((name) => sameCredential(name, wanted));
  });
}

const telling = (name: string): readonly string[] =>
  plainName(name)
    .split(' ')
    .filter((word) => word !== '' && !common.has(word));

/** The same telling words, or at least two of them in a row that make up most of the longer name. */
function sameCredential(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === short.length) return long.join(' ') === short.join(' ');
  return (
    short.length >= 2 && short.length / long.length >= 0.6 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
  );
}

/** Employers named in postings, each once. */
export const employersIn = (postings: readonly Posting[]): readonly string[] => [
  ...new Map(postings.map(({ employer }) => [plainName(employer), employer])).values(),
];
