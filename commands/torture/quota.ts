import type { CDPSession, Page } from 'puppeteer-core';
import { Extension, type Stored, samples, send, stored } from './extension.ts';
import { dice, type Outcome, pause, type Torture } from './outcome.ts';

const pointsAtOnce = 10;

/** The browser remembers how much room there was while a connection is open, and two seconds longer. */
async function forgetRoom(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
  await pause(2_600);
}

/** The page of the first run keeps a connection open, and with it what the browser remembers of the room. */
async function closeWelcome({ browser }: Extension): Promise<void> {
  const desk = await browser.waitForTarget((target) => target.url().includes('/desk.html'), { timeout: 5_000 });
  await (await desk.page())?.close();
}

const posting = { role: '', employer: 'Acme', readAt: '2026-01-01T00:00:00.000Z', mentions: [] };

/** A file that a page of the extension holds, as the desk hands it to the background. */
const blobOf = (page: Page, text: string): Promise<string> =>
  page.evaluate((text) => URL.createObjectURL(new Blob([text])), text);

/** What is the user's own; rows follow from it. */
const theirs = ({ kept, postings, values }: Stored) => ({ kept, postings, settings: values.settings });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Lets the browser's own quota end at so many points of so many kinds of write; what is then called saved must be there. */
async function run(count: number): Promise<Outcome> {
  const roll = dice(31);
  const extension = new Extension();
  const address = samples[0] ?? '';
  const tally = { refused: 0, accepted: 0, falselySaved: 0, changed: 0, unsaid: 0, tried: 0 };

  const point = async (page: Page, n: number): Promise<void> => {
    const note = `${n}:`.padEnd(200 + Math.floor(roll() * 9000), 'n');
    const at = new Date().toISOString();
    const file = { touchstone: 1, kept: [{ address, answers: {}, note: { value: note, at, device: 'another' } }] };
    const message = [
      { type: 'answerItem', data: { address, answer: { item: `item-${n % 9}`, state: 'confirmed', note } } },
      { type: 'writeNote', data: { address, note } },
      { type: 'saveCredential', data: { address, saved: n % 2 !== 0 } },
      { type: 'setStatus', data: { address, status: n % 2 ? 'paying' : 'enrolled' } },
      { type: 'changeSettings', data: { goal: n % 2 ? 'credit' : 'licence', field: note.slice(0, 90), role: '' } },
      { type: 'writeCost', data: { address, cost: { fee: n } } },
      { type: 'writePeriod', data: { address, period: { start: '2100-01-01', days: 1 + n, remind: n % 2 !== 0 } } },
      { type: 'restorePosting', data: { ...posting, id: `posting-${n}`, title: note.slice(0, 300) } },
      { type: 'importFile', data: { file: await blobOf(page, JSON.stringify(file)), withSettings: false } },
    ][n % 9];
    const before = await stored(page);
    const reply = (await send(page, message?.type ?? '', message?.data)) as {
      res?: { saved?: boolean; message?: string };
    };
    const after = await stored(page);
    const kept = !same(theirs(before), theirs(after));
    tally.tried++;
    if (reply.res?.saved === true) {
      tally.accepted++;
      if (!kept) tally.falselySaved++;
      return;
    }
    tally.refused++;
    if (kept || !same(before.rows, after.rows)) {
      tally.changed++;
      console.error(`Refused, and changed: ${message?.type} ${n}\n${JSON.stringify(before)}\n${JSON.stringify(after)}`);
    }
    if (!reply.res?.message) {
      tally.unsaid++;
      console.error(JSON.stringify(reply));
    }
  };

  try {
    await extension.start();
    await closeWelcome(extension);
    await extension.visit([address]);
    // A page of the extension that opens no database of its own.
    const page = await extension.ownPage('manifest.json');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    const origin = `chrome-extension://${extension.id}`;
    // What the browser takes for used is off by more than a few writes: the room is moved to where some fit and some do not.
    let moved = 0;
    for (let n = 0; n < count || (tally.refused === 0 && n < 5 * count); ) {
      const refusedBefore = tally.refused;
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await forgetRoom(session);
      const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
      // From no room at all, which comes first, to room for a few writes.
      const room = n === 0 || roll() < 0.6 ? -Math.floor(roll() * 7_000) : Math.floor(roll() * 30_000);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.max(1, usage + moved + room) });
      const first = n;
      for (const end = n + pointsAtOnce; n < end; n++) await point(page, n);
      const refused = tally.refused - refusedBefore;
      if (refused === 0) moved -= 50_000;
      if (refused === n - first) moved += 50_000;
    }
  } finally {
    await extension.end();
  }
  const { tried, refused, accepted, falselySaved, changed, unsaid } = tally;
  const failed = falselySaved + changed + unsaid + (refused === 0 ? 1 : 0);
  return { tried, failed, lost: changed, refused, accepted, falselySaved, notSaidSo: unsaid };
}

export const torture: Torture = { usual: 100, run };
