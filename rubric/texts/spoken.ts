/** How one language writes dates, lists and numbers; each formatter is made at its first use, for making one is dear. */
export function spokenIn(tag: string) {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const written = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const key = Object.keys(options).join();
    const format = dates.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    dates.set(key, format);
    return format.format(new Date(iso));
  };
  let and: Intl.ListFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    /** YYYY, YYYY-MM or YYYY-MM-DD in words; anything else as it stands. */
    date(iso: string): string {
      if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso))
        return written(`${iso}-01T00:00:00Z`, { year: 'numeric', month: 'long' });
      const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso));
      return day ? written(`${iso}T00:00:00Z`, { year: 'numeric', month: 'long', day: 'numeric' }) : iso;
    },
    list(names: readonly string[]): string {
      if (names.length < 2) return names[0] ?? '';
      and ??= new Intl.ListFormat(tag, { type: 'conjunction' });
      return and.format(names);
    },
    number(value: number): string {
      numbers ??= new Intl.NumberFormat(tag);
      return numbers.format(value);
    },
    /** `one` or `other`: all that the languages of the catalogues tell apart below a million. */
    plural(count: number, one: string, other: string): string {
      rules ??= new Intl.PluralRules(tag);
      return rules.select(count) === 'one' ? one : other;
    },
    /** A field's name inside a sentence: "natural science", "IT support and networks". */
    inside: (name: string): string => name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(tag)),
  };
}
