/** Index of the first item of an ordered list that starts at a place or after it. */
export function firstFrom(items: readonly { start: number }[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
