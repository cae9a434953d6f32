import type { Settings } from '../model/settings.ts';
import { defaultSettings } from '../model/terms.ts';
import { copyOver } from './copying.ts';
import { announce } from './notices.ts';
import { advance, type Restored, userStores } from './restore.ts';
import { database, readFrom } from './schema.ts';

/** The user's settings; the defaults until something was chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = await readFrom((db) => db.get('settings', 'settings'));
  // Their shape was checked when they came in.
  return typeof stored === 'object' ? { ...defaultSettings, ...stored } : defaultSettings;
}

/** Keeps the settings durably, then tells every open view. */
export async function writeSettings(settings: Settings): Promise<void> {
  const db = await database();
  const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
  const [ledger] = await Promise.all([advance(tx), tx.objectStore('settings').put(settings, 'settings'), tx.done]);
  await copyOver(db, ledger, { settings: true });
  announce({});
}

/** This device's own name in answers, made once: two devices' answers can be merged in any order. */
export async function deviceName(): Promise<string> {
  const db = await database();
  const known = await db.get('settings', 'device');
  if (typeof known === 'string') return known;
  const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
  const made = await tx.objectStore('settings').get('device');
  const name = typeof made === 'string' ? made : crypto.randomUUID().slice(0, 8);
  const [ledger] = await Promise.all([advance(tx), tx.objectStore('settings').put(name, 'device'), tx.done]);
  await copyOver(db, ledger, { device: true });
  return name;
}

/** What was brought back after a loss and not yet seen by the user. */
export async function readRestored(): Promise<Restored | undefined> {
  const stored = await readFrom((db) => db.get('settings', 'restored'));
  return typeof stored === 'object' && 'credentials' in stored ? stored : undefined;
}

/** The user has seen what was brought back. */
export async function forgetRestored(): Promise<void> {
  await (await database()).delete('settings', 'restored');
  announce({});
}
