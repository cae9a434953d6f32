/** What matching a long posting and counting many of them cost, here in Node as in the background and in the desk. */
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../../commands/launch.ts';
import { type Outline, outlineOf } from '../../model/outline.ts';
import { mentionsIn } from '../../rubric/mentions/index.ts';
import { tally } from '../../rubric/tally.ts';
import { posting } from './panel-cost.ts';
import type { Options, Part } from './part.ts';
import { median, percentile } from './statistics.ts';

const length = 100_000;
const real = `${root}../shared/postings/ads.jsonl`;
const ours = `${root}test/rubric/mentions-own/ads.jsonl`;

/** Ads joined to three texts of 100,000 characters, each begun at another ad; and whose ads they are. */
function longTexts(): { from: string; texts: string[] } {
  const isAtHand = existsSync(real);
  const ads = readFileSync(isAtHand ? real : ours, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text); // the file's own promise
  const texts = [0, 1 / 3, 2 / 3].map((share) => {
    const first = Math.floor(share * ads.length);
    const turned = [...ads.slice(first), ...ads.slice(0, first)].join('\n\n');
    return `${turned}\n\n`.repeat(Math.ceil(length / turned.length)).slice(0, length);
  });
  return { from: isAtHand ? 'real ads' : 'our own ads', texts };
}

/** ms of each of so many turns, after as many again to warm up. */
function timed(turns: number, work: () => unknown): number[] {
  const taken = Array.from({ length: 2 * turns }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.slice(turns);
}

export async function postingsCost({ rounds = 100 }: Options): Promise<Part> {
  const { from, texts } = longTexts();
  // Parting a text into words is what any matcher must do: it says how fast the machine is at that moment.
  const cut = texts.flatMap((text) => timed(rounds, () => text.split(/\W+/)));
  const matched = texts.flatMap((text) => timed(rounds, () => mentionsIn(text)));
  const outlines: Outline[] = Array.from({ length: 5_000 }, (_, n) => outlineOf(posting(n)));
  const about = { role: 'Data analyst', today: new Date().toISOString().slice(0, 10) };
  const tallied = timed(rounds, () => tally(outlines, about));
  const row = (what: string, taken: number[]) => [what, Math.min(...taken), median(taken), percentile(taken, 0.95)];
  return {
    tables: [
      {
        title: 'Job postings, ms',
        head: ['warm', 'best', 'median', '95th percentile'],
        rows: [
          row(`100 kB of ${from} parted into words`, cut),
          row(`100 kB of ${from} matched with every certification, exam and licence`, matched),
          row('5,000 postings tallied', tallied),
        ],
      },
    ],
    about: `three texts of 100,000 characters, ${rounds} turns each, in Node`,
    raw: { cut, matched, tallied },
  };
}
