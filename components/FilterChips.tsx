import { useLanguage } from './language.tsx';
import {
  type Filter,
  type FilterKind,
  type Form,
  filterCount,
  filterKinds,
  noFilter,
  toggled,
} from './shortlist-filter.ts';

/** How a value of a filter is called in the reader's language. */
function useNames(): (kind: FilterKind, value: string) => string {
  const { text } = useLanguage();
  const statusNames: Readonly<Record<string, string>> = text.statuses;
  // The values of the kind "form" are forms.
  return (kind, value) =>
    kind === 'status' ? (statusNames[value] ?? value) : kind === 'form' ? text.form[value as Form] : value;
}

type Props = { filter: Filter; onFilter: (filter: Filter) => void };

/** What is narrowed to, one chip each; a press takes it off. */
export function ActiveFilters({ filter, onFilter }: Props) {
  const { text } = useLanguage();
  const nameOf = useNames();
  if (filterCount(filter) === 0) return null;
  return (
    <ul className="filters-on" aria-label={text.filter.on}>
      {filterKinds.flatMap((kind) =>
        filter[kind].map((value) => (
          <li key={kind + value}>
            <button
              type="button"
              className="choice"
              aria-label={text.filter.takeOff(nameOf(kind, value))}
              onClick={() => onFilter(toggled(filter, kind, value))}
            >
              {nameOf(kind, value)} <span aria-hidden="true">✕</span>
            </button>
          </li>
        )),
      )}
      <li>
        <button type="button" className="link" onClick={() => onFilter(noFilter)}>
          {text.filter.clear}
        </button>
      </li>
    </ul>
  );
}

/** Everything that the list can be narrowed to, by kind. */
export function FilterChoices({ filter, choices, onFilter, id }: Props & { choices: Filter; id: string }) {
  const { text } = useLanguage();
  const nameOf = useNames();
  return (
    <div className="filter-choices" id={id}>
      {filterKinds.map((kind) => (
        <fieldset key={kind}>
          <legend>{text.filter.kind[kind]}</legend>
          {choices[kind].map((value) => (
            <button
              key={value}
              type="button"
              className="choice"
              aria-pressed={(filter[kind] as readonly string[]).includes(value)}
              onClick={() => onFilter(toggled(filter, kind, value))}
            >
              {nameOf(kind, value)}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
