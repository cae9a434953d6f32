/** Runs inside the built extension's service worker: judges readings by the extension's own rubric and facts. */
import { reading as readingShape } from '../../model/reading.ts';
import { facts } from '../../rubric/facts/index.ts';
import { judge } from '../../rubric/index.ts';
import { prepareJudging } from '../../rubric/prepare.ts';

/** Wall ms: `loading` the facts and the code, as the background does while a page is read; then each reading's first judgement, then all again `rounds` times. */
export type Judging = { loading: number; first: number[]; again: number[][] };

/** What may be asked of one reading: nothing chosen yet, as for most first visits. */
const situation = { goal: 'first-job', field: '', role: '', today: new Date().toISOString().slice(0, 10) } as const;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

globalThis.benchJudge = (readings, rounds) => {
  const all = readings.map((one) => readingShape.parse(one));
  const loading = timed(() => prepareJudging());
  const pass = (): number[] =>
    all.map((one) => timed(() => judge(one, { answers: [], postings: [], situation, facts })));
  return { loading, first: pass(), again: Array.from({ length: rounds }, pass) };
};

declare global {
  var benchJudge: (readings: unknown[], rounds: number) => Judging;
}
