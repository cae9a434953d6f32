import { useCallback, useEffect, useRef, useState } from 'react';
import { type Why, whyOf } from '../../model/failure.ts';
import type { Order } from '../../model/order.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { onNotice } from '../../store/notices.ts';
import { countEntries, firstEntries } from '../../store/records.ts';

/** Rows that are read at first, beyond what is asked for, and at most at once: reading a thousand holds nobody up for 50 ms. */
const [atFirst, ahead, atOnce] = [50, 250, 1_000];

export type List = { order: Order; writes: number; entries: readonly ShortlistEntry[]; total: number };

/** The rows that are here already and those that follow, until so many are here or there are no more. */
async function readOn(order: Order, entries: readonly ShortlistEntry[], wanted: number): Promise<ShortlistEntry[]> {
  const here = [...entries];
  while (here.length < wanted) {
    const most = Math.min(wanted - here.length, atOnce);
    const next = await firstEntries(order, most, here.at(-1));
    here.push(...next);
    if (next.length < most) break;
  }
  return here;
}

/** The first rows of the list, newest first, and how many there are. */
export async function firstList(): Promise<List> {
  const [entries, total] = await Promise.all([readOn('saved', [], atFirst), countEntries()]);
  return { order: 'saved', writes: 0, entries, total };
}

/** The shortlist in the chosen order, beginning with `seen` where that was read already, of which so much is read as was asked for; read again after every write. */
export function useList(seen: List | undefined) {
  const [order, setOrder] = useState<Order>('saved');
  const [wanted, setWanted] = useState(atFirst);
  const [writes, setWrites] = useState(0);
  const [list, setList] = useState(seen);
  const [failed, setFailed] = useState<Why>();
  const read = useRef(seen);

  useEffect(() => onNotice(() => setWrites((before) => before + 1)), []);

  useEffect(() => {
    let current = true;
    const known = read.current?.order === order && read.current.writes === writes ? read.current : undefined;
    if (known && known.entries.length >= Math.min(wanted, known.total)) return;
    Promise.all([readOn(order, known?.entries ?? [], wanted), known?.total ?? countEntries()]).then(
      ([entries, total]) => {
        if (!current) return;
        read.current = { order, writes, entries, total };
        setList(read.current);
        setFailed(undefined);
      },
      // An empty list would be a lie.
      (error: unknown) => setFailed(whyOf(error)),
    );
    return () => {
      current = false;
    };
  }, [order, wanted, writes]);

  return {
    entries: list?.entries,
    total: list?.total ?? 0,
    order,
    failed,
    onOrder: setOrder,
    onReach: useCallback((count: number) => setWanted((before) => (count > before ? count + ahead : before)), []),
  };
}
