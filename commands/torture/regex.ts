import { globSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { parseAst } from 'vite';
import { stateNamesOf } from '../../model/hosts.ts';
import { root } from '../launch.ts';
import { type Attack, attacks } from './attack.ts';
import type { Outcome, Torture } from './outcome.ts';

/** ms; an input that takes longer is not doubled again, and what takes less says nothing about growth. */
const [longest, least] = [100, 1];
const mostExponent = 1.2;
/** Characters. What is slow below has no need of more; what is fast here stays fast. */
const early = 1 << 12;
/** Characters. A run with shorter inputs tries fewer of them, too, and its fit is coarse: only what is clearly worse than allowed counts. */
const short = 1 << 17;
const clearly = 1.5;

type Pattern = { pattern: RegExp; file: string };

/** Every regular expression that is written in what reads or judges texts of pages. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const file of globSync('{platforms,model,rubric,store,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })) {
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string }; // ESTree's RegExpLiteral
        found.push({ pattern: new RegExp(pattern, flags), file });
      }
      for (const inner of Object.values(node)) walk(inner);
    };
    walk(parseAst(readFileSync(root + file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  }
  return found;
}

/** Every regular expression that the readers and the rubric make as they run over the fixtures. */
async function made(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  const includes = String.prototype.includes;
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  globalThis.RegExp = new Proxy(Plain, {
    construct(_, [source, flags]: [string | RegExp, string?]) {
      const pattern = new Plain(source, flags);
      // Only ours: what reads the page's HTML here is not what reads it in a browser.
      const from = /(?:platforms|rubric|model)\/[\w/-]+\.ts/.exec(new Error('made').stack?.split('\n')[2] ?? '')?.[0];
      if (from) found.push({ pattern, file: `made by ${from}` });
      return pattern;
    },
  });
  Object.assign(globalThis, { NodeFilter: window.NodeFilter, XMLSerializer: window.XMLSerializer });
  try {
    const { readPage } = await import('../../platforms/index.ts');
    const { takeSnapshot } = await import('../snapshot.ts');
    const { mentionsIn } = await import('../../rubric/mentions/index.ts');
    for (const file of globSync('test/fixtures/*/*.html', { cwd: root })) {
      const { url } = JSON.parse(readFileSync(root + file.replace(/html$/, 'json'), 'utf8')) as { url: string };
      const html = readFileSync(root + file, 'utf8');
      const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document; // the same interface
      const snapshot = await takeSnapshot(document, url, stateNamesOf(new URL(url).hostname));
      await readPage(snapshot, new Date('2026-03-01T10:00:00Z'));
    }
    for (const line of readFileSync(`${root}test/rubric/mentions-own/ads.jsonl`, 'utf8').split('\n').filter(Boolean))
      mentionsIn((JSON.parse(line) as { text: string }).text);
    // Wordings are made when one of their words stands in a text: to them, every word does.
    String.prototype.includes = () => true;
    for (const file of globSync('platforms/wording/*.ts', { cwd: root }))
      for (const [name, parse] of Object.entries(await import(root + file)))
        if (name.startsWith('parse') && typeof parse === 'function') parse('An accredited certificate.');
  } finally {
    String.prototype.includes = includes;
    globalThis.RegExp = Plain;
    await window.happyDOM.close();
  }
  return found;
}

/** Each once. */
async function patterns(): Promise<Pattern[]> {
  const each = new Map<string, Pattern>();
  for (const one of [...literals(), ...(await made())]) {
    const key = String(one.pattern);
    if (!each.has(key)) each.set(key, one);
  }
  return [...each.values()];
}

/** Least squares of log time over log length. */
function exponent(points: readonly { length: number; ms: number }[]): number {
  const logs = points.map(({ length, ms }) => [Math.log(length), Math.log(ms)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under ? over / under : 0;
}

/** This thread's own ms: what else the machine does is not the pattern's fault. A sticky pattern tries one place, as it is used. */
function timed(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.threadCpuUsage();
  if (!pattern.global) pattern.test(text);
  else
    for (let last = -1; pattern.test(text); last = pattern.lastIndex)
      if (pattern.lastIndex === last) pattern.lastIndex++;
  const after = process.threadCpuUsage();
  return (after.user + after.system - before.user - before.system) / 1000;
}

type Growth = { exponent: number; length: number; ms: number };

/**
 * One pattern on one attack, doubled up to `most` characters; `undefined` where it is too fast to measure. `fastest` keeps the least
 * time of each length from one call to the next.
 */
function grows(
  pattern: RegExp,
  { start, pump }: Attack,
  most: number,
  fastest: Map<number, number>,
): Growth | undefined {
  // The line break makes `.` fail and the last character everything else: what can go back, goes back.
  const textOf = (length: number) => `${start}${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\n\u0001`;
  // Small steps first: what doubles with each character would not come back from a big one.
  for (const length of [8, 16, 24, 32, 40, 48, 64]) {
    const ms = timed(pattern, textOf(length));
    if (ms > 20) return { exponent: Number.POSITIVE_INFINITY, length, ms };
  }
  for (let length = 128; length <= most; length *= 2) {
    const text = textOf(length);
    const ms = Math.min(timed(pattern, text), fastest.get(length) ?? Number.POSITIVE_INFINITY);
    fastest.set(length, ms);
    if (ms > longest && length < early) return { exponent: Number.POSITIVE_INFINITY, length, ms };
    // Whatever grows faster than its input already shows here.
    if ((length === early && ms < 0.5) || (length === early << 2 && ms < 1.5)) return undefined;
    if (ms > longest) break;
  }
  const points = [...fastest].map(([length, ms]) => ({ length, ms })).filter(({ ms }) => ms >= least);
  const last = points.at(-1);
  return last && points.length >= 3 ? { exponent: exponent(points.slice(-5)), ...last } : undefined;
}

/** An attack that is worse than allowed by the best of six measurements: memory being cleared makes anything look slow once. */
function worst(pattern: RegExp, most: number): (Growth & Attack) | undefined {
  let found: (Growth & Attack) | undefined;
  const allowed = most < short ? clearly : mostExponent;
  for (const attack of attacks(pattern, most < short ? 12 : 60)) {
    const fastest = new Map<number, number>();
    let grown = grows(pattern, attack, most, fastest);
    for (let again = 0; again < 5 && grown && grown.exponent > allowed; again++)
      grown = grows(pattern, attack, most, fastest);
    if (grown && grown.exponent > (found?.exponent ?? allowed)) found = { ...grown, ...attack };
    if (found && found.exponent > 1.6) break; // Bad enough: what is mended is tried again.
  }
  return found;
}

/** Runs the patterns over inputs made against them, up to `most` characters, and fits how time grows with length. */
async function run(most: number): Promise<Outcome> {
  // The measure itself: patterns that are known to be quadratic must be found.
  for (const known of [/\s*\|\s*x$/, /\([^)]*\)x/, /(?:a|b|ab)*c/, /\d+ days \d+ hours/])
    if ((worst(known, most)?.exponent ?? 0) < 1.5)
      throw new Error(`The measure does not see that ${known} is quadratic.`);
  const all = await patterns();
  const made = all.filter(({ file }) => file.startsWith('made by')).length;
  if (made < 150) throw new Error(`Only ${made} patterns were caught as they were made.`);
  const slow: { exponent: number }[] = [];
  for (const { pattern, file } of all) {
    const found = worst(pattern, most);
    if (!found) continue;
    const { exponent, length, ms, ...attack } = found;
    const rounded = { exponent: Math.round(exponent * 100) / 100, ms: Math.round(ms), length };
    slow.push(rounded);
    console.error(JSON.stringify({ pattern: String(pattern).slice(0, 200), file, ...attack, ...rounded }));
  }
  return {
    tried: all.length,
    made,
    failed: slow.length,
    lost: 0,
    worstExponent: Math.max(0, ...slow.map((one) => one.exponent)),
  };
}

/** `count` is the longest input, in characters. */
export const torture: Torture = { usual: 1 << 20, run };
