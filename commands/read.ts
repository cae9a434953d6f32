/** Reads saved pages and prints one JSON object a line (SIGNALS.md, "Reading saved pages"). */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Judgement } from '../model/judgement.ts';
import type { PageRead, Reading } from '../model/reading.ts';
import { defaultSettings } from '../model/terms.ts';
import { facts } from '../rubric/facts/index.ts';
import { judge } from '../rubric/index.ts';
import { howToGet, provideBrowser } from './browser.ts';
import { buildFor, built, root } from './launch.ts';
import { readSavedPage } from './saved-page.ts';

const usage = 'Say which page: npm run read -- FILE --url ADDRESS, or --list LIST.tsv with lines of file<TAB>address.';

/** The folder of the built extension, of which the script that takes large pages is used; built anew where a source is younger. */
async function freshlyBuilt(): Promise<string> {
  const file = `${built.chrome}/sliced-snapshot.js`;
  const age = existsSync(file) ? statSync(file).mtimeMs : 0;
  const sources = globSync(['platforms/snapshot/*.ts', 'entrypoints/sliced-snapshot.ts'], {
    cwd: root,
  });
  if (sources.some((source) => statSync(root + source).mtimeMs > age)) {
    await buildFor(['chrome']);
  }
  return built.chrome;
}

/** What the rubric says of a reading to somebody who chose nothing yet. */
function judged(reading: Reading): Judgement {
  const { goal, field, role } = defaultSettings;
  const situation = { goal, field, role, today: new Date().toISOString().slice(0, 10) };
  return judge(reading, { answers: [], postings: [], situation, facts });
}

function line(file: string, url: string, read: PageRead): object {
  if (read.state === 'read') {
    const { kind, form, signals, conflicts } = read.reading;
    return {
      file,
      url,
      detected: true,
      kind,
      form,
      signals,
      ...(conflicts && { conflicts }),
      judgement: judged(read.reading),
      ms: read.ms,
    };
  }
  const kind = read.state === 'not-a-credential' ? read.kind : 'other';
  return { file, url, detected: false, kind, form: 'none', signals: {}, state: read.state, ms: read.ms };
}

const launch = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' }, list: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const wanted = values.list
    ? readFileSync(values.list, 'utf8')
        .split(/\r?\n/)
        .filter((row) => row.trim())
        .map((row) => row.split('\t'))
        .map(([name = '', url = '']) => ({ name, path: resolve(dirname(values.list ?? ''), name), url: url.trim() }))
    : file && values.url
      ? [{ name: file, path: resolve(file), url: values.url }]
      : undefined;
  if (!wanted) throw new Error(usage);
  const executable = await provideBrowser('chromium');
  if (!executable) throw new Error(howToGet('chromium'));
  const folder = await freshlyBuilt();
  let browser = await launch(executable);
  for (const { name, path, url } of wanted) {
    try {
      if (!browser.connected) browser = await launch(executable);
      console.log(JSON.stringify(line(name, url, await readSavedPage(browser, path, url, folder))));
    } catch (error) {
      console.log(JSON.stringify({ file: name, url, error: error instanceof Error ? error.message : String(error) }));
    }
  }
  await browser.close();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
