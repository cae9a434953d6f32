import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ImportPlan, Refused } from '../../model/portable.ts';
import { useLanguage } from '../language.tsx';

/** So many names stand under each count: enough to see whether it is the right file. */
const named = 20;

function Named({ count, words, names }: { count: number; words: string; names: readonly ReactNode[] }) {
  const { text, number } = useLanguage();
  if (count === 0) return null;
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {names.slice(0, named).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview's rows never move
          <li key={index} dir="auto">
            {name}
          </li>
        ))}
        {count > named && <li className="soft">{text.files.andMore(number(count - named))}</li>}
      </ul>
    </details>
  );
}

type Props = {
  name: string;
  plan: ImportPlan;
  refused: readonly Refused[];
  busy: boolean;
  onImport: (withSettings: boolean) => void;
  onCancel: () => void;
};

/** What a file would do, before it does it: new, different, unchanged, refused and why. */
export function ImportPreview({ name, plan, refused, busy, onImport, onCancel }: Props) {
  const { text, number, list } = useLanguage();
  const [withSettings, setWithSettings] = useState(plan.settings === 'differs');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { fresh, differs, unchanged, postings } = plan;
  const nothing = fresh.length + differs.length + postings.fresh === 0 && plan.settings !== 'differs';
  return (
    <div className="sheet preview">
      <h3 ref={heading} tabIndex={-1}>
        {text.files.chosen(name)}
      </h3>
      {nothing && <p>{text.files.nothingNew}</p>}
      <Named
        count={fresh.length}
        words={text.files.freshCount(fresh.length, number(fresh.length))}
        names={fresh
          .slice(0, named)
          .map(({ title, saved }) => (saved ? `${title} (${text.files.onShortlist})` : title))}
      />
      <Named
        count={differs.length}
        words={text.files.differsCount(differs.length, number(differs.length))}
        names={differs
          .slice(0, named)
          .map(({ title, what }) => `${title}: ${list(what.map((part) => text.files.parts[part]))}`)}
      />
      {postings.fresh > 0 && <p>{text.files.postingsCount(postings.fresh, number(postings.fresh))}</p>}
      {unchanged + postings.unchanged > 0 && (
        <p className="soft">
          {text.files.unchangedCount(unchanged + postings.unchanged, number(unchanged + postings.unchanged))}
        </p>
      )}
      <Named
        count={refused.length}
        words={text.files.refusedCount(refused.length, number(refused.length))}
        names={refused.slice(0, named).map(({ kind, name: row, why, path }) => {
          const reason = path ? text.files.whyAt(text.files.why[why], path) : text.files.why[why];
          return `${text.files.kinds[kind]}${row ? ` ${row}` : ''}${text.colon}${reason}`;
        })}
      />
      {plan.settings === 'differs' && (
        <label className="check">
          <input type="checkbox" checked={withSettings} onChange={(event) => setWithSettings(event.target.checked)} />
          {text.files.withSettings}
        </label>
      )}
      <div className="actions">
        {!nothing && (
          <button type="button" className="button main" disabled={busy} onClick={() => onImport(withSettings)}>
            {text.files.bringIn}
          </button>
        )}
        <button type="button" className="button" disabled={busy} onClick={onCancel}>
          {text.files.cancel}
        </button>
        {!nothing && <span className="soft">{text.files.allOrNothing}</span>}
      </div>
    </div>
  );
}
