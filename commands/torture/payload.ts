import { serve } from '../launch.ts';
import { Extension, send } from './extension.ts';
import type { Outcome, Torture } from './outcome.ts';
import { control } from './payload-control.ts';
import { type Entry, entry, fileWith, Payloads, type Template, type Way, ways } from './payload-entries.ts';
import { bring, choose, exported, faultsIn, toData } from './payload-files.ts';
import { broken, numbersIn, shownIn, watched } from './payload-forms.ts';
import { desk, type Look, list, marks, panel, popup, type Surface, surfaces } from './payload-surfaces.ts';

/** So many credentials are brought in at once: each shows some twenty payloads. */
const [mostAtOnce, shownByEach] = [500, 22];

/** What a page with payloads is read as, and three things that the panel asks about any such page. */
async function template(extension: Extension): Promise<{ template: Template; items: string[] }> {
  const sample = entry(new Payloads(), 0, { reading: { signals: {} } }, []);
  const own = await extension.ownPage('sidepanel.html');
  const page = await extension.browser.newPage();
  await serve(page, new Map([[sample.address, sample.html]]));
  await page.goto(sample.address, { waitUntil: 'domcontentloaded' });
  await own.waitForSelector('.entry[data-item]', { timeout: 20_000 });
  // Of a claim the id is made from the page's own words: only what any page is asked.
  const items = await own.$$eval('.entry', (all) => all.map((one) => (one as HTMLElement).dataset.item ?? ''));
  await page.close();
  await toData(own, extension);
  const { json } = await exported(own, extension);
  await send(own, 'eraseEverything', null);
  await own.close();
  const [read] = (JSON.parse(json) as { pages: Template[] }).pages;
  if (!read) throw new Error('The export holds no page.');
  return { template: read, items: items.filter((item) => /^[a-z-]+$/.test(item)).slice(0, 3) };
}

/**
 * Script in title, issuer, address, note, answers and what changed, by pages and by a file, shown by panel, popup, desk and print; the
 * chip beside each page; then everything out as files and in again. A payload counts on a surface only where its own text was drawn
 * there; `count` of them must be, each at least once.
 */
async function run(count: number): Promise<Outcome> {
  const extension = new Extension();
  const put = new Payloads();
  const faults: string[] = [];
  const pairs = new Map<Surface, Set<number>>(surfaces.map((surface) => [surface, new Set()]));
  const [seen, again, inFiles] = [new Set<number>(), new Set<string>(), new Set<string>()];
  const tally = { chips: 0, marks: 0, looks: 0 };
  const lookInto =
    (note: (surface: Surface, number: number) => void): Look =>
    async (surface, view) => {
      tally.looks++;
      for (const number of await shownIn(view.page)) if (put.ways.has(number)) note(surface, number);
      for (const fault of await broken(view)) faults.push(`${surface}: ${fault}`);
    };
  const look = lookInto((surface, number) => {
    seen.add(number);
    pairs.get(surface)?.add(number);
  });
  const lookAgain = lookInto((surface, number) => again.add(`${surface} ${number}`));
  try {
    await extension.start();
    const noticed = await control(extension);
    const { template: like, items } = await template(extension);
    while (seen.size < count) {
      const wanted = Math.min(mostAtOnce, Math.ceil((count - seen.size) / shownByEach));
      const entries = Array.from({ length: Math.max(2, wanted) }, (): Entry => entry(put, put.ways.size, like, items));
      const data = await watched(await extension.browser.newPage());
      await toData(data.page, extension);
      await choose(data.page, extension, fileWith(entries));
      await look('desk', data);
      await bring(data.page);
      await look('desk', data);
      await data.page.goto('about:blank'); // left open, it would count everything anew after every write

      await popup(extension, look);
      await desk(extension, entries, false, look);
      await desk(extension, entries, true, look);
      const on = await panel(extension, entries, look);
      tally.chips += on.chips;
      const listed = await marks(extension, entries.slice(0, 100));
      tally.marks += listed.marks;
      faults.push(...on.faults, ...listed.faults);

      // Out as files, and in again where nothing is.
      await toData(data.page, extension);
      const files = await exported(data.page, extension);
      faults.push(...faultsIn(files));
      for (const [kind, text] of Object.entries(files))
        for (const number of numbersIn(text)) if (put.ways.has(number)) inFiles.add(`${kind} ${number}`);
      await send(data.page, 'eraseEverything', null);
      await toData(data.page, extension);
      await choose(data.page, extension, files.json);
      await bring(data.page);
      await lookAgain('desk', data);
      await popup(extension, lookAgain);
      await list(extension, lookAgain);
      await send(data.page, 'eraseEverything', null);
      await data.page.close();
      console.error(`${entries.length} credentials: ${seen.size} of ${put.ways.size} payloads shown`);
    }
    return outcome(noticed);
  } finally {
    await extension.end();
  }

  function outcome(noticed: { forms: number; ran: number }): Outcome {
    for (const fault of faults.slice(0, 20)) console.error(fault);
    const byWay = new Map<Way, number>(ways.map((way) => [way, 0]));
    for (const number of seen) {
      const way = put.ways.get(number) ?? 'page';
      byWay.set(way, (byWay.get(way) ?? 0) + 1);
    }
    const shown = Object.fromEntries(surfaces.map((surface) => [surface, pairs.get(surface)?.size ?? 0] as const));
    const silent = Object.entries({
      ...shown,
      ...Object.fromEntries(byWay),
      ...tally,
      files: inFiles.size,
      again: again.size,
    })
      .filter(([, number]) => number === 0)
      .map(([name]) => name);
    return {
      tried: seen.size,
      failed: faults.length + silent.length,
      lost: 0,
      executed: faults.length,
      shownOnSurfaces: Object.values(shown).reduce((sum, number) => sum + number, 0),
      shown,
      ways: Object.fromEntries(byWay),
      ...tally,
      inFiles: inFiles.size,
      shownAfterExport: again.size,
      silent,
      control: noticed,
    };
  }
}

export const torture: Torture = { usual: 10_000, run };
