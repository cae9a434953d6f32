import { browser } from 'wxt/browser';

/** Where the script that is here says how to end it: a global of our own, which the page does not see. */
const here = globalThis as typeof globalThis & { touchstoneEnds?: () => void };

/**
 * How long a content script lives: until its extension is gone, which it notices when it next has something to ask, or until it is put on the
 * page once more. Stands in for WXT's own (wxt.config.ts), of which this is all that is used: the rest was a fifth of what each page runs.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    here.touchstoneEnds?.();
    here.touchstoneEnds = () => this.#life.abort();
  }

  /** Whether nobody answers any more; ends what runs here if so. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#life.abort();
    return this.#life.signal.aborted;
  }

  onInvalidated(end: () => void): void {
    this.#life.signal.addEventListener('abort', end);
  }

  addEventListener<Type extends string>(
    target: { addEventListener(type: Type, heard: never, options: { signal: AbortSignal }): void },
    type: Type,
    heard: (event: never) => void,
  ): void {
    target.addEventListener(type, heard as never, { signal: this.#life.signal });
  }

  /** Calls `act` every so many ms. */
  setInterval(act: () => void, ms: number): void {
    const timer = setInterval(() => this.isInvalid || act(), ms);
    this.onInvalidated(() => clearInterval(timer));
  }
}
