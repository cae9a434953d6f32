// Over 200 lines: one line for each message and each wrong sender, so that none is left out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type HeardType, heard } from '../../entrypoints/background/heard.ts';
import { Extension, samples, send, stored } from './extension.ts';
import { comesTrue, type Outcome, pause, type Torture } from './outcome.ts';

const address = samples[0] ?? '';
const posting = {
  id: 'x',
  role: 'welder',
  employer: 'Acme',
  title: 'Welder',
  readAt: '2026-01-01T00:00:00.000Z',
  mentions: [],
};

/** Every message that the background hears, with data that would be taken from its right sender; one that is missing here does not compile. */
const messages: Readonly<Record<HeardType, unknown>> = {
  pageArrived: {},
  chipTouched: null,
  openPanel: null,
  checkoutArrived: null,
  chipMoved: { side: 'left', across: 40, up: 40 },
  chipHidden: null,
  stateShown: null,
  rangesOf: { addresses: [address] },
  answerItem: { address, answer: { item: 'refund', state: 'confirmed' } },
  writeNote: { address, note: 'forged' },
  saveCredential: { address, saved: true },
  setStatus: { address, status: 'done' },
  writeCost: { address, cost: { fee: 7 } },
  writePeriod: { address, period: { start: '2100-01-01', days: 7 } },
  showChipOn: { site: 'www.coursera.org' },
  changeSettings: { goal: 'licence', field: 'forged', role: '', countPostings: true },
  countPosting: { tabId: 1 },
  countText: { employer: 'Acme', title: 'Welder', text: 'PMP required.' },
  removePosting: { id: 'x' },
  restorePosting: posting,
  importFile: { file: 'blob:none', withSettings: true },
  eraseEverything: null,
  restoredSeen: null,
  evaluateTab: { tabId: 1 },
};

/** Another extension, which may speak to any that listens, and whose content script stands in the same page and its frames. */
function stranger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'worker.js' },
    host_permissions: ['<all_urls>'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>stranger</title>');
  return folder;
}

type Reached = Awaited<ReturnType<typeof send>>;
/** Whether the background did, or told, anything. */
const taken = (reply: Reached): boolean =>
  reply !== undefined && reply !== null && 'res' in reply && reply.res !== undefined;

