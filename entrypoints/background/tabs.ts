import { browser } from 'wxt/browser';
import { type PageState, sendMessage } from '../../model/messages.ts';
import { pageRead } from '../../model/reading.ts';
import { readRecord } from '../../store/records.ts';
import { isOf, keepReading, stateOf } from './keep.ts';

/** Reads the page of a tab's main frame by the packed reader, judges and keeps it, and says what the chip may show. */
export async function readTab(tabId: number, previousTitle?: string): Promise<PageState> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/reader.js'] });
  const result = pageRead.safeParse(injected?.result);
  if (!result.success)
    return {
      state: 'error',
      message: 'This page could not be read. Reload it; if that does not help, please report it.',
    };
  const read = result.data;
  if (read.state !== 'read') return { state: read.state };
  const tab = await browser.tabs.get(tabId);
  if (!isOf(read.reading, tab.url)) return { state: 'not-readable-yet' };
  // After in-page navigation the old course may still stand on the page: its title gives it away.
  if (previousTitle !== undefined && read.reading.signals.title?.value === previousTitle)
    return { state: 'not-readable-yet' };
  if (tab.incognito) return { state: 'not-a-credential' };
  const page = await keepReading(read.reading);
  const record = page && (await readRecord(page.address));
  return record ? stateOf(record) : { state: 'not-readable-yet' };
}

/** Tells the chips of one credential, in whatever tabs it is open, what they may show now. */
export async function refreshChips(address: string): Promise<void> {
  const record = await readRecord(address);
  if (!record) return;
  const tabs = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendMessage('stateChanged', stateOf(record), id)])),
  );
}
