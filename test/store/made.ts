import { IDBFactory } from 'fake-indexeddb';
import type { Kept, Page } from '../../model/record.ts';
import { copied } from '../../store/copying.ts';
import { closeDatabase } from '../../store/schema.ts';

export const address = 'https://www.example.org/course/welding';

/** A page as it was read and judged. */
export const page = (over: Partial<Page> = {}): Page => ({
  address,
  reading: {
    address: over.address ?? address,
    platform: 'generic',
    kind: 'course',
    form: 'platform-certificate',
    signals: {
      title: { value: 'Welding', evidence: [{ quote: 'Welding', place: { selector: 'h1', before: '', after: '' } }] },
    },
    readAt: '2026-03-01T10:00:00.000Z',
  },
  judgement: {
    rubricVersion: '1',
    goal: 'first-job',
    weights: {
      'issuer-recognition': 30,
      'assessment-rigor': 30,
      'what-you-can-show': 20,
      recency: 15,
      stackability: 5,
    },
    low: 20,
    high: 70,
    verdict: 'Promising, confirm first',
    coverage: { found: 3, asked: 9, share: 0.4 },
    nextStep: 'Ask.',
    criteria: [],
    whatIfs: [],
    warnings: [],
    checklist: [],
    form: 'platform-certificate',
    iceClass: 'not stated',
  },
  changes: [],
  firstSeen: '2026-03-01T10:00:00.000Z',
  seen: '2026-03-01T10:00:00.000Z',
  ...over,
});

export const saved: NonNullable<Kept['saved']> = { value: true, at: '2026-03-01T11:00:00.000Z', device: 'a' };

/** The extension's storage.local, in memory. `full` makes it refuse. */
export class Shelf {
  items = new Map<string, unknown>();
  full = false;
  get(keys: string | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.items.keys()] : [keys];
    return Promise.resolve(
      structuredClone(Object.fromEntries(wanted.filter((k) => this.items.has(k)).map((k) => [k, this.items.get(k)]))),
    );
  }
  set(items: Record<string, unknown>): Promise<void> {
    if (this.full) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    for (const [key, value] of Object.entries(structuredClone(items))) this.items.set(key, value);
    return Promise.resolve();
  }
  remove(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
    return Promise.resolve();
  }
}

/** A new shelf in the browser's place, and an empty database beside it. */
export async function freshStores(): Promise<Shelf> {
  await copied();
  const shelf = new Shelf();
  // Only storage.local of the browser's interface is there: the store needs no more.
  globalThis.chrome = { storage: { local: shelf } } as unknown as typeof chrome;
  await emptied();
  return shelf;
}

/** The database as after a loss: no error, nothing in it. */
export async function emptied(): Promise<void> {
  await copied();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
