import { Extension } from './extension.ts';
import { comesTrue, dice, type Outcome, pause, type Torture } from './outcome.ts';
import { Writes } from './writes.ts';

/** Stops the service worker in the middle of writes and looks for what was acknowledged. */
async function run(count: number): Promise<Outcome> {
  const roll = dice(11);
  const extension = new Extension();
  const writes = new Writes();
  let [lost, half, silent, gone] = [0, 0, 0, 0];
  try {
    await extension.start();
    await extension.visit([writes.address]);
    for (let n = 0; n < count; n++) {
      const page = await extension.ownPage();
      const heard = await writes.begin(page);
      if (!(await comesTrue(async () => heard() > 0, 10_000))) silent++;
      await pause(roll() * 60);
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      const runs = () => extension.browser.targets().some((target) => target.type() === 'service_worker');
      // The writes under way start it again at once: it is enough that it was gone for a moment.
      if (await comesTrue(async () => !runs(), 300)) gone++;
      await page.close();
      const own = await extension.ownPage();
      const found = await writes.check(own);
      lost += found.lost;
      half += found.half;
      await own.close();
      if ((n + 1) % 50 === 0)
        console.error(`${n + 1} stops, ${writes.acknowledged} acknowledged, ${lost} lost, ${half} half`);
    }
  } finally {
    await extension.end();
  }
  return {
    tried: count,
    failed: half + silent,
    lost,
    acknowledged: writes.acknowledged,
    seenGone: gone,
    halfWritten: half,
    withoutAnswer: silent,
  };
}

export const torture: Torture = { usual: 300, run };
