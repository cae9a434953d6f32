// Over 200 lines: one view, its form, its tally and its list of postings.
import './roles.css';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Counted } from '../../model/messages.ts';
import type { CountedPosting } from '../../model/posting.ts';
import { strengths } from '../../model/terms.ts';
import { dateOf, type TallyEvidence, type TallyRow, tally } from '../../rubric/tally.ts';
import { useLanguage } from '../language.tsx';

/** So many rows and postings stand on the page at once; more on demand. */
const chunk = 50;
/** Employers that must name a credential before it counts for recognition (RUBRIC, issuer recognition). */
const recognised = 3;

/** Dates as they are written sort as text; a locale's order costs ten times as much. */
const newerFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

export type RoleActions = {
  onRemove: (id: string) => void;
  /** Takes a removal back. */
  onRestore: (posting: CountedPosting) => void;
  onCountText: (posting: { employer: string; title: string; text: string }) => Promise<Counted>;
  onExport: (kind: 'tally' | 'postings') => void;
};
type Props = RoleActions & {
  forRole: string;
  /** Everything counted for the role; `undefined` while it is being read. */
  postings: readonly CountedPosting[] | undefined;
  /** YYYY-MM-DD. */
  today: string;
};

/** The twelve months that end with this day's, YYYY-MM, oldest first. */
export function lastYear(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(year, month - 12 + index)).toISOString().slice(0, 7),
  );
}

function Months({ months, today }: { months: TallyRow['months']; today: string }) {
  const { text, month, number, list } = useLanguage();
  const all = lastYear(today);
  const most = Math.max(...all.map((one) => months[one] ?? 0), 1);
  const spoken = list(
    all.filter((one) => months[one]).map((one) => text.roles.monthOf(month(one), number(months[one] ?? 0))),
  );
  return (
    <svg className="months" viewBox="0 0 96 24" role="img" aria-label={text.roles.months(spoken)}>
      {all.map((one, index) => {
        const height = months[one] ? Math.max(4, (22 * months[one]) / most) : 1;
        return (
          <rect key={one} x={index * 8} y={24 - height} width={6} height={height} rx={1} data-empty={!months[one]}>
            <title>{text.roles.monthOf(month(one), number(months[one] ?? 0))}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** The sentence with the posting's own words for the credential marked in it. */
function Sentence({ quote, sentence }: Pick<TallyEvidence, 'quote' | 'sentence'>): ReactNode {
  const at = sentence?.indexOf(quote) ?? -1;
  if (sentence === undefined || at < 0) return <mark>{quote}</mark>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{quote}</mark>
      {sentence.slice(at + quote.length)}
    </>
  );
}

function Evidence({ evidence }: { evidence: readonly TallyEvidence[] }) {
  const { text, day, number } = useLanguage();
  const [shown, setShown] = useState(chunk);
  const newest = evidence.toSorted((a, b) => newerFirst(a.date, b.date));
  return (
    <>
      {newest.slice(0, shown).map((one) => (
        <figure key={one.posting} className="quotation">
          <blockquote dir="auto">
            <Sentence quote={one.quote} {...(one.sentence && { sentence: one.sentence })} />
          </blockquote>
          <figcaption className="soft">
            {text.roles.by(one.employer, day(`${one.date}T12:00:00`))} · {text.roles.strength[one.strength]}
          </figcaption>
        </figure>
      ))}
      {newest.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + chunk)}>
          {text.choose.more(number(Math.min(chunk, newest.length - shown)))}
        </button>
      )}
    </>
  );
}

function Row({ row, today }: { row: TallyRow; today: string }) {
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
        <Months months={row.months} today={today} />
      </summary>
      {open && <Evidence evidence={row.evidence} />}
    </details>
  );
}

function Postings({
  postings,
  onRemove,
  onRestore,
}: { postings: readonly CountedPosting[] } & Pick<Props, 'onRemove' | 'onRestore'>) {
  const { text, day, number } = useLanguage();
  const [shown, setShown] = useState(chunk);
  const [removed, setRemoved] = useState<CountedPosting>();
  const undo = useRef<HTMLButtonElement>(null);
  // The removed row took the focus with it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const newest = useMemo(() => postings.toSorted((a, b) => newerFirst(dateOf(a), dateOf(b))), [postings]);
  if (newest.length === 0 && !removed) return null;
  return (
    <section className="block" aria-labelledby="postings">
      <h2 id="postings">{text.roles.postings}</h2>
      <p className="soft">{text.roles.expires}</p>
      <div className="removed" role="status">
        {removed && (
          <>
            <span>{text.roles.removed(removed.title, removed.employer)}</span>
            <button
              ref={undo}
              type="button"
              className="link"
              onClick={() => {
                onRestore(removed);
                setRemoved(undefined);
              }}
            >
              {text.restore}
            </button>
          </>
        )}
      </div>
      <ul className="counted">
        {newest.slice(0, shown).map((posting) => (
          <li key={posting.id}>
            <span>
              {posting.address ? (
                <a href={posting.address} target="_blank" rel="noreferrer" dir="auto">
                  {posting.title || posting.employer}
                </a>
              ) : (
                <span dir="auto">{posting.title || posting.employer}</span>
              )}
              <span className="soft num">
                {[
                  posting.employer,
                  posting.place,
                  day(`${dateOf(posting)}T12:00:00`),
                  text.roles.names(posting.mentions.length, number(posting.mentions.length)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <button
              type="button"
              className="remove"
              aria-label={text.roles.removePosting(posting.title, posting.employer)}
              onClick={() => {
                setRemoved(posting);
                onRemove(posting.id);
              }}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      {newest.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + chunk)}>
          {text.choose.more(number(Math.min(chunk, newest.length - shown)))}
        </button>
      )}
    </section>
  );
}

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
export function Roles({ forRole, postings, today, onExport, ...actions }: Props) {
  const { text, number } = useLanguage();
  const [shown, setShown] = useState(chunk);
  const counted = useMemo(() => tally(postings ?? [], { role: forRole, today }), [postings, forRole, today]);
  if (!postings) return <p role="status">{text.files.reading}</p>;
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
        {counted.rows.slice(0, shown).map((row) => (
          <Row key={row.credential} row={row} today={today} />
        ))}
        {counted.rows.length > shown && (
          <button type="button" className="button" onClick={() => setShown(shown + chunk)}>
            {text.choose.more(number(Math.min(chunk, counted.rows.length - shown)))}
          </button>
        )}
      </section>
      <Paste onCountText={actions.onCountText} />
      <Postings postings={postings} onRemove={actions.onRemove} onRestore={actions.onRestore} />
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
  );
}
