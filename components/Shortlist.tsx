// Over 200 lines: the list with its search, filters, windowed rows and undo share one state.
import './tokens.css';
import './shortlist.css';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Counted } from '../model/messages.ts';
import type { Order } from '../model/order.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { ActiveFilters, FilterChoices } from './FilterChips.tsx';
import { Find } from './Find.tsx';
import { useLanguage } from './language.tsx';
import { useRowsInSight } from './rows-in-sight.ts';
import { ShortlistRow } from './ShortlistRow.tsx';
import { choicesIn, filterCount, filtered, noFilter } from './shortlist-filter.ts';
import { searchIn } from './shortlist-search.ts';

export type ShortlistProps = {
  /** The first of the saved credentials in the chosen order, or all; `undefined` while they are being read. */
  entries: readonly ShortlistEntry[] | undefined;
  /** How many are saved; `undefined` until they are counted. */
  total: number | undefined;
  order: Order;
  onOrder: (order: Order) => void;
  /** So many of the first entries are wanted: they come in sight, or are searched. */
  onReach: (count: number) => void;
  onOpen: (address: string) => void;
  onRemove: (address: string) => void;
  /** Takes a removal back. */
  onRestore: (address: string) => void;
  /** Opens the panel for the page in front, where there is one to open. */
  onOpenPanel?: () => void;
  onEvaluate?: () => void;
  /** Counts the job posting in front for the user's role, and says what was found or what to do. */
  onCount?: () => Promise<Counted>;
  /** The store cannot be read: what is wrong is said elsewhere. */
  unreadable?: boolean;
};

/** Counts the posting in front; what came of it stands above the button and its neighbours. */
function CountPosting({ onCount, children }: { onCount: () => Promise<Counted>; children: ReactNode }) {
  const { text, list } = useLanguage();
  const [said, setSaid] = useState('');
  async function count() {
    setSaid(text.countingPosting);
    const counted = await onCount();
    if (!counted.counted) return setSaid(counted.message);
    const { title, employer, mentions } = counted.posting;
    const names = [...new Set(mentions.map(({ credential, short }) => short ?? credential))];
    const named = names.length > 0 ? text.roles.counts(list(names)) : text.roles.countsNothing;
    setSaid(`${text.countedFor(title, employer)} ${named}`);
  }
  return (
    <>
      <p className="count-said" role="status">
        {said}
      </p>
      <span className="foot-links">
        <button type="button" className="link" onClick={() => void count()}>
          {text.countPosting}
        </button>
        {children}
      </span>
    </>
  );
}

