import { defineContentScript } from 'wxt/utils/define-content-script';
import { cleanAddress } from '../../model/address.ts';
import { isCheckout } from '../../model/checkout.ts';
import { onMessage, type PageState, sendMessage } from '../../model/messages.ts';
import { mayBeCredential } from '../../platforms/own-sites.ts';
import { onAddressChange } from './address-watch.ts';
import { chip, foldUp } from './chip.ts';
import { isOurs, isPageState } from './heard.ts';
import { leftBehind } from './left-behind.ts';
import { showNothing } from './lights.ts';
import { follow } from './visit.ts';

const notYet: PageState = { state: 'not-readable-yet' };
/** A reason of our own: for want of one the engine makes an error, with a stack, on each page. */
const left = 'left';

export default defineContentScript({
  matches: ['*://*.coursera.org/*', '*://*.edx.org/*'],
  runAt: 'document_idle',
  // A page need not be told that this extension is there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    let state: PageState = { state: 'not-a-credential' };
    let address: string | undefined;
    let visit = new AbortController();
    /** The last credential that was read here: under a new address its text may still stand for a while. */
    let standing: { address: string; title: string } | undefined;
    const before = leftBehind();

    const mark = chip({
      async pressed() {
        if (ctx.isInvalid) return mark.remove();
        if (!(await sendMessage('openPanel', undefined).catch(() => false))) mark.tell();
      },
      moved: (place) => void sendMessage('chipMoved', place).catch(() => {}),
      hidden: () => void sendMessage('chipHidden', undefined).catch(() => {}),
    });
    const show = (next: PageState) => {
      // A verdict stands on its own page or nowhere, however late it comes.
      if (next.state === 'read' && next.address !== cleanAddress(location.href)) return;
      if (next.state === 'read') standing = next;
      state = next;
      mark.show(next);
    };
    const answered = (next: PageState) => {
      show(next);
      void sendMessage('stateShown', undefined).catch(() => {});
    };

    /** A new address on this page ends the visit before it: no verdict may stand on another course. */
    const arrive = () => {
      const here = cleanAddress(location.href);
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
      if (!mayBeCredential(location.href)) {
        show({ state: 'not-a-credential' });
        if (!isCheckout(location.href)) return;
        const shown = (next: PageState) => signal.aborted || answered(next);
        return void sendMessage('checkoutArrived', undefined).then(shown, () => {});
      }
      show({ state: 'reading' });
      const read = () => sendMessage('pageArrived', previousTitle === undefined ? {} : { previousTitle });
      const readHere = async (): Promise<PageState> => {
        for (let tries = 0; tries < 3 && (await before.gone(here, signal)); tries++) {
          const found = await before.during(here, read);
          if (found) return found;
        }
        return notYet;
      };
      void follow(readHere, answered, signal).catch(() => ctx.isInvalid && mark.remove());
    };

    foldUp(); // what an older version of this script left behind
    const listening = [
      onMessage('pageState', ({ sender }) => {
        if (!isOurs(sender)) throw new Error('Refused.');
        return state;
      }),
      onMessage('stateChanged', ({ data, sender }) => {
        if (isOurs(sender) && isPageState(data) && (data.state === 'read' || data.state === state.state))
          answered(data);
      }),
    ];
    ctx.onInvalidated(() => {
      visit.abort();
      mark.remove();
      showNothing();
      for (const stop of listening) stop(); // a newer script answers now
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
