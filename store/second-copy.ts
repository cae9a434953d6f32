import * as z from 'zod/mini';
import { type CountedPosting, countedPosting } from '../model/posting.ts';
import { kept } from '../model/record.ts';
import { settings } from '../model/settings.ts';
import { shortlistEntry } from '../model/shortlist.ts';
import { type CredentialCopy, keptKey, type Ledger, ledgerOf, postingKey, shelf, unseal } from './shelf.ts';

const credential = z.object({ kept, row: z.optional(shortlistEntry) });
const device = z.string().check(z.minLength(1), z.maxLength(60));

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

/** What stands under a seal; `undefined` if seal or shape is broken. */
const shaped = async <T extends z.core.$ZodType>(
  shape: T,
  key: string,
  stored: unknown,
): Promise<z.infer<T> | undefined> => z.safeParse(shape, await unseal(key, stored)).data;

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
    if (key === 'ledger') copy.ledger = ledgerOf(await unseal(key, value));
    if (key === 'settings') copy.settings = await shaped(settings, key, value);
    if (key === 'device') copy.device = await shaped(device, key, value);
    if (key === 'ledger' || key === 'settings' || key === 'device') return copy[key];
    const kept = key.startsWith(keptKey) ? await shaped(credential, key, value) : undefined;
    if (kept) copy.credentials.set(kept.kept.address, kept);
    const posting = key.startsWith(postingKey) ? await shaped(countedPosting, key, value) : undefined;
    if (posting) copy.postings.set(posting.id, posting);
    return kept ?? posting;
  };
  for (const [key, value] of stored) if ((await take(key, value)) === undefined) copy.damaged.push(key);
  return copy;
}
