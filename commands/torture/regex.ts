import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { root } from '../launch.ts';
import type { Outcome, Torture } from './outcome.ts';

/** ms; an input that takes longer is not doubled again, and what takes less says nothing about growth. */
const [longest, least] = [400, 5];
const mostExponent = 1.2;
const mostLength = 1 << 20;

type Pattern = { source: string; flags: string; file: string };

/** Every regular expression that is written in what runs in pages. */
function patterns(): Pattern[] {
  const found: Pattern[] = [];
  for (const file of globSync('{platforms,model,entrypoints/content}/**/*.ts', { cwd: root })) {
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('regex' in node && node.regex)
        found.push({ ...(node.regex as { pattern: string; flags: string }), source: '', file });
      for (const inner of Object.values(node)) walk(inner);
    };
    walk(parseAst(readFileSync(root + file, 'utf8'), { lang: 'ts' }));
  }
  return found.map(({ file, flags, ...rest }) => ({
    file,
    flags,
    source: (rest as unknown as { pattern: string }).pattern,
  }));
}

/** What the pattern itself speaks of: characters that its repeated parts match, and its words. */
function pumps(source: string): string[] {
  const out = new Set([
    ' ',
    '\n',
    'a',
    '9',
    'a ',
    '9 ',
    '9,',
    '. ',
    'a.',
    '-',
    '"',
    '\\',
    'ab 9',
    'A a ',
    '$',
    '(',
    '<',
    '\t ',
  ]);
  for (const [word] of source.matchAll(/[\p{L}]{2,}/gu)) out.add(word).add(`${word} `);
  for (const [, set = ''] of source.matchAll(/\[\^?((?:\\.|[^\]\\])+)\]/g)) {
    const plain = set.replace(/\\[a-z]|\\p\{\w+\}|\w-\w/gi, '');
    for (const character of plain.slice(0, 6)) out.add(character);
  }
  for (const [piece] of source.matchAll(/(?:\\d|\\s|\\w|\\S|\.)[+*]/g))
    out.add(piece.startsWith('\\d') ? '1' : piece.startsWith('\\s') ? ' ' : 'x');
  return [...out].slice(0, 40);
}

/** Least squares of log time over log length. */
function exponent(points: readonly { length: number; ms: number }[]): number {
  const logs = points.map(({ length, ms }) => [Math.log(length), Math.log(ms)] as const);
  const [meanX, meanY] = [0, 1].map((i) => logs.reduce((sum, log) => sum + (log[i] ?? 0), 0) / logs.length) as [
    number,
    number,
  ];
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under ? over / under : 0;
}

/** This thread's own ms: what else the machine does is not the pattern's fault. */
function timed(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const { user } = process.threadCpuUsage();
  if (!pattern.global) pattern.test(text);
  else for (let match = pattern.exec(text); match; match = pattern.exec(text)) if (!match[0]) pattern.lastIndex++;
  return (process.threadCpuUsage().user - user) / 1000;
}

/** One pattern on one repeated piece, doubled up to 1 MB; `undefined` where it is too fast to measure. */
function grows(
  pattern: RegExp,
  pump: string,
  start: string,
): { exponent: number; length: number; ms: number } | undefined {
  const points: { length: number; ms: number }[] = [];
  const textOf = (length: number) => `${start}${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`;
  // Whatever grows faster than its input already shows here.
  if (timed(pattern, textOf(1 << 13)) < 0.5 && timed(pattern, textOf(1 << 16)) < 2) return undefined;
  for (let length = 1024; length <= mostLength; length *= 2) {
    const text = textOf(length);
    let ms = timed(pattern, text);
    // A busy machine makes one measurement slow; the fastest of three is the pattern's own.
    for (let again = 0; again < 2 && ms >= least && ms < longest; again++) ms = Math.min(ms, timed(pattern, text));
    if (ms >= least) points.push({ length, ms });
    if (ms > longest) break;
  }
  const last = points.at(-1);
  return last && points.length >= 3 ? { exponent: exponent(points.slice(-4)), ...last } : undefined;
}

/** Runs the readers' patterns over inputs made against them and fits how time grows with length. */
async function run(count: number): Promise<Outcome> {
  const all = patterns().slice(0, count);
  // The measure itself: a pattern that is known to be quadratic must be found.
  const control = grows(/\s*\|\s*x$/, ' ', '');
  if (!control || control.exponent < 1.5) throw new Error('The measure does not see a quadratic pattern.');
  const slow: { pattern: string; file: string; pump: string; exponent: number; ms: number; length: number }[] = [];
  for (const { source, flags, file } of all) {
    const pattern = new RegExp(source, flags.replace('y', ''));
    const first = /^\(?\??:?([\p{L}]{2,})/u.exec(source)?.[1] ?? '';
    let worst: (typeof slow)[number] | undefined;
    for (const pump of pumps(source))
      for (const start of new Set(['', first])) {
        const grown = grows(pattern, pump, start);
        if (grown && grown.exponent > (worst?.exponent ?? mostExponent))
          worst = {
            pattern: `/${source.slice(0, 160)}/${flags}`,
            file,
            pump,
            exponent: Math.round(grown.exponent * 100) / 100,
            ms: Math.round(grown.ms),
            length: grown.length,
          };
      }
    if (worst) {
      slow.push(worst);
      console.error(JSON.stringify(worst));
    }
  }
  return {
    tried: all.length,
    failed: slow.length,
    lost: 0,
    worstExponent: Math.max(0, ...slow.map((one) => one.exponent)),
  };
}

export const torture: Torture = { usual: 100_000, run };
