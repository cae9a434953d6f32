import { type StatedSignal, type StatementOf, statementsOf, stemsOf } from '../wording/statements.ts';
import type { Page } from './page.ts';
import type { Stretch } from './page-lines.ts';

/** A statement of the page's own visible text, at its offsets in `page.text`. */
export type StatedAs<Name extends StatedSignal> = StatementOf<Name> & { line: Stretch };

/** Longer lines are no sentences for a reader. */
const longest = 4000;
/** Letters of lines that speak of one signal; a page with more of them goes on like that. */
const most = 150_000;
const stopped = new WeakSet<Page>();
/** Whether a search ended before the page did. */
export const stoppedEarly = (page: Page): boolean => stopped.has(page);

const found = new WeakMap<Page, Map<StatedSignal, readonly unknown[]>>();

/** All that the page's own sentences state of one signal by their wording alone, in order; looked for once a page. */
export function statedAs<Name extends StatedSignal>(page: Page, signal: Name): readonly StatedAs<Name>[] {
  const known = found.get(page) ?? new Map<StatedSignal, readonly unknown[]>();
  found.set(page, known);
  const all = (known.get(signal) as readonly StatedAs<Name>[] | undefined) ?? [...search(page, signal)]; // kept under its own name
  known.set(signal, all);
  return all;
}

function* search<Name extends StatedSignal>(page: Page, signal: Name): Generator<StatedAs<Name>> {
  const pattern = stemsOf(signal);
  pattern.lastIndex = 0;
  let left = most;
  for (let match = pattern.exec(page.text); match; match = pattern.exec(page.text)) {
    const at = page.lineAt(match.index);
    const line = page.line(at);
    pattern.lastIndex = Math.max(line.end, pattern.lastIndex);
    if (line.end - line.start > longest || !page.blockOf(at)?.shown) continue;
    left -= line.end - line.start;
    if (left < 0) {
      stopped.add(page);
      return;
    }
    for (const statement of statementsOf(signal, page.said(line))) {
      const stretch = { start: line.start + statement.start, end: line.start + statement.end };
      if (page.own(stretch)) yield { ...statement, ...stretch, line };
    }
  }
}
