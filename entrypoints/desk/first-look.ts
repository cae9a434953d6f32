import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import type { Settings } from '../../model/settings.ts';
import { type Outlines, readOutlines } from '../../store/outlines.ts';
import type { Restored } from '../../store/restore.ts';
import { readRestored, readSettings } from '../../store/settings.ts';
import { routeOf } from './route.ts';

/** What the desk shows at first: the settings, their language's texts loaded, and what the part in the address bar takes longest to read. */
export type FirstLook = { settings: Settings; restored: Restored | undefined; outlines: Outlines | undefined };

async function spoken(): Promise<Settings> {
  const settings = await readSettings();
  await textsFor(settings.language ?? browser.i18n.getUILanguage());
  return settings;
}

/** Reads all of it at once. Rejects if the database cannot be read: the desk says so when it tries itself. */
export async function firstLook(): Promise<FirstLook> {
  const counted = routeOf(location.hash).part === 'roles' ? readOutlines() : undefined;
  const [settings, restored, outlines] = await Promise.all([spoken(), readRestored(), counted]);
  return { settings, restored, outlines };
}
