/** A course's sessions in a table whose head alone says what stands below: their dates, lengths and prices. */
import type { SignalValues } from '../../model/signals.ts';
import { agreed, type Found } from '../page/found.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import { parseDay } from '../wording/date.ts';
import { parseDuration } from '../wording/duration.ts';
import { parseLanguages } from '../wording/language.ts';
import { parsePrice } from '../wording/price.ts';

const named = /(?:course|training|class|program(?:me)?|workshop|event)(?: (?:title|name))?|title|name/;

/** What each row's cell under the label says; nothing of a table that lists several courses. */
function column<T>(page: Page, label: RegExp, parse: Parse<T>): Found<T>[] {
  const below = page.below(label);
  if (!below) return [];
  const names = page.below(named);
  if (names?.table === below.table) {
    const different = new Set(names.cells.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
    if (different.size > 1) return [];
  }
  return below.cells.flatMap((cell) => page.inElement(cell, short(parse, 60)) ?? []);
}

export const sessionPrice = (page: Page): Found<SignalValues['price']> | undefined =>
  agreed(column(page, labels.price, parsePrice));

export const sessionLength = (page: Page): Found<SignalValues['duration']> | undefined =>
  agreed(column(page, labels.length, parseDuration));

/** The one language of all sessions. */
export const sessionLanguage = (page: Page): Found<string[]> | undefined =>
  agreed(
    column(page, labels.language, (text) => {
      const [one, another] = parseLanguages(text);
      return one && !another ? { ...one, value: [one.value] } : undefined;
    }),
  );

/** In a table of sessions a date needs no further word. */
const day = new RegExp(`${labels.starts.source}|datum|fechas?|datas?`);

/** The next start; of sessions that have all begun, the newest. */
export function sessionStart(page: Page): Found<string> | undefined {
  const today = page.now.toISOString().slice(0, 10);
  const days = column(page, day, parseDay).sort((a, b) => a.value.localeCompare(b.value));
  return days.find(({ value }) => value >= today) ?? days.at(-1);
}
