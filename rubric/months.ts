/** Months since year 0 of a date that begins YYYY-MM; `undefined` for anything else. */
export function monthOf(date: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(date.trim());
  if (!parts) return undefined;
  const month = Number(parts[2]);
  return month >= 1 && month <= 12 ? Number(parts[1]) * 12 + month - 1 : undefined;
}

/** Whole months from `from` to `to` (YYYY-MM or YYYY-MM-DD); negative if `to` is earlier. */
export function monthsBetween(from: string, to: string): number | undefined {
  const [a, b] = [monthOf(from), monthOf(to)];
  return a === undefined || b === undefined ? undefined : b - a;
}
