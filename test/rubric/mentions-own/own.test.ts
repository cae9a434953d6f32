import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Mention, mentionsIn } from '../../../rubric/mentions/index.ts';

type Strength = Mention['strength'];
type Label = {
  quote: string;
  credential: string;
  short: string;
  kind: string;
  strength: Strength;
  strength_also?: Strength[];
  aliases?: string[];
};
type Ad = { id: string; text: string; mentions: Label[] };

const ads = readFileSync(new URL('./ads.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Ad); // written by hand in this shape

const noise =
  /\b(?:certifications?|certificates?|certified|licen[cs](?:e|es|ed|ure|ing)|exam|qualification|unspecified)\b/g;
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9+# ]+/g, ' ')
    .replace(noise, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Letters are many credentials': of those that a label allows only its own short name stands for it, the others name it in full. */
const isLetters = (name: string): boolean => /^(?=.*[A-Z].*[A-Z])[\w+.&/-]{2,9}$/.test(name);
const namesOf = ({ credential, short, aliases = [] }: Label): Set<string> =>
  new Set([credential, short, ...aliases.filter((name) => !isLetters(name))].map(plain));
const isNeutral = ({ kind }: Label): boolean => kind.endsWith('-not-counted');

function scoreOf({ text, mentions }: Ad) {
  const found = mentionsIn(text);
  const labels = mentions.filter((label) => !isNeutral(label));
  const labelOf = ({ credential, short }: Mention): Label | undefined =>
    labels.find((label) => [credential, short ?? credential].some((name) => namesOf(label).has(plain(name))));
  const neutral = mentions.filter(isNeutral);
  const wrong = found.filter(
    (mention) => !labelOf(mention) && !neutral.some(({ quote }) => quote.includes(mention.quote)),
  );
  const right = new Set(found.flatMap((mention) => labelOf(mention) ?? []));
  const strong = [...right].filter(({ strength, strength_also = [], ...label }) =>
    found.some(
      (mention) => labelOf(mention)?.quote === label.quote && [strength, ...strength_also].includes(mention.strength),
    ),
  );
  return { labels: labels.length, wrong: wrong.length, right: right.size, strong: strong.length };
}

describe('ads of our own', () => {
  const scores = ads.map(scoreOf);
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);

  it('are enough, and a fifth of them names nothing', () => {
    expect(ads.length).toBeGreaterThan(200);
    expect(scores.filter(({ labels }) => labels === 0).length).toBeGreaterThan(ads.length / 6);
  });

  it('are read with few false claims, few misses and the right strength', () => {
    const right = sum(({ right: of }) => of);
    expect(right / (right + sum(({ wrong }) => wrong))).toBeGreaterThan(0.98);
    expect(right / sum(({ labels }) => labels)).toBeGreaterThan(0.97);
    expect(sum(({ strong }) => strong) / right).toBeGreaterThan(0.985);
  });

  it('are quoted in their own words', () => {
    for (const { text } of ads)
      for (const { quote, start, end } of mentionsIn(text)) expect(text.slice(start, end)).toBe(quote);
  });
});

/** A wall-clock limit would measure the machine: the same text cut into words, in turns, says how fast it is at that moment. */
it('reads 100 kB in little more time than it takes to cut it into words', () => {
  // Real postings are mostly prose: about one credential in 2,000 characters.
  const prose =
    'You will work with colleagues across the company to understand what customers need and to turn it into reports. ' +
    'We value curiosity, clear writing and care for detail, and we give you time to learn. ';
  const text = ads
    .map((ad) => `${ad.text}\n\n${prose.repeat(12)}`)
    .join('\n\n')
    .slice(0, 100_000);
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  let best = { cut: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < 40; turn += 1)
    best = {
      cut: Math.min(
        best.cut,
        timed(() => text.split(/\W+/)),
      ),
      read: Math.min(
        best.read,
        timed(() => mentionsIn(text)),
      ),
    };
  expect(mentionsIn(text).length).toBeGreaterThan(20);
  expect(best.read / best.cut).toBeLessThan(60);
});
