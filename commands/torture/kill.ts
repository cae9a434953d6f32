import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { Extension } from './extension.ts';
import { comesTrue, dice, type Outcome, pause, type Torture } from './outcome.ts';
import { Writes } from './writes.ts';

/**
 * What a kill between the two writes of one entry leaves at the end of the database's log: a head without its body. The engine goes on
 * behind it, and drops what follows when it is started once more.
 */
function tear(profile: string): void {
  const log = globSync(join(profile, 'Default/IndexedDB/chrome-extension*/*.log')).sort().at(-1);
  if (log) appendFileSync(log, Buffer.from([1, 2, 3, 4, 0xe8, 3, 1])); // checksum, length 1,000, "whole entry"
}
/** So often a kill is one of those. */
const torn = 5;

/** Kills the browser in the middle of writes, starts it again on the same profile, and looks for what was acknowledged. */
async function run(count: number): Promise<Outcome> {
  const roll = dice(7);
  const extension = new Extension();
  const writes = new Writes();
  let [lost, half, silent, late] = [0, 0, 0, 0];
  try {
    await extension.start();
    await extension.visit([writes.address]);
    for (let n = 0; n < count; n++) {
      const page = await extension.ownPage();
      const heard = await writes.begin(page);
      if (!(await comesTrue(async () => heard() > 0, 20_000))) silent++;
      await pause(roll() * 250);
      await extension.kill();
      if (n % torn === 0) tear(extension.profile);
      await extension.start();
      const found = await writes.check(await extension.ownPage());
      if (found.lost > 0) {
        // Read past the extension's own code, as nobody else does: what it brings back before it answers is not lost.
        const page = await extension.ownPage();
        const back = await comesTrue(async () => (await writes.check(page)).lost === 0, 10_000);
        console.error(`kill ${n + 1}: ${found.lost} writes not there at once, ${back ? 'brought back' : 'nor later'}`);
        if (back) found.lost = 0;
        late++;
      }
      lost += found.lost;
      half += found.half;
      await Promise.all((await extension.browser.pages()).slice(1).map((page) => page.close()));
      if ((n + 1) % 25 === 0)
        console.error(`${n + 1} kills, ${writes.acknowledged} acknowledged, ${lost} lost, ${half} half`);
    }
  } finally {
    await extension.end();
  }
  return {
    tried: count,
    failed: half + silent,
    lost,
    acknowledged: writes.acknowledged,
    halfWritten: half,
    withoutAnswer: silent,
    broughtBack: late,
  };
}

export const torture: Torture = { usual: 300, run };
