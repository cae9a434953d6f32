import * as z from 'zod/mini';
import { cleanAddress } from '../model/address.ts';
import {
  fileVersion,
  mostBytes,
  mostRows,
  type Portable,
  type PortablePage,
  portablePage,
  type Refused,
  type Unreadable,
} from '../model/portable.ts';
import { countedPosting } from '../model/posting.ts';
import { kept } from '../model/record.ts';
import { settings } from '../model/settings.ts';
import { shortlistEntry } from '../model/shortlist.ts';
import { database, type UserStores } from './schema.ts';

/** A value's text with keys in order: equal values have equal texts, whoever wrote them. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The same data give the same text, byte for byte: rows by address or id, keys in order, one row a line, no date of its own. */
export function fileOf({ settings: chosen, pages, kept: keeps, rows: strays, postings }: Portable): string {
  const lines = (rows: readonly unknown[]) => rows.map((row) => `\n${textOf(row)}`).join(',');
  const parts = Object.entries({ pages, kept: keeps, rows: strays, postings }).map(
    ([name, rows]) => `${JSON.stringify(name)}:[${lines(rows)}]`,
  );
  return `{"touchstone":${fileVersion},\n"settings":${chosen ? textOf(chosen) : 'null'},\n${parts.join(',\n')}}\n`;
}

/** Everything that is stored, from inside a transaction; damaged rows are left out and counted. */
export async function everythingIn(tx: UserStores): Promise<Portable & { damaged: number }> {
  let damaged = 0;
  const sound = <T extends z.core.$ZodType>(shape: T, rows: readonly unknown[]): z.infer<T>[] =>
    rows.flatMap((row) => {
      const read = z.safeParse(shape, row);
      if (!read.success) damaged++;
      return read.success ? [read.data] : [];
    });
  const [pages, keeps, rows, postings, chosen] = await Promise.all([
    tx.objectStore('pages').getAll(),
    tx.objectStore('kept').getAll(),
    tx.objectStore('shortlist').getAll(),
    tx.objectStore('postings').getAll(),
    tx.objectStore('settings').get('settings'),
  ]);
  const read = new Set(pages.map(({ address }) => address));
  return {
    settings: settings.safeParse(chosen).data,
    pages: sound(portablePage, pages),
    kept: sound(kept, keeps),
    rows: sound(
      shortlistEntry,
      rows.filter(({ address }) => !read.has(address)),
    ),
    postings: sound(countedPosting, postings),
    damaged,
  };
}

/** Everything that is stored, as it stands at one moment. */
export async function readEverything(): Promise<Portable & { damaged: number }> {
  const tx = (await database()).transaction(['pages', 'kept', 'shortlist', 'settings', 'postings'], 'readonly');
  // Reading needs no more than this; the type is that of the transaction that may also write.
  return everythingIn(tx as unknown as UserStores);
}

const file = z.looseObject({ touchstone: z.number().check(z.positive()) });
const list = z.optional(z.array(z.unknown()));
const parts = z.object({
  settings: z.nullish(z.unknown()),
  pages: list,
  kept: list,
  rows: list,
  postings: list,
});

const nameOf = (row: unknown): string => {
  const { address, id } = z.safeParse(
    z.looseObject({ address: z.optional(z.string()), id: z.optional(z.string()) }),
    row,
  ).data ?? { address: undefined, id: undefined };
  return (id ?? address ?? '').slice(0, 200);
};

/**
 * What a file holds: sound rows, and those that are refused with the reason. Only rows in their exact shape, under a cleaned http(s)
 * address, once each, pass; keys that we do not know are dropped.
 */
export function readFile(text: string): { holds: Portable; refused: Refused[] } | { unreadable: Unreadable } {
  if (text.length > mostBytes) return { unreadable: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { unreadable: 'not-json' };
  }
  const about = file.safeParse(json).data;
  if (!about) return { unreadable: 'not-ours' };
  if (about.touchstone > fileVersion) return { unreadable: 'newer' };
  const raw = parts.safeParse(json).data;
  if (!raw) return { unreadable: 'not-ours' };
  const lists = [raw.pages, raw.kept, raw.rows, raw.postings].map((rows) => rows ?? []);
  if (lists.some((rows) => rows.length > mostRows)) return { unreadable: 'too-many' };

  const refused: Refused[] = [];
  function sound<T extends z.core.$ZodType>(
    kind: Refused['kind'],
    shape: T,
    rows: readonly unknown[],
    { keyOf, fits }: { keyOf: (row: z.infer<T>) => string; fits: (row: z.infer<T>) => boolean },
  ): z.infer<T>[] {
    const seen = new Set<string>();
    return rows.flatMap((row) => {
      const read = z.safeParse(shape, row);
      const refuse = (why: Refused['why'], path?: string) => {
        refused.push({ kind, name: nameOf(row), why, ...(path && { path }) });
        return [];
      };
      if (!read.success) return refuse('shape', read.error.issues[0]?.path.join('.').slice(0, 200));
      if (!fits(read.data)) return refuse('address');
      if (seen.has(keyOf(read.data))) return refuse('twice');
      seen.add(keyOf(read.data));
      return [read.data];
    });
  }
  const byAddress = { keyOf: ({ address }: { address: string }) => address };
  const clean = ({ address }: { address: string }) => cleanAddress(address) === address;
  const [pages = [], keeps = [], rows = [], postings = []] = lists;
  const chosen = raw.settings == null ? undefined : settings.safeParse(raw.settings);
  if (chosen?.success === false) refused.push({ kind: 'settings', name: '', why: 'shape' });
  const holds: Portable = {
    settings: chosen?.data,
    pages: sound('pages', portablePage, pages, {
      ...byAddress,
      fits: (row) => clean(row) && row.reading.address === row.address,
    }),
    kept: sound('kept', kept, keeps, {
      ...byAddress,
      fits: (row) => clean(row) && Object.entries(row.answers).every(([item, answer]) => answer.item === item),
    }),
    rows: sound('rows', shortlistEntry, rows, { ...byAddress, fits: clean }),
    postings: sound('postings', countedPosting, postings, {
      keyOf: ({ id }) => id,
      fits: ({ address }) => address === undefined || /^https?:\/\//.test(address),
    }),
  };
  return { holds, refused };
}

/** The pages of both as one: the later reading, and every change that either has seen. */
export function mergePages<P extends PortablePage>(a: P, b: P): P {
  const newer = a.seen > b.seen || (a.seen === b.seen && textOf(a.reading) >= textOf(b.reading)) ? a : b;
  const changes = new Map([...a.changes, ...b.changes].map((change) => [textOf(change), change]));
  return {
    ...newer,
    firstSeen: a.firstSeen < b.firstSeen ? a.firstSeen : b.firstSeen,
    changes: [...changes]
      .sort(([x, one], [y, two]) => (one.at < two.at ? -1 : one.at > two.at ? 1 : x < y ? -1 : 1))
      .map(([, change]) => change)
      .slice(-200),
  };
}
