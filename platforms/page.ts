/**
 * One document, read once for all readers. Over 200 lines: it is the whole vocabulary that readers speak in.
 * The text comes from one pass; visibility, sections and structured data are looked at only where something matched.
 */
import type { Evidence, Place } from '../model/evidence.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { type DataItem, jsonLdItems, microdataItems, readState } from './data.ts';
import type { Parse, Parsed } from './parsed.ts';
import { lastAtMost, readText, softBreak } from './text.ts';
import type { Element, SnapshotDocument } from './tree.ts';

/** A value that the page states, with the words that prove it. */
export type Found<T> = { value: T; evidence: Evidence[] };

/** A stretch of the page's text, by offsets. */
export type Stretch = { start: number; end: number };
export type Match = Stretch & { match: RegExpExecArray };

/** Text that is about the site or about other offers, not about what this page is for. */
const elsewhere =
  'nav,footer,dialog,[role="navigation"],[role="contentinfo"],[role="dialog"],[aria-modal="true"],.navbar,.mega-menu,.megamenu,.main-menu,.main-nav,.nav-menu,.site-nav,.dropdown-menu,.cookie-banner,.cookie-notice,.modal,[class*="login-modal" i],[class^="cookie" i],[id^="cookie" i],[class*="mega-menu" i],[class*="megamenu" i],[class*="mega_menu" i],header [class*="menu" i],:not(body)[class^="header" i] [class*="menu" i],[id^="header" i] [class*="menu" i]';
const aboutOthers =
  /^(?:\W*(?:people also|others? also|recommended (?:for|courses?|if)|you (?:may|might) (?:also )?(?:like|be)|related (?:courses?|programs?|content|topics?|certif\w+|articles?|learning)|similar (?:courses?|programs?|content|to)|more (?:courses?|programs?) (?:from|by|like|in)|other (?:courses?|programs?|certifications?)|explore (?:more|other|related)|browse|(?:top|popular|trending|featured) (?:courses?|programs?|certif\w+)|frequently bought|students also|learners also|keep learning|compare (?:with|to)|cursos (?:relacionados|similares|recomendados|populares)|también te|otros cursos|más cursos|cours similaires|autres cours|vous aimerez|ähnliche|weitere kurse|das könnte|cursos semelhantes|outros cursos|você também|latest (?:news|articles?|posts)|blog)|[^\n]{0,60}\b(?:for (?:your )?(?:business|team|organi[sz]ation|enterprise|company)|para (?:tu|su) (?:negocio|empresa|equipo))\b)/i;
/** Sections in which others speak: what they say is not what the page states. */
const opinions =
  /^\W*(?:(?:learner|student|customer|user|course|top|featured|class central)?\s?(?:reviews?|testimonials?)|(?:what|why) (?:our |other )?(?:learners|students|people|graduates|alumni|customers) (?:say|are saying|choose)|hear from|success stor|ratings? (?:and|&) reviews?|opiniones|reseñas|testimonios|avis|témoignages|bewertungen|erfahrungsberichte|avaliações|depoimentos)/i;
const headings = /^H[1-6]$/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const contextLength = 32;
const flatten = (text: string) => text.replace(/[\n\u2028]/g, ' ');

