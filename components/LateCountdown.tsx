import type { CountdownProps } from './Countdown.tsx';
import { late } from './late.ts';

const { come, useLate } = late(() => import('./Countdown.tsx'));
/** Loads the countdown, once. */
export const loadCountdown = come;

/** Trial and refund, with the reckoning of days and the calendar's file: after the first screen. */
export function LateCountdown(props: CountdownProps) {
  const here = useLate();
  return here && <here.Countdown {...props} />;
}
