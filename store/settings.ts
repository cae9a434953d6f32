import { defaultSettings, type Settings, settings as settingsShape } from '../model/settings.ts';
import { announce } from './notices.ts';
import { database } from './schema.ts';

/** The user's settings; the defaults until something was chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = await (await database()).get('settings', 'settings');
  const parsed = settingsShape.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings;
}

/** Keeps the settings durably, then tells every open view. */
export async function writeSettings(settings: Settings): Promise<void> {
  const tx = (await database()).transaction('settings', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(settings, 'settings'), tx.done]);
  announce({});
}

/** This device's own name in answers, made once: two devices' answers can be merged in any order. */
export async function deviceName(): Promise<string> {
  const tx = (await database()).transaction('settings', 'readwrite', { durability: 'strict' });
  const known = await tx.store.get('device');
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID().slice(0, 8);
  await Promise.all([tx.store.put(name, 'device'), tx.done]);
  return name;
}
