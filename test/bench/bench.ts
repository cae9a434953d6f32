/** `npm run bench [-- page|read|store|size|panel|judge|postings …] [--rounds N] [--pages N]`: measures, prints tables, keeps results. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../../commands/launch.ts';
import { launch } from './browsers.ts';
import { bundleSize } from './bundle-size.ts';
import { judgeCost } from './judge-cost.ts';
import { machine } from './machine.ts';
import { pageCost } from './page-cost.ts';
import { panelCost } from './panel-cost.ts';
import type { Options, Part } from './part.ts';
import { postingsCost } from './postings-cost.ts';
import { readingCost } from './reading-cost.ts';
import { storageCost } from './storage-cost.ts';
import { markdown, writeToReadme } from './table.ts';

const parts: Record<string, (options: Options) => Promise<Part>> = {
  size: bundleSize,
  read: readingCost,
  page: pageCost,
  store: storageCost,
  panel: panelCost,
  judge: judgeCost,
  postings: postingsCost,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, pages: { type: 'string' } },
});
const options: Options = {
  ...(values.rounds && { rounds: Number(values.rounds) }),
  ...(values.pages && { pages: Number(values.pages) }),
};
const unknown = positionals.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`There is no part "${unknown.join(' ')}": choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const browser = await launch();
const version = await browser.version();
await browser.close();
const folder = `${root}test/bench/results`;
mkdirSync(folder, { recursive: true });
for (const [name, run] of Object.entries(parts)) {
  if (positionals.length && !positionals.includes(name)) continue;
  const where = machine(version);
  const { tables, about, raw } = await run(options);
  const text = tables.map(markdown).join('\n\n');
  const facts = `${where.at.slice(0, 10)}, ${where.commit}${where.changed ? ' with changes' : ''}, ${where.browser}, ${where.cpu}, ${where.cores} cores, load ${where.load} at the start; ${about}.`;
  console.log(`\n${text}\n\n${facts}`);
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify({ machine: where, about, tables, raw })}\n`);
  writeToReadme(name, `${text}\n\n${facts}`);
}
