import type { PageSnapshot } from '../../model/snapshot.ts';
import type { Element, SnapshotDocument } from '../tree/tree.ts';
import type { Found } from './found.ts';
import type { Match, Stretch } from './page-lines.ts';
import { PageQuotes } from './page-quotes.ts';
import type { Parse } from './parsed.ts';
import { softBreak } from './text.ts';

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

const cellsOf = (row: Element): Element[] => [...row.querySelectorAll('td,th')];

/**
 * One document, read once for all readers: the places where a value is looked for, by phrase, label, table and section.
 * The text comes from one pass; visibility, sections and structured data are looked at only where something matched.
 */
export class Page extends PageQuotes {
  readonly url: URL;
  /** When the page was read: dates without a year are never completed from it, running sessions are told from past ones by it. */
  readonly now: Date;

  constructor(document: SnapshotDocument, snapshot: PageSnapshot, now: Date) {
    super(document, snapshot);
    this.url = new URL(snapshot.url);
    this.now = now;
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

  /** The values of a label that stands on every line of a list: "Teacher: Ana Lima", "Teacher: Ben Okoro". */
  labelledList<T>(label: RegExp, parse: Parse<T>): Found<T>[] {
    const found: Found<T>[] = [];
    let last: number | undefined;
    for (const match of this.matches(labelPattern(label))) {
      const at = this.lineAt(match.start);
      if (last !== undefined && at !== last + 1) break;
      if (match.end >= this.line(at).end) continue;
      const one = this.#besideLabel(match, parse);
      if (!one) break;
      found.push(one);
      last = at;
    }
    return found;
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

  /** The visible cells beside a label in a table's row, or the descriptions of a term, of each table that has the label. */
  cells(label: RegExp): Element[] {
    const cells: Element[] = [];
    for (const match of this.matches(labelPattern(label))) {
      const holder = this.blockOf(this.lineAt(match.start))?.closest('td,th,dt');
      for (let next = holder?.nextElementSibling; next && next.nodeName !== 'DT'; next = next.nextElementSibling)
        if (this.isShown(next)) cells.push(next);
    }
    return cells;
  }

  /**
   * The visible cells under a label in a table's head, and the table. Only of a plain table: each row has as many cells as its head.
   */
  below(label: RegExp): { table: Element; cells: Element[] } | undefined {
    for (const match of this.matches(labelPattern(label))) {
      const holder = this.blockOf(this.lineAt(match.start))?.closest('td,th');
      const head = holder?.closest('tr');
      const table = head?.closest('table');
      const rows = [...(table?.querySelectorAll('tr') ?? [])];
      if (!holder || !head || !table || rows[0] !== head || rows.length < 2 || rows.length > 60) continue;
      const names = cellsOf(head);
      const at = names.indexOf(holder);
      const plain = rows.every(
        (row) => cellsOf(row).length === names.length && !row.querySelector('[colspan],[rowspan]'),
      );
      if (at < 0 || names.length < 2 || !plain) continue;
      const cells = rows.slice(1).flatMap((row) => cellsOf(row)[at] ?? []);
      return { table, cells: cells.filter((cell) => this.isShown(cell)) };
    }
    return undefined;
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
}
