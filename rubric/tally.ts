import type { CountedPosting, PostingMention } from '../model/posting.ts';

type Strength = PostingMention['strength'];

/** The sentence-level proof of one count. */
export type TallyEvidence = {
  posting: string;
  employer: string;
  date: string;
  /** The posting's own words for it, and the sentence that they stand in where it was kept. */
  quote: string;
  sentence?: string;
  strength: Strength;
};

export type TallyRow = {
  credential: string;
  short?: string;
  /** Distinct postings and distinct employers that name it. */
  postings: number;
  employers: number;
  required: number;
  preferred: number;
  mentioned: number;
  /** Rank: a posting that requires it counts twice one that prefers it; a bare mention counts nothing. */
  weight: number;
  /** Postings a month, YYYY-MM → count. */
  months: Readonly<Record<string, number>>;
  evidence: readonly TallyEvidence[];
};

export type Tally = { role: string; postings: number; employers: number; rows: readonly TallyRow[] };

const legalForms = /\b(?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|sa|the)\b/g;
const ascii = /^[\x20-\x7e]*$/;
const plain = (words: string): string =>
  ascii.test(words)
    ? words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : words
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
const employerKey = (name: string): string =>
  plain(name).replace(legalForms, ' ').replace(/\s+/g, ' ').trim() || plain(name);

/** The day that a posting counts for, YYYY-MM-DD: when it was posted, else when it was read. */
export const dateOf = ({ posted, readAt }: CountedPosting): string => posted ?? readAt.slice(0, 10);

/** What a posting names and how; its text itself is not kept. */
const named = ({ mentions }: CountedPosting): string =>
  mentions.map(({ credential, quote, strength }) => `${credential}:${strength}:${quote}`).join('|');

/** The same day a year before (29 February: 28 February). */
function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith('-02-29') ? `${before.slice(0, 8)}28` : before;
}

type Open = Omit<TallyRow, 'employers' | 'months' | 'evidence'> & {
  employers: Set<string>;
  months: Record<string, number>;
  evidence: TallyEvidence[];
};

/**
 * What the postings of one role name, the most asked for first. Copies of a posting (same employer, title and place, naming the
 * same credentials in the same words) count once, the newest stands; postings of more than a year before `today` (YYYY-MM-DD) and postings dated later are left out.
 */
export function tally(postings: readonly CountedPosting[], { role, today }: { role: string; today: string }): Tally {
  const oldest = yearBefore(today);
  const wanted = plain(role);
  const distinct = new Map<string, CountedPosting>();
  const sameRole = new Map<string, boolean>();
  const keys = new Map<string, string>();
  const keyOf = (employer: string): string => {
    const known = keys.get(employer) ?? employerKey(employer);
    keys.set(employer, known);
    return known;
  };
  for (const posting of postings) {
    const date = dateOf(posting);
    if (date < oldest || date > today) continue;
    const fits = sameRole.get(posting.role) ?? plain(posting.role) === wanted;
    sameRole.set(posting.role, fits);
    if (!fits) continue;
    const key = `${keyOf(posting.employer)}|${plain(posting.title)}|${plain(posting.place ?? '')}|${named(posting)}`;
    const copy = distinct.get(key);
    if (!copy || dateOf(copy) < date) distinct.set(key, posting);
  }
  const rows = new Map<string, Open>();
  const employers = new Set<string>();
  for (const [key, posting] of distinct) {
    const employer = key.slice(0, key.indexOf('|'));
    employers.add(employer);
    for (const mention of strongest(posting.mentions)) count(rows, posting, employer, mention);
  }
  const closed = [...rows.values()]
    .map((row): TallyRow => ({ ...row, employers: row.employers.size }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.postings - a.postings ||
        b.employers - a.employers ||
        (a.credential < b.credential ? -1 : 1),
    );
  return { role, postings: distinct.size, employers: employers.size, rows: closed };
}

const points: Readonly<Record<Strength, number>> = { required: 2, preferred: 1, mentioned: 0 };

/** One mention a credential, the strongest. */
function strongest(mentions: readonly PostingMention[]): Iterable<PostingMention> {
  const best = new Map<string, PostingMention>();
  for (const mention of mentions) {
    const before = best.get(mention.credential);
    if (!before || points[mention.strength] > points[before.strength]) best.set(mention.credential, mention);
  }
  return best.values();
}

function count(rows: Map<string, Open>, posting: CountedPosting, employer: string, mention: PostingMention): void {
  let row = rows.get(mention.credential);
  if (!row) {
    row = {
      credential: mention.credential,
      postings: 0,
      employers: new Set(),
      required: 0,
      preferred: 0,
      mentioned: 0,
      weight: 0,
      months: {},
      evidence: [],
    };
    if (mention.short) row.short = mention.short;
    rows.set(mention.credential, row);
  }
  const date = dateOf(posting);
  const month = date.slice(0, 7);
  row.postings += 1;
  row.employers.add(employer);
  row[mention.strength] += 1;
  row.weight += points[mention.strength];
  row.months[month] = (row.months[month] ?? 0) + 1;
  row.evidence.push({
    posting: posting.id,
    employer: posting.employer,
    date,
    quote: mention.quote,
    ...(mention.sentence && { sentence: mention.sentence }),
    strength: mention.strength,
  });
}
