import './find.css';
import type { ReactNode } from 'react';
import { type Order, orders } from '../model/order.ts';
import { useLanguage } from './language.tsx';

type Props = {
  /** How many entries are searched; `undefined` until they are counted. */
  count: number | undefined;
  query: string;
  onQuery: (query: string) => void;
  order: Order;
  onOrder: (order: Order) => void;
  /** Further ways to narrow the list. */
  children?: ReactNode;
};

/** Search and order of a list of credentials. */
export function Find({ count, query, onQuery, order, onOrder, children }: Props) {
  const { text, number } = useLanguage();
  const label = count === undefined ? text.search(2, '…') : text.search(count, number(count));
  return (
    <div className="find">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <label>
        <span className="only-spoken">{text.sort}</span>
        <select
          value={order}
          onChange={(event) => onOrder(orders.find((one) => one === event.target.value) ?? 'saved')}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {text.sortBy[one]}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
