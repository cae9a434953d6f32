import './tokens.css';
import './rows.css';
import { Fragment, memo } from 'react';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { changeInWords } from './Changes.tsx';
import { useLanguage } from './language.tsx';
import { Streak } from './Streak.tsx';

type Props = {
  entry: ShortlistEntry;
  onOpen: (address: string) => void;
  onRemove?: ((entry: ShortlistEntry) => void) | undefined;
  /** The place in the whole list, where only a part of it stands in the document. */
  at?: number;
  of?: number;
};

/** One credential in a list: what it is, how far its questions are answered, and its range. */
export const ShortlistRow = memo(function ShortlistRow({ entry, onOpen, onRemove, at, of }: Props) {
  const language = useLanguage();
  const { text, range, number, price } = language;
  const { title, issuer, platform, low, high, answered, toConfirm, change } = entry;
  const parts = [
    issuer,
    issuer === platform ? undefined : platform,
    entry.price && price(entry.price),
    toConfirm > 0 ? text.answered(answered, toConfirm) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <li className={onRemove ? 'row-entry removable' : 'row-entry'} aria-posinset={at} aria-setsize={of}>
      <div className="about">
        <button type="button" className="title" dir="auto" title={title} onClick={() => onOpen(entry.address)}>
          {title}
        </button>
        <p className="soft num">
          <span className="parts">
            {parts.map((part) => (
              <Fragment key={part}>
                <span className="part">{part}</span>{' '}
              </Fragment>
            ))}
          </span>
        </p>
        {change && <p className="changed">{changeInWords(change, language)}</p>}
      </div>
      <div className="measure">
        <Streak low={low} high={high} small />
        <p className="soft num">
          <span aria-hidden="true">{range(low, high)}</span>
          <span className="only-spoken">{text.rangeSpoken(number(low), number(high))}</span>
        </p>
      </div>
      {onRemove && (
        <button type="button" className="remove" aria-label={text.remove(title)} onClick={() => onRemove(entry)}>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </li>
  );
});
