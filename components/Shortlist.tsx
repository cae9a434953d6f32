import './tokens.css';
import './rows.css';
import './shortlist.css';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { useLanguage } from './language.tsx';
import { ShortlistRow } from './ShortlistRow.tsx';
import { arrange, type Order, orders, searchable } from './shortlist-order.ts';

/** Rows put into the document at once: a popup shows about eight, and a step of this size stays well under 50 ms. */
const step = 60;

export type ShortlistProps = {
  /** Every saved credential; `undefined` while they are being read. */
  entries: readonly ShortlistEntry[] | undefined;
  onOpen: (address: string) => void;
  onRemove: (address: string) => void;
  /** Takes a removal back. */
  onRestore: (address: string) => void;
  /** Opens the panel for the page in front, where there is one to open. */
  onOpenPanel?: () => void;
  onEvaluate?: () => void;
};

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

/** Rows in steps: the next ones come when the end is near, or at the press of its button. */
function Rows({
  found,
  onOpen,
  onRemove,
}: {
  found: readonly ShortlistEntry[];
  onOpen: (address: string) => void;
  onRemove: (entry: ShortlistEntry) => void;
}) {
  const { text, number } = useLanguage();
  const [shown, setShown] = useState(step);
  const end = useRef<HTMLButtonElement>(null);
  const more = found.length - shown;

  useEffect(() => {
    const button = end.current;
    if (!button || shown >= found.length || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && setShown((before) => before + step),
      { rootMargin: '600px' },
    );
    watch.observe(button);
    return () => watch.disconnect();
  }, [shown, found.length]);

  return (
    <>
      <ul className="rows">
        {found.slice(0, shown).map((entry, index) => (
          <ShortlistRow
            key={entry.address}
            entry={entry}
            onOpen={onOpen}
            onRemove={onRemove}
            place={{ at: index + 1, of: found.length }}
          />
        ))}
      </ul>
      {more > 0 && (
        <button ref={end} type="button" className="link more-rows" onClick={() => setShown((before) => before + step)}>
          {text.showMore(number(Math.min(step, more)))}
        </button>
      )}
    </>
  );
}

/** The saved shortlist: search, sort, open, remove and take it back. */
export function Shortlist({ entries, onOpen, onRemove, onRestore, onOpenPanel, onEvaluate }: ShortlistProps) {
  const { text, number } = useLanguage();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('saved');
  const [removed, setRemoved] = useState<ShortlistEntry>();
  const undo = useRef<HTMLButtonElement>(null);
  const wanted = useDeferredValue(query);
  const texts = useMemo(() => searchable(entries ?? []), [entries]);
  const found = useMemo(() => arrange(entries ?? [], texts, wanted, order), [entries, texts, wanted, order]);

  // The removed row took the focus with it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  function remove(entry: ShortlistEntry) {
    setRemoved(entry);
    onRemove(entry.address);
  }

  const any = entries !== undefined && entries.length > 0;
  return (
    <main className="touchstone shortlist">
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
        <div className="find">
          <input
            type="search"
            aria-label={text.search(entries.length, number(entries.length))}
            placeholder={text.search(entries.length, number(entries.length))}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <label>
            <span className="only-spoken">{text.sort}</span>
            <select
              value={order}
              onChange={(event) => setOrder(orders.find((one) => one === event.target.value) ?? 'saved')}
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {text.sortBy[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
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
      <div className="list">
        {entries === undefined && (
          <p className="soft empty" role="status">
            {text.loadingShortlist}
          </p>
        )}
        {entries?.length === 0 && !removed && <Empty />}
        {any && found.length === 0 && (
          <div className="empty">
            <p role="status">{text.nothingFound(query)}</p>
            <button type="button" className="link" onClick={() => setQuery('')}>
              {text.clearSearch}
            </button>
          </div>
        )}
        {/* A new search or order starts at its first rows. */}
        {found.length > 0 && <Rows key={`${order} ${wanted}`} found={found} onOpen={onOpen} onRemove={remove} />}
      </div>
      <footer className="foot row">
        <span className="num" role="status">
          {!any && text.onDevice}
          {any && !wanted.trim() && text.savedCount(entries.length, number(entries.length))}
          {any && wanted.trim() && text.foundCount(found.length, number(found.length))}
        </span>
      </footer>
    </main>
  );
}
