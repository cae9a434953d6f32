import type { Page, Stretch } from './page.ts';
import { mayState, type StatedSignal, type Statement, type StatementOf, statementsIn } from './wording/statements.ts';

/** A statement of the page's own visible text, at its offsets in `page.text`. */
export type StatedHere = Statement & { line: Stretch };

export type StatedAs<Name extends StatedSignal> = StatementOf<Name> & { line: Stretch };

const found = new WeakMap<Page, readonly StatedHere[]>();

/** All that the page's own sentences state by their wording alone, in order; the text is searched once, however often this is asked. */
export function statedOn(page: Page): readonly StatedHere[] {
  let all = found.get(page);
  if (!all) {
    all = [...search(page)];
    found.set(page, all);
  }
  return all;
}

function* search(page: Page): Generator<StatedHere> {
  const pattern = new RegExp(mayState.source, 'gi');
  for (let match = pattern.exec(page.text); match; match = pattern.exec(page.text)) {
    const line = page.line(page.lineAt(match.index));
    for (const statement of statementsIn(page.said(line))) {
      const stretch = { start: line.start + statement.start, end: line.start + statement.end };
      if (page.own(stretch)) yield { ...statement, ...stretch, line };
    }
    pattern.lastIndex = line.end + 1;
  }
}

/** The statements of one signal. */
export function statedAs<Name extends StatedSignal>(page: Page, signal: Name): StatedAs<Name>[] {
  const of = (one: StatedHere): one is StatedHere & StatedAs<Name> => one.signal === signal;
  return statedOn(page).filter(of);
}
