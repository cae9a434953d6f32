import { type ReactNode, useMemo, useState } from 'react';
import type { PostingMention } from '../../model/posting.ts';
import type { TallyEvidence, TallyRow } from '../../rubric/tally.ts';
import { useLanguage } from '../language.tsx';
import { chunk, newestFirst, type Reading, useWhole } from './whole-postings.ts';

/** The sentence with the posting's own words for the credential marked in it. */
function Sentence({ quote, sentence }: Pick<PostingMention, 'quote' | 'sentence'>): ReactNode {
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

/** The sentences behind one row of the count, the newest posting first. */
export function Evidence({ row, ...reading }: { row: TallyRow } & Reading) {
  const { text, day, number } = useLanguage();
  const [shown, setShown] = useState(chunk);
  const newest = useMemo(() => newestFirst(row.evidence), [row]);
  const first = newest.slice(0, shown);
  const ids = first.map(({ posting }) => posting);
  const whole = useWhole(ids, reading);
  if (!whole) return null;
  const mentionsOf = new Map(whole.map(({ id, mentions }) => [id, mentions]));
  const mentionOf = ({ posting, quote, strength }: TallyEvidence) =>
    mentionsOf
      .get(posting)
      ?.find((one) => one.credential === row.credential && one.quote === quote && one.strength === strength);
  return (
    <>
      {first.map((one) => (
        <figure key={one.posting} className="quotation">
          <blockquote dir="auto">
            <Sentence {...(mentionOf(one) ?? { quote: one.quote })} />
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
