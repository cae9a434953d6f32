/** What came of it: `failed` = a promise was broken, `lost` = something of the user's is gone. Anything more is measured. */
export type Outcome = { tried: number; failed: number; lost: number; [measured: string]: unknown };

/** `usual` is the long run's count. */
export type Torture = { usual: number; run(count: number): Promise<Outcome> };

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks again until it is so; says whether it came to be within `limit` ms. */
export async function comesTrue(ask: () => Promise<boolean>, limit = 10_000): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; await pause(50))
    if (await ask().catch(() => false)) return true;
  return false;
}

/** The same numbers in [0, 1) on every run (mulberry32): a failure can be run again. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
