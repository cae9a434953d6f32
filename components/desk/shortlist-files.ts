import type { ShortlistEntry } from '../../model/shortlist.ts';
import type { Language } from '../language.tsx';

/** What a spreadsheet would take for a formula: an apostrophe before it makes it a text (OWASP, CSV injection). */
const formula = /^[\s]*[=+\-@\t\r\n＝＋－＠]/;

/** One field of RFC 4180, quoted, and no formula to any spreadsheet. */
export const csvField = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  return `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
};

const rowOf = (entry: ShortlistEntry, { text }: Language): (string | number)[] => [
  entry.title,
  entry.issuer ?? '',
  entry.platform,
  entry.form ? text.form[entry.form] : '',
  text.statuses[entry.status ?? 'considering'],
  Math.round(entry.low),
  Math.round(entry.high),
  text.verdict[entry.verdict],
  entry.answered,
  entry.toConfirm,
  entry.price?.amount ?? '',
  entry.price?.currency ?? '',
  entry.price ? text.per[entry.price.per] : '',
  entry.savedAt.slice(0, 10),
  entry.address,
];

/** Rows as RFC 4180 CSV in UTF-8 with a byte order mark, which spreadsheets want. */
export const csvFile = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;

/** The shortlist as CSV; the first line names the columns. */
export const csvOf = (entries: readonly ShortlistEntry[], language: Language): string =>
  csvFile([language.text.columns, ...entries.map((entry) => rowOf(entry, language))]);

/** A page's words as they are: no mark of Markdown or HTML in them does anything. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~!&]/g, '\\$&');

/** The shortlist as a Markdown table with a link to each page. */
export function markdownOf(entries: readonly ShortlistEntry[], { text, range, price, day }: Language): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = entries.map((entry) =>
    line([
      `[${plain(entry.title)}](<${entry.address.replace(/[<>|\s]/g, encodeURIComponent)}>)`,
      plain(entry.issuer ?? ''),
      `${range(entry.low, entry.high)} · ${text.verdict[entry.verdict]}`,
      text.answered(entry.answered, entry.toConfirm),
      entry.price ? plain(price(entry.price)) : text.notStated,
      text.statuses[entry.status ?? 'considering'],
      day(entry.savedAt),
    ]),
  );
  const head = text.markdownColumns;
  return `# ${text.shortlist}\n\n${[line(head), line(head.map(() => '---')), ...rows].join('\n')}\n`;
}
