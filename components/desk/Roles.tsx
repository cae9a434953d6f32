import './roles.css';
import { type FormEvent, memo, useDeferredValue, useMemo, useState } from 'react';
import type { Counted } from '../../model/messages.ts';
import { strengths } from '../../model/terms.ts';
import { type TallyRow, tally } from '../../rubric/tally.ts';
import { useLanguage } from '../language.tsx';
import { Evidence } from './Evidence.tsx';
import { type PostingActions, Postings } from './Postings.tsx';
import { chunk, type Reading } from './whole-postings.ts';

/** So many rows fill any screen: they are drawn first, the others, all months and what stands below right after them. */
const inSight = 12;
/** Employers that must name a credential before it counts for recognition (RUBRIC, issuer recognition). */
const recognised = 3;

type Props = Reading &
  PostingActions & {
    forRole: string;
    /** YYYY-MM-DD. */
    today: string;
    onCountText: (posting: { employer: string; title: string; text: string }) => Promise<Counted>;
    onExport: (kind: 'tally' | 'postings') => void;
  };

/** The twelve months that end with this day's, YYYY-MM, oldest first. */
export function lastYear(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(year, month - 12 + index)).toISOString().slice(0, 7),
  );
}

/** The months of a year in words: made once for all rows; none until the rows stand there. */
type Year = readonly { month: string; name: string }[];

function Months({ months, year }: { months: TallyRow['months']; year: Year }) {
  const { text, number, list } = useLanguage();
  if (year.length === 0) return <svg className="months" viewBox="0 0 96 24" aria-hidden="true" />;
  const bars = year.map(({ month, name }) => {
    const count = months[month] ?? 0;
    return { month, count, said: text.roles.monthOf(name, number(count)) };
  });
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const spoken = list(bars.filter(({ count }) => count > 0).map(({ said }) => said));
  return (
    <svg className="months" viewBox="0 0 96 24" role="img" aria-label={text.roles.months(spoken)}>
      {bars.map(({ month, count, said }, index) => {
        const height = count > 0 ? Math.max(4, (22 * count) / most) : 1;
        return (
          <rect key={month} x={index * 8} y={24 - height} width={6} height={height} rx={1} data-empty={count === 0}>
            <title>{said}</title>
          </rect>
        );
      })}
    </svg>
  );
}

const Row = memo(({ row, year, ...reading }: { row: TallyRow; year: Year } & Reading) => {
  const { text, number } = useLanguage();
  const [open, setOpen] = useState(false);
  const told = strengths.filter((strength) => row[strength] > 0);
  return (
    <details className="criterion named" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          <h3 dir="auto">
            {row.short && row.short !== row.credential ? `${row.credential} (${row.short})` : row.credential}
          </h3>
          <span className="soft num">
            {told
              .map((strength) => text.roles.strengthOf(number(row[strength]), text.roles.strength[strength]))
              .join(' · ')}
            {' · '}
            {text.roles.employers(row.employers, number(row.employers))}
            {row.employers >= recognised && (
              <span className="known" title={text.roles.knownWhy}>
                {' '}
                {text.roles.known}
              </span>
            )}
          </span>
        </span>
        <Months months={row.months} year={year} />
      </summary>
      {open && <Evidence row={row} {...reading} />}
    </details>
  );
});

function Paste({ onCountText }: Pick<Props, 'onCountText'>) {
  const { text, list } = useLanguage();
  const [said, setSaid] = useState<{ words: string; failed: boolean }>();
  const [busy, setBusy] = useState(false);

  async function count(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const field = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    setBusy(true);
    const counted = await onCountText({ employer: field('employer'), title: field('title'), text: field('text') });
    setBusy(false);
    if (!counted.counted) return setSaid({ words: counted.message, failed: true });
    form.reset();
    const names = [...new Set(counted.posting.mentions.map(({ credential, short }) => short ?? credential))];
    setSaid({ words: names.length > 0 ? text.roles.counts(list(names)) : text.roles.countsNothing, failed: false });
  }

  return (
    <section className="block" aria-labelledby="paste">
      <h2 id="paste">{text.roles.paste}</h2>
      <p className="soft">{text.roles.pasteWhy}</p>
      <form className="paste" onSubmit={(event) => void count(event)}>
        <label>
          {text.roles.employer}
          <input name="employer" type="text" required maxLength={300} />
        </label>
        <label>
          {text.roles.title}
          <input name="title" type="text" required maxLength={300} />
        </label>
        <label className="long">
          {text.roles.posting}
          <textarea name="text" rows={6} required maxLength={100_000} />
        </label>
        <div className="actions">
          <button type="submit" className="button main" disabled={busy}>
            {text.roles.count}
          </button>
        </div>
      </form>
      <p className={said?.failed ? 'said failed' : 'said'} role="status">
        {said?.words}
      </p>
    </section>
  );
}

/** What the postings of one role name: counted, with their sentences, by month; each posting can be taken out. */
export function Roles({ forRole, today, onCountText, onExport, onRemove, onRestore, ...reading }: Props) {
  const { text, number, month } = useLanguage();
  const [shown, setShown] = useState(chunk);
  const settled = useDeferredValue(true, false);
  const drawn = settled ? shown : inSight;
  const year = useMemo(
    () => (settled ? lastYear(today).map((one) => ({ month: one, name: month(one) })) : []),
    [settled, today, month],
  );
  const { postings } = reading;
  const counted = useMemo(() => tally(postings, { role: forRole, today }), [postings, forRole, today]);
  return (
    <>
      <section className="block" aria-labelledby="credentials">
        <h2 id="credentials">{text.roles.credentials}</h2>
        <p className="soft">
          {counted.postings === 0
            ? text.roles.none
            : text.roles.counted(
                counted.postings,
                number(counted.postings),
                counted.employers,
                number(counted.employers),
              )}
          {counted.postings > 0 && counted.rows.length === 0 && ` ${text.roles.namesNothing}`}
        </p>
        {counted.rows.slice(0, drawn).map((row) => (
          <Row key={row.credential} row={row} year={year} {...reading} />
        ))}
        {counted.rows.length > shown && (
          <button type="button" className="button" onClick={() => setShown(shown + chunk)}>
            {text.choose.more(number(Math.min(chunk, counted.rows.length - shown)))}
          </button>
        )}
      </section>
      {settled && (
        <>
          <Paste onCountText={onCountText} />
          <Postings onRemove={onRemove} onRestore={onRestore} {...reading} />
          {postings.length > 0 && (
            <section className="block">
              <h2>{text.roles.export}</h2>
              <div className="actions">
                <button type="button" className="button" onClick={() => onExport('tally')}>
                  {text.roles.exportTally}
                </button>
                <button type="button" className="button" onClick={() => onExport('postings')}>
                  {text.roles.exportPostings}
                </button>
              </div>
            </section>
          )}
        </>
      )}
    </>
  );
}
