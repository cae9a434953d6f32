import { browser } from 'wxt/browser';
import type { PanelView } from '../../components/panel-view.ts';
import { textsFor } from '../../locales/languages.ts';
import { whyOf } from '../../model/failure.ts';
import type { Settings } from '../../model/settings.ts';
import { defaultSettings } from '../../model/terms.ts';
import { firstEntries, readRecord, recentEntries, savedUnder } from '../../store/records.ts';
import type { Restored } from '../../store/restore.ts';
import { readRestored, readSettings } from '../../store/settings.ts';
import { type PageInFront, pageInFront } from './page-in-front.ts';

/** The page in front, and what the panel shows of it. */
export type PageLook = { front: PageInFront | undefined; view: PanelView };
/** What the user chose, and what they have yet to hear of. */
export type OwnLook = { settings: Settings; restored: Restored | undefined };
export type Looks = { page: Promise<PageLook>; own: Promise<OwnLook> };

const listed = 8;

async function viewOf(front: PageInFront | undefined): Promise<PanelView> {
  const state = front?.state;
  if (front && state === 'no-access') return { state: 'no-access', site: front.site };
  const offline = state && state !== 'no-access' && state.state === 'offline' ? state : undefined;
  if (offline?.address) {
    const record = await readRecord(offline.address);
    if (record) return { state: 'read', record, offline: true };
  }
  if (!state || state === 'no-access' || state.state === 'not-a-credential' || state.state === 'offline') {
    const [recent, shortlist] = await Promise.all([recentEntries(listed), firstEntries('saved', listed)]);
    return { state: offline ? 'offline' : 'not-a-credential', recent, shortlist };
  }
  if (state.state === 'error') return { state: 'error', why: 'page' };
  if (state.state !== 'read' && state.state !== 'checkout') return state;
  const record = await readRecord(state.address);
  if (!record) return { state: 'reading' };
  if (state.state === 'checkout') return { state: 'checkout', record };
  const { title, partOf } = record.page.reading.signals;
  const related = await savedUnder([title?.value ?? '', ...(partOf?.value ?? [])], state.address);
  return { state: record.page.reading.partly ? 'partly-read' : 'read', record, related };
}

export const languageOf = ({ language }: Settings): string => language ?? browser.i18n.getUILanguage();

async function pageLook(): Promise<PageLook> {
  const front = pageInFront();
  return {
    view: await front.then(viewOf).catch((error: unknown): PanelView => ({ state: 'error', why: whyOf(error) })),
    front: await front.catch(() => undefined),
  };
}

let chosen = defaultSettings;

/** What cannot be read leaves what was known: a fault is said in the user's language. */
async function ownLook(): Promise<OwnLook> {
  const [settings, restored] = await Promise.all([
    readSettings().catch(() => chosen),
    readRestored().catch(() => undefined),
  ]);
  chosen = settings;
  await textsFor(languageOf(settings));
  return { settings, restored };
}

/** Looks at the page in front and at what is stored, both at once. Neither rejects: a view says what went wrong. */
export const look = (): Looks => ({ page: pageLook(), own: ownLook() });
