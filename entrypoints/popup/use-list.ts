import { useCallback, useEffect, useRef, useState } from 'react';
import { type Why, whyOf } from '../../model/failure.ts';
import type { Order } from '../../model/order.ts';
import type { ShortlistEntry } from '../../model/shortlist.ts';
import { onNotice } from '../../store/notices.ts';
import { countEntries, firstEntries } from '../../store/records.ts';

/** Rows that are read at first, beyond what is asked for, and at most at once: reading so many holds nobody up for 50 ms. */
const [atFirst, ahead, atOnce] = [24, 250, 250];

/** The first rows in an order, as they stood after so many writes; `all` = there are no more. */
export type List = { order: Order; writes: number; entries: readonly ShortlistEntry[]; all: boolean };

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

/** The first rows of the list, newest first. */
export async function firstList(): Promise<List> {
  const entries = await readOn('saved', [], atFirst);
  return { order: 'saved', writes: 0, entries, all: entries.length < atFirst };
}

/**
 * The shortlist in the chosen order, of which so much is read as was asked for; read again after every write. It begins with `seen`,
 * where that was read already; `missed` says whether anything was written since.
 */
export function useList(seen: List | undefined, missed: () => boolean) {
  const [order, setOrder] = useState<Order>('saved');
  const [wanted, setWanted] = useState(atFirst);
  const [writes, setWrites] = useState(0);
  const [list, setList] = useState(seen);
  const [counted, setCounted] = useState<number>();
  const [failed, setFailed] = useState<Why>();
  const read = useRef(seen);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was missed is asked for once
  useEffect(() => {
    const again = () => setWrites((before) => before + 1);
    if (missed()) again();
    return onNotice(again);
  }, []);

  useEffect(() => {
    let current = true;
    const known = read.current?.order === order && read.current.writes === writes ? read.current : undefined;
    if (known?.all || (known && known.entries.length >= wanted)) return;
    readOn(order, known?.entries ?? [], wanted).then(
      (entries) => {
        if (!current) return;
        read.current = { order, writes, entries, all: entries.length < wanted };
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

  const more = list !== undefined && !list.all;
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a write they are counted again
  useEffect(() => {
    let current = true;
    // A browser counts row by row: the rows in sight do not wait for it. If it fails, so does reading, which says so.
    if (more)
      countEntries().then(
        (count) => current && setCounted(count),
        () => {},
      );
    return () => {
      current = false;
    };
  }, [more, writes]);

  return {
    entries: list?.entries,
    total: list?.all ? list.entries.length : counted,
    order,
    failed,
    onOrder: setOrder,
    onReach: useCallback((count: number) => setWanted((before) => (count > before ? count + ahead : before)), []),
  };
}
