import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WithPress } from './content/chip.ts';
import { press } from './content/press.ts';

/** Injected when a pointer or the keyboard first reaches the chip, so that every page on which nobody does is spared it. */
export default defineUnlistedScript(() => {
  (globalThis as WithPress).touchstonePress = press; // a global of our own, which the page does not see
});
