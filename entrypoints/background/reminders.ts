import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import type { CourseRecord } from '../../model/record.ts';
import { type Deadline, deadlinesOf } from '../../rubric/deadlines.ts';
import { readRecord } from '../../store/records.ts';
import { recordsToRemind } from '../../store/reminders.ts';
import { languageInUse } from './words.ts';

/** An alarm's name says what it is for; nothing else about it is stored anywhere. */
const prefix = 'remind ';
const nameOf = (address: string, { date }: Deadline) => `${prefix}${date} ${address}`;

/** Nine in the morning, here, of the day before. */
function morningBefore(date: string): number {
  const morning = new Date(`${date}T09:00:00`);
  morning.setDate(morning.getDate() - 1);
  return morning.getTime();
}

const isOver = ({ date }: Deadline): boolean => new Date(`${date}T23:59:59`).getTime() < Date.now();

/**
 * Sets the alarms of one credential as its record says now, and takes away those that hold no more. A morning that passed while the
 * browser was closed rings at once as long as the day itself is not over, and only once.
 */
export async function setReminders(address: string, record: CourseRecord | undefined): Promise<void> {
  const wanted = record?.kept.period?.value.remind ? deadlinesOf(record).filter((deadline) => !isOver(deadline)) : [];
  const names = new Set(wanted.map((deadline) => nameOf(address, deadline)));
  const set = await browser.alarms.getAll();
  const own = set.map(({ name }) => name).filter((name) => name.startsWith(prefix) && name.endsWith(` ${address}`));
  await Promise.all(own.filter((name) => !names.has(name)).map((name) => browser.alarms.clear(name)));
  const rung = await rungAlready();
  for (const deadline of wanted) {
    const name = nameOf(address, deadline);
    if (!own.includes(name) && !rung.includes(name))
      await browser.alarms.create(name, { when: Math.max(morningBefore(deadline.date), Date.now() + 1000) });
  }
}

/** After a start of the browser, which may have forgotten its alarms, and after an update of the extension. */
export async function setAllReminders(): Promise<void> {
  for (const record of await recordsToRemind()) await setReminders(record.page.address, record);
}

const rungKey = 'view:rung';
async function rungAlready(): Promise<string[]> {
  const { [rungKey]: names } = await browser.storage.local.get(rungKey);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Tells the user what they asked to be told; without the browser's leave, or if they changed their mind, nothing happens. */
async function ring(name: string): Promise<void> {
  const [, date = '', address = ''] = /^remind (\S+) (.+)$/.exec(name) ?? [];
  const record = await readRecord(address);
  if (!record?.kept.period?.value.remind) return;
  const deadline = deadlinesOf(record).find((one) => one.date === date);
  if (!deadline || isOver(deadline)) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const language = await languageInUse();
  const text = await textsFor(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(new Date(`${date}T12:00:00`));
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: `${text.lastDay[deadline.id]}: ${day}`,
    message: record.page.reading.signals.title?.value ?? text.untitled,
  });
  await browser.storage.local.set({ [rungKey]: [...(await rungAlready()).slice(-199), name] });
}

/** Hears alarms and presses on what they showed. Must run each time the background starts. */
export function hearReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(prefix)) void ring(name).catch(() => {});
  });
  // The permission is optional: without it this part of the browser is not there.
  browser.notifications?.onClicked.addListener((name) => {
    const [, address] = /^remind \S+ (https?:.+)$/.exec(name) ?? [];
    if (!address) return;
    void browser.tabs.create({ url: address });
    void browser.notifications.clear(name);
  });
}
