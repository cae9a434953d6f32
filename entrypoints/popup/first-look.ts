import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import { readSettings } from '../../store/settings.ts';
import { firstList, type List } from './use-list.ts';

/** What the popup shows at first: the language in use, its texts loaded, and the first rows. */
export type FirstLook = { tag: string; list: List };

async function language(): Promise<string> {
  const { language } = await readSettings();
  const tag = language ?? browser.i18n.getUILanguage();
  await textsFor(tag);
  return tag;
}

/** Reads all of it at once. Rejects if the database cannot be read: the list says so when it tries itself. */
export async function firstLook(): Promise<FirstLook> {
  const [tag, list] = await Promise.all([language(), firstList()]);
  return { tag, list };
}
