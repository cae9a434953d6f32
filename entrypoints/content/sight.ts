/** Since when the chip has stood in sight, in ms since 1970; `undefined` while it does not. */
export type Sight = { since(): number | undefined; stop(): void };

/** Chromium tells whether nothing covers, fades or distorts an element ("v2"); other browsers leave this out. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
type Watching = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/** Watches from now on whether the host stands in sight; nothing runs while nothing changes. */
export function watchSight(host: HTMLElement): Sight {
  let since: number | undefined = Date.now();
  const watch = new IntersectionObserver(
    (entries) => {
      const last: Seen | undefined = entries.at(-1);
      if (last?.isIntersecting !== true || last.isVisible === false) since = undefined;
      else since ??= Date.now();
    },
    // The two options of "v2" are missing in the shared types.
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as Watching,
  );
  watch.observe(host);
  return { since: () => since, stop: () => watch.disconnect() };
}
