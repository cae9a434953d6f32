/** Nobody sees an empty page for longer, in ms. */
const soon = 150;

/**
 * What a view is to show at first, if it comes before anybody would miss it: then it is drawn once, not twice. Else, or if it fails,
 * `undefined`: the view says what it waits for.
 */
export function inTime<T>(first: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), soon));
  return Promise.race([first.catch(() => undefined), late]);
}

/** Begins to listen; what it gives ends that, and says whether anything was heard until then. */
export function missedOf(listen: (heard: () => void) => () => void): () => boolean {
  let missed = false;
  const stop = listen(() => {
    missed = true;
  });
  return () => {
    stop();
    return missed;
  };
}
