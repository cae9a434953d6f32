const day = 24 * 60 * 60 * 1000;

/**
 * The last day (YYYY-MM-DD) on which to cancel a trial or ask for a refund, one day before the period of `days` that began on
 * `from` (YYYY-MM-DD) is over: a trial of 7 days begun on the 1st is charged on the 8th, so the 7th is the last safe day.
 * `undefined` for dates or periods that make no sense.
 */
export function lastSafeDate(from: string, days: number): string | undefined {
  const start = dayOf(from);
  if (start === undefined || !Number.isInteger(days) || days < 1 || days > 3660) return undefined;
  return new Date(start + (days - 1) * day).toISOString().slice(0, 10);
}

/** Whole days from `today` to `date` (both YYYY-MM-DD); negative once it is past. */
export function daysLeft(today: string, date: string): number | undefined {
  const [a, b] = [dayOf(today), dayOf(date)];
  return a === undefined || b === undefined ? undefined : Math.round((b - a) / day);
}

function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : time;
}
