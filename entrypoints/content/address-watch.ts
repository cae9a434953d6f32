import type { ContentScriptContext } from './context.ts';

/**
 * Calls `changed` after the page's address has changed without a new document. `navigation` tells after the fact
 * (`currententrychange`); where a browser lacks it the address is looked at twice a second.
 */
export function onAddressChange(
  ctx: Pick<ContentScriptContext, 'addEventListener' | 'setInterval'>,
  changed: () => void,
): void {
  if ('navigation' in window) ctx.addEventListener(window.navigation, 'currententrychange', changed);
  else ctx.setInterval(changed, 500);
}
