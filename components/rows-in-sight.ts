import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows that come and go together; a popup shows about eight at once. */
const chunk = 12;
/** The chunk in sight with one before and one after it, so that focus and scrolling always find the next row. */
const chunks = 3;
/** What a row is taken to be high, in CSS pixels, until it has been measured. */
const guess = 66;

/**
 * The part of a long list that has to stand in the document, and the space that the rest takes before and after it.
 * Rows may differ in height: each chunk is measured once it is there. `list` is the element whose children are the rows
 * between two spacers; `scroller` is what scrolls it. Of the `count` rows the first `here` can be shown: the space for others in
 * sight stands after them.
 */
export function useRowsInSight(
  { count, here }: { count: number; here: number },
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
) {
  const [first, setFirst] = useState(0);
  // The very first rows are drawn by themselves: nobody waits for those that nobody sees.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const heights = useRef(new Map<number, number>());
  const last = Math.ceil(count / chunk);
  const from = Math.max(0, Math.min(first, last - chunks));
  const to = Math.min(last, from + (drawn ? chunks : 1));
  const rowsIn = (index: number) => Math.min(chunk, count - index * chunk);
  const heightOf = (index: number) => heights.current.get(index) ?? rowsIn(index) * guess;
  const sum = (start: number, end: number) => {
    let all = 0;
    for (let index = start; index < end; index++) all += heightOf(index);
    return all;
  };

  useLayoutEffect(() => {
    const rows = list.current?.children;
    if (!rows) return;
    for (let index = from; index < to; index++) {
      // The first child is the space before the rows.
      if (index * chunk + rowsIn(index) > here) break;
      const top = rows[1 + (index - from) * chunk]?.getBoundingClientRect().top;
      const next = rows[1 + (index - from) * chunk + rowsIn(index)]?.getBoundingClientRect().top;
      if (top !== undefined && next !== undefined && next > top) heights.current.set(index, next - top);
    }
  });

  // After the paint: what scrolls stands around the list and is known only then.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => {
      let index = 0;
      for (let rest = element.scrollTop; index < last - 1 && rest >= heightOf(index); index++) rest -= heightOf(index);
      setFirst(Math.max(0, index - 1));
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  });

  const [start, end] = [from * chunk, Math.min(count, to * chunk)];
  const missing = end - Math.max(start, Math.min(end, here));
  return { start, end, before: sum(0, from), after: missing * guess + sum(to, last) };
}
