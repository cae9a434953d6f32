import type { Change } from '../model/record.ts';
import { type Language, useLanguage } from './language.tsx';

/** One difference in words: before and after, newly stated, or no longer stated. */
export function changeInWords(
  { signal, before, after }: Pick<Change, 'signal' | 'before' | 'after'>,
  { text }: Language,
) {
  const names: Readonly<Record<string, string>> = text.signal;
  const name = Object.hasOwn(names, signal) ? names[signal] : signal;
  const what =
    before && after ? text.changedTo(before, after) : after ? text.changedNow(after) : text.changedGone(before ?? '');
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