/** A selector that finds the element again: from the nearest id or stable hook downwards. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at && at.nodeName !== 'HTML'; at = at.parentElement) {
    if (at.id && /^[A-Za-z][\w-]{0,60}$/.test(at.id) && !/\d{4}/.test(at.id)) {
      steps.unshift(`#${at.id}`);
      break;
    }
    const name = at.localName;
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      steps.unshift('*');
      continue;
    }
    let nth = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.localName === name) nth++;
    }
    steps.unshift(name === 'body' ? name : `${name}:nth-of-type(${nth})`);
  }
  const whole = steps.join('>');
  return whole.length <= 1000 ? whole : element.localName;
}

const globals = new WeakMap<RegExp, RegExp>();
/** The same pattern, ready to be run over many lines: `^` and `$` mean line ends. */
function everywhere(pattern: RegExp): RegExp {
  let global = globals.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}gm`)].join(''));
    globals.set(pattern, global);
  }
  global.lastIndex = 0;
  return global;
}

/** A bullet or a small picture before a label. */
const bullet = '[·\\u2022-\\u203a\\u2190-\\u2bff\\u{1f300}-\\u{1faff}]\\ufe0f?';

const labels = new WeakMap<RegExp, RegExp>();
function labelPattern(label: RegExp): RegExp {
  let pattern = labels.get(label);
  if (!pattern) {
    pattern = new RegExp(
      `^(?:${bullet}[ \\u00a0\\u2028]?)?(?:${label.source})[ \\u00a0]*(?:[:：][ \\u00a0]*|(?<=[ \\u00a0])[-–—][ \\u00a0]|$)`,
      'gimu',
    );
    labels.set(label, pattern);
  }
  return pattern;
}

/** Whose words a section holds where they are not the page's own: other offers, or people's opinions. */
type Others = 'offers' | 'opinions';

export class Page {
  readonly document: SnapshotDocument;
  readonly url: URL;
  /** When the page was read: dates without a year are never completed from it, running sessions are told from past ones by it. */
  readonly now: Date;
  readonly #read: ReturnType<typeof readText>;
  readonly #blocks: readonly string[];
  readonly #stateTexts: Readonly<Record<string, string>>;
  readonly #shown = new Map<Element, boolean>();
  readonly #own = new Map<Element, boolean>();
  #items: readonly DataItem[] | undefined;
  #headings: readonly { line: number; level: number; others: Others | undefined }[] | undefined;
  readonly #states = new Map<string, unknown>();

  constructor(document: SnapshotDocument, { url, blocks, states }: PageSnapshot, now: Date) {
    this.document = document;
    this.url = new URL(url);
    this.now = now;
    this.#blocks = blocks;
    this.#stateTexts = states;
    this.#read = readText(document.body);
  }

  /** All lines joined by "\n", hidden ones too; patterns run over it, `claim` turns offsets into evidence. */
  get text(): string {
    return this.#read.text;
  }

  get lineCount(): number {
    return this.#read.lineStarts.length;
  }

  /** The index of the line at an offset. */
  lineAt(offset: number): number {
    return lastAtMost(this.#read.lineStarts, offset);
  }

  /** A line as offsets; its block element is `blockOf(index)`. */
  line(index: number): Stretch {
    const start = this.#read.lineStarts[index] ?? this.text.length;
    const next = this.#read.lineStarts[index + 1];
    return { start, end: next === undefined ? this.text.length : next - 1 };
  }

  /** What the line says. */
  said({ start, end }: Stretch): string {
    return this.text.slice(start, end);
  }

  blockOf(line: number): Element | undefined {
    return this.#read.blocks[line];
  }

  /** The element that directly holds the text at an offset. */
  elementAt(offset: number): Element | undefined {
    return this.#read.nodes[lastAtMost(this.#read.starts, offset)]?.parentElement;
  }

  /** It is shown, and no part of what the engine would show without scripts. */
  #isShown(element: Element): boolean {
    let answer = this.#shown.get(element);
    if (answer === undefined) {
      answer = element.shown && !element.closest('noscript,template');
      this.#shown.set(element, answer);
    }
    return answer;
  }

  /** Every word of the stretch can be seen (SIGNALS.md, "Visible"). */
  visible({ start, end }: Stretch): boolean {
    const { starts, nodes } = this.#read;
    for (let i = lastAtMost(starts, start); i < nodes.length && (i === 0 || (starts[i] ?? end) < end); i++) {
      const node = nodes[i];
      if (node && !(node.shown && !node.parentElement.closest('noscript,template'))) return false;
    }
    return true;
  }

  /** Struck through: a price of before. */
  struck({ start }: Stretch): boolean {
    const element = this.elementAt(start);
    if (!element) return false;
    if (
      element.closest(
        'del,s,strike,[class*="strike" i],[class*="line-through" i],[class*="original-price" i],[class*="list-price" i]',
      )
    )
      return true;
    return this.#read.nodes[lastAtMost(this.#read.starts, start)]?.struck ?? false;
  }

  /** Headings of the page with their lines, in order. */
  get headings(): readonly { line: number; level: number; others: Others | undefined }[] {
    if (!this.#headings) {
      const found: { line: number; level: number; others: Others | undefined }[] = [];
      let last: Element | undefined;
      this.#read.blocks.forEach((block, line) => {
        const heading = headings.test(block.nodeName) ? block : undefined;
        if (!heading || heading === last) return;
        last = heading;
        const said = this.said(this.line(line));
        found.push({
          line,
          level: Number(heading.nodeName.charAt(1)),
          // The page's own name may hold such words: "Statistics for Business".
          others:
            heading.nodeName === 'H1'
              ? undefined
              : aboutOthers.test(said)
                ? 'offers'
                : opinions.test(said)
                  ? 'opinions'
                  : undefined,
        });
      });
      this.#headings = found;
    }
    return this.#headings;
  }

  /** The headings over an offset, nearest first, each of a higher rank than the one before. */
  headingsOver(offset: number): readonly { line: number; level: number; others: Others | undefined }[] {
    const line = this.lineAt(offset);
    const all = this.headings;
    const over: { line: number; level: number; others: Others | undefined }[] = [];
    let level = 7;
    for (let i = all.length - 1; i >= 0; i--) {
      const heading = all[i];
      if (!heading || heading.line > line || heading.level >= level) continue;
      over.push(heading);
      level = heading.level;
    }
    return over;
  }

  /** Visible, and about this page's own subject: not in a menu, footer, dialog or a section about other offers. */
  own(stretch: Stretch): boolean {
    if (!this.visible(stretch)) return false;
    const element = this.elementAt(stretch.start);
    if (!element) return false;
    let own = this.#own.get(element);
    if (own === undefined) {
      own =
        !element.closest(elsewhere) &&
        !this.headingsOver(stretch.start).some((heading) => heading.others !== undefined);
      this.#own.set(element, own);
    }
    return own;
  }

  /** Every match in the page's own text, in order; `^` and `$` are line ends. Hidden and foreign text is passed over. */
  *matches(
    pattern: RegExp,
    within: Stretch = { start: 0, end: this.text.length },
    counts: (stretch: Stretch) => boolean = (stretch) => this.own(stretch),
  ): Generator<Match> {
    const search = everywhere(pattern);
    search.lastIndex = within.start;
    for (let match = search.exec(this.text); match && match.index < within.end; match = search.exec(this.text)) {
      const resume = match[0] ? search.lastIndex : search.lastIndex + 1;
      const stretch = { start: match.index, end: match.index + match[0].length };
      if (counts(stretch)) yield { ...stretch, match };
      search.lastIndex = resume;
    }
  }

  /** The first match of a phrase for which `parse` reads a value in the same line; quotes the phrase and the value. */
  near<T>(pattern: RegExp, parse: Parse<T>, within?: Stretch): Found<T> | undefined {
    for (const match of this.matches(pattern, within)) {
      const line = this.line(this.lineAt(match.start));
      const parsed = parse(this.said(line));
      if (!parsed) continue;
      const start = Math.min(match.start, line.start + parsed.start);
      const end = Math.max(match.end, line.start + parsed.end);
      const claim = this.own({ start, end }) ? this.claim(parsed.value, { start, end }) : undefined;
      if (claim) return claim;
    }
    return undefined;
  }

  /** Like `phrase`, among people's opinions too: for what stands there, such as a rating. */
  seen<T>(pattern: RegExp, read: (match: RegExpExecArray) => T | undefined): Found<T> | undefined {
    const counts = (stretch: Stretch) =>
      this.visible(stretch) && !this.headingsOver(stretch.start).some(({ others }) => others === 'offers');
    for (const match of this.matches(pattern, undefined, counts)) {
      const value = read(match.match);
      const claim = value === undefined ? undefined : this.claim(value, match);
      if (claim) return claim;
    }
    return undefined;
  }

  /** The first match of a phrase, read by itself: what `read` makes of it, quoted with exactly the words that matched. */
  phrase<T>(pattern: RegExp, read: (match: RegExpExecArray) => T | undefined, within?: Stretch): Found<T> | undefined {
    for (const match of this.matches(pattern, within)) {
      const value = read(match.match);
      const claim = value === undefined ? undefined : this.claim(value, match);
      if (claim) return claim;
    }
    return undefined;
  }

  /**
   * The value beside or below a label that stands alone at the start of a line: "Level: Beginner", a term and its
   * description, a row of a table, a heading with one line under it. `label` is matched whole, case ignored.
   */
  labelled<T>(label: RegExp, parse: Parse<T>, within?: Stretch): Found<T> | undefined {
    for (const match of this.matches(labelPattern(label), within)) {
      const found = this.#besideLabel(match, parse);
      if (found) return found;
    }
    return undefined;
  }

  #besideLabel<T>(label: Match, parse: Parse<T>): Found<T> | undefined {
    const line = this.line(this.lineAt(label.start));
    let start = label.end;
    if (this.text[start] === softBreak) start++;
    let value: Stretch = { start, end: line.end };
    if (value.start >= line.end) {
      const over = this.#valueOver(this.lineAt(label.start));
      let next = this.lineAt(label.start) + 1;
      while (next < this.lineCount && !this.visible(this.line(next))) next++;
      if (over === undefined && (next >= this.lineCount || next > this.lineAt(label.start) + 8)) return undefined;
      value = this.line(over ?? next);
    }
    const parsed = parse(this.said(value));
    if (!parsed || !this.own(value)) return undefined;
    const exact = { start: value.start + parsed.start, end: value.start + parsed.end };
    const whole = { start: Math.min(label.start, exact.start), end: Math.max(label.end, exact.end) };
    return (this.visible(whole) ? this.claim(parsed.value, whole) : undefined) ?? this.claim(parsed.value, exact);
  }

  /** The line before the label, where the two alone share an element: a figure over its name, as in a strip of facts. */
  #valueOver(label: number): number | undefined {
    const before = this.blockOf(label - 1);
    const after = this.blockOf(label + 1);
    const further = this.blockOf(label - 2);
    let group = this.blockOf(label);
    if (!before || !group || group === before) return undefined;
    while (group && !group.contains(before)) {
      if (after && group.contains(after)) return undefined;
      group = group.parentElement;
    }
    const alone = group && !(after && group.contains(after)) && !(further && group.contains(further));
    return alone && this.visible(this.line(label - 1)) ? label - 1 : undefined;
  }

  /** The visible cells beside a label in a table's row, or the descriptions of a term. */
  cells(label: RegExp): Element[] {
    for (const match of this.matches(labelPattern(label))) {
      const block = this.blockOf(this.lineAt(match.start));
      const holder = block?.closest('td,th,dt');
      if (!holder) continue;
      const cells: Element[] = [];
      for (let next = holder.nextElementSibling; next; next = next.nextElementSibling) {
        if (next.nodeName === 'DT') break;
        if (this.#isShown(next)) cells.push(next);
      }
      if (cells.length) return cells;
    }
    return [];
  }

  /** From the line after the first own heading that says so to the next heading of the same or a higher rank. */
  section(heading: RegExp): Stretch | undefined {
    const all = this.headings;
    for (let i = 0; i < all.length; i++) {
      const at = all[i];
      if (!at || !heading.test(this.said(this.line(at.line))) || !this.own(this.line(at.line))) continue;
      const next = all.slice(i + 1).find((other) => other.level <= at.level && this.visible(this.line(other.line)));
      return {
        start: Math.min(this.line(at.line).end + 1, this.text.length),
        end: next ? this.line(next.line).start - 1 : this.text.length,
      };
    }
    return undefined;
  }

  /** The own, visible, non-empty lines of a stretch. */
  *linesOf(stretch: Stretch): Generator<Stretch & { text: string }> {
    for (let i = this.lineAt(stretch.start); i < this.lineCount; i++) {
      const line = this.line(i);
      if (line.start >= stretch.end) return;
      if (line.start >= stretch.start && this.own(line)) yield { ...line, text: this.said(line) };
    }
  }

  /** A claim quoted from the text; `undefined` where the stretch cannot be quoted as one run of words. */
  claim<T>(value: T, stretch: Stretch): Found<T> | undefined {
    const quote = this.#quote(stretch);
    return quote ? { value, evidence: [{ quote, place: this.#place(stretch) }] } : undefined;
  }

  /** Words that run over line or element ends are joined by a space, as a reader sees them. */
  #quote({ start, end }: Stretch): string | undefined {
    const words = this.text.slice(start, end).trim();
    if (!words || words.length > 1500 || this.#read.gaps.some((gap) => gap > start && gap < end)) return undefined;
    if (!words.includes('\n')) return words.replaceAll(softBreak, '');
    const { starts } = this.#read;
    for (let i = lastAtMost(starts, start) + 1; (starts[i] ?? end) < end; i++) {
      if (!/[\s\u2028]/.test(this.text[(starts[i] ?? 0) - 1] ?? ' ')) return undefined;
    }
    return flatten(words);
  }

  #place({ start, end }: Stretch): Place {
    const holder = this.elementAt(start);
    const last = this.elementAt(Math.max(start, end - 1));
    let common = holder;
    while (common && last && !common.contains(last)) common = common.parentElement;
    return {
      selector: common ? selectorOf(common) : 'body',
      before: flatten(this.text.slice(Math.max(0, start - contextLength), start)),
      after: flatten(this.text.slice(end, end + contextLength)),
    };
  }

  /** The first visible element that the selector finds, as a claim of its own text. */
  element(selector: string): Found<string> | undefined;
  element<T>(selector: string, parse: Parse<T>): Found<T> | undefined;
  element(selector: string, parse: Parse<unknown> = wholeText): Found<unknown> | undefined {
    for (const element of this.document.querySelectorAll(selector)) {
      if (!this.#isShown(element)) continue;
      const found = this.inElement(element, parse);
      if (found) return found;
    }
    return undefined;
  }

  /** What `parse` reads in the visible text of one element, quoted from it; images speak by their `alt`. */
  inElement<T>(element: Element, parse: Parse<T>): Found<T> | undefined {
    const label = element.nodeName === 'IMG' ? element.getAttribute('alt') : undefined;
    const said = (label ?? element.textContent).replace(/\s+/g, ' ').trim();
    const parsed = said && said.length <= 1500 ? parse(said) : undefined;
    if (!parsed) return undefined;
    const place = { selector: selectorOf(element), before: '', after: '' };
    return { value: parsed.value, evidence: [{ quote: said.slice(parsed.start, parsed.end).trim(), place }] };
  }

  /** A claim from an attribute that a reader of the page hears or sees: `alt`, `aria-label`. */
  inAttribute<T>(element: Element, value: T, quote: string): Found<T> | undefined {
    const words = quote.replace(/\s+/g, ' ').trim();
    return words
      ? { value, evidence: [{ quote: words, place: { selector: selectorOf(element), before: '', after: '' } }] }
      : undefined;
  }

  /** The same words where they stand as a whole visible line of the page's own text, else as the data has them. */
  seenOrData(value: string, path: string, quote: string): Found<string> | undefined {
    const words = value.replace(/\s+/g, ' ').trim();
    if (words.length < 2 || words.length > 500) return undefined;
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      const line = this.line(this.lineAt(at));
      if (line.start === at && line.end === at + words.length && this.own(line)) {
        const claim = this.claim(words, line);
        if (claim) return claim;
      }
    }
    return this.inData(words, path, quote);
  }

  /** What the page's own meta tag or attribute says; the first of `names` that is there. */
  meta<T>(names: readonly string[], parse: Parse<T>): Found<T> | undefined {
    for (const name of names) {
      const content = this.document
        .querySelector(`meta[name="${name}" i],meta[property="${name}" i],meta[itemprop="${name}" i]`)
        ?.getAttribute('content')
        ?.trim();
      const parsed = content ? parse(content) : undefined;
      if (content && parsed) return this.inData(parsed.value, `meta.${name}`, content.slice(parsed.start, parsed.end));
    }
    return undefined;
  }

  /** Every typed item of the page's JSON-LD, outermost first, then of its microdata; damaged blocks are mended where they can be. */
  get items(): readonly DataItem[] {
    this.#items ??= [...jsonLdItems(this.#blocks), ...microdataItems(this.document)];
    return this.#items;
  }

  /** A claim from one property of a JSON-LD item, quoted as it is written there: `"price": "49"`. */
  inItem<T>({ item, path, source }: DataItem, key: string, value: T): Found<T> | undefined {
    const said = item[key];
    if (typeof said !== 'string' && typeof said !== 'number' && typeof said !== 'boolean') return undefined;
    const written = new RegExp(`"${key}"\\s*:\\s*"?${escaped(String(said))}"?`).exec(source)?.[0];
    return this.inData(value, `${path}.${key}`, typeof said === 'string' ? said : (written ?? String(said)));
  }

  /** As `inItem`, quoted with the property's name: for values that say nothing by themselves, such as 0. */
  inSource<T>(item: DataItem, key: string, value: T): Found<T> | undefined {
    const written = new RegExp(`"${key}"\\s*:\\s*"?${escaped(String(item.item[key]))}"?`).exec(item.source)?.[0];
    return written ? this.inData(value, `${item.path}.${key}`, written) : undefined;
  }

  /** Embedded state by its global's name or its script's id, parsed once: `__APOLLO_STATE__`, `__NEXT_DATA__`. */
  state(name: string): unknown {
    if (!this.#states.has(name)) this.#states.set(name, readState(this.#stateTexts[name] ?? '', name));
    return this.#states.get(name);
  }

  /** A claim from structured data. `quote` is the value as it is written there. */
  inData<T>(value: T, path: string, quote: string): Found<T> | undefined {
    const words = quote.replace(/\s+/g, ' ').trim();
    return words
      ? { value, evidence: [{ quote: words.slice(0, 1500), place: { data: path.slice(0, 1000) } }] }
      : undefined;
  }
}

/** The whole text as it stands. */
export const wholeText: Parse<string> = (text) => {
  const value = flatten(text).trim();
  return value ? { value, start: 0, end: text.length } : undefined;
};

/** The same claim with its value changed; nothing where nothing was found or `change` finds nothing in it. */
export function mapped<A, B>(found: Found<A> | undefined, change: (value: A) => B | undefined): Found<B> | undefined {
  const value = found ? change(found.value) : undefined;
  return found && value !== undefined ? { value, evidence: found.evidence } : undefined;
}

/** One list from several claims, in order, each value once; nothing from no claims. */
export function listed<T>(claims: readonly Found<T>[], same: (value: T) => string = String): Found<T[]> | undefined {
  const seen = new Map<string, Found<T>>();
  for (const claim of claims) if (!seen.has(same(claim.value))) seen.set(same(claim.value), claim);
  const kept = [...seen.values()].slice(0, 100);
  return kept.length
    ? { value: kept.map((c) => c.value), evidence: kept.flatMap((c) => c.evidence).slice(0, 100) }
    : undefined;
}

export type { Parse, Parsed };
