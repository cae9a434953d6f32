import type { TaughtVersion } from '../../model/facts.ts';
import { sourceOf } from './sources.ts';
import { asOf, versionRows } from './version-rows.ts';

type Cycle = { version: string; until: string | undefined };

/** A product with the majors that its makers support on the day that the table states. */
export type Product = {
  product: string;
  names: readonly string[];
  /** Inclusive ranges of numbers that are versions of it; any other number beside its name is not ("Python 101"). */
  known: readonly (readonly [from: string, to: string])[];
  /** Oldest to latest, each with the YYYY-MM-DD on which its support ends, if an end is set; empty = none any more. */
  supported: readonly Cycle[];
  latest: string;
  /** Where minors have ends of their own: the oldest with support, and the next. */
  minors: readonly Cycle[];
  source: string;
};

const list = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part && part !== '-');

function range(text: string): readonly [string, string] {
  const [from = '', to = from] = text.split('-');
  return [from, to];
}

function cycle(text: string): Cycle {
  const [version = '', until] = text.split(':');
  return { version, until };
}

function parseRow(line: string): Product {
  const [product = '', names = '', known = '', majors = '', minors = '', source = ''] = line.split(' | ');
  const cycles = list(majors, ' ').map(cycle);
  return {
    product,
    names: list(names, ';'),
    known: list(known, ';').map(range),
    supported: majors.startsWith('- ') ? [] : cycles,
    latest: cycles.at(-1)?.version ?? '',
    minors: list(minors, ' ').map(cycle),
    source: sourceOf(source.trim()),
  };
}

let parsed: readonly Product[] | undefined;

/** Every product of the table. */
export function products(): readonly Product[] {
  parsed ??= versionRows.trim().split('\n').map(parseRow);
  return parsed;
}

/** Compares dotted numbers part by part, so that 1.10 is after 1.9; a missing part is 0. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

type Named = { product: Product; name: string; capital: string | undefined; alone: boolean };
let byName: ReadonlyMap<string, readonly Named[]> | undefined;

const nameKey = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, '');
const inPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[\\s-]?');

/** "3", "v3", "version 3.x", "3.11+", "12c"; "Blender 3D" and "5 hours" are no versions. */
const number = String.raw`(\d{1,4}(?:\.\d{1,3}){0,3})(\.x|\+|ai|[cg])?(?![\p{L}\p{N}_%]|\.\d)(?!\s?[\s-]\s?(?:(?:mini|small|full|real|practice|hands-on|complete)\s)?(?:hours?|hrs?|days?|weeks?|months?|minutes?|mins?|projects?|apps?|games?|exercises?|questions?|tests?|courses?|lessons?|steps?|tips|books?|modules?|in[\s-]1)\b)`;
const lead = String.raw`[\s-]{0,2}(?:(?:versions?|ver\.?|release)\s?)?v?`;
const more = new RegExp(String.raw`\s?(?:,|/|&|\band\b|\bor\b)\s?v?${number}`, 'iuy');

/** Every name of the table by its key. */
function named(): ReadonlyMap<string, readonly Named[]> {
  if (byName) return byName;
  const all = new Map<string, Named[]>();
  for (const product of products()) {
    for (const written of product.names) {
      const name = written.replace(/^[=^]/, '');
      const one = {
        product,
        name,
        capital: written.startsWith('^') ? name : undefined,
        alone: written.startsWith('='),
      };
      all.set(nameKey(name), [...(all.get(nameKey(name)) ?? []), one]);
    }
  }
  byName = all;
  return all;
}

const patterns = new Map<string, RegExp>();

/** Names of products with the numbers beside them: only names that the text holds, for a pattern of all of them is dear to make. */
function patternFor(text: string): RegExp | undefined {
  const squeezed = nameKey(text);
  const names = [...named()].flatMap(([key, all]) => (squeezed.includes(key) ? all.map(({ name }) => name) : []));
  if (names.length === 0) return undefined;
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(inPattern);
  const source = longestFirst.join('|');
  const made =
    patterns.get(source) ??
    new RegExp(String.raw`(?<![\p{L}\p{N}_.])(${source})(?:${lead}${number}|(?![\p{L}\p{N}_]))`, 'giu');
  if (patterns.size > 200) patterns.clear();
  patterns.set(source, made);
  return made;
}

