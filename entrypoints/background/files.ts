import { browser } from 'wxt/browser';
import { Failure } from '../../model/failure.ts';
import { jobSites } from '../../model/job-sites.ts';
import { mostBytes } from '../../model/portable.ts';
import { defaultSettings } from '../../model/terms.ts';
import { eraseEverything, importEverything } from '../../store/import.ts';
import { readFile } from '../../store/portable.ts';
import { judgingUnder, rejudgeAll } from './keep.ts';
import { setAllReminders } from './reminders.ts';

/** Reads a file that one of our own pages holds, brings in its sound rows, and judges everything by what is there then. */
export async function importFile(address: string, withSettings: boolean): Promise<void> {
  // A blob's address names its origin: nothing is fetched from anywhere else.
  if (!address.startsWith(`blob:${browser.runtime.getURL('/')}`)) throw new Failure('choose-again');
  const file = await (await fetch(address)).blob();
  const read = file.size > mostBytes ? undefined : readFile(await file.text());
  if (!read || 'unreadable' in read) throw new Failure('unreadable-file');
  await importEverything(read.holds, {
    withSettings,
    judging: (settings, postings) => judgingUnder(settings ?? defaultSettings, postings),
  });
  // The file's own pages were judged as they came in; the others only stand otherwise by other settings or postings.
  if (read.holds.postings.length > 0 || (withSettings && read.holds.settings)) await rejudgeAll();
  await setAllReminders().catch(() => {}); // brought in it is; the next start sets them
}

/** Erases everything of the user's, its alarms too, and gives back the leave to read job sites. */
export async function eraseAll(): Promise<void> {
  await eraseEverything();
  await browser.alarms.clearAll().catch(() => {}); // what rings finds nothing to tell
  await browser.permissions.remove({ origins: [...jobSites] }).catch(() => {});
}
