/** Ends the slice where it has lasted long enough: a promise of the next one, to be awaited only then. */
export type Rest = () => Promise<void> | undefined;

/** Milliseconds of one slice; the step that ends it may last as long again, and longer where memory is cleared. */
const longest = 16;

/** Work in slices, so that nothing waits for it for longer than 50 ms. */
export function slices(): Rest {
  let start = Date.now();
  return () => {
    if (Date.now() - start < longest) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        start = Date.now();
        resolve();
      }),
    );
  };
}
