import './choose.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { arranged, type Order } from '../../model/order.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { statuses } from '../../model/terms.ts';
import { changeInWords } from '../Changes.tsx';
import { Find } from '../Find.tsx';
import { useLanguage } from '../language.tsx';
import { Streak } from '../Streak.tsx';
import { searchIn } from '../shortlist-search.ts';

/** So many rows stand on the page at once; more on demand. */
const chunk = 100;
export const mostCompared = 4;

type Props = {
  /** `undefined` while they are being read. */
  entries: readonly ShortlistEntry[] | undefined;
  chosen: readonly string[];
  onChosen: (addresses: string[]) => void;
  onCompare: () => void;
  onOpen: (address: string) => void;
  /** The address of a credential's decision record on this page. */
  recordAt: (address: string) => string;
};

function Row({
  entry,
  chosen,
  full,
  onPick,
  onOpen,
  recordAt,
}: { entry: ShortlistEntry; chosen: boolean; full: boolean; onPick: (chosen: boolean) => void } & Pick<
  Props,
  'onOpen' | 'recordAt'
>) {
  const language = useLanguage();
  const { text, range, number, price } = language;
  const { title, issuer, platform, low, high, answered, toConfirm, change } = entry;
  const about = [
    issuer,
    issuer === platform ? undefined : platform,
    entry.price && price(entry.price),
    toConfirm > 0 ? text.answered(answered, toConfirm) : undefined,
    text.statuses[entry.status ?? 'considering'],
  ].filter((part) => part !== undefined);
  return (
    <li className="pick">
      <input
        type="checkbox"
        aria-label={text.choose.pick(title)}
        checked={chosen}
        disabled={full && !chosen}
        onChange={(event) => onPick(event.target.checked)}
      />
      <div className="about">
        <button type="button" className="title" dir="auto" onClick={() => onOpen(entry.address)}>
          {title}
        </button>
        <p className="soft num">{about.join(' · ')}</p>
        {change && <p className="changed">{changeInWords(change, language)}</p>}
      </div>
      <div className="measure">
        <Streak low={low} high={high} small />
        <p className="soft num">
          <span aria-hidden="true">
            {range(low, high)} · {text.verdict[entry.verdict]}
          </span>
          <span className="only-spoken">
            {text.rangeSpoken(number(low), number(high))}, {text.verdict[entry.verdict]}
          </span>
        </p>
      </div>
      <a href={recordAt(entry.address)} aria-label={text.choose.recordOf(title)}>
        {text.choose.record}
      </a>
    </li>
  );
}

/** The whole shortlist on a page: find, sort, filter, and tick the ones to compare. */
export function Choose({ entries, chosen, onChosen, onCompare, onOpen, recordAt }: Props) {
  const { text, number } = useLanguage();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('saved');
  const [status, setStatus] = useState<(typeof statuses)[number]>();
  const [shown, setShown] = useState(chunk);
  const wanted = useDeferredValue(query);
  const find = useMemo(() => searchIn(entries ?? []), [entries]);
  const found = useMemo(
    () =>
      arranged(
        find(wanted).filter((entry) => !status || (entry.status ?? 'considering') === status),
        order,
      ),
    [find, wanted, status, order],
  );
  if (!entries) return <p role="status">{text.loadingShortlist}</p>;
  if (entries.length === 0)
    return (
      <section className="block">
        <h2>{text.emptyShortlist}</h2>
        <p className="soft">{text.emptyShortlistWhy}</p>
        <ol className="steps">
          {text.howItWorks.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
    );
  const full = chosen.length >= mostCompared;
  const pick = (address: string, picked: boolean) =>
    onChosen(picked ? [...chosen, address] : chosen.filter((one) => one !== address));
  return (
    <div className="choose">
      <Find count={entries.length} query={query} onQuery={setQuery} order={order} onOrder={setOrder}>
        <label>
          <span className="only-spoken">{text.status}</span>
          <select
            value={status ?? ''}
            onChange={(event) => setStatus(statuses.find((one) => one === event.target.value))}
          >
            <option value="">{text.choose.everyStatus}</option>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {text.statuses[one]}
              </option>
            ))}
          </select>
        </label>
      </Find>
      {found.length === 0 && <p role="status">{query ? text.nothingFound(query) : text.foundCount(0, number(0))}</p>}
      <ul className="picks">
        {found.slice(0, shown).map((entry) => (
          <Row
            key={entry.address}
            entry={entry}
            chosen={chosen.includes(entry.address)}
            full={full}
            onPick={(picked) => pick(entry.address, picked)}
            onOpen={onOpen}
            recordAt={recordAt}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + chunk)}>
          {text.choose.more(number(Math.min(chunk, found.length - shown)))}
        </button>
      )}
      <div className="chosen">
        <span role="status">
          {text.choose.chosen(chosen.length, number(chosen.length))}
          {full && `. ${text.choose.atMost}`}
        </span>
        <span className="actions">
          {chosen.length > 0 && (
            <button type="button" className="link" onClick={() => onChosen([])}>
              {text.choose.clear}
            </button>
          )}
          <button type="button" className="button main" disabled={chosen.length < 2} onClick={onCompare}>
            {text.choose.compare}
          </button>
        </span>
      </div>
    </div>
  );
}
