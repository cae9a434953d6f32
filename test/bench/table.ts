import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../../commands/launch.ts';
import type { Figure } from './statistics.ts';

export type Cell = string | number | Figure;
export type Table = { title: string; head: string[]; rows: Cell[][]; note?: string };

/** Three significant figures at least, without noise behind them. */
export function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return `${shown(cell.value)} (${shown(cell.low)}–${shown(cell.high)})`;
  if (!Number.isFinite(cell)) return '–';
  const size = Math.abs(cell);
  return cell.toLocaleString('en', { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 });
}

/** A table in Markdown, columns padded so that it also reads in a terminal. */
export function markdown({ title, head, rows, note }: Table): string {
  const cells = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length), 3));
  const line = (row: string[]) => `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [
    `**${title}**`,
    '',
    line(cells[0] ?? []),
    rule,
    ...cells.slice(1).map(line),
    ...(note ? ['', note] : []),
  ].join('\n');
}

/** Puts the newest tables of one part between its markers in the README; a README without them is left alone. */
export function writeToReadme(part: string, text: string): void {
  const file = `${root}README.md`;
  const before = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
  const start = before.indexOf(open);
  const end = before.indexOf(close);
  if (start < 0 || end < start) return;
  writeFileSync(file, `${before.slice(0, start + open.length)}\n${text}\n${before.slice(end)}`);
}
