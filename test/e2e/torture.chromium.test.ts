import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../commands/launch.ts';
import type { Torture } from '../../commands/torture/outcome.ts';

/** A short run of each; the long ones are `npm run --silent torture -- NAME`. */
const short: [name: string, count: number, load: () => Promise<{ torture: Torture }>][] = [
  ['kill', 2, () => import('../../commands/torture/kill.ts')],
  ['worker', 3, () => import('../../commands/torture/worker.ts')],
  ['rot', 3, () => import('../../commands/torture/rot.ts')],
  ['quota', 10, () => import('../../commands/torture/quota.ts')],
  ['migrate', 2, () => import('../../commands/torture/migrate.ts')],
  ['payload', 200, () => import('../../commands/torture/payload.ts')],
  ['sender', 1000, () => import('../../commands/torture/sender.ts')],
  ['click', 6, () => import('../../commands/torture/click.ts')],
  ['navigate', 20, () => import('../../commands/torture/navigate.ts')],
  ['network', 2, () => import('../../commands/torture/network.ts')],
  ['fuzz', 20_000, () => import('../../commands/torture/fuzz.ts')],
];

test.each(short)('%s: nothing lost, no promise broken (%d)', async (_, count, load) => {
  const { torture } = await load();
  expect(await torture.run(count)).toMatchObject({ failed: 0, lost: 0 });
});

// In a process of its own: patterns are caught as the modules that make them are loaded.
test('regex: every pattern takes time in proportion to what it reads', () => {
  const lines = execFileSync(process.execPath, ['commands/torture.ts', 'regex', '--count', '16384'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(lines.trim().split('\n').at(-1) ?? '')).toMatchObject({ failed: 0, lost: 0 });
}, 300_000);
