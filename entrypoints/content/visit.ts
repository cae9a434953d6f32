import type { PageState } from '../../model/messages.ts';
import { settled } from './settle.ts';

/** Milliseconds; a page that never comes to rest is read `tries` times at most, and nothing watches it afterwards. */
const waiting = { quiet: 400, limit: 10_000, tries: 12 } as const;
const afterwards = { quiet: 900, limit: 8_000, tries: 2 } as const;

/**
 * Follows one visit to one address: asks for a reading, again while the page is still arriving (bounded, no polling), and a few
 * times after it was read, because parts come late. Every answer goes to `show`; aborting `signal` ends the visit silently.
 */
export async function follow(
  read: () => Promise<PageState>,
  show: (state: PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  const attempt = async (): Promise<PageState> => {
    const state = await read().catch(read); // a stopped background is started again by the second call
    if (!signal.aborted) show(state);
    return state;
  };
  let state = await attempt();
  for (let tries = 1; state.state === 'not-readable-yet' && tries < waiting.tries; tries++) {
    if (!(await settled({ ...waiting, signal }))) break;
    state = await attempt();
  }
  for (let tries = 0; state.state === 'read' && tries < afterwards.tries; tries++) {
    if (!(await settled({ ...afterwards, signal }))) return;
    state = await attempt();
  }
}
