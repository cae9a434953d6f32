import { type Outline, outlineOf } from '../model/outline.ts';
import type { CountedPosting } from '../model/posting.ts';
import { readFrom, type UserStores } from './schema.ts';

/**
 * The outlines of some postings as they are stored: seven words each (id, role, employer, title, place or nothing, date, mentions as
 * JSON), by their number among all words. The browser hands over thousands of them in the time that it takes to build a few hundred
 * postings, and words that stand there again and again come as one.
 */
export type Leaf = { words: string[]; cells: number[] };
type Row = readonly string[];
const perRow = 7;

/**
 * Leaves are by the first character of the posting's id (a fingerprint in hexadecimal, so there are sixteen): one posting more rewrites
 * one leaf, and the leaves one after the other hold the postings in the order of their ids.
 */
const leafName = 'outlines ';
const leafOf = ([id = '']: Row): string => leafName + id.slice(0, 1);
const allLeaves = (): IDBKeyRange => IDBKeyRange.bound(leafName, `${leafName}\uffff`);

type Named = Outline['mentions'][number];
type NamedInShort = [credential: string, short: string, quote: string, strength: Named['strength']];

/** The row of a posting; none where it is damaged. */
function rowOf(posting: CountedPosting): Row[] {
  try {
    const { id, role, employer, title, place = '', date, mentions } = outlineOf(posting);
    const named = mentions.map(
      ({ credential, short = '', quote, strength }): NamedInShort => [credential, short, quote, strength],
    );
    return [[id, role, employer, title, place, date, JSON.stringify(named)]];
  } catch {
    return [];
  }
}

function packed(rows: readonly Row[]): Leaf {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return { cells: rows.flatMap((row) => row.map(numberOf)), words: [...numbers.keys()] };
}

const unpacked = ({ words, cells }: Leaf): Row[] =>
  Array.from({ length: cells.length / perRow }, (_, i) =>
    cells.slice(i * perRow, (i + 1) * perRow).map((cell) => words[cell] ?? ''),
  );

const namedIn = (text: string): Named[] =>
  // as `rowOf` wrote it
  (JSON.parse(text) as NamedInShort[]).map(([credential, short, quote, strength]) => ({
    credential,
    ...(short && { short }),
    quote,
    strength,
  }));

/** Many postings name the same in the same words, and share it. */
function outlinesIn(leaves: readonly Leaf[]): Outline[] {
  const known = new Map<string, Named[]>();
  const outlines: Outline[] = [];
  for (const { words, cells } of leaves) {
    const word = (cell: number): string => words[cells[cell] ?? -1] ?? '';
    for (let at = 0; at < cells.length; at += perRow) {
      const place = word(at + 4);
      const text = word(at + 6);
      const mentions = known.get(text) ?? namedIn(text);
      known.set(text, mentions);
      outlines.push({
        id: word(at),
        role: word(at + 1),
        employer: word(at + 2),
        title: word(at + 3),
        ...(place && { place }),
        date: word(at + 5),
        mentions,
      });
    }
  }
  return outlines;
}

/** Outlines in the order of the postings' ids. `amended` gives all of them, if it turns out that some were not stored. */
export type Outlines = { outlines: readonly Outline[]; amended: Promise<readonly Outline[] | undefined> };

/** What is stored of all postings in outline. Nobody waits while the browser counts the postings, one by one. */
export function readOutlines(): Promise<Outlines> {
  return readFrom(async (db) => {
    const tx = db.transaction(['settings', 'postings']);
    const leaves = (await tx.objectStore('settings').getAll(allLeaves())) as Leaf[]; // under these names stands nothing else
    const postings = tx.objectStore('postings');
    const counting = postings.count();
    const stored = storedIn(leaves);
    const amend = async () =>
      (await counting) === stored.length ? undefined : outlinesIn([packed((await postings.getAll()).flatMap(rowOf))]);
    const amended = amend();
    amended.catch(() => {}); // whoever waits for it hears of it
    if (stored.length > 0) return { outlines: stored, amended };
    return { outlines: (await amended) ?? [], amended };
  });
}

/** The outlines on these leaves; none where one of them is damaged: the postings themselves are there. */
function storedIn(leaves: readonly Leaf[]): Outline[] {
  try {
    return outlinesIn(leaves);
  } catch {
    return [];
  }
}

/**
 * Puts postings and takes others out, and brings their outlines up to it in the same transaction. Nobody else changes postings: what
 * is counted for a role is read from the outlines.
 */
export async function changePostings(
  tx: UserStores,
  { put = [], remove = [] }: { put?: readonly CountedPosting[]; remove?: readonly string[] },
): Promise<void> {
  const postings = tx.objectStore('postings');
  const [leaves, count] = await Promise.all([leavesIn(tx), postings.count()]);
  await Promise.all([...put.map((posting) => postings.put(posting)), ...remove.map((id) => postings.delete(id))]);
  const rows = new Map([...leaves.values()].flatMap(unpacked).map((row) => [row[0], row]));
  if (rows.size !== count) return outlineAnew(tx); // written by a version that knew of no outlines
  for (const id of remove) rows.delete(id);
  for (const row of put.flatMap(rowOf)) rows.set(row[0], row);
  return writeLeaves(tx, leaves, rows.values());
}

/** Makes the outlines of all postings again from what is stored of them. */
export async function outlineAnew(tx: UserStores): Promise<void> {
  const [leaves, postings] = await Promise.all([leavesIn(tx), tx.objectStore('postings').getAll()]);
  return writeLeaves(tx, leaves, postings.flatMap(rowOf));
}

async function leavesIn(tx: UserStores): Promise<Map<string, Leaf>> {
  const values = tx.objectStore('settings');
  const [names, leaves] = await Promise.all([values.getAllKeys(allLeaves()), values.getAll(allLeaves())]);
  const sound = { words: [], cells: [] };
  return new Map(names.map((name, i) => [name, { ...sound, ...(leaves[i] as Leaf) }])); // as above
}

/** Brings the leaves to these rows; a leaf that holds its own already is left as it is. */
async function writeLeaves(tx: UserStores, before: ReadonlyMap<string, Leaf>, rows: Iterable<Row>): Promise<void> {
  const values = tx.objectStore('settings');
  const after = Map.groupBy(rows, leafOf);
  const writes: Promise<unknown>[] = [...before.keys()]
    .filter((name) => !after.has(name))
    .map((name) => values.delete(name));
  for (const [name, unordered] of after) {
    const leaf = packed(unordered.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
    if (JSON.stringify(leaf) !== JSON.stringify(before.get(name))) writes.push(values.put(leaf, name));
  }
  await Promise.all(writes);
}
