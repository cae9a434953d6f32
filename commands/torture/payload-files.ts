import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Extension } from './extension.ts';
import { comesTrue } from './outcome.ts';

const kinds = ['json', 'csv', 'md'] as const;
export type Files = Record<(typeof kinds)[number], string>;

const folderOf = ({ scratch }: Extension): string => {
  const folder = join(scratch, 'files');
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Brings a page to the part of the desk that holds files. */
export async function toData(desk: Page, { id }: Extension): Promise<void> {
  await desk.goto('about:blank'); // another part alone is no new page: what was said there would still stand
  await desk.goto(`chrome-extension://${id}/desk.html#data`);
  await desk.waitForSelector('section[aria-labelledby="take"] button');
}

/** Presses the three export buttons of the desk and gives what the browser wrote to disk. */
export async function exported(desk: Page, extension: Extension): Promise<Files> {
  const folder = folderOf(extension);
  const session = await desk.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const files: Files = { json: '', csv: '', md: '' };
  const buttons = await desk.$$('section[aria-labelledby="take"] button');
  for (const [n, kind] of kinds.entries()) {
    const file = join(folder, `touchstone-${new Date().toISOString().slice(0, 10)}.${kind}`);
    await buttons[n]?.click();
    if (!(await comesTrue(async () => existsSync(file) && readFileSync(file, 'utf8').length > 0, 60_000)))
      throw new Error(`The ${kind} file was not written.`);
    files[kind] = readFileSync(file, 'utf8');
    rmSync(file);
  }
  await session.detach();
  return files;
}

/** Chooses a file on the desk, under a name that is script itself; what it would do stands there then, unfolded. */
export async function choose(desk: Page, extension: Extension, file: string): Promise<void> {
  const bad = join(folderOf(extension), '"><img data-in src=x onerror=ran=1>.json');
  writeFileSync(bad, file);
  const field = await desk.$('section[aria-labelledby="bring"] input[type="file"]');
  await (field as Awaited<ReturnType<typeof desk.$<'input'>>>)?.uploadFile(bad);
  await desk.waitForSelector('.preview .button.main', { timeout: 60_000 });
  await desk.$$eval('.preview details', (all) => {
    for (const one of all) one.open = true;
  });
}

/** Brings in what was chosen, as a person would; throws where it was refused, or no answer came. */
export async function bring(desk: Page): Promise<void> {
  await (await desk.$('.preview .button.main'))?.click();
  const said = () => desk.$eval('section[aria-labelledby="bring"] > .said', ({ textContent }) => textContent ?? '');
  if (!(await comesTrue(async () => (await said()) !== '', 300_000))) throw new Error('The import was not answered.');
  if (await desk.$('section[aria-labelledby="bring"] > .said.failed'))
    throw new Error(`The import was refused: ${await said()}`);
}

/** The fields of RFC 4180. */
const fieldsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

/** What a spreadsheet would compute, and what a reader of Markdown would take for a tag or for a link that does not lead to the web. */
export function faultsIn({ json, csv, md }: Files): string[] {
  const faults: string[] = [];
  JSON.parse(json);
  for (const field of fieldsOf(csv.replace(/^\uFEFF/, '')))
    if (/^\s*[=+\-@\t\r]/.test(field)) faults.push(`csv: a formula ${field.slice(0, 80)}`);
  // Taken out: what a backslash makes plain, and the addresses in angle brackets that end a link.
  const bare = md.replace(/\\[\\`*_[\]<>|#~!&]/g, '');
  for (const [, target = ''] of bare.matchAll(/\]\(<?([^)>]*)/g))
    if (!/^https?:/.test(target)) faults.push(`markdown: a link to ${target.slice(0, 80)}`);
  for (const [tag] of bare.replace(/\]\(<https?:[^>]*>\)/g, '').matchAll(/<[a-z!/][^\n]{0,60}/gi))
    faults.push(`markdown: a tag ${tag}`);
  return faults;
}
