/** A table of one row a line. */
export type TableText = { rows: string };
/** A way to write a text so that a word of it can be looked for; lines stay lines. */
export type Written = (text: string) => string;

/**
 * The rows of tables, found by their text before any is parsed: to parse and index them all at the first question would take a
 * fresh background tens of milliseconds, and most questions are about a handful.
 */
export type Rows<Row> = {
  /** Every row, in the order of the tables. */
  all(): readonly Row[];
  /** The rows whose line, or what `beside` says of its table, holds all of these pieces of text as `written` leaves them: a superset of what is looked for. */
  holding(pieces: readonly string[], written: Written): readonly Row[];
};

/** `beside` is text that belongs to every line of a table. */
export function rowsOf<Table extends TableText, Row>(
  tables: readonly Table[],
  parse: (line: string, table: Table) => Row,
  beside: (table: Table) => string = () => '',
): Rows<Row> {
  let lines: readonly { line: string; table: Table }[] | undefined;
  const parsed: Row[] = [];
  const texts = new Map<Written, WrittenRows>();

  const all = (): readonly { line: string; table: Table }[] => {
    lines ??= tables.flatMap((table) =>
      table.rows
        .trim()
        .split('\n')
        .map((line) => ({ line, table })),
    );
    return lines;
  };
  const row = (at: number): Row => {
    const there = parsed[at];
    if (there !== undefined) return there;
    const { line, table } = all()[at] as { line: string; table: Table }; // `at` counts these lines
    const made = parse(line, table);
    parsed[at] = made;
    return made;
  };
  const writtenAs = (written: Written): WrittenRows => {
    const there = texts.get(written);
    if (there) return there;
    const text = tables
      .map((table) => {
        const more = written(beside(table));
        const lines = written(table.rows.trim());
        return more ? `${lines.replaceAll('\n', ` ${more}\n`)} ${more}\n` : `${lines}\n`;
      })
      .join('');
    const ends: number[] = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
    const made = { text, ends };
    texts.set(written, made);
    return made;
  };

  return {
    all: () => all().map((_, at) => row(at)),
    holding: (pieces, written) => linesHolding(pieces, writtenAs(written)).map(row),
  };
}

/** The lines of all tables as one text, with what stands beside each behind it, and the places of its line breaks. */
type WrittenRows = { text: string; ends: readonly number[] };

/** The numbers of the lines that hold all of the pieces. The longest is looked for in the whole text at once: it is seldom there. */
function linesHolding(pieces: readonly string[], { text, ends }: WrittenRows): number[] {
  const [rarest, ...others] = pieces.toSorted((a, b) => b.length - a.length);
  if (rarest === undefined) return [...ends.keys()];
  const lines: number[] = [];
  for (let at = text.indexOf(rarest); at !== -1; ) {
    const line = lineAt(at, ends);
    const end = ends[line] ?? text.length;
    const start = (ends[line - 1] ?? -1) + 1;
    const words = text.slice(start, end);
    if (others.every((piece) => words.includes(piece))) lines.push(line);
    at = text.indexOf(rarest, end);
  }
  return lines;
}

/** The line in which a place of the text stands, by halving. */
function lineAt(at: number, ends: readonly number[]): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What was asked before, so that the same name is looked for once; forgets all beyond `most`. */
export function remembered<Value extends object>(find: (key: string) => Value, most = 2000): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    if (known.size >= most) known.clear();
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
