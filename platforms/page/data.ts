/** Structured data of a page: JSON-LD in script blocks, and state that an application left for itself. */

import type { Element, SnapshotDocument } from '../tree/tree.ts';
import { parseDamaged } from './damaged-json.ts';

/** One typed node of the page's JSON-LD. `within` is the property path of the nodes it is nested in: "" for the page's own. */
export type DataItem = {
  types: readonly string[];
  item: Readonly<Record<string, unknown>>;
  /** Such as `json-ld[0].offers[1]`. */
  path: string;
  /** The property under which it is nested ("offers"); `undefined` at the top, in a list of blocks or in @graph. */
  under: string | undefined;
  /** The block as it is written on the page. */
  source: string;
};

const mostCharacters = 4_000_000;
/** Of text that strict parsing refuses: it is read letter by letter. */
const mostDamaged = 200_000;
const mostNodes = 20_000;
const deepest = 40;

/** A plain object of parsed JSON. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or a list of them, as a list. */
export function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The value at a path of keys and indexes, own properties only. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step]; // own property, checked above
  }
  return here;
}

/** Text as JSON; mended where it is damaged; `undefined` where nothing can be made of it. */
export function parseJson(text: string): unknown {
  if (text.length > mostCharacters) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text.length > mostDamaged ? undefined : parseDamaged(text);
  }
}

const types = (value: unknown) =>
  many(value)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/** Open Badges (2 and 3) write `type` where JSON-LD elsewhere has `@type`. */
const badgeTypes =
  /^(?:BadgeClass|Achievement|Assertion|OpenBadgeCredential|AchievementCredential|VerifiableCredential|Issuer|Profile)$/;
const typesOf = (item: Readonly<Record<string, unknown>>) =>
  item['@type'] === undefined ? types(item.type).filter((type) => badgeTypes.test(type)) : types(item['@type']);

const prefixed = /^(?:ceterms|schema|ob):/;
/** CTDL writes its terms with a prefix and its texts by language: `"ceterms:name": {"en-US": "…"}` reads as `name: "…"`. */
function plainTerms(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const keys = Object.keys(item);
  if (!keys.some((key) => prefixed.test(key))) return item;
  return Object.fromEntries(
    keys.map((key) => {
      const value = item[key];
      const texts = isRecord(value) && !('@type' in value) ? Object.entries(value) : [];
      const byLanguage =
        texts.length > 0 && texts.every(([language, said]) => /^[a-z]{2}/.test(language) && typeof said === 'string');
      return [key.replace(prefixed, ''), byLanguage ? texts[0]?.[1] : value];
    }),
  );
}

/** Walks every block without recursion, outermost nodes first. */
export function jsonLdItems(blocks: Iterable<string>): DataItem[] {
  const found: DataItem[] = [];
  let nodes = 0;
  let index = -1;
  for (const source of blocks) {
    index++;
    const root = parseJson(source);
    const queue: { value: unknown; path: string; under: string | undefined; depth: number }[] = [
      { value: root, path: `json-ld[${index}]`, under: undefined, depth: 0 },
    ];
    for (let next = 0; next < queue.length && nodes < mostNodes; next++, nodes++) {
      const { value, path, under, depth } = queue[next] ?? { value: undefined, path: '', under: undefined, depth: 0 };
      if (depth > deepest) continue;
      if (Array.isArray(value)) {
        value.forEach((entry, i) => {
          if (typeof entry === 'object') queue.push({ value: entry, path: `${path}[${i}]`, under, depth: depth + 1 });
        });
      } else if (isRecord(value)) {
        const named = typesOf(value);
        if (named.length) found.push({ types: named, item: plainTerms(value), path, under, source });
        for (const key of Object.keys(value)) {
          const inner = value[key];
          if (typeof inner !== 'object' || inner === null) continue;
          const here = key === '@graph' ? under : under ? `${under}.${key}` : key;
          queue.push({ value: inner, path: `${path}.${key}`, under: here, depth: depth + 1 });
        }
      }
    }
  }
  return found;
}

const itemTypes =
  /schema\.org\/(?:Course|CourseInstance|EducationalOccupationalProgram|EducationalOccupationalCredential|Offer|AggregateRating|Organization|CollegeOrUniversity|EducationalOrganization|Person)\b/i;

/** Items marked up in the text itself; a property's value is its content, date, address or words. */
export function microdataItems(document: SnapshotDocument): DataItem[] {
  const found: DataItem[] = [];
  const made = new Map<Element, Record<string, unknown>>();
  const scopes = [...document.querySelectorAll('[itemscope][itemtype]')].filter((scope) =>
    itemTypes.test(scope.getAttribute('itemtype') ?? ''),
  );
  scopes.length = Math.min(scopes.length, 500);
  for (const scope of scopes) made.set(scope, {});
  for (const [i, scope] of scopes.entries()) {
    const item = made.get(scope) ?? {};
    for (const holder of scope.querySelectorAll('[itemprop]')) {
      if (holder.parentElement?.closest('[itemscope]') !== scope) continue;
      const said =
        made.get(holder) ??
        holder.getAttribute('content') ??
        holder.getAttribute('datetime') ??
        (holder.hasAttribute('itemscope') ? undefined : holder.textContent.replace(/\s+/g, ' ').trim());
      for (const key of (holder.getAttribute('itemprop') ?? '').split(/\s+/)) {
        if (key && key !== '__proto__' && said !== undefined && said !== '') item[key] ??= said;
      }
    }
    const outer = scope.parentElement?.closest('[itemscope]');
    found.push({
      types: types(scope.getAttribute('itemtype')?.split(/\s+/)),
      item,
      path: `microdata[${i}]`,
      under: outer ? (scope.getAttribute('itemprop') ?? 'item') : undefined,
      source: '',
    });
  }
  return found;
}

/** The end of the JSON value that starts at `from`, by brackets outside strings. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) depth++;
    else if ((c === 125 || c === 93) && --depth === 0) return i + 1;
  }
  return text.length;
}

/** State that the page's application left in a script that starts with its name, as `NAME = {…}` or `NAME = JSON.parse("…")`. */
export function readState(text: string, name: string): unknown {
  const assigned = /^["'\]]*\s*[=:]\s*(?:JSON\.parse\(\s*)?/.exec(text.slice(name.length, name.length + 60));
  if (!assigned) return undefined;
  const from = name.length + assigned[0].length;
  const first = text[from];
  if (first === '{' || first === '[') return parseJson(text.slice(from, endOfValue(text, from)));
  if (first !== '"' && first !== "'") return undefined;
  const literal = new RegExp(`${first}(?:[^${first}\\\\]|\\\\[\\s\\S])*${first}`, 'y');
  literal.lastIndex = from;
  const quoted = literal.exec(text)?.[0].slice(1, -1);
  const inner =
    quoted === undefined ? undefined : parseJson(`"${quoted.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`);
  return typeof inner === 'string' ? parseJson(inner) : undefined;
}
