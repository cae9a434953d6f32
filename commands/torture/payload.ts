import type { Page } from 'puppeteer-core';
import { chipWords, serve } from '../launch.ts';
import { Extension, send } from './extension.ts';
import { comesTrue, type Outcome, type Torture } from './outcome.ts';
import { coursePage } from './pages.ts';
import { throughFiles } from './payload-files.ts';

const site = 'https://www.coursera.org/learn/';

/** Ways in which text has become script. Each, if it ever becomes markup, leaves an element with `data-in`; if it runs, `ran`. */
const forms: readonly ((n: number) => string)[] = [
  (n) => `<script data-in>globalThis.ran=${n}</script>`,
  (n) => `<img data-in src=x onerror="globalThis.ran=${n}">`,
  (n) => `"><svg data-in onload=globalThis.ran=${n}>`,
  (n) => `'><iframe data-in srcdoc="<script>top.ran=${n}</script>">`,
  (n) => `</title><script data-in>ran=${n}</script>`,
  (n) => `</textarea><img data-in src=x onerror=ran=${n}>`,
  (n) => `<a data-in href="javascript:ran=${n}">x</a>`,
  (n) => `javascript:globalThis.ran=${n}//`,
  (n) => `data:text/html,<script data-in>ran=${n}</script>`,
  (n) =>
    `<math data-in><mtext></mtext><mglyph><svg><mtext><textarea><a title="</textarea><img data-in src=x onerror=ran=${n}>">`,
  (n) => `<style data-in>*{background:url(javascript:ran=${n})}</style>`,
  (n) => `<object data-in data="javascript:ran=${n}"></object>`,
  (n) => `<details data-in open ontoggle=ran=${n}>`,
  (n) => `{{constructor.constructor('ran=${n}')()}}`,
  (n) => `\${globalThis.ran=${n}}`,
  (n) => `<meta data-in http-equiv=refresh content="0;url=javascript:ran=${n}">`,
  (n) => `\u202e<b data-in onmouseover=ran=${n}>\u202c\u0000`,
  (n) => `=HYPERLINK("javascript:ran=${n}")`,
  (n) => `]]><script data-in>ran=${n}</script><![CDATA[`,
  (n) => `<base data-in href="javascript:ran=${n}//">`,
];
const payload = (n: number) => (forms[n % forms.length] ?? String)(n);

/** What would be there if text had become markup or script; and links that do not lead to the web. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if ('ran' in globalThis) found.push(`ran ${String((globalThis as { ran?: unknown }).ran)}`);
    for (const element of document.querySelectorAll('[data-in]')) found.push(element.outerHTML.slice(0, 200));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]'))
      if (!/^(https?|blob|chrome-extension|mailto):/.test(link.href)) found.push(link.outerHTML.slice(0, 200));
    return found;
  });

/** Counts each payload that a surface really showed as text, so that an empty page proves nothing. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value);
    return [document.body?.innerText ?? '', ...fields].join('\n').match(/\bran ?=/g)?.length ?? 0;
  });

/** A page of links to what was read, with script in their words, marked by the extension; gives how many bear a mark. */
async function marked(page: Page, addresses: readonly string[]): Promise<number> {
  const search = 'https://www.coursera.org/search';
  const words = (n: number) => payload(n).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const links = addresses.map((address, n) => `<p><a href="${address}"><h3>${words(n)}</h3></a></p>`).join('');
  await serve(
    page,
    new Map([[search, `<!doctype html><html lang="en"><title>x</title><body><main>${links}</main></body></html>`]]),
  );
  await page.goto(`${search}?query=${encodeURIComponent(payload(1))}`, { waitUntil: 'domcontentloaded' });
  await comesTrue(async () => Boolean(await page.$('touchstone-mark')), 10_000);
  return (await page.$$('touchstone-mark')).length;
}

