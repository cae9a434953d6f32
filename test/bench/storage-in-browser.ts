/** Runs inside an extension page of the bench: the same list kept by Touchstone's store, by bare idb and by Dexie, all strict. Over 200 lines: three stores side by side. */
import Dexie, { type Table } from 'dexie';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { searchIn } from '../../components/shortlist-search.ts';
import type { Judgement } from '../../model/judgement.ts';
import { type Order, orders } from '../../model/order.ts';
import type { Kept, Page } from '../../model/record.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { copied } from '../../store/copying.ts';
import { fileOf, readEverything } from '../../store/portable.ts';
import { changeRecord, firstEntries, readRecord, readShortlist } from '../../store/records.ts';
import { closeDatabase, database, databaseName } from '../../store/schema.ts';
import { entryOf, storedRow } from '../../store/shortlist.ts';

export type Ops = {
  /** Changes one record and resolves when it is on disk. */
  write(n: number, turn: number): Promise<unknown>;
  readOne(n: number): Promise<unknown>;
  first50: Record<Order, () => Promise<readonly unknown[]>>;
  search(words: string): Promise<readonly unknown[]>;
  tally(): Promise<Record<string, number>>;
  /** Everything as one text. */
  export(): Promise<string>;
};
type Keeper = {
  fill(count: number): Promise<void>;
  clear(): Promise<void>;
  ops: Ops;
  /** Waits for what follows a write after it was acknowledged, where anything does. */
  settle?(): Promise<unknown>;
};

const subjects = ['Python', 'Statistics', 'Accounting', 'Security', 'Design', 'Nursing', 'Logistics', 'Biology'];
const verdicts = ['Worth a closer look', 'Strong signal', 'Weak signal'];
const at = (n: number) => new Date(Date.UTC(2025, 0, 1) + ((n * 7919) % 31_000_000) * 1000).toISOString();
const address = (n: number) => `https://www.coursera.org/learn/course-${n}`;

const evidence = (n: number) => [{ quote: address(n), place: { data: 'title' } }];
const price = (n: number) => ({ amount: (n * 37) % 400, currency: 'USD', per: 'once' as const });
const title = (n: number) => `${subjects[(n * 31) % subjects.length]} in practice ${(n * 2_654_435_761) % 1_000_003}`;

/** A record as small as its shape allows: what is compared is the store's own work. */
const page = (n: number): Page => ({
  address: address(n),
  reading: {
    address: address(n),
    platform: 'coursera',
    kind: 'course',
    form: 'platform-certificate',
    signals: {
      title: { value: title(n), evidence: evidence(n) },
      issuers: { value: [`University ${n % 200}`], evidence: evidence(n) },
      price: { value: price(n), evidence: evidence(n) },
    },
    readAt: at(n),
  },
  judgement: {
    form: 'platform-certificate',
    low: (n * 17) % 50,
    high: 50 + ((n * 13) % 50),
    coverage: 0.5,
    verdict: verdicts[n % verdicts.length],
    nextStep: '',
    criteria: [],
    checklist: Array.from({ length: n % 9 }, (_, id) => ({ id: `item-${id}` })),
    warnings: [],
    rubric: 'bench',
  } as unknown as Judgement, // the list never looks further
  changes: [],
  firstSeen: at(n),
  seen: at(n),
});
const kept = (n: number): Kept => ({
  address: address(n),
  answers: {},
  saved: { value: true, at: at(n), device: 'bench' },
});
/** One row of the list, its columns in orders of their own. */
const entry = (n: number): ShortlistEntry => entryOf(page(n), kept(n), at(n));

const answered = (before: Kept, turn: number): Kept => ({
  ...before,
  note: { value: `Asked ${turn} times.`, at: at(turn), device: 'bench' },
});

const count = (rows: readonly ShortlistEntry[]) => {
  const all: Record<string, number> = {};
  for (const { verdict } of rows) all[verdict] = (all[verdict] ?? 0) + 1;
  return all;
};

/** The same five for everybody; `first` reads the first 50 rows of one. */
const byOrder = (first: (order: Order) => Promise<readonly unknown[]>) =>
  Object.fromEntries(orders.map((order) => [order, () => first(order)])) as Ops['first50']; // every order has one

const batch = 5_000;
const touchstone: Keeper = {
  async fill(total) {
    const db = await database();
    for (let from = 0; from < total; from += batch) {
      const tx = db.transaction(['pages', 'kept', 'shortlist'], 'readwrite');
      for (let n = from; n < Math.min(total, from + batch); n++) {
        void tx.objectStore('pages').put(page(n));
        void tx.objectStore('kept').put(kept(n));
        void tx.objectStore('shortlist').put(storedRow(entry(n)));
      }
      await tx.done;
    }
  },
  async clear() {
    await closeDatabase();
    await deleteDB(databaseName);
    await chrome.storage.local.clear();
  },
  settle: copied,
  ops: {
    write: (n, turn) =>
      changeRecord(address(n), (before) => ({ ...before, kept: answered(before.kept, turn) }), 'strict'),
    readOne: async (n) => readRecord(address(n)).catch(() => undefined),
    first50: byOrder((order) => firstEntries(order, 50)),
    // As the popup does it: the whole list is read, then searched.
    search: async (words) => searchIn(await readShortlist())(words).slice(0, 50),
    tally: async () => count(await readShortlist()),
    export: async () => fileOf(await readEverything()),
  },
};

/** By which stored value the other two order their rows, and whether the greatest comes first. */
const columns: Record<Order, { path: string; falling: boolean }> = {
  saved: { path: 'savedAt', falling: true },
  range: { path: 'high', falling: true },
  open: { path: 'toConfirm', falling: true },
  price: { path: 'price.amount', falling: false },
  title: { path: 'title', falling: false },
};

