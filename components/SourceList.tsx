import type { StatedSource } from '../rubric/sources.ts';

/** Published findings that rules rest on, each with who found it and when. */
export function SourceList({ sources }: { sources: readonly StatedSource[] }) {
  return (
    <ul className="plain">
      {sources.map(({ id, text, source, date }) => (
        <li key={id}>
          {text}{' '}
          <span className="soft">
            {source}, {date}
          </span>
        </li>
      ))}
    </ul>
  );
}
