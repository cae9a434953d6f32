import { defineContentScript } from 'wxt/utils/define-content-script';
import { cleanAddress } from '../../model/address.ts';
import { onMessage, type PageState, sendMessage } from '../../model/messages.ts';
import { mayBeCredential } from '../../platforms/sites.ts';
import { chip } from './chip.ts';
import { showNothing, showOnPage } from './show-on-page.ts';
import { follow } from './visit.ts';

export default defineContentScript({
  matches: ['*://*.coursera.org/*', '*://*.edx.org/*'],
  runAt: 'document_idle',
  main(ctx) {
    let state: PageState = { state: 'not-a-credential' };
    let address: string | undefined;
    let visit = new AbortController();

    const mark = chip(async () => {
      if (ctx.isInvalid) return mark.remove();
      if (await sendMessage('openPanel', undefined).catch(() => false)) return;
      if (state.state === 'read')
        mark.tell(state, 'For the reasons, press Alt+Shift+Y, or the Touchstone button in the toolbar.');
    });
    const show = (next: PageState) => {
      state = next;
      mark.show(next);
      void sendMessage('stateShown', next).catch(() => {}); // only an open panel answers
    };

    /** A new address on this page ends the visit before it: no verdict may stand on another course. */
    const arrive = () => {
      const here = cleanAddress(location.href);
      if (here === address) return;
      const previousTitle = state.state === 'read' ? state.title : undefined;
      address = here;
      visit.abort();
      visit = new AbortController();
      const { signal } = visit;
      showNothing();
      mark.unhide();
      if (!mayBeCredential(location.href)) return show({ state: 'not-a-credential' });
      show({ state: 'reading' });
      void follow(
        () => sendMessage('pageArrived', previousTitle === undefined ? {} : { previousTitle }),
        show,
        signal,
      ).catch(() => ctx.isInvalid && mark.remove());
    };

    onMessage('pageState', () => state);
    onMessage('stateChanged', ({ data }) => {
      if (data.state === 'read' && data.address === address) show(data);
    });
    onMessage('showOnPage', ({ data }) => showOnPage(data));
    ctx.onInvalidated(() => {
      visit.abort();
      mark.remove();
      showNothing();
    });
    ctx.addEventListener(window, 'wxt:locationchange', arrive);
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted) return;
      address = undefined;
      arrive();
    });
    // Chromium only: a page drawn ahead of time is read when it is really shown.
    if ('prerendering' in document && document.prerendering)
      ctx.addEventListener(document, 'prerenderingchange' as 'visibilitychange', arrive);
    else arrive();
  },
});
