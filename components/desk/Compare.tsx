// biome-ignore-all lint/a11y/noRedundantRoles: on a narrow screen the table is laid out as blocks, which takes its roles away
// biome-ignore-all lint/a11y/useSemanticElements: they are these elements
import { platformName } from '../../model/platform-name.ts';
import './compare.css';
import { useId, useState } from 'react';
import type { CourseRecord } from '../../model/record.ts';
import { useLanguage } from '../language.tsx';
import { Streak } from '../Streak.tsx';
import { type CompareGroup, type CompareRow, compareRows } from './compare-rows.ts';

const titleOf = ({ page }: CourseRecord, untitled: string) => page.reading.signals.title?.value ?? untitled;

function Row({ row, group, titles }: { row: CompareRow; group: CompareGroup['group']; titles: readonly string[] }) {
  const { text } = useLanguage();
  return (
    <tr data-state={row.state} role="row">
      <th scope="row" role="rowheader">
        {row.name}
        <span className="only-spoken"> ({text.compare.state[row.state]})</span>
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={titles[index]}
          role="cell"
          className={cell === undefined && !row.apart?.[index] ? 'unknown' : undefined}
        >
          <span className="which" aria-hidden="true" dir="auto" title={titles[index]}>
            {titles[index]}
          </span>
          <span className={row.apart?.[index] ? 'says soft' : 'says'}>
            {row.apart?.[index]
              ? text.compare.notAsked
              : (cell ?? (group === 'answers' ? text.compare.open : text.notStated))}
          </span>
        </td>
      ))}
    </tr>
  );
}

function Head({
  record,
  title,
  onRemove,
  onOpen,
}: {
  record: CourseRecord;
  title: string;
  onRemove: () => void;
  onOpen: () => void;
}) {
  const { text, range, number } = useLanguage();
  const { low, high, verdict } = record.page.judgement;
  return (
    <li className="stone compared">
      <p className="range">
        <span className="num" aria-hidden="true">
          {range(low, high)}
        </span>
        <span className="only-spoken">{text.rangeSpoken(number(low), number(high))}</span>
      </p>
      <p className="verdict">{text.verdict[verdict]}</p>
      <Streak low={low} high={high} />
      <h2 dir="auto" title={title}>
        {title}
      </h2>
      <p className="by">{platformName(record.page.reading)}</p>
      <p className="ways">
        <button type="button" className="link" onClick={onOpen}>
          {text.compare.openPage}
          <span className="only-spoken">: {title}</span>
        </button>
        <button type="button" className="link" aria-label={text.compare.takeOut(title)} onClick={onRemove}>
          <span aria-hidden="true">✕</span>
        </button>
      </p>
    </li>
  );
}

type Props = {
  /** Two to four, in the order in which they stand side by side. */
  records: readonly CourseRecord[];
  onRemove: (address: string) => void;
  onOpen: (address: string) => void;
};

/** Two to four credentials side by side; only what differs or is unknown is lit. */
export function Compare({ records, onRemove, onOpen }: Props) {
  const language = useLanguage();
  const { text } = language;
  const [onlyTelling, setOnlyTelling] = useState(false);
  const id = useId();
  const titles = records.map((record) => titleOf(record, text.untitled));
  // Two platforms may sell one title: a column's name must tell them apart.
  const names = titles.map((title, index) =>
    titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${index + 1})`,
  );
  const groups = compareRows(records, language)
    .map(({ group, rows }) => ({ group, rows: onlyTelling ? rows.filter(({ state }) => state !== 'same') : rows }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div className="comparison" data-count={records.length}>
      <ul className="heads">
        {records.map((record, index) => (
          <Head
            key={record.page.address}
            record={record}
            title={names[index] ?? ''}
            onRemove={() => onRemove(record.page.address)}
            onOpen={() => onOpen(record.page.address)}
          />
        ))}
      </ul>
      <label className="check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={onlyTelling}
          onChange={(event) => setOnlyTelling(event.target.checked)}
        />
        {text.compare.onlyTelling}
      </label>
      {groups.length === 0 && <p role="status">{text.compare.nothingTelling}</p>}
      <table role="table" aria-label={text.compare.table}>
        <thead className="only-spoken" role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {text.compare.what}
            </th>
            {names.map((name) => (
              <th key={name} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={group} role="rowgroup">
            <tr className="group-name" role="row">
              <th scope="rowgroup" role="rowheader" colSpan={records.length + 1}>
                {text.compare.groups[group]}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.name} row={row} group={group} titles={names} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
