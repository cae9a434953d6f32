import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../rubric/calendar-entry.ts';
import { daysLeft, lastSafeDate } from '../../rubric/last-safe-date.ts';

describe('the last safe date', () => {
  it.each([
    ['2026-11-01', 7, '2026-11-07'],
    ['2026-12-28', 14, '2027-01-10'],
    ['2028-02-28', 2, '2028-02-29'],
    ['2026-11-01', 1, '2026-11-01'],
    ['2026-02-30', 7, undefined],
    ['2026-11-01', 0, undefined],
    ['2026-11-01', 1.5, undefined],
    ['soon', 7, undefined],
  ])('%s + %d days', (from, days, expected) => {
    expect(lastSafeDate(from, days)).toBe(expected);
  });

  it('counts the days that are left', () => {
    expect(daysLeft('2026-11-22', '2026-11-25')).toBe(3);
    expect(daysLeft('2026-11-22', '2026-11-20')).toBe(-2);
    expect(daysLeft('2026-11-22', 'x')).toBeUndefined();
  });
});

describe('the calendar file', () => {
  const entry = {
    uid: 'x@touchstone',
    date: '2026-12-01',
    title: 'Cancel; or pay, “for good”',
    text: `One\nTwo ${'ü'.repeat(80)}`,
    stamp: '2026-11-22T10:00:00.000Z',
    remindDaysBefore: 2,
  };
  const text = calendarFile(entry);

  it('is one all-day entry with a reminder', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\n');
    expect(text).toContain('DTSTAMP:20261122T100000Z\r\n');
    expect(text).toContain('SUMMARY:Cancel\\; or pay\\, “for good”\r\n');
    expect(text).toContain('TRIGGER:-PT39H\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('folds lines at 75 octets without cutting a character, and escapes line breaks', () => {
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toContain('�');
    expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:One\\nTwo ${'ü'.repeat(80)}\r\n`);
  });
});
