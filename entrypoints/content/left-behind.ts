import { settled } from './settle.ts';

/** How long a page may stand still under a new address before it is taken to have been drawn already, in ms. */
const patience = 2_500;
const remembered = 50;

/** What a page calls itself now: by its heading, the first thing that an application redraws. */
const heading = (): string => (document.querySelector('h1')?.textContent ?? document.title).trim();

/**
 * Applications change the address first and the page a moment later: until then the course before still stands there. This keeps
 * count of which heading stood under which address, and holds a reading back while an old one does.
 */
export function leftBehind() {
  const readAt = new Map<string, string>();
  let old: string | undefined;

  /** The heading of another address, or what stood here as the address changed: then nobody can say yet. */
  const standing = (address: string | undefined): 'another' | 'unknown' | undefined => {
    const now = heading();
    const known = readAt.get(now);
    if (known !== undefined) return known === address ? undefined : 'another';
    return now === old ? 'unknown' : undefined;
  };

  return {
    /** The address has changed without a new document. */
    changed(): void {
      old = heading();
    },
    /** A new document, or one that was shown again as it was. */
    fresh(): void {
      old = undefined;
    },
    /** Waits until the page may be read as the one at `address`; false if it still shows another, or if the visit is over. */
    async gone(address: string | undefined, signal: AbortSignal): Promise<boolean> {
      // A tab is read once at a time, the newest request first: one that comes too late would take the next visit's turn.
      if (signal.aborted) return false;
      if (!standing(address)) return true;
      await settled({ quiet: 150, limit: patience, signal });
      if (signal.aborted || standing(address) === 'another') return false;
      old = undefined; // it stood still, or says itself anew: it is this address's own
      return true;
    },
    /** Runs a reading; `undefined` if the page was redrawn meanwhile. */
    async during<T>(address: string | undefined, read: () => Promise<T>): Promise<T | undefined> {
      const before = heading();
      const result = await read();
      if (heading() !== before) return undefined;
      if (address !== undefined) {
        if (readAt.size >= remembered) readAt.clear();
        readAt.set(before, address);
      }
      return result;
    },
  };
}
