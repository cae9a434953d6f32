import type { Change } from '../model/record.ts';
import type { SignalValues } from '../model/signals.ts';
import { type Language, useLanguage } from './language.tsx';

type Difference = Pick<Change, 'signal' | 'before' | 'after'>;

/** The amount, currency and unit of a price as a change keeps it: "49 USD per month". */
export function priceIn(value: string | undefined): SignalValues['price'] | undefined {
  const [, amount, currency, unit] =
    /^(\d+(?:\.\d+)?) ([A-Z]{3})(?: per (month|year|credit))?$/.exec(value ?? '') ?? [];
  if (!amount || !currency) return undefined;
  return {
    amount: Number(amount),
    currency,
    per: unit === 'month' || unit === 'year' || unit === 'credit' ? unit : 'once',
  };
}

/** A value as a change keeps it, written as the reader writes money and months. */
function valueInWords(signal: string, value: string, { price, month }: Language): string {
  const cost = signal === 'price' ? priceIn(value) : undefined;
  if (cost) return price(cost);
  return signal === 'updated' && /^\d{4}-\d{2}$/.test(value) ? month(value) : value;
}

/** One difference in words: risen or fallen, before and after, newly stated, or no longer stated. */
export function changeInWords({ signal, before, after }: Difference, language: Language): string {
  const { text, price } = language;
  const [was, is] = signal === 'price' ? [priceIn(before), priceIn(after)] : [];
  if (was && is && was.currency === is.currency && was.per === is.per)
    return (is.amount > was.amount ? text.priceRose : text.priceFell)(price(was), price(is));
  const names: Readonly<Record<string, string>> = text.signal;
  const name = Object.hasOwn(names, signal) ? names[signal] : signal;
  const [from, to] = [before, after].map((value) => value && valueInWords(signal, value, language));
  const what = from && to ? text.changedTo(from, to) : to ? text.changedNow(to) : text.changedGone(from ?? '');
  return text.changedSignal(name ?? signal, what);
}

/** What the page states differently since it was first read, newest first. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{language.text.changes}</h2>
      <ul className="plain changes">
        {changes
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map((change) => (
            <li key={change.at + change.signal}>
              {changeInWords(change, language)} <span className="soft num">· {language.ago(change.at)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
