import type { ChipPlace } from '../../model/messages.ts';

/**
 * Against clickjacking: whether a person could see what they pressed. A page owns the document in which the chip stands: it can
 * fade it, stretch it, cover it, or put it under a press that was meant for something else.
 */
export type Sight = {
  /** Whether a press now was made by a person who saw the chip standing where it belongs. */
  sees(event: Event): boolean;
  stop(): void;
};

/** The chip must have stood in sight this long, in ms: a person needs it to see a thing and decide to press it. */
const longEnough = 350;
/** CSS px; how far from where we put it the page's zoom may bring it. */
const off = { least: -12, most: 25 } as const;
const most = { width: 480, height: 420 } as const;

/** Chromium tells whether nothing covers, fades or distorts an element ("v2"); other browsers leave this out. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
type Watching = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

const bends = ['transform', 'rotate', 'scale', 'translate', 'clipPath'] as const;

/** No style of the host or of what it stands in fades it, bends it or cuts it. */
function plainlyStyled(host: Element): boolean {
  let zoom = 1;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (Number(style.opacity) < 0.9 || style.visibility !== 'visible' || /opacity|blur/.test(style.filter))
      return false;
    if (bends.some((name) => style[name] !== 'none')) return false;
    if (!/^(none|)$/.test(style.maskImage) || style.mixBlendMode !== 'normal') return false;
    zoom *= Number(style.zoom) || 1;
  }
  return zoom >= 0.5 && zoom <= 2;
}

/** It stands where we put it in about the size that we gave it, and five points of it are on top of everything. */
function inItsPlace(host: Element, { side, across, up }: ChipPlace): boolean {
  const { left, right, top, bottom, width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const near = (distance: number, wanted: number) => distance - wanted >= off.least && distance - wanted <= off.most;
  // A page in quirks mode calls the whole document's height its root's own.
  const window = Math.min(clientHeight || innerHeight, innerHeight);
  if (!near(window - bottom, up) && !near(innerHeight - bottom, up)) return false;
  if (!near(side === 'right' ? clientWidth - right : left, across)) return false;
  if (width < 60 || height < 24 || width > most.width || height > most.height) return false;
  return [
    [0.5, 0.5],
    [0.15, 0.5],
    [0.85, 0.5],
    [0.5, 0.15],
    [0.5, 0.85],
  ].every(([x = 0, y = 0]) => document.elementFromPoint(left + x * width, top + y * height) === host);
}

/** Watches how the host stands on the page from now on; nothing runs while nothing changes. `place`: where we put it. */
export function watchSight(host: HTMLElement, place: () => ChipPlace): Sight {
  let since = performance.now();
  let inSight = true;
  const watch = new IntersectionObserver(
    (entries) => {
      const last: Seen | undefined = entries.at(-1);
      const now = last?.isIntersecting === true && last.isVisible !== false;
      if (now !== inSight) since = performance.now();
      inSight = now;
    },
    // The two options of "v2" are missing in the shared types.
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as Watching,
  );
  watch.observe(host);
  return {
    sees: (event) =>
      event.isTrusted &&
      inSight &&
      host.isConnected &&
      performance.now() - since >= longEnough &&
      plainlyStyled(host) &&
      inItsPlace(host, place()),
    stop: () => watch.disconnect(),
  };
}