const depth = (version: string): number => version.split('.').length;
const truncated = (version: string, parts: number): string => version.split('.').slice(0, parts).join('.');

/** The major that a number stands for, or nothing where it is no version of the product. */
function majorOf(given: string, product: Product): string | undefined {
  // Up to 8, Java's own numbers were 1.5 to 1.8.
  const version = product.product === 'Java' ? given.replace(/^1\.(?=[5-8])/, '') : given;
  const needed = /^\d/.test(product.latest) ? depth(product.latest) : 1;
  if (depth(version) < needed) return product.known.some((ends) => ends.includes(version)) ? version : undefined;
  for (const [from, to] of product.known) {
    const major = truncated(version, Math.max(needed, depth(from)));
    if (compareVersions(major, from) >= 0 && compareVersions(major, to) <= 0) return truncated(version, needed);
  }
  return undefined;
}

/** What still has support on a day; the latest stays, since a table that has grown old cannot say more. */
const onDay = (cycles: readonly Cycle[], today: string): string[] =>
  cycles.filter(({ until }, i) => !until || today <= until || i === cycles.length - 1).map(({ version }) => version);

function judged(product: Product, given: string, named: string, today: string): TaughtVersion | undefined {
  const major = majorOf(given, product);
  if (!major) return undefined;
  const supported = onDay(product.supported, today);
  const [oldestMinor] = onDay(product.minors, today);
  const oldMinor =
    oldestMinor &&
    supported.includes(major) &&
    depth(given) > depth(major) &&
    compareVersions(truncated(given, depth(oldestMinor)), oldestMinor) < 0;
  const standing =
    !supported.includes(major) || oldMinor ? 'out-of-support' : major === product.latest ? 'latest' : 'supported';
  const { latest, source } = product;
  return {
    product: product.product,
    named,
    standing,
    latest,
    oldestSupported: (oldMinor ? oldestMinor : supported[0]) ?? 'none',
    source,
    asOf,
  };
}

/**
 * Every product version that a text names, judged on `today` (YYYY-MM-DD) by what the table knows of ends of support. "Angular 2+" names no version. Linear in
 * the text.
 */
export function findVersions(text: string, today: string = asOf): readonly TaughtVersion[] {
  const pattern = patternFor(text);
  if (!pattern) return [];
  const found = new Map<string, TaughtVersion>();
  const add = (version: TaughtVersion | undefined): boolean => {
    if (version) found.set(`${version.product} ${version.named}`, version);
    return version !== undefined;
  };
  for (const match of text.matchAll(pattern)) {
    const [whole, name = '', first, suffix] = match;
    const candidates = (named().get(nameKey(name)) ?? []).filter(
      ({ capital }) => !capital || capital === name || name === name.toUpperCase(),
    );
    if (first === undefined) {
      const alone = candidates.find((candidate) => candidate.alone);
      if (alone) add(judged(alone.product, alone.product.latest, alone.product.latest, today));
      continue;
    }
    const product = candidates.find((candidate) => majorOf(first, candidate.product))?.product;
    if (!product) continue;
    const open = suffix === '+' && majorOf(first, product) !== product.latest;
    if (!open) add(judged(product, first, `${first}${suffix === '+' ? '' : (suffix ?? '')}`, today));
    more.lastIndex = match.index + whole.length;
    for (let next = more.exec(text); next; next = more.exec(text)) {
      const [, value = '', end = ''] = next;
      const of = [product, ...candidates.map((candidate) => candidate.product)].find((one) => majorOf(value, one));
      if (!of || !add(judged(of, value, `${value}${end === '+' ? '' : end}`, today))) break;
    }
  }
  return [...found.values()];
}
