// Over 200 lines: ten ways of damage, one short function each.
import { closeSync, cpSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Extension, type Stored, samples, send, stored } from './extension.ts';
import { comesTrue, dice, type Outcome, type Torture } from './outcome.ts';

const bareRows = 50;
const settings = { goal: 'licence', field: 'security', role: '', countPostings: false };

/** A database of the same origin, in the same files, with nothing to fall back on. */
const makeBare = (page: Page): Promise<void> =>
  page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('bare', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('rows');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction('rows', 'readwrite', { durability: 'strict' });
          for (let n = 0; n < rows; n++) tx.objectStore('rows').put({ note: `Row ${n}`.padEnd(200, '.') }, n);
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    bareRows,
  );

const countBare = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('bare');
        open.onerror = () => resolve(0);
        open.onsuccess = () => {
          const db = open.result;
          if (!db.objectStoreNames.contains('rows')) {
            db.close();
            return resolve(0);
          }
          const count = db.transaction('rows').objectStore('rows').count();
          const end = (rows: number) => {
            db.close();
            resolve(rows);
          };
          count.onsuccess = () => end(count.result);
          count.onerror = () => end(0);
        };
      }),
  );

/** Everything a user would leave behind: answers, notes, a list and settings. */
async function live(extension: Extension): Promise<Stored> {
  await extension.start();
  const addresses = samples.slice(0, 3);
  await extension.visit(addresses);
  const page = await extension.ownPage();
  for (const address of addresses) {
    for (let n = 0; n < 8; n++)
      await send(page, 'answerItem', {
        address,
        answer: { item: `item-${n}`, state: 'confirmed', value: `Found ${n}` },
      });
    await send(page, 'writeNote', { address, note: 'Ask Maria, who finished it.' });
    await send(page, 'saveCredential', { address, saved: true });
  }
  await send(page, 'changeSettings', settings);
  await makeBare(page);
  const whole = await stored(page);
  await extension.close();
  return whole;
}

type Damage = readonly [name: string, (files: string[], roll: () => number) => void];

function flip(file: string, bytes: number, roll: () => number): void {
  const { size } = statSync(file);
  if (!size) return;
  const handle = openSync(file, 'r+');
  for (let n = 0; n < bytes; n++)
    writeSync(handle, Buffer.from([Math.floor(roll() * 256)]), 0, 1, Math.floor(roll() * size));
  closeSync(handle);
}
const named = (files: string[], end: RegExp) => files.filter((file) => end.test(file));
const pick = (files: string[], roll: () => number): string[] =>
  files.slice(Math.floor(roll() * files.length)).slice(0, 1);

const damages: readonly Damage[] = [
  [
    '64 bytes flipped in every file',
    (files, roll) =>
      files.forEach((file) => {
        flip(file, 64, roll);
      }),
  ],
  [
    '512 bytes flipped in the log',
    (files, roll) =>
      named(files, /\.log$/).forEach((file) => {
        flip(file, 512, roll);
      }),
  ],
  [
    '8 bytes flipped in one file',
    (files, roll) =>
      pick(files, roll).forEach((file) => {
        flip(file, 8, roll);
      }),
  ],
  [
    'log cut in half',
    (files) =>
      named(files, /\.log$/).forEach((file) => {
        truncateSync(file, Math.floor(statSync(file).size / 2));
      }),
  ],
  [
    'every file cut short',
    (files, roll) =>
      files.forEach((file) => {
        truncateSync(file, Math.floor(statSync(file).size * roll()));
      }),
  ],
  [
    'every file emptied',
    (files) =>
      files.forEach((file) => {
        truncateSync(file, 0);
      }),
  ],
  [
    'every file deleted',
    (files) =>
      files.forEach((file) => {
        rmSync(file);
      }),
  ],
  [
    'CURRENT deleted',
    (files) =>
      named(files, /CURRENT$/).forEach((file) => {
        rmSync(file);
      }),
  ],
  [
    'the manifest deleted',
    (files) =>
      named(files, /MANIFEST-\d+$/).forEach((file) => {
        rmSync(file);
      }),
  ],
  [
    'the log and tables deleted',
    (files) =>
      named(files, /\.(log|ldb)$/).forEach((file) => {
        rmSync(file);
      }),
  ],
];