let idb: IDBPDatabase | undefined;
async function byCursor(index: string, direction: IDBCursorDirection): Promise<ShortlistEntry[]> {
  const rows: ShortlistEntry[] = [];
  const tx = idb?.transaction('rows');
  for (let c = await tx?.store.index(index).openCursor(null, direction); c && rows.length < 50; c = await c.continue())
    rows.push(c.value);
  return rows;
}
const bare: Keeper = {
  async fill(total) {
    idb = await openDB('bench-idb', 1, {
      upgrade(db) {
        const rows = db.createObjectStore('rows', { keyPath: 'address' });
        for (const { path } of Object.values(columns)) rows.createIndex(path, path);
        db.createObjectStore('kept', { keyPath: 'address' });
      },
    });
    for (let from = 0; from < total; from += batch) {
      const tx = idb.transaction(['rows', 'kept'], 'readwrite');
      for (let n = from; n < Math.min(total, from + batch); n++) {
        void tx.objectStore('rows').put(entry(n));
        void tx.objectStore('kept').put(kept(n));
      }
      await tx.done;
    }
  },
  async clear() {
    idb?.close();
    await deleteDB('bench-idb');
  },
  ops: {
    async write(n, turn) {
      const tx = idb?.transaction('kept', 'readwrite', { durability: 'strict' });
      const before = await tx?.store.get(address(n));
      await Promise.all([tx?.store.put?.(answered(before, turn)), tx?.done]);
    },
    readOne: async (n) => idb?.get('kept', address(n)),
    first50: byOrder((order) => byCursor(columns[order].path, columns[order].falling ? 'prev' : 'next')),
    async search(words) {
      const rows: ShortlistEntry[] = (await idb?.getAll('rows')) ?? [];
      return rows.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase())).slice(0, 50);
    },
    tally: async () => count((await idb?.getAll('rows')) ?? []),
    export: async () => JSON.stringify(await Promise.all([idb?.getAll('rows'), idb?.getAll('kept')])),
  },
};

class InDexie extends Dexie {
  declare rows: Table<ShortlistEntry, string>;
  declare kept: Table<Kept, string>;
  constructor() {
    super('bench-dexie', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      rows: ['address', ...Object.values(columns).map(({ path }) => path)].join(),
      kept: 'address',
    });
  }
}
let dexie = new InDexie();
const byDexie: Keeper = {
  async fill(total) {
    dexie = new InDexie();
    for (let from = 0; from < total; from += batch) {
      const numbers = Array.from({ length: Math.min(total - from, batch) }, (_, i) => from + i);
      await dexie.rows.bulkPut(numbers.map(entry));
      await dexie.kept.bulkPut(numbers.map(kept));
    }
  },
  async clear() {
    await dexie.delete();
  },
  ops: {
    write: (n, turn) =>
      dexie.transaction('rw', dexie.kept, async () => {
        const before = await dexie.kept.get(address(n));
        if (before) await dexie.kept.put(answered(before, turn));
      }),
    readOne: (n) => dexie.kept.get(address(n)),
    first50: byOrder((order) => {
      const rows = dexie.rows.orderBy(columns[order].path);
      return (columns[order].falling ? rows.reverse() : rows).limit(50).toArray();
    }),
    search: (words) =>
      dexie.rows
        .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
        .limit(50)
        .toArray(),
    tally: async () => count(await dexie.rows.toArray()),
    export: async () => JSON.stringify(await Promise.all([dexie.rows.toArray(), dexie.kept.toArray()])),
  },
};

const keepers = { touchstone, 'bare idb': bare, Dexie: byDexie };
export type KeeperName = keyof typeof keepers;
export const keeperNames = Object.keys(keepers) as KeeperName[]; // exactly the keys above

/** Median ms of each operation, every operation in turn through all keepers, so that what disturbs one disturbs all. */
async function measure(total: number, rounds: number): Promise<Record<string, Record<KeeperName, number[]>>> {
  const taken: Record<string, Record<KeeperName, number[]>> = {};
  for (const keeper of Object.values(keepers)) {
    await keeper.clear();
    await keeper.fill(total);
  }
  const time = async (what: string, name: KeeperName, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    taken[what] ??= { touchstone: [], 'bare idb': [], Dexie: [] };
    taken[what][name].push(performance.now() - start);
  };
  for (let turn = -1; turn < rounds; turn++) {
    const n = (turn * 7_919 + 7_919) % total;
    for (const name of keeperNames) {
      const { ops, settle }: Keeper = keepers[name];
      const cheap: [string, () => Promise<unknown>][] = [
        ['acknowledged write', () => ops.write(n, turn)],
        ['write and all that follows', () => ops.write(n, turn).then(settle)],
        ['read one', () => ops.readOne(n)],
        ...orders.map((order): [string, () => Promise<unknown>] => [`first 50 by ${order}`, ops.first50[order]]),
      ];
      const dear: [string, () => Promise<unknown>][] = [
        ['search', () => ops.search('statistics')],
        ['tally', ops.tally],
        ['export', ops.export],
      ];
      for (const [what, work] of turn % Math.ceil(total / 5_000) === 0 || turn < 3 ? [...cheap, ...dear] : cheap) {
        if (turn < 0)
          await work(); // warms up
        else await time(what, name, work);
        await settle?.(); // nobody waits for another's work
      }
    }
  }
  for (const keeper of Object.values(keepers)) await keeper.clear();
  return taken;
}

Object.assign(globalThis, { benchStorage: measure });
