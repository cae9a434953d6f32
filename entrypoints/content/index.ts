import { defineContentScript } from 'wxt/utils/define-content-script';
import { cleanAddress } from '../../model/address.ts';
import { isCheckout } from '../../model/checkout.ts';
import type { PageState } from '../../model/messages.ts';
import { mayBeOwnCredential } from '../../platforms/own-addresses.ts';
import { onAddressChange } from './address-watch.ts';
import { chip, foldUp } from './chip.ts';
import type { ContentScriptContext } from './context.ts';
import { isPageState } from './heard.ts';
import { leftBehind } from './left-behind.ts';
import { showNothing } from './lights.ts';
import { answer, ask, tell } from './talk.ts';
import { follow } from './visit.ts';

const notYet: PageState = { state: 'not-readable-yet' };
/** A reason of our own: for want of one the engine makes an error, with a stack, on each page. */
const left = 'left';

export default defineContentScript({
  matches: ['*://*.coursera.org/*', '*://*.edx.org/*'],
  runAt: 'document_idle',
  main(ctx: Pick<ContentScriptContext, keyof ContentScriptContext>) {
    let state: PageState = { state: 'not-a-credential' };
    let address: string | undefined;
    let visit = new AbortController();
    /** The last credential that was read here: under a new address its text may still stand for a while. */
    let standing: { address: string; title: string } | undefined;
    const before = leftBehind();

    const mark = chip({
      async touched() {
        if (ctx.isInvalid) return mark.remove(); // it would answer nobody
        await ask('chipTouched');
      },
      async pressed() {
        if (!ctx.isInvalid) return ask('openPanel').catch(() => false);
        mark.remove();
        return true;
      },
      moved: (place) => tell('chipMoved', place),
      hidden: () => tell('chipHidden'),
    });
    const show = (next: PageState) => {
      // A verdict stands on its own page or nowhere, however late it comes.
      if (next.state === 'read' && next.address !== cleanAddress(location)) return;
      if (next.state === 'read') standing = next;
      state = next;
      mark.show(next);
      if (next === notYet) tell('stateShown'); // of any other answer the background tells
    };

    /** A new address on this page ends the visit before it: no verdict may stand on another course. */
    const arrive = () => {
      const here = cleanAddress(location);
      if (here === address) return;
      const previousTitle = standing && standing.address !== here ? standing.title : undefined;
      if (address === undefined) before.fresh();
      else {
        before.changed();
        showNothing();
      }
      address = here;
      visit.abort(left);
      visit = new AbortController();
      const { signal } = visit;
      if (!mayBeOwnCredential(location)) {
        show({ state: 'not-a-credential' });
        if (!isCheckout(location.href)) return;
        return void ask('checkoutArrived').then(
          (next) => signal.aborted || show(next),
          () => {},
        );
      }
      show({ state: 'reading' });
      const read = () => ask('pageArrived', previousTitle === undefined ? {} : { previousTitle });
      const readHere = async (): Promise<PageState> => {
        for (let tries = 0; tries < 3 && (await before.gone(here, signal)); tries++) {
          const found = await before.during(here, read);
          if (found) return found;
        }
        return notYet;
      };
      void follow(readHere, show, signal).catch(() => ctx.isInvalid && mark.remove());
    };

    foldUp(); // what an older version of this script left behind
    const stopListening = answer({
      pageState: () => state,
      stateChanged(next) {
        if (isPageState(next) && (next.state === 'read' || next.state === state.state)) show(next);
      },
    });
    ctx.onInvalidated(() => {
      visit.abort();
      mark.remove();
      showNothing();
      stopListening(); // a newer script answers now
    });
    onAddressChange(ctx, arrive);
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted) return;
      address = undefined;
      showNothing();
      arrive();
    });
    // Chromium only: a page drawn ahead of time is read when it is really shown.
    if ('prerendering' in document && document.prerendering)
      ctx.addEventListener(document, 'prerenderingchange' as 'visibilitychange', arrive);
    else arrive();
  },
});
