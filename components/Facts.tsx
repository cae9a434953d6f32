import type { ReactNode } from 'react';
import type { Reading, Signals } from '../model/reading.ts';
import { type Language, useLanguage } from './language.tsx';

/** The work that a page states, in its readers' words. */
export function workload(
  { duration, effort, hours }: Signals,
  { text, length, range, number }: Language,
): string | undefined {
  const parts = [
    duration && length(duration.value),
    effort && text.hoursAWeek(range(effort.value[0], effort.value[1], 1)),
    hours && text.hoursInAll(number(hours.value, 1)),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function Fact({ name, aside, children }: { name: string; aside?: string | undefined; children: ReactNode }) {
  const { text } = useLanguage();
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{children ?? <span className="soft">{text.notStated}</span>}</dd>
      {aside && <dd className="aside num">{aside}</dd>}
    </div>
  );
}

/** Price, workload, level and age as the page states them; rating and enrolment beside them, never scored. */
export function Facts({ reading }: { reading: Reading }) {
  const language = useLanguage();
  const { text, price, day, month, number } = language;
  const { signals } = reading;
  const rating = signals.rating?.value;
  const enrolled = signals.enrolled?.value;
  const cost = signals.price ? price(signals.price.value) : signals.freeAccess?.value ? text.free : undefined;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text.facts}</h2>
      <dl className="facts">
        <Fact name={text.price} aside={cost && text.seenOn(day(reading.readAt))}>
          {cost}
        </Fact>
        <Fact name={text.workload}>{workload(signals, language)}</Fact>
        <Fact name={text.level}>{signals.level && text.levels[signals.level.value]}</Fact>
        <Fact name={text.updated}>{signals.updated && month(signals.updated.value)}</Fact>
        {rating && (
          <Fact
            name={`${text.rating} (${text.notScored})`}
            aside={rating.count === undefined ? undefined : text.ratingCount(number(rating.count))}
          >
            {text.ratingOf(number(rating.value, 1))}
          </Fact>
        )}
        {enrolled !== undefined && (
          <Fact name={`${text.enrolled} (${text.notScored})`}>{text.people(enrolled, number(enrolled))}</Fact>
        )}
      </dl>
    </section>
  );
}
