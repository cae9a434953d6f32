import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Extension } from './extension.ts';
import { comesTrue } from './outcome.ts';

const kinds = ['json', 'csv', 'md'] as const;
type Files = Record<(typeof kinds)[number], string>;

/** Presses the three export buttons of the desk and gives what the browser wrote to disk. */
async function exported(desk: Page, folder: string): Promise<Files> {
  const files: Files = { json: '', csv: '', md: '' };
  const buttons = await desk.$$('section[aria-labelledby="take"] button');
  for (const [n, kind] of kinds.entries()) {
    const file = join(folder, `touchstone-${new Date().toISOString().slice(0, 10)}.${kind}`);
    await buttons[n]?.click();
    if (!(await comesTrue(async () => existsSync(file) && readFileSync(file, 'utf8').length > 0)))
      throw new Error(`The ${kind} file was not written.`);
    files[kind] = readFileSync(file, 'utf8');
    rmSync(file);
  }
  return files;
}

/** The fields of RFC 4180. */
const fieldsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

/** What a spreadsheet would compute, and what a reader of Markdown would take for a tag or for a link that does not lead to the web. */
function faultsIn({ json, csv, md }: Files): string[] {
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

/** The same file with a payload in each text of a person's or a page's, and the payloads; what holds the file together stays. */
function poisoned(json: string, payload: (n: number) => string): { file: string; payloads: string[] } {
  const payloads: string[] = [];
  const poison = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
    const free = /^(?:title|issuer|quote|note|by|value|says)$/.test(key);
    if (!free || typeof value !== 'string' || !value.includes(' ')) return value;
    const text = payload(payloads.length).slice(0, 300);
    payloads.push(text);
    return text;
  };
  // Later than what is here: of two answers or readings the later stays.
  const later = json.replace(/"(at|seen|readAt|when)":"20\d\d/g, '"$1":"2100');
  return { file: JSON.stringify(poison(JSON.parse(later), '')), payloads };
}

const count = (text: string): number => text.match(/\bran ?=/g)?.length ?? 0;

/**
 * Exports everything and looks into the files; imports the same with script in every text, through the desk as a person would. Gives
 * the payloads that the files held, the desk's page after the import, and what was wrong.
 */
export async function throughFiles(
  extension: Extension,
  payload: (n: number) => string,
): Promise<{ desk: Page; held: number; brought: number; faults: string[] }> {
  const folder = join(extension.scratch, 'files');
  mkdirSync(folder, { recursive: true });
  const desk = await extension.browser.newPage();
  const session = await desk.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await desk.goto(`chrome-extension://${extension.id}/desk.html#data`);
  await desk.waitForSelector('section[aria-labelledby="take"] button');
  const files = await exported(desk, folder);
  const bad = join(folder, '"><img data-in src=x onerror=ran=1>.json');
  const { file, payloads } = poisoned(files.json, payload);
  writeFileSync(bad, file);
  const field = await desk.$('section[aria-labelledby="bring"] input[type="file"]');
  await (field as Awaited<ReturnType<typeof desk.$<'input'>>>)?.uploadFile(bad);
  const button = await desk.waitForSelector('.preview .button.main');
  await button?.click();
  const done = () => desk.$eval('section[aria-labelledby="bring"] > .said', (said) => said.textContent !== '');
  if (!(await comesTrue(done, 120_000))) throw new Error('The import was not answered.');
  const after = await exported(desk, folder);
  const faults = [...faultsIn(files), ...faultsIn(after)];
  if (await desk.$('section[aria-labelledby="bring"] > .said.failed')) faults.push('import: refused');
  return {
    desk,
    held: [files, after].reduce((sum, { json, csv, md }) => sum + count(json) + count(csv) + count(md), 0),
    brought: payloads.filter((one) => after.json.includes(JSON.stringify(one).slice(1, -1))).length,
    faults,
  };
}