/** What of the user's was there before and is not there now. */
function missing(before: Stored, now: Stored): number {
  let gone = 0;
  for (const kept of before.kept) {
    const mine = now.kept.find(({ address }) => address === kept.address);
    for (const [item, answer] of Object.entries(kept.answers)) if (mine?.answers[item]?.value !== answer.value) gone++;
    if (mine?.note?.value !== kept.note?.value) gone++;
    if (mine?.saved?.value !== kept.saved?.value) gone++;
    if (!now.rows.some(({ address, title }) => address === kept.address && title !== '')) gone++;
  }
  if (JSON.stringify(now.values.settings) !== JSON.stringify(before.values.settings)) gone++;
  return gone;
}

/** Damages the database's files in ten ways, and every fifth time the second copy's instead; then starts the browser as a user would. */
async function run(count: number): Promise<Outcome> {
  const roll = dice(23);
  const extension = new Extension();
  const template = join(extension.scratch, 'profile');
  let [failed, lost, hurt, baselineLost, restored] = [0, 0, 0, 0, 0];
  try {
    const before = await live(extension);
    if (missing(before, before) || before.rows.length < 3) throw new Error('The data to damage was not made.');
    for (let n = 0; n < count; n++) {
      extension.profile = join(extension.scratch, `profile-${n}`);
      cpSync(template, extension.profile, {
        recursive: true,
        filter: (from) => !/\/(Cache|Code Cache|GPUCache|GrShaderCache|ShaderCache|Singleton[A-Z]\w+)$/.test(from),
      });
      const database = join(
        extension.profile,
        'Default/IndexedDB',
        `chrome-extension_${lastId(template)}_0.indexeddb.leveldb`,
      );
      const second = join(extension.profile, 'Default/Local Extension Settings', lastId(template));
      const [name, damage] = damages[n % damages.length] ?? ['', () => {}];
      const where = n % 5 === 4 ? second : database;
      damage(
        readdirSync(where)
          .filter((file) => file !== 'LOCK')
          .map((file) => join(where, file)),
        roll,
      );

      await extension.start();
      const page = await extension.ownPage();
      // What the user sees: the popup's rows, never an empty list.
      const rows = () => page.$$eval('.rows li', (all) => all.length);
      const seen = await comesTrue(async () => (await rows()) >= before.rows.length, 8_000);
      const now = await stored(page).catch(() => stored(page, 'another'));
      const gone = missing(before, now);
      const bare = await countBare(page);
      if (where === database) {
        hurt++;
        if (bare < bareRows) baselineLost++;
        if (now.values.restored) restored++;
        // All of it is gone from a database beside it, so it was gone from this one: the user must hear of it.
        if (bare === 0 && !now.values.restored) failed++;
      }
      // What came back can be changed at once, before its page was read again.
      const reply = (await send(page, 'writeNote', { address: samples[0], note: 'Still mine.' })) as {
        res?: { saved?: boolean };
      };
      if (!reply?.res?.saved) failed++;
      if (!seen) failed++;
      lost += gone;
      if (!seen || gone)
        console.error(
          `${n}: ${name} (${where === second ? 'second copy' : 'database'}): ${gone} lost, list ${seen ? 'shown' : 'not shown'}`,
        );
      await extension.close();
      rmSync(extension.profile, { recursive: true, force: true, maxRetries: 5 });
      if ((n + 1) % 20 === 0)
        console.error(`${n + 1} damaged, ${lost} lost; the bare database lost rows ${baselineLost} of ${hurt} times`);
    }
  } finally {
    await extension.end();
  }
  return { tried: count, failed, lost, databasesDamaged: hurt, told: restored, bareDatabaseLost: baselineLost };
}

/** The extension's id, by the folder that its storage.local has. */
const lastId = (profile: string): string => readdirSync(join(profile, 'Default/Local Extension Settings'))[0] ?? '';

export const torture: Torture = { usual: 200, run };
