import * as z from 'zod/mini';
import { type CountedPosting, countedPosting } from '../model/posting.ts';
import { kept } from '../model/record.ts';
import { settings } from '../model/settings.ts';
import { shortlistEntry } from '../model/shortlist.ts';

/** A key-value store whose files are not the database's: the extension's own storage.local. */
type Shelf = {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** Which life of the database this is, and how many changes of the user it has kept: the copy that counts fewer has lost some. */
export const ledger = z.object({ id: z.string(), writes: z.number().check(z.nonnegative()) });
export type Ledger = z.infer<typeof ledger>;

/** One credential's copy. The row stands in for the shortlist until the page is read again. */
const credential = z.object({ kept, row: z.optional(shortlistEntry) });
export type CredentialCopy = z.infer<typeof credential>;

/** A value as text with the checksum (SHA-256, hex) of its key and text. */
const sealed = z.object({ text: z.string(), sum: z.string() });

/** Everything on the shelf that stood its checksum and shape; `damaged` names what did not, `empty` = nothing was ever put there. */
export type SecondCopy = {
  empty: boolean;
  ledger: Ledger | undefined;
  credentials: Map<string, CredentialCopy>;
  settings: z.infer<typeof settings> | undefined;
  device: string | undefined;
  postings: Map<string, CountedPosting>;
  damaged: string[];
};

/** What is put on the shelf at once: all of it is written, or none. `removed` names what is taken off it afterwards. */
export type Shelved = {
  ledger: Ledger;
  credentials?: readonly CredentialCopy[];
  settings?: z.infer<typeof settings> | undefined;
  device?: string | undefined;
  postings?: readonly CountedPosting[];
  removed?: readonly string[];
};

const keptKey = 'kept:';
const postingKey = 'posting:';
/** Where a posting lies on the shelf. */
export const keyOfPosting = (id: string): string => postingKey + id;
const device = z.string().check(z.minLength(1), z.maxLength(60));

/** Node's commands have no shelf; every context of the extension has. */
const shelf = (): Shelf | undefined => globalThis.chrome?.storage?.local as Shelf | undefined;

async function sum(key: string, text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${key}\n${text}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function seal(key: string, value: unknown): Promise<[string, z.infer<typeof sealed>]> {
  const text = JSON.stringify(value);
  return [key, { text, sum: await sum(key, text) }];
}

/** The value under a seal; `undefined` if seal or shape is broken. */
async function unseal<T extends z.core.$ZodType>(
  key: string,
  stored: unknown,
  shape: T,
): Promise<z.infer<T> | undefined> {
  const opened = sealed.safeParse(stored);
  if (!opened.success || (await sum(key, opened.data.text)) !== opened.data.sum) return undefined;
  const value = z.safeParse(shape, JSON.parse(opened.data.text)); // cannot throw: the checksum says that we wrote it
  return value.success ? value.data : undefined;
}

export const hasShelf = (): boolean => shelf() !== undefined;

/** The second copy's ledger; 'broken' where its seal is, `undefined` where there is none. */
export async function shelvedLedger(): Promise<Ledger | 'broken' | undefined> {
  const stored = (await shelf()?.get('ledger'))?.ledger;
  return stored === undefined ? undefined : ((await unseal('ledger', stored, ledger)) ?? 'broken');
}

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
  if (what.removed?.length) await shelf()?.remove([...what.removed]);
}

/** Reads the whole second copy; every piece by itself, so that one broken piece costs no other. */
export async function readSecondCopy(): Promise<SecondCopy> {
  // What begins with "view:" is where things stand on screen: no part of the copy, and left alone.
  const stored = Object.entries((await shelf()?.get(null)) ?? {}).filter(([key]) => !key.startsWith('view:'));
  const copy: SecondCopy = {
    empty: stored.length === 0,
    ledger: undefined,
    credentials: new Map(),
    postings: new Map(),
    settings: undefined,
    device: undefined,
    damaged: [],
  };
  /** The piece, put where it belongs; `undefined` if it is not what its key says. */
  const take = async (key: string, value: unknown): Promise<unknown> => {
    if (key === 'ledger') copy.ledger = await unseal(key, value, ledger);
    if (key === 'settings') copy.settings = await unseal(key, value, settings);
    if (key === 'device') copy.device = await unseal(key, value, device);
    if (key === 'ledger' || key === 'settings' || key === 'device') return copy[key];
    const kept = key.startsWith(keptKey) ? await unseal(key, value, credential) : undefined;
    if (kept) copy.credentials.set(kept.kept.address, kept);
    const posting = key.startsWith(postingKey) ? await unseal(key, value, countedPosting) : undefined;
    if (posting) copy.postings.set(posting.id, posting);
    return kept ?? posting;
  };
  for (const [key, value] of stored) if ((await take(key, value)) === undefined) copy.damaged.push(key);
  return copy;
}
