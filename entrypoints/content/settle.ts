/** Our own marks behind links are no change of the page's. */
const isMark = ({ addedNodes: [added, more], removedNodes }: MutationRecord): boolean =>
  added?.nodeName === 'TOUCHSTONE-MARK' && !more && removedNodes.length === 0;

/**
 * Waits for the page to change and then to be still for `quiet` ms. Resolves false when `limit` ms pass without a change that
 * settles, or when `signal` aborts. Nothing is observed after it resolves.
 */
export function settled({
  quiet,
  limit,
  signal,
}: {
  quiet: number;
  limit: number;
  signal: AbortSignal;
}): Promise<boolean> {
  return new Promise((resolve) => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    let lastChange = 0;
    const end = (changed: boolean) => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(last);
      signal.removeEventListener('abort', stop);
      resolve(changed);
    };
    const stop = () => end(false);
    // A page changes many times a second: one timer is set, and set again for what is left when it comes too early.
    const look = () => {
      const still = performance.now() - lastChange;
      if (still < quiet) calm = setTimeout(look, quiet - still);
      else end(true);
    };
    const observer = new MutationObserver((changes) => {
      if (changes.every(isMark)) return;
      lastChange = performance.now();
      calm ??= setTimeout(look, quiet);
    });
    const last = setTimeout(stop, limit);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  });
}
