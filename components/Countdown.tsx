import { useState } from 'react';
import type { CourseRecord, Period } from '../model/record.ts';
import { calendarFile } from '../rubric/calendar-entry.ts';
import { type Deadline, deadlinesOf, periodDays } from '../rubric/deadlines.ts';
import { daysLeft } from '../rubric/last-safe-date.ts';
import { useDraft } from './draft.ts';
import { Fold } from './Fold.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions, Saving } from './panel-view.ts';
import { SavingWord } from './SavingWord.tsx';

export type CountdownProps = { first?: boolean } & Props;
type Props = { record: CourseRecord; saving: Saving | undefined } & Pick<
  PanelActions,
  'onPeriod' | 'onRemind' | 'onDownload'
>;

const none: Period = {};

/** A day of the reader's own calendar as YYYY-MM-DD. */
const dayHere = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Noon keeps a day that day in every time zone. */
const noon = (date: string) => `${date}T12:00:00`;

function OneDeadline({
  deadline: { id, date },
  record,
  onDownload,
}: { deadline: Deadline; record: CourseRecord } & Pick<Props, 'onDownload'>) {
  const { text, day, today } = useLanguage();
  const { page } = record;
  const left = daysLeft(dayHere(today()), date) ?? 0;
  const title = page.reading.signals.title?.value ?? text.untitled;

  function toCalendar() {
    const file = calendarFile({
      uid: `${id}-${date}-${fingerprint(page.address)}@touchstone`,
      date,
      title: text.calendarTitle[id](title),
      text: `${text.calendarWhy} ${page.address}`,
      url: page.address,
      stamp: new Date().toISOString(),
      remindDaysBefore: 1,
    });
    onDownload(`touchstone-${date}.ics`, file, 'text/calendar');
  }

  return (
    <li className="deadline" data-deadline={id}>
      <p>
        <span className="soft">{text.lastDay[id]}</span>
        <strong className="num">
          {day(noon(date))} <span className={left <= 1 ? 'urgent' : 'soft'}>· {text.daysLeft(left)}</span>
        </strong>
      </p>
      {left >= 0 && (
        <button
          type="button"
          className="link"
          aria-label={`${text.addToCalendar}${text.colon}${text.lastDay[id]}`}
          onClick={toCalendar}
        >
          {text.addToCalendar}
        </button>
      )}
    </li>
  );
}

/** A short name for an address: the same page always makes the same calendar entry. */
const fingerprint = (address: string): string =>
  [...address].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0, 7).toString(36);

function Inside({ record, saving, onPeriod, onRemind, onDownload }: Props) {
  const { text, today } = useLanguage();
  const { value: own, change, onBlur } = useDraft<Period>(record.kept.period?.value ?? none, onPeriod);
  const [refused, setRefused] = useState(false);
  const trial = record.page.reading.signals.trialDays?.value;
  const deadlines = deadlinesOf(withPeriod(record, own));
  const set = (field: 'start' | 'days', value: string | number | undefined) => {
    const { [field]: _, ...rest } = own;
    change(value === undefined ? rest : { ...rest, [field]: value });
  };
  const ahead = deadlines.some(({ date }) => (daysLeft(dayHere(today()), date) ?? -1) >= 0);

  async function remind(wanted: boolean) {
    // Asked for in the very press: no browser lets it be asked for later.
    const allowed = !wanted || (await onRemind());
    setRefused(!allowed);
    if (allowed) onPeriod({ ...own, remind: wanted });
  }

  return (
    <>
      <p className="soft">{trial === undefined ? text.periodWhy : text.periodStated(trial)}</p>
      <div className="figures">
        <label>
          {text.periodStart}
          <input
            type="date"
            value={own.start ?? ''}
            onChange={({ target }) => set('start', /^\d{4}-\d{2}-\d{2}$/.test(target.value) ? target.value : undefined)}
            onBlur={onBlur}
          />
        </label>
        <label>
          {text.periodDays}
          <input
            type="number"
            min={1}
            max={3660}
            step={1}
            value={own.days ?? trial ?? ''}
            onChange={({ target }) => {
              const days = target.valueAsNumber;
              set('days', Number.isInteger(days) && days >= 1 && days <= 3660 ? days : undefined);
            }}
            onBlur={onBlur}
          />
        </label>
      </div>
      {deadlines.length > 0 && (
        <ul className="deadlines" aria-live="polite">
          {deadlines.map((deadline) => (
            <OneDeadline key={deadline.id} deadline={deadline} record={record} onDownload={onDownload} />
          ))}
        </ul>
      )}
      {ahead && (
        <label className="check">
          <input type="checkbox" checked={own.remind ?? false} onChange={({ target }) => void remind(target.checked)} />
          {text.remindMe}
        </label>
      )}
      <p role="status" className="partly">
        {refused && text.remindRefused}
      </p>
      <SavingWord saving={saving} />
    </>
  );
}

const withPeriod = ({ page, kept }: CourseRecord, value: Period): CourseRecord => ({
  page,
  kept: { ...kept, period: { value, at: kept.period?.at ?? page.seen, device: kept.period?.device ?? 'here' } },
});

/** What the title line says of the days: the soonest that is still ahead, else that the day is past or not known. */
function useSoonest(record: CourseRecord): string {
  const { text, day, today } = useLanguage();
  const all = deadlinesOf(record);
  const now = dayHere(today());
  const next = all.find(({ date }) => date >= now);
  if (next) return text.until(day(noon(next.date)));
  if (all.length > 0) return text.dayPast;
  const days = periodDays(record);
  return days === undefined ? text.dayUnknown : text.daysLong(days);
}

/** Trial and refund: from the day it began and its length, the last safe day, for the calendar and with a reminder on request. */
export function Countdown({ first = false, ...props }: CountdownProps) {
  const { text } = useLanguage();
  const soonest = useSoonest(props.record);
  if (!first)
    return (
      <Fold id="countdown" title={text.countdown} aside={soonest}>
        <Inside {...props} />
      </Fold>
    );
  return (
    <section aria-labelledby="countdown" className="countdown">
      <h2 id="countdown">{text.countdown}</h2>
      <Inside {...props} />
    </section>
  );
}
