// Over 200 lines: rows, names and the search over them are one subject.
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

/** What stands before and after a name: made once, for letters of every script are dear to make a pattern of. */
const before = /(?<![\p{L}\p{N}_.])/uy;
const after = new RegExp(String.raw`${lead}${number}|(?![\p{L}\p{N}_])`, 'iuy');

const patterns = new Map<string, RegExp>();
function patternOf(name: string): RegExp {
  const made = patterns.get(name) ?? new RegExp(inPattern(name), 'giu');
  patterns.set(name, made);
  return made;
}

/** A product's name in a text, the number beside it and its suffix if there is one, and where the two begin and end. */
type Place = { start: number; end: number; name: string; first: string | undefined; suffix: string | undefined };

/** Names of products with the numbers beside them; of names that begin at one place the longest counts, and none overlaps another. */
function placesIn(text: string): Place[] {
  const squeezed = nameKey(text);
  const names = [...named()].flatMap(([key, all]) => (squeezed.includes(key) ? all.map(({ name }) => name) : []));
  const all: Place[] = [];
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const pattern = patternOf(name);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const [found] = match;
      pattern.lastIndex = start + 1;
      before.lastIndex = start;
      after.lastIndex = start + found.length;
      const beside = before.test(text) ? after.exec(text) : null;
      if (!beside) continue;
      const [whole, first, suffix] = beside;
      all.push({ start, end: start + found.length + whole.length, name: found, first, suffix });
    }
  }
  let end = 0;
  // The sort keeps the order of names that begin at one place: longest first.
  return all
    .sort((a, b) => a.start - b.start)
    .filter((place) => {
      if (place.start < end) return false;
      end = place.end;
      return true;
    });
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
  const found = new Map<string, TaughtVersion>();
  const add = (version: TaughtVersion | undefined): boolean => {
    if (version) found.set(`${version.product} ${version.named}`, version);
    return version !== undefined;
  };
  for (const { end, name, first, suffix } of placesIn(text)) {
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
    more.lastIndex = end;
    for (let next = more.exec(text); next; next = more.exec(text)) {
      const [, value = '', close = ''] = next;
      const of = [product, ...candidates.map((candidate) => candidate.product)].find((one) => majorOf(value, one));
      if (!of || !add(judged(of, value, `${value}${close === '+' ? '' : close}`, today))) break;
    }
  }
  return [...found.values()];
}
