import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { en, type Texts } from '../locales/en.ts';
import { languages, textsFor, textsNow } from '../locales/languages.ts';
import type { SignalValues } from '../model/signals.ts';

const dayMs = 86_400_000;

/** Makes a thing when it is first wanted: a formatter costs a millisecond, and few panels want them all. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The texts of one language (English until they are loaded), and dates, money and numbers as its readers write them. `now` anchors
 * "today", else the clock.
 */
export function speak(tag: string, now?: Date) {
  const locale = tag.split('-')[0]?.toLowerCase() ?? 'en';
  const known = languages.includes(locale) ? tag : 'en';
  const calendar = once(() => new Intl.DateTimeFormat(known, { dateStyle: 'medium' }));
  const monthAndYear = once(() => new Intl.DateTimeFormat(known, { month: 'short', year: 'numeric', timeZone: 'UTC' }));
  const relative = once(() => new Intl.RelativeTimeFormat(known, { numeric: 'auto' }));
  const tongues = once(() => new Intl.DisplayNames(known, { type: 'language' }));
  const series = once(() => new Intl.ListFormat(known, { type: 'conjunction' }));
  const text: Texts = textsNow(known) ?? en;

  // Making a formatter costs more than a whole row of a list: each is made once.
  const made = new Map<string, Intl.NumberFormat>();
  function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(known, options);
    made.set(key, format);
    return format;
  }

  const number = (value: number, digits = 0) => numberFormat({ maximumFractionDigits: digits }).format(value);
  const money = (amount: number, currency: string) =>
    numberFormat({
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);

  return {
    tag: known,
    text,
    number,
    /** A number, or two with an en dash where they differ once rounded. */
    range(low: number, high: number, digits = 0) {
      const [from, to] = [number(low, digits), number(high, digits)];
      return from === to ? from : `${from}–${to}`;
    },
    price: (price: SignalValues['price']) =>
      `${money(price.amount, price.currency)}${price.per === 'once' ? '' : ` ${text.per[price.per]}`}`,
    /** A calendar day, from ISO 8601. */
    day: (iso: string) => calendar().format(new Date(iso)),
    /** A month, from YYYY-MM. */
    month: (value: string) => monthAndYear().format(new Date(`${value}-01T00:00:00Z`)),
    /** The moment that counts as now. */
    today: () => now ?? new Date(),
    /** Today, yesterday, up to a week back in words; before that the day itself. */
    ago(iso: string) {
      const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
      const days = Math.round((midnight(new Date(iso)) - midnight(now ?? new Date())) / dayMs);
      return days <= 0 && days >= -6 ? relative().format(days, 'day') : calendar().format(new Date(iso));
    },
    /** A length such as "6 weeks". */
    length: ({ value, unit }: SignalValues['duration']) =>
      new Intl.NumberFormat(known, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
        value,
      ),
    /** A language's name, from its BCP 47 tag; the tag itself where it is none. */
    languageName(of: string): string {
      try {
        return tongues().of(of) ?? of;
      } catch {
        return of;
      }
    },
    list: (names: readonly string[]) => series().format(names),
  };
}
export type Language = ReturnType<typeof speak>;

const Spoken = createContext<Language | undefined>(undefined);

/**
 * The language of every component inside; `tag` is BCP 47, `now` stands for the clock in words such as "yesterday". What stands there
 * stays until the texts of another language have come.
 */
export function InLanguage({ tag, now, children }: { tag: string; now?: Date; children: ReactNode }) {
  const [spoken, setSpoken] = useState(() => (textsNow(tag) ? speak(tag, now) : undefined));
  useEffect(() => {
    let wanted = true;
    void textsFor(tag).then(() => {
      if (wanted) setSpoken((before) => (before?.tag === tag ? before : speak(tag, now)));
    });
    return () => {
      wanted = false;
    };
  }, [tag, now]);
  return spoken && <Spoken value={spoken}>{children}</Spoken>;
}

const english = speak('en');

/** The language around this component; English where none was set. */
export function useLanguage(): Language {
  return use(Spoken) ?? english;
}
