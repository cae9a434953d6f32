/** Everything that can go wrong and that a person is told about; the words for each are in the locales. */
export const failures = [
  'full',
  'newer',
  'stored',
  'gone',
  'choose-again',
  'unreadable-file',
  'page',
  'no-employer',
  'no-role',
  'no-posting',
  'other',
] as const;
export type Why = (typeof failures)[number];

/** A fault that has its own words in every language. */
export class Failure extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** What a fault comes to for a person: a full disk, a stored row that is not in its shape, our own, or something unforeseen. */
export function whyOf(error: unknown): Why {
  if (error instanceof Failure) return error.why;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return /^\$?Zod/.test(name) ? 'stored' : 'other';
}
