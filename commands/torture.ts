/**
 * `npm run --silent torture -- NAME [--count N]`: does to the built extension what a hostile page, a dying process or a bad disk would.
 * The last line is one JSON object; exit code 0 only where nothing failed and nothing was lost.
 */
import { parseArgs } from 'node:util';
import type { Torture } from './torture/outcome.ts';

const tortures: Record<string, () => Promise<{ torture: Torture }>> = {
  kill: () => import('./torture/kill.ts'),
  worker: () => import('./torture/worker.ts'),
  rot: () => import('./torture/rot.ts'),
  quota: () => import('./torture/quota.ts'),
  migrate: () => import('./torture/migrate.ts'),
  fuzz: () => import('./torture/fuzz.ts'),
  regex: () => import('./torture/regex.ts'),
  payload: () => import('./torture/payload.ts'),
  sender: () => import('./torture/sender.ts'),
  click: () => import('./torture/click.ts'),
  navigate: () => import('./torture/navigate.ts'),
  network: () => import('./torture/network.ts'),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' } } });
const name = positionals[0] ?? '';
const load = Object.hasOwn(tortures, name) ? tortures[name] : undefined;
const count = values.count === undefined ? undefined : Number(values.count);
if (!load || (count !== undefined && !(Number.isInteger(count) && count > 0))) {
  console.error(
    `Say which: npm run --silent torture -- NAME [--count N], NAME one of ${Object.keys(tortures).join(' ')}.`,
  );
  process.exit(2);
}
const { torture } = await load();
const outcome = await torture.run(count ?? torture.usual);
console.log(JSON.stringify({ name, ...outcome }));
process.exit(outcome.failed === 0 && outcome.lost === 0 ? 0 : 1);
