import type { Outline } from '../model/outline.ts';

type Mention = Outline['mentions'][number];
type Strength = Mention['strength'];

/** The proof of one count: the posting, in which the sentence stands, and its own words for the credential. */
export type TallyEvidence = {
  posting: string;
  employer: string;
  date: string;
  quote: string;
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
  /** Made when it is asked for: few rows are ever opened. */
  readonly evidence: readonly TallyEvidence[];
};

export type Tally = { role: string; postings: number; employers: number; rows: readonly TallyRow[] };

const legalForms = /\b(?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|sa|the)\b/g;
const ascii = /^[\x20-\x7e]*$/;
/** Words as most are written, with nothing between them but a space. */
const simple = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
const plain = (words: string): string => (simple.test(words) ? words.toLowerCase() : plainly(words));
const plainly = (words: string): string =>
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

/** What a posting names and how; its text itself is not kept. */
const named = (mentions: Outline['mentions']): string =>
  mentions.map(({ credential, quote, strength }) => `${credential}:${strength}:${quote}`).join('|');

/** The same day a year before (29 February: 28 February). */
function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith('-02-29') ? `${before.slice(0, 8)}28` : before;
}

/** Work done once for each of the values that come again and again. */
function remembered<K, V>(work: (value: K) => V): (value: K) => V {
  const done = new Map<K, V>();
  return (value) => {
    const known = done.get(value);
    if (known !== undefined) return known;
    const made = work(value);
    done.set(value, made);
    return made;
  };
}

/** Numbers values in the order of their first coming, from 0. */
function numbering<V>(): (value: V) => number {
  const numbers = new Map<V, number>();
  return (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
}

/** Two numbers as one; a role has far fewer of either than this. */
const together = (a: number, b: number): number => a * 2 ** 26 + b;

/** A row while it is counted; `postings` are those that name the credential. */
type Open = {
  credential: string;
  short: string | undefined;
  postings: Outline[];
  employers: Set<number>;
  strengths: Record<Strength, number>;
  months: Map<string, number>;
};

/**
 * What the postings of one role name, the most asked for first. Copies of a posting (same employer, title and place, naming the
 * same credentials in the same words) count once, the newest stands; postings of more than a year before `today` (YYYY-MM-DD) and postings dated later are left out.
 */
export function tally(postings: readonly Outline[], { role, today }: { role: string; today: string }): Tally {
  const oldest = yearBefore(today);
  const wanted = plain(role);
  const isWanted = remembered((one: string) => plain(one) === wanted);
  // Thousands of postings are told apart by numbers: putting their words together would take longer than all the rest.
  const [employerNumber, wordsNumber, namesNumber] = [numbering<string>(), numbering<string>(), numbering<string>()];
  const [jobNumber, placedNumber] = [numbering<number>(), numbering<number>()];
  const employerOf = remembered((name: string) => employerNumber(employerKey(name)));
  const wordsOf = remembered((words: string) => wordsNumber(plain(words)));
  const namesOf = remembered((mentions: Outline['mentions']) => namesNumber(named(mentions)));
  const distinct = new Map<number, Outline>();
  for (const posting of postings) {
    const { date, employer, title, place = '', mentions } = posting;
    if (date < oldest || date > today || !isWanted(posting.role)) continue;
    const job = jobNumber(together(employerOf(employer), wordsOf(title)));
    const key = together(placedNumber(together(job, wordsOf(place))), namesOf(mentions));
    const copy = distinct.get(key);
    if (!copy || copy.date < date) distinct.set(key, posting);
  }

  const rows = new Map<string, Open>();
  const openRow = ({ credential, short }: Mention): Open => {
    const open = rows.get(credential) ?? {
      credential,
      short,
      postings: [],
      employers: new Set<number>(),
      strengths: { required: 0, preferred: 0, mentioned: 0 },
      months: new Map<string, number>(),
    };
    rows.set(credential, open);
    return open;
  };
  const employers = new Set<number>();
  const monthOf = remembered((date: string) => date.slice(0, 7));
  const rowsOf = remembered((mentions: Outline['mentions']) =>
    strongest(mentions).map((mention) => ({ strength: mention.strength, row: openRow(mention) })),
  );
  for (const posting of distinct.values()) {
    const [employer, month] = [employerOf(posting.employer), monthOf(posting.date)];
    employers.add(employer);
    for (const { strength, row } of rowsOf(posting.mentions)) {
      row.postings.push(posting);
      row.employers.add(employer);
      row.strengths[strength] += 1;
      row.months.set(month, (row.months.get(month) ?? 0) + 1);
    }
  }
  const closed = [...rows.values()]
    .map(closedRow)
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
function strongest(mentions: Outline['mentions']): readonly Mention[] {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const before = best.get(mention.credential);
    if (!before || points[mention.strength] > points[before.strength]) best.set(mention.credential, mention);
  }
  return [...best.values()];
}

function closedRow({ credential, short, postings, employers, strengths, months }: Open): TallyRow {
  return {
    credential,
    ...(short && { short }),
    postings: postings.length,
    employers: employers.size,
    ...strengths,
    weight: strengths.required * points.required + strengths.preferred * points.preferred,
    months: Object.fromEntries(months),
    get evidence() {
      return postings.flatMap(({ id, employer, date, mentions }): TallyEvidence[] =>
        strongest(mentions)
          .filter((mention) => mention.credential === credential)
          .map(({ quote, strength }) => ({ posting: id, employer, date, quote, strength })),
      );
    },
  };
}
