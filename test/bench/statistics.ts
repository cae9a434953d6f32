/** A figure with the 95% interval of its bootstrap. */
export type Figure = { value: number; low: number; high: number };

/** The value at a share (0–1) of the sorted values, interpolated; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Mulberry32 with a fixed seed: the same data give the same interval. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Percentile bootstrap (Efron 1979) of a statistic over rows that belong together: paired values stay in one row. */
export function figure<Row>(rows: readonly Row[], statistic: (rows: readonly Row[]) => number, draws = 2000): Figure {
  const next = random(20_260_101);
  const drawn: number[] = [];
  for (let draw = 0; draw < draws && rows.length > 1; draw++)
    drawn.push(statistic(rows.map((row) => rows[Math.floor(next() * rows.length)] ?? row)));
  const value = statistic(rows);
  return drawn.length
    ? { value, low: percentile(drawn, 0.025), high: percentile(drawn, 0.975) }
    : { value, low: value, high: value };
}
