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
  host.style.inset = side === 'right' ? `auto ${across}px ${up}px auto` : `auto auto ${up}px ${across}px`;
  return near;
}

const isControl = 'a[href], button, input, select, textarea, [role="button"]';
const isFixed = /fixed|sticky/;

/** What must stay free to press or to read: controls, and whatever stands fixed over the page. `still`: what is known to be neither. */
function matters(hit: Element, still: Set<Element>): boolean {
  if (!still.has(hit) && hit.closest(isControl)) return true;
  const path: Element[] = [];
  for (let at: Element | null = hit; at && at !== document.body && !still.has(at); at = at.parentElement) {
    if (isFixed.test(getComputedStyle(at).position)) return true;
    path.push(at);
  }
  for (const at of path) still.add(at);
  return false;
}

/** Whether the chip would stand on nothing that matters: looked at in its four corners and its middle. */
function isFree(host: HTMLElement, place: ChipPlace, still: Set<Element>): boolean {
  const { width, height } = sizeOf(host);
  const { side, across, up } = inside(host, place);
  const left = side === 'left' ? across : document.documentElement.clientWidth - across - width;
  const top = innerHeight - up - height;
  return [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [0.5, 0.5],
  ].every(([x = 0, y = 0]) => {
    const point = [left + x * width, top + y * height] as const;
    const hit = host.isConnected
      ? document.elementsFromPoint(...point).find((one) => one !== host)
      : document.elementFromPoint(...point);
    return !hit || !matters(hit, still);
  });
}

/** Where it stands, if that is free; else the wanted place or the first free one above it or across from it; the wanted one where none is. */
export function freePlace(host: HTMLElement, stands: ChipPlace, wanted: ChipPlace): ChipPlace {
  const still = new Set<Element>();
  if (isFree(host, stands, still)) return stands;
  const across = { ...wanted, side: wanted.side === 'right' ? 'left' : 'right' } as const;
  const tries = [0, 1, 2, 3].flatMap((n) => [wanted, across].map((place) => ({ ...place, up: place.up + n * step })));
  return tries.find((place) => isFree(host, place, still)) ?? wanted;
}

/** Where the chip stands, told from the nearer side. */
export function placeOf(host: HTMLElement): ChipPlace {
  const { left, right, bottom } = host.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const far = clientWidth - right;
  return { side: far < left ? 'right' : 'left', across: Math.min(far, left), up: innerHeight - bottom };
}
