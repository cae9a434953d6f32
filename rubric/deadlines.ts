import type { CourseRecord } from '../model/record.ts';
import { lastSafeDate } from './last-safe-date.ts';

/** The last safe day (YYYY-MM-DD): `cancel` = before the first payment or the end of a period, `refund` = for money back, as the user found it. */
export type Deadline = { id: 'cancel' | 'refund'; date: string };

/** Length of the period that the user is in, in days: as they entered it, else the trial that the page states. */
export const periodDays = ({ page, kept }: CourseRecord): number | undefined =>
  kept.period?.value.days ?? page.reading.signals.trialDays?.value;

/** The days after which money is gone, soonest first; none where neither a start nor an answer tells them. */
export function deadlinesOf(record: CourseRecord): readonly Deadline[] {
  const { start } = record.kept.period?.value ?? {};
  const days = periodDays(record);
  const cancel = start === undefined || days === undefined ? undefined : lastSafeDate(start, days);
  const answer = record.kept.answers.refund;
  const refund = answer?.state === 'confirmed' && /^\d{4}-\d{2}-\d{2}$/.test(answer.value ?? '') && answer.value;
  const found: Deadline[] = [];
  if (cancel) found.push({ id: 'cancel', date: cancel });
  if (refund) found.push({ id: 'refund', date: refund });
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
