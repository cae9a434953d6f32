import type { CountedPosting } from '../model/posting.ts';
import type { Kept } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';

/** A key-value store whose files are not the database's: the extension's own storage.local. */
type Shelf = {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** Node's commands have no shelf; every context of the extension has. */
export const shelf = (): Shelf | undefined => globalThis.chrome?.storage?.local as Shelf | undefined;
export const hasShelf = (): boolean => shelf() !== undefined;

/** Which life of the database this is, and how many changes of the user it has kept: the copy that counts fewer has lost some. */
export type Ledger = { id: string; writes: number };

/** The ledger that a value is. By hand: every view checks it before it reads anything, and carries no library for that alone. */
export function ledgerOf(value: unknown): Ledger | undefined {
  const { id, writes } = (value ?? {}) as Partial<Record<keyof Ledger, unknown>>;
  return typeof id === 'string' && typeof writes === 'number' && writes >= 0 ? { id, writes } : undefined;
}

/** One credential's copy. The row stands in for the shortlist until the page is read again. */
export type CredentialCopy = { kept: Kept; row?: ShortlistEntry | undefined };

/** What is put on the shelf at once: all of it is written, or none. `removed` names what is taken off it afterwards. */
export type Shelved = {
  ledger: Ledger;
  credentials?: readonly CredentialCopy[];
  settings?: Settings | undefined;
  device?: string | undefined;
  postings?: readonly CountedPosting[];
  removed?: readonly string[];
};

export const keptKey = 'kept:';
export const postingKey = 'posting:';
/** Where a posting lies on the shelf. */
export const keyOfPosting = (id: string): string => postingKey + id;

async function sum(key: string, text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${key}\n${text}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A value as text with the checksum (SHA-256, hex) of its key and text. */
async function seal(key: string, value: unknown): Promise<[string, { text: string; sum: string }]> {
  const text = JSON.stringify(value);
  return [key, { text, sum: await sum(key, text) }];
}

/** What stands under a seal, as we wrote it; `undefined` if the seal is broken. */
export async function unseal(key: string, stored: unknown): Promise<unknown> {
  const { text, sum: stated } = (stored ?? {}) as { text?: unknown; sum?: unknown };
  return typeof text === 'string' && (await sum(key, text)) === stated ? JSON.parse(text) : undefined;
}

/** The second copy's ledger under its seal, as it lies there. */
export const sealedLedger = async (): Promise<unknown> => (await shelf()?.get('ledger'))?.ledger;

/** Whether a sealed ledger says the same as this one; its seal is not looked at. */
export const saysTheSame = (stored: unknown, { id, writes }: Ledger): boolean =>
  (stored as { text?: unknown } | undefined)?.text === JSON.stringify({ id, writes });

/** The second copy's ledger; 'broken' where its seal is, `undefined` where there is none. */
export async function shelvedLedger(): Promise<Ledger | 'broken' | undefined> {
  const stored = await sealedLedger();
  return stored === undefined ? undefined : (ledgerOf(await unseal('ledger', stored)) ?? 'broken');
}

/** Whether nothing of the user's lies on the shelf; what begins with "view:" is where things stand on screen, and no part of the copy. */
export const isShelfEmpty = async (): Promise<boolean> =>
  Object.keys((await shelf()?.get(null)) ?? {}).every((key) => key.startsWith('view:'));

/** Writes to the second copy. Rejects if the browser refuses, with the shelf as it was. */
export async function shelve(what: Shelved): Promise<void> {
  const items = await Promise.all([
    seal('ledger', what.ledger),
    ...(what.credentials ?? []).map((copy) => seal(keptKey + copy.kept.address, copy)),
    ...(what.postings ?? []).map((posting) => seal(keyOfPosting(posting.id), posting)),
    ...(what.settings ? [seal('settings', what.settings)] : []),
    ...(what.device ? [seal('device', what.device)] : []),
  ]);
  await shelf()?.set(Object.fromEntries(items));
  if (what.removed?.length) await unshelve(what.removed);
}

/** Takes what lies under these names off the second copy. */
export const unshelve = async (keys: readonly string[]): Promise<void> => shelf()?.remove([...keys]);
