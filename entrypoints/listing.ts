import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cleanAddress } from '../model/address.ts';
import { sendMessage } from '../model/messages.ts';
import { mayBeCredential } from '../platforms/own-sites.ts';

/** What this script may cost a page at most: links watched, marks made, and looks at a page that keeps growing. */
const most = { links: 600, marks: 200, looks: 60, atOnce: 100 } as const;
/** Milliseconds between two looks, and until the links that came into view are asked about together. */
const pause = { look: 1000, ask: 200 } as const;
const name = 'touchstone-mark';

/** The style of a mark: the stone and its gold, small enough to stand in a line of text. */
const style = `:host{all:initial;display:inline-block;margin-inline-start:6px;vertical-align:middle}
span{display:inline-block;padding:1px 7px;border-radius:999px;background:#26282b;color:#f6d98a;border:1px solid #ffffff24;
font:600 11px/1.4 ui-sans-serif,system-ui,sans-serif;font-variant-numeric:tabular-nums;direction:ltr;white-space:nowrap}
@media (forced-colors:active){span{border-color:CanvasText}}
@media print{:host{display:none}}`;

function mark(link: Element, { low, high, says }: { low: number; high: number; says: string }): void {
  const host = document.createElement(name);
  // Closed: what was judged is not for the page to read.
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const pill = document.createElement('span');
  const [from, to] = [Math.round(low), Math.round(high)];
  pill.textContent = from === to ? `${from}` : `${from}–${to}`;
  pill.role = 'img';
  pill.ariaLabel = pill.title = says;
  root.append(sheet, pill);
  (link.querySelector('h2, h3, h4') ?? link).append(host);
}

/**
 * Injected on the pages of the two sites once anything was read there: marks the links that lead to credentials read before. Links in
 * view are asked about in one message; nothing is fetched, and nothing of the page is read but where its links lead.
 */
export default defineUnlistedScript(() => {
  // Injected again after in-page navigation: the one that is here goes on. The page does not see this global.
  const here = globalThis as { touchstoneMarksLinks?: true }; // a global of our own
  if (here.touchstoneMarksLinks) return;
  here.touchstoneMarksLinks = true;

  let links = 0;
  let marks = 0;
  let looks = 0;
  const known = new WeakSet<Element>();
  const waiting = new Map<Element, string>();
  let asking: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;

  function end() {
    seen.disconnect();
    grown.disconnect();
    clearTimeout(asking);
    clearTimeout(looking);
  }

  async function ask() {
    asking = undefined;
    if (!browser.runtime?.id) return end();
    const asked = [...waiting].slice(0, most.atOnce);
    for (const [link] of asked) waiting.delete(link);
    const addresses = [...new Set(asked.map(([, address]) => address))];
    const found = await sendMessage('rangesOf', { addresses }).catch(() => []);
    const ranges = new Map(found.map((range) => [range.address, range]));
    for (const [link, address] of asked) {
      const range = ranges.get(address);
      if (range && marks < most.marks && link.isConnected && !link.querySelector(name)) {
        mark(link, range);
        marks++;
      }
    }
    if (waiting.size > 0) asking ??= setTimeout(ask, pause.ask);
  }

  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        const address = cleanAddress((target as HTMLAnchorElement).href); // only links are observed
        if (address) waiting.set(target, address);
      }
      if (waiting.size > 0) asking ??= setTimeout(ask, pause.ask);
    },
    { rootMargin: '200px' },
  );

  function look() {
    looking = undefined;
    const here = cleanAddress(location.href);
    for (const link of document.links) {
      if (links >= most.links) break;
      if (known.has(link) || !link.textContent?.trim()) continue;
      known.add(link);
      if (!mayBeCredential(link.href) || cleanAddress(link.href) === here) continue;
      links++;
      seen.observe(link);
    }
    if (++looks >= most.looks || links >= most.links) grown.disconnect();
  }

  const grown = new MutationObserver(() => {
    looking ??= setTimeout(look, pause.look);
  });
  grown.observe(document.body, { childList: true, subtree: true });
  look();
});
