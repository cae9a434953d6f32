import { defaultSettings, type Settings, settings as settingsShape } from '../model/settings.ts';
import { announce } from './notices.ts';
import { advance, bothCopies, type Restored, restored, userStores } from './restore.ts';
import { database } from './schema.ts';
import { shelve } from './second-copy.ts';

/** The user's settings; the defaults until something was chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = await (await database()).get('settings', 'settings');
  const parsed = settingsShape.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings;
}

/** Keeps the settings durably, then tells every open view. */
export async function writeSettings(settings: Settings): Promise<void> {
  const db = await database();
  await bothCopies(async () => {
    const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
    await tx.objectStore('settings').put(settings, 'settings');
    const ledger = await advance(tx);
    await tx.done;
    await shelve({ ledger, settings }).catch(() => {}); // behind by one: mended at the next start
  });
  announce({});
}

/** This device's own name in answers, made once: two devices' answers can be merged in any order. */
export async function deviceName(): Promise<string> {
  const db = await database();
  const known = await db.get('settings', 'device');
  if (typeof known === 'string') return known;
  return bothCopies(async () => {
    const tx = db.transaction(userStores, 'readwrite', { durability: 'strict' });
    const made = await tx.objectStore('settings').get('device');
    const name = typeof made === 'string' ? made : crypto.randomUUID().slice(0, 8);
    await tx.objectStore('settings').put(name, 'device');
    const ledger = await advance(tx);
    await tx.done;
    await shelve({ ledger, device: name }).catch(() => {});
    return name;
  });
}

/** What was brought back after a loss and not yet seen by the user. */
export async function readRestored(): Promise<Restored | undefined> {
  return restored.safeParse(await (await database()).get('settings', 'restored')).data;
}

/** The user has seen what was brought back. */
export async function forgetRestored(): Promise<void> {
  await (await database()).delete('settings', 'restored');
  announce({});
}
