import type { ChipPlace } from '../../model/messages.ts';

/** The chip must have stood in sight this long, in ms: a person needs it to see a thing and decide to press it. */
const longEnough = 350;
/** CSS px; how far from where we put it the page's zoom may bring it. */
const off = { least: -12, most: 25 } as const;
const most = { width: 480, height: 420 } as const;

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

/**
 * Against clickjacking: whether a person could see what they pressed. A page owns the document in which the chip stands: it can
 * fade it, stretch it, cover it, or put it under a press that was meant for something else. `place`: where we put it; `seenSince`: since
 * when it has stood in sight, in ms since 1970.
 */
export const inPlainSight = (host: Element, place: ChipPlace, seenSince: number | undefined): boolean =>
  seenSince !== undefined &&
  Date.now() - seenSince >= longEnough &&
  host.isConnected &&
  plainlyStyled(host) &&
  inItsPlace(host, place);
