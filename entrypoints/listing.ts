import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cleanAddress } from '../model/address.ts';
import { sendMessage } from '../model/messages.ts';
import { markLinks } from '../platforms/in-page/link-marks.ts';
import { mayBeOwnCredential } from '../platforms/own-addresses.ts';

/** What this script may cost a page at most: links watched, marks made, and looks at a page that keeps growing. */
const most = { links: 600, marks: 200, looks: 60, atOnce: 100 } as const;
/** Milliseconds between two looks, and until the links that came into view are asked about together. */
const pause = { look: 1000, ask: 200 } as const;

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
    const led = asked.flatMap(([link, address]) => {
      const [range, written] = [ranges.get(address), link.getAttribute('href')];
      return range && written ? [{ ...range, written }] : [];
    });
    marks += markLinks(led, most.marks - marks);
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
      if (!mayBeOwnCredential(link) || cleanAddress(link.href) === here) continue;
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
