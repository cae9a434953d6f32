import type { Kept, Page } from '../model/record.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';

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
    platform: signals.platform?.value ?? reading.platform,
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