function Empty() {
  const { text } = useLanguage();
  return (
    <div className="empty">
      <h2>{text.emptyShortlist}</h2>
      <p className="soft">{text.emptyShortlistWhy}</p>
      <ol>
        {text.howItWorks.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}

/** The rows that are in sight, between the space of those that are not; each knows its place in the whole list. */
function Rows({
  found,
  of,
  scroller,
  onReach,
  onOpen,
  onRemove,
}: {
  /** The first of the rows, or all. */
  found: readonly ShortlistEntry[];
  /** How many there are; `undefined` until they are counted. */
  of: number | undefined;
  scroller: RefObject<HTMLElement | null>;
  onReach: (count: number) => void;
  onOpen: (address: string) => void;
  onRemove: (entry: ShortlistEntry) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { start, end, before, after } = useRowsInSight(
    { count: of ?? found.length, here: found.length },
    scroller,
    list,
  );
  useEffect(() => {
    if (end > found.length) onReach(end);
  }, [end, found, onReach]);
  return (
    <ul className="rows" ref={list}>
      <li className="space" aria-hidden="true" style={{ blockSize: before }} />
      {found.slice(start, end).map((entry, index) => (
        <ShortlistRow
          key={entry.address}
          entry={entry}
          onOpen={onOpen}
          onRemove={onRemove}
          at={start + index + 1}
          of={of ?? -1}
        />
      ))}
      <li className="space" aria-hidden="true" style={{ blockSize: after }} />
    </ul>
  );
}

/** The saved shortlist: search, sort, open, remove and take it back. */
export function Shortlist({
  entries,
  total,
  order,
  onOrder,
  onReach,
  onOpen,
  onRemove,
  onRestore,
  onOpenPanel,
  onEvaluate,
  onCount,
  unreadable = false,
}: ShortlistProps) {
  const { text, tag, number } = useLanguage();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const [filtering, setFiltering] = useState(false);
  const filters = useId();
  const [removed, setRemoved] = useState<ShortlistEntry>();
  const undo = useRef<HTMLButtonElement>(null);
  const wanted = useDeferredValue(query);
  const scroller = useRef<HTMLDivElement>(null);
  const find = useMemo(() => searchIn(entries ?? []), [entries]);
  const found = useMemo(() => filtered(find(wanted), filter), [find, wanted, filter]);
  const choices = useMemo(() => choicesIn(filtering ? (entries ?? []) : []), [filtering, entries]);
  const narrowed = filterCount(filter) > 0;
  const searched = wanted.trim() !== '' || narrowed;
  // Only once something is searched or narrowed is the whole list wanted.
  const unread = entries !== undefined && (total === undefined || entries.length < total);
  useEffect(() => {
    if ((searched || filtering) && unread && total !== undefined) onReach(total);
  }, [searched, filtering, unread, total, onReach]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search or order starts at its first rows
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [wanted, order, filter]);

  // The removed row took the focus with it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = useCallback(
    (entry: ShortlistEntry) => {
      setRemoved(entry);
      onRemove(entry.address);
    },
    [onRemove],
  );

  const any = entries !== undefined && entries.length > 0;
  const desk = (
    <a href="/desk.html" target="_blank" title={text.desk.openHint} rel="noopener">
      {text.desk.open}
    </a>
  );
  return (
    <main className="touchstone shortlist" lang={tag}>
      <header className="head row">
        <h1>{text.shortlist}</h1>
        <span>
          {onEvaluate && (
            <button type="button" className="button" onClick={onEvaluate}>
              {text.evaluate}
            </button>
          )}
          {onOpenPanel && (
            <button type="button" className="button" onClick={onOpenPanel}>
              {text.openPanel}
            </button>
          )}
        </span>
      </header>
      {any && (
        <Find count={total} query={query} onQuery={setQuery} order={order} onOrder={onOrder}>
          <button
            type="button"
            className="button"
            aria-expanded={filtering}
            aria-controls={filters}
            onClick={() => setFiltering(!filtering)}
          >
            {text.filter.open}
          </button>
        </Find>
      )}
      {filtering && <FilterChoices id={filters} filter={filter} choices={choices} onFilter={setFilter} />}
      {!filtering && <ActiveFilters filter={filter} onFilter={setFilter} />}
      <div className="removed" role="status">
        {removed && (
          <>
            <span>{text.removed(removed.title)}</span>
            <button
              ref={undo}
              type="button"
              className="link"
              onClick={() => {
                onRestore(removed.address);
                setRemoved(undefined);
              }}
            >
              {text.restore}
            </button>
          </>
        )}
      </div>
      <div className="list" ref={scroller}>
        {entries === undefined && !unreadable && (
          <p className="soft empty" role="status">
            {text.loadingShortlist}
          </p>
        )}
        {entries?.length === 0 && !removed && <Empty />}
        {any && found.length === 0 && !unread && (
          <div className="empty">
            <p role="status">{narrowed ? text.filter.nothing : text.nothingFound(query)}</p>
            {query.trim() !== '' && (
              <button type="button" className="link" onClick={() => setQuery('')}>
                {text.clearSearch}
              </button>
            )}
            {narrowed && (
              <button type="button" className="link" onClick={() => setFilter(noFilter)}>
                {text.filter.clear}
              </button>
            )}
          </div>
        )}
        {found.length > 0 && (
          <Rows
            found={found}
            of={searched ? found.length : total}
            scroller={scroller}
            onReach={onReach}
            onOpen={onOpen}
            onRemove={remove}
          />
        )}
      </div>
      <footer className="foot row">
        <span className="num" role="status">
          {!any && text.onDevice}
          {any && !searched && total !== undefined && text.savedCount(total, number(total))}
          {any && searched && !unread && text.foundCount(found.length, number(found.length))}
        </span>
        {onCount ? <CountPosting onCount={onCount}>{desk}</CountPosting> : desk}
      </footer>
    </main>
  );
}
