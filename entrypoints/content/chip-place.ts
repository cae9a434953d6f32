import type { ChipPlace } from '../../model/messages.ts';

export const corner: ChipPlace = { side: 'right', across: 20, up: 20 };
/** CSS px: never nearer to an edge than this, and so far up to step aside. */
const edge = 8;
const step = 64;

const clamp = (value: number, most: number) => Math.max(edge, Math.min(value, Math.max(edge, most)));

/** About what the chip takes before it stands on the page: asking the page to lay it out first would cost more than a few px are worth. */
const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  width: offsetWidth || 240,
  height: offsetHeight || 40,
});

/** The place kept inside the window as it is now. */
function inside(host: HTMLElement, { side, across, up }: ChipPlace): ChipPlace {
  const { width, height } = sizeOf(host);
  return {
    side,
    across: clamp(across, document.documentElement.clientWidth - width - edge),
    up: clamp(up, innerHeight - height - edge),
  };
}

/** Puts the chip there, or as near as the window allows; says where it stands now. */
export function put(host: HTMLElement, wanted: ChipPlace): ChipPlace {
  const near = inside(host, wanted);
  const { side, across, up } = near;
  const inset = side === 'right' ? `auto ${across}px ${up}px auto` : `auto auto ${up}px ${across}px`;
  host.setAttribute('style', `inset:${inset}`);
  return near;
}

const isControl = 'a[href], button, input, select, textarea, [role="button"]';

/** What must stay free to press or to read: controls, and whatever stands fixed over the page. */
function matters(hit: Element): boolean {
  if (hit.closest(isControl)) return true;
  // Whatever stands fixed over the page is positioned: what is not can be passed over, and so need not be asked for its style.
  let at: Element | null = hit instanceof HTMLElement ? hit : (hit.closest('svg, math')?.parentElement ?? null);
  while (at && at !== document.body) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
    at = (at as HTMLElement).offsetParent; // of an element in HTML; what stands in it is HTML too
  }
  return false;
}

/** Across and down, as shares of the chip: its middle and its two ends, where buttons stand, and its two edges, where bars do. */
const lookedAt = [
  [0.5, 0.5],
  [0.1, 0.5],
  [0.9, 0.5],
  [0.5, 0],
  [0.5, 1],
] as const;

/** Whether the chip would stand on nothing that matters. */
function isFree(host: HTMLElement, place: ChipPlace): boolean {
  const { width, height } = sizeOf(host);
  const { side, across, up } = inside(host, place);
  const left = side === 'left' ? across : document.documentElement.clientWidth - across - width;
  const top = innerHeight - up - height;
  return lookedAt.every(([x, y]) => {
    const point = [left + x * width, top + y * height] as const;
    const hit = host.isConnected
      ? document.elementsFromPoint(...point).find((one) => one !== host)
      : document.elementFromPoint(...point);
    return !hit || !matters(hit);
  });
}

/** Where it stands, if that is free; else the wanted place or the first free one above it or across from it; the wanted one where none is. */
export function freePlace(host: HTMLElement, stands: ChipPlace, wanted: ChipPlace): ChipPlace {
  if (isFree(host, stands)) return stands;
  const across = { ...wanted, side: wanted.side === 'right' ? 'left' : 'right' } as const;
  const tries = [0, 1, 2, 3].flatMap((n) => [wanted, across].map((place) => ({ ...place, up: place.up + n * step })));
  return tries.find((place) => isFree(host, place)) ?? wanted;
}

/** Where the chip stands, told from the nearer side. */
export function placeOf(host: HTMLElement): ChipPlace {
  const { left, right, bottom } = host.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const far = clientWidth - right;
  return { side: far < left ? 'right' : 'left', across: Math.min(far, left), up: innerHeight - bottom };
}
