import { type OrderKeys, orderOf } from '../model/order.ts';
import { platformName } from '../model/platform-name.ts';
import type { Kept, Page } from '../model/record.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import type { UserStores } from './schema.ts';

/** A row as it is stored: the keys of its place in every order stand in it, where the indexes find them. */
export type StoredRow = ShortlistEntry & { order: OrderKeys };

export const storedRow = (row: ShortlistEntry): StoredRow => ({ ...row, order: orderOf(row) });

/** Puts a credential's row into the transaction, or takes it out where there is none. */
export const putRow = (tx: UserStores, address: string, row: ShortlistEntry | undefined): Promise<unknown> =>
  row ? tx.objectStore('shortlist').put(storedRow(row)) : tx.objectStore('shortlist').delete(address);

/** The shortlist's row of a credential, or `undefined` where it is not saved. */
export const shortlistRow = ({ page, kept }: { page: Page | undefined; kept: Kept }): ShortlistEntry | undefined =>
  page && kept.saved?.value ? entryOf(page, kept, kept.saved.at) : undefined;

/** A credential as one row of a list; `since` (ISO 8601) dates it, and only what changed after it is told. */
export function entryOf(page: Page, kept: Kept, since: string): ShortlistEntry {
  const { reading, judgement } = page;
  const { signals } = reading;
  const answered = judgement.checklist.filter((item) => (kept.answers[item.id]?.state ?? 'open') !== 'open').length;
  const newest = page.changes.findLast((change) => change.at > since);
  return {
    address: page.address,
    title: signals.title?.value ?? page.address,
    platform: platformName(reading),
    form: judgement.form,
    status: kept.status?.value ?? 'considering',
    low: judgement.low,
    high: judgement.high,
    verdict: judgement.verdict,
    answered,
    toConfirm: judgement.checklist.length,
    savedAt: since,
    ...(signals.issuers && { issuer: signals.issuers.value.join(', ') }),
    ...(signals.price && { price: signals.price.value }),
    ...(newest && { change: newest }),
  };
}
