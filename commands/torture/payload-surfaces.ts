import type { Page } from 'puppeteer-core';
import { serve } from '../launch.ts';
import type { Extension } from './extension.ts';
import { comesTrue } from './outcome.ts';
import type { Entry } from './payload-entries.ts';
import { brokenOn, shownIn, type Watched, watched } from './payload-forms.ts';

export const surfaces = ['panel', 'popup', 'desk', 'print'] as const;
export type Surface = (typeof surfaces)[number];
/** Looks at what a view shows right now, and whether any of it became more than text. */
export type Look = (surface: Surface, view: Watched) => Promise<void>;

const site = 'https://www.coursera.org';
const search = `${site}/search`;

async function view({ browser, id }: Extension, address: string): Promise<Watched> {
  const seen = await watched(await browser.newPage());
  await seen.page.goto(`chrome-extension://${id}/${address}`, { waitUntil: 'domcontentloaded' });
  return seen;
}

async function shows(page: Page, numbers: readonly number[], where: string): Promise<void> {
  const all = async () => {
    const shown = new Set(await shownIn(page));
    return numbers.every((number) => shown.has(number));
  };
  if (!(await comesTrue(all, 20_000))) throw new Error(`${where} does not show ${numbers.join(', ')}.`);
}

/** The popup's list from its first row to its last, so that each stood in sight. */
export async function popup(extension: Extension, look: Look): Promise<void> {
  const seen = await view(extension, 'popup.html');
  await seen.page.setViewport({ width: 400, height: 600 });
  for (let more = true; more; ) {
    const drawn = () =>
      seen.page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('.list')?.getBoundingClientRect() ?? new DOMRect();
        return Boolean(document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.row-entry'));
      });
    if (!(await comesTrue(drawn))) throw new Error('The popup shows no rows.');
    await look('popup', seen);
    more = await seen.page.$eval('.list', async (list) => {
      const before = list.scrollTop;
      list.scrollTop += list.clientHeight * 0.9;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return list.scrollTop > before;
    });
  }
  await seen.page.close();
}

/** The desk's list, whole. */
async function deskList(seen: Watched): Promise<void> {
  await seen.page.waitForSelector('.picks li');
  for (let more = await seen.page.$('.choose > .button'); more; more = await seen.page.$('.choose > .button'))
    await more.click();
}

/** The desk on screen or as it is printed: its list, the comparisons four at a time, and each decision record. */
export async function desk(extension: Extension, entries: readonly Entry[], print: boolean, look: Look): Promise<void> {
  const surface = print ? 'print' : 'desk';
  const seen = await view(extension, 'desk.html#shortlist');
  await deskList(seen);
  if (print) await seen.page.emulateMediaType('print');
  await look(surface, seen);
  const go = (hash: string) =>
    seen.page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  for (let n = 0; n + 1 < entries.length; n += 4) {
    const some = entries.slice(n, n + 4);
    await go(`compare?${new URLSearchParams(some.map(({ address }) => ['c', address]))}`);
    await shows(
      seen.page,
      some.map(({ titled }) => titled),
      `The comparison (${surface})`,
    );
    await look(surface, seen);
  }
  for (const { address, titled } of entries) {
    await go(`record?${new URLSearchParams({ c: address })}`);
    await shows(seen.page, [titled], `The record (${surface})`);
    await look(surface, seen);
  }
  await seen.page.close();
}

/** The desk's list alone. */
export async function list(extension: Extension, look: Look): Promise<void> {
  const seen = await view(extension, 'desk.html#shortlist');
  await deskList(seen);
  await look('desk', seen);
  await seen.page.close();
}

async function unfold({ page }: Watched): Promise<void> {
  await comesTrue(() => page.$eval('.tools .tool', () => true), 5_000);
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

/**
 * Opens each page as a person would, scripts allowed, and looks at the panel beside it, on screen and as it is printed, and at the page
 * with its chip. Gives how many chips stood there, and what was wrong on the pages.
 */
export async function panel(
  extension: Extension,
  entries: readonly Entry[],
  look: Look,
): Promise<{ chips: number; faults: string[] }> {
  const faults: string[] = [];
  const pages = new Map(entries.map(({ address, html }) => [address, html]));
  for (const path of ['/checkout', '/about/us']) pages.set(site + path, '<!doctype html><title>x</title><h1>x</h1>');
  const seen = await view(extension, 'sidepanel.html');
  const tab = async () => {
    const page = await extension.browser.newPage();
    await serve(page, pages, { scripts: true });
    return page;
  };
  let page = await tab();
  let chips = 0;
  for (const [n, { address, titled }] of entries.entries()) {
    // One tab is read so many times a minute and no more: others go on where it would have to wait.
    if (n > 0 && n % 50 === 0) {
      await page.close();
      page = await tab();
    }
    const more = `?x=${encodeURIComponent(`"><img src=x onerror=ran=${n}>`)}#<img src=x onerror=ran=${n}>`;
    await page.goto(address + more, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('touchstone-chip', { timeout: 20_000 });
    chips++;
    await shows(seen.page, [titled], 'The panel');
    await unfold(seen);
    await look('panel', seen);
    await seen.page.emulateMediaType('print');
    await look('print', seen);
    await seen.page.emulateMediaType('screen');
    for (const fault of await brokenOn(page)) faults.push(`chip: ${fault}`);
    if (chips % 100 === 0) console.error(`${chips} pages with chip and panel, ${faults.length} faults`);
  }
  // A payment page shows the credential again; any other, the lists of what was read and saved.
  for (const path of ['/checkout', '/about/us']) {
    const text = () => seen.page.evaluate(() => document.body.innerText);
    const before = await text();
    await page.goto(site + path, { waitUntil: 'domcontentloaded' });
    if (!(await comesTrue(async () => (await text()) !== before)))
      throw new Error(`The panel does not follow to ${path}.`);
    await shows(seen.page, [entries.at(-1)?.titled ?? 0], `The panel beside ${path}`);
    await look('panel', seen);
  }
  await page.close();
  await seen.page.close();
  return { chips, faults };
}

/** A page of links to what was read, with script in their words, marked by the extension; gives how many bear a mark. */
export async function marks(
  extension: Extension,
  entries: readonly Entry[],
): Promise<{ marks: number; faults: string[] }> {
  const page = await extension.browser.newPage();
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const links = entries.map(
    ({ address }) =>
      `<p><a href="${escaped(address)}" title="${escaped(address)}"><h3>${escaped(decodeURIComponent(address))}</h3></a></p>`,
  );
  const html = `<!doctype html><html lang="en"><title>x</title><body><main>${links.join('')}</main></body></html>`;
  await serve(page, new Map([[search, html]]), { scripts: true });
  await page.goto(`${search}?query=<img src=x onerror=ran=1>`, { waitUntil: 'domcontentloaded' });
  await comesTrue(async () => Boolean(await page.$('touchstone-mark')), 10_000);
  const marks = (await page.$$('touchstone-mark')).length;
  const faults = (await brokenOn(page)).map((fault) => `marks: ${fault}`);
  await page.close();
  return { marks, faults };
}