/** Our own content script's world in a frame: what a page gains that has taken over its own process. */
async function inContentScript(page: Page, frameUrl: string, code: string): Promise<Reached> {
  const session = await page.createCDPSession();
  const contexts: { id: number; name: string; origin: string; frame?: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { auxData } = context as { auxData?: { frameId?: string } };
    contexts.push({ ...context, ...(auxData?.frameId && { frame: auxData.frameId }) });
  });
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame);
  const frame = frames.find(({ url }) => url.startsWith(frameUrl));
  const context = contexts.find(({ name, frame: id }) => name === 'Touchstone' && id === frame?.id);
  if (!context) throw new Error(`No content script in ${frameUrl}.`);
  const { result } = await session.send('Runtime.evaluate', {
    expression: code,
    contextId: context.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as Reached;
}

const asMessage = (type: string, data: unknown) => JSON.stringify({ id: 1, type, data, timestamp: Date.now() });

/** Sends every message from every wrong sender, in the right shape, and every message in wrong shapes from its right sender. */
async function run(count: number): Promise<Outcome> {
  const folder = stranger();
  const extension = new Extension([folder]);
  const refusals: string[] = [];
  const answered: string[] = [];
  const note = (what: string, reply: Reached) => (taken(reply) ? answered : refusals).push(what);
  try {
    await extension.start();
    await extension.visit([address]);
    const framed = new Map([
      [
        address,
        `<!doctype html><title>Course</title><h1>Course number 0</h1><iframe src="https://www.coursera.org/learn/framed"></iframe>`,
      ],
      ['https://www.coursera.org/learn/framed', '<!doctype html><h1>Framed</h1>'],
    ]);
    const own = await extension.ownPage('manifest.json');
    // The device gets its name with the first message of this kind, even where there is no such record.
    await send(own, 'writeNote', { address: 'https://www.coursera.org/learn/none', note: '' });
    const before = JSON.stringify(await stored(own));
    const page = await extension.open(address, framed);
    const target = extension.browser
      .targets()
      .find((t) => t.type() === 'service_worker' && !t.url().includes(extension.id));
    const strangerId = new URL(target?.url() ?? 'chrome-extension://none/').host;
    const strange = await extension.browser.newPage();
    await strange.goto(`chrome-extension://${strangerId}/page.html`);
    // The content script answers the panel only once it stands there.
    await comesTrue(() => inContentScript(page, address, '1').then(() => true));

    for (const [type, data] of Object.entries(messages) as [HeardType, unknown][]) {
      const { from } = heard[type];
      const message = asMessage(type, data);
      note(
        `${type} from a site's own script`,
        await page.evaluate(
          async (id, message) => {
            const runtime = (
              globalThis as { chrome?: { runtime?: { sendMessage?(id: string, m: unknown): Promise<unknown> } } }
            ).chrome?.runtime;
            return (await runtime?.sendMessage?.(id, JSON.parse(message)).catch(() => undefined)) as undefined;
          },
          extension.id,
          message,
        ),
      );
      note(
        `${type} from another extension`,
        await strange.evaluate(
          (id, message) =>
            chrome.runtime.sendMessage(id, JSON.parse(message)).catch(() => undefined) as Promise<undefined>,
          extension.id,
          message,
        ),
      );
      if (from === 'own page')
        note(
          `${type} from a content script`,
          await inContentScript(page, address, `chrome.runtime.sendMessage(${message}).catch(() => undefined)`),
        );
      else note(`${type} from an own page`, await send(own, type, data).catch(() => undefined));
      await page.evaluate((message) => {
        postMessage(JSON.parse(message), '*');
        document.dispatchEvent(new CustomEvent(JSON.parse(message).type, { detail: JSON.parse(message) }));
      }, message);

      if (data === null) continue; // it takes no data
      const fromRight = (shape: unknown): Promise<Reached> =>
        from === 'own page'
          ? send(own, type, shape)
          : inContentScript(page, address, `chrome.runtime.sendMessage(${asMessage(type, shape)})`);
      const wrong = [undefined, null, 7, 'text', []];
      const empty = type === 'pageArrived' ? [{ previousTitle: 7 }] : [{}, { address: 7 }, { tabId: '1' }];
      // Of the others, one key too many is left out, not wrong.
      const script = Object.hasOwn(Object(data), 'address')
        ? [{ ...Object(data), address: 'javascript:alert(1)' }]
        : [];
      for (const shape of [...wrong, ...empty, ...script])
        note(`${type} with ${JSON.stringify(shape)}`, await fromRight(shape).catch(() => undefined));
    }
    for (const type of ['', '__proto__', 'unknown', 'stateShown', 'pageState'])
      note(`${type} (not heard)`, await send(own, type, {}).catch(() => undefined));

    // The measure itself: the right sender of the right message is heard.
    const right = asMessage('rangesOf', messages.rangesOf);
    const rightHeard = taken(await inContentScript(page, address, `chrome.runtime.sendMessage(${right})`));

    // A flood, as fast as the page can.
    const started = Date.now();
    await page.evaluate((count) => {
      for (let n = 0; n < count; n++) postMessage({ type: 'answerItem', id: n, timestamp: n, data: {} }, '*');
    }, count);
    const reply = await send(own, 'writeNote', { address: 'https://www.coursera.org/learn/none', note: '' });
    const floodMs = Date.now() - started;
    await pause(300);
    const after = JSON.stringify(await stored(own));
    const changed = before === after ? 0 : 1;
    for (const what of answered) console.error(`Answered: ${what}`);
    return {
      tried: refusals.length + answered.length,
      failed: answered.length + changed + (reply && rightHeard ? 0 : 1),
      lost: 0,
      messages: Object.keys(messages).length,
      refused: refusals.length,
      rightHeard,
      stateChanges: changed,
      flood: count,
      answeredInFloodMs: floodMs,
    };
  } finally {
    await extension.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const torture: Torture = { usual: 10_000, run };
