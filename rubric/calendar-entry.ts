/** One all-day entry: `uid` names it for good, `stamp` is when it was made (ISO 8601, UTC), `remindDaysBefore` rings that many days before. */
export type CalendarEntry = {
  uid: string;
  date: string;
  title: string;
  text: string;
  url?: string;
  stamp: string;
  remindDaysBefore: number;
};

/** The text of an .ics file with one all-day entry and its reminder (RFC 5545). */
export function calendarFile({ uid, date, title, text, url, stamp, remindDaysBefore }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchstone//Touchstone//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // Nine in the morning of the day, so that a reminder for an all-day entry does not ring at midnight.
    `TRIGGER:${remindDaysBefore > 0 ? `-PT${remindDaysBefore * 24 - 9}H` : 'PT9H'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines of at most 75 octets, the next ones begun by a space, no character cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, width] = ['', 0];
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (width + size > 75) [text, width] = [`${text}\r\n `, 1];
    [text, width] = [text + char, width + size];
  }
  return text;
}
