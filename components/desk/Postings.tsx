import { useEffect, useMemo, useRef, useState } from 'react';
import { outlineOf } from '../../model/outline.ts';
import type { CountedPosting } from '../../model/posting.ts';
import { useLanguage } from '../language.tsx';
import { chunk, newestFirst, type Reading, useWhole } from './whole-postings.ts';

export type PostingActions = {
  onRemove: (id: string) => void;
  /** Takes a removal back. */
  onRestore: (posting: CountedPosting) => void;
};

/** What is counted, one posting after the other, the newest first; each can be taken out, and the last one put back. */
export function Postings({ onRemove, onRestore, ...reading }: Reading & PostingActions) {
  const { text, day, number } = useLanguage();
  const [shown, setShown] = useState(chunk);
  const [removed, setRemoved] = useState<CountedPosting>();
  const undo = useRef<HTMLButtonElement>(null);
  // The removed row took the focus with it.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const newest = useMemo(() => newestFirst(reading.postings), [reading.postings]);
  const ids = newest.slice(0, shown).map(({ id }) => id);
  const whole = useWhole(ids, reading);
  if (!whole || (newest.length === 0 && !removed)) return null;
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
        {whole.map((posting) => (
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
                  day(`${outlineOf(posting).date}T12:00:00`),
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