/** Script payloads through title, issuer, data, address, note, answer, import and export, shown by chip, marks, panel, popup, desk, print and files. */
async function run(count: number): Promise<Outcome> {
  const extension = new Extension();
  const faults: string[] = [];
  const seen: Record<string, number> = {
    panel: 0,
    popup: 0,
    desk: 0,
    print: 0,
    chip: 0,
    marks: 0,
    files: 0,
    import: 0,
  };
  let tried = 0;
  const look = async (surface: string, page: Page) => {
    for (const fault of await broken(page)) faults.push(`${surface}: ${fault}`);
    const more = await shown(page);
    seen[surface] = (seen[surface] ?? 0) + more;
    tried += more;
  };
  try {
    await extension.start();
    const own = await extension.ownPage('manifest.json');
    for (let n = 0; tried < count; n += 6) {
      const address = `${site}payload-${n}`;
      const page = await extension.browser.newPage();
      const more = Array.from({ length: 4 }, (_, at) => `<p>${payload(n + at).replace(/</g, '&lt;')}</p>`).join('');
      await serve(
        page,
        new Map([[address, coursePage(`${payload(n)} course`, { issuer: `${payload(n + 1)} University`, more })]]),
      );
      await page.goto(`${address}?x=${encodeURIComponent(payload(n + 2))}#${encodeURIComponent(payload(n + 3))}`, {
        waitUntil: 'domcontentloaded',
      });
      if (!(await comesTrue(async () => Boolean(await page.$('touchstone-chip')), 20_000)))
        throw new Error(`No chip for ${payload(n)}`);
      const words = await chipWords(page);
      if (/data-in/.test(await page.$eval('touchstone-chip', (chip) => chip.innerHTML))) faults.push(`chip: ${words}`);
      seen.chip = (seen.chip ?? 0) + 1;
      tried++;
      const item = payload(n + 4).slice(0, 300);
      await send(own, 'writeNote', { address, note: payload(n + 4) });
      await send(own, 'answerItem', {
        address,
        answer: { item, state: 'confirmed', value: payload(n + 5), by: payload(n + 3), note: payload(n + 2) },
      });
      await send(own, 'saveCredential', { address, saved: true });
      if ((await page.evaluate(() => 'ran' in globalThis)) === true) faults.push('page: ran');

      await page.bringToFront();
      const panel = await extension.ownPage('sidepanel.html');
      await panel.waitForSelector('h1');
      await comesTrue(async () => (await shown(panel)) > 1, 3_000);
      await panel.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await look('panel', panel);
      await panel.emulateMediaType('print');
      await look('print', panel);
      await panel.close();
      await page.close();
      if (n % 60 === 54 || tried >= count - 60) {
        const popup = await extension.ownPage('popup.html');
        await comesTrue(() => popup.$$eval('.rows li', (rows) => rows.length > 0));
        await look('popup', popup);
        await popup.close();
        const addresses = Array.from({ length: 3 }, (_, back) => `${site}payload-${n - 6 * back}`).filter(
          (one) => !one.includes('--'),
        );
        for (const part of [
          'shortlist',
          `compare?${new URLSearchParams(addresses.map((one) => ['c', one]))}`,
          `record?c=${address}`,
        ]) {
          const desk = await extension.ownPage(`desk.html#${part}`);
          await comesTrue(async () => (await shown(desk)) > 0, 3_000);
          await look('desk', desk);
          await desk.emulateMediaType('print');
          await look('print', desk);
          await desk.close();
        }
        const list = await extension.browser.newPage();
        const marks = await marked(list, addresses);
        for (const fault of await broken(list)) faults.push(`marks: ${fault}`);
        seen.marks = (seen.marks ?? 0) + marks;
        await list.close();
        const through = await throughFiles(extension, (at) => payload(100_000 + 100 * n + at));
        for (const fault of through.faults) faults.push(fault);
        for (const fault of await broken(through.desk)) faults.push(`import: ${fault}`);
        seen.files = (seen.files ?? 0) + through.held;
        seen.import = (seen.import ?? 0) + through.brought;
        tried += marks;
        await through.desk.close();
        const after = await extension.ownPage('desk.html#shortlist');
        await comesTrue(async () => (await shown(after)) > 0, 3_000);
        await look('desk', after);
        await after.close();
      }
    }
  } finally {
    await extension.end();
  }
  for (const fault of faults.slice(0, 20)) console.error(fault);
  const silent = Object.keys(seen).filter((surface) => !seen[surface]);
  return { tried, failed: faults.length + silent.length, lost: 0, executed: faults.length, silent, shown: seen };
}

export const torture: Torture = { usual: 10_000, run };
