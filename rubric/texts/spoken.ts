/**
 * What a language says of dates, lists and numbers. Written out, for the first Intl formatter of each kind costs a fresh
 * background as much as all the rest of a judgement; a test holds it to what Intl says.
 */
export type Ways = {
  /** BCP 47. */
  tag: string;
  /** January first. */
  months: readonly string[];
  month(name: string, year: string): string;
  day(day: string, name: string, year: string): string;
  /** The word before the last of a list. */
  and(last: string): string;
  /** Whether so many take the singular; only one does where a language does not say otherwise. */
  isOne?(count: number): boolean;
};

/** How one language writes dates, lists and numbers inside a sentence. */
export function spokenIn({ tag, months, month: inMonth, day: onDay, and, isOne = (count) => count === 1 }: Ways) {
  let numbers: Intl.NumberFormat | undefined;
  return {
    /** YYYY, YYYY-MM or YYYY-MM-DD in words; anything else as it stands. */
    date(iso: string): string {
      const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
      const name = months[Number(month) - 1];
      if (!name || (day && !(Number(day) >= 1 && Number(day) <= 31))) return iso;
      return day ? onDay(String(Number(day)), name, year) : inMonth(name, year);
    },
    list(names: readonly string[]): string {
      const last = names.at(-1) ?? '';
      return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
    },
    number(value: number): string {
      if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
      numbers ??= new Intl.NumberFormat(tag);
      return numbers.format(value);
    },
    plural: (count: number, one: string, other: string): string => (isOne(count) ? one : other),
    /** A field's name inside a sentence: "natural science", "IT support and networks". */
    inside: (name: string): string => name.replace(/^[A-ZÁÉÍÓÚÑ](?=[a-záéíóúñ])/, (letter) => letter.toLowerCase()),
  };
}
