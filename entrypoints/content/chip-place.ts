import type { ChipPlace } from '../../model/messages.ts';

export const corner: ChipPlace = { side: 'right', across: 20, up: 20 };
/** CSS px: never nearer to an edge than this, and so far up to step aside. */
const edge = 8;
const step = 64;

const clamp = (value: number, most: number) => Math.max(edge, Math.min(value, Math.max(edge, most)));

/** The place kept inside the window as it is now. */
const inside = (host: HTMLElement, { side, across, up }: ChipPlace): ChipPlace => ({
  side,
  across: clamp(across, document.documentElement.clientWidth - host.offsetWidth - edge),
  up: clamp(up, innerHeight - host.offsetHeight - edge),
});

/** Puts the chip there unseen, without asking for a layout of the page. */
export function place(host: HTMLElement, { side, across, up }: ChipPlace): void {
  host.style.inset = side === 'right' ? `auto ${across}px ${up}px auto` : `auto auto ${up}px ${across}px`;
}

/** Puts the chip there, or as near as the window allows; says where it stands now. */
export function put(host: HTMLElement, wanted: ChipPlace): ChipPlace {
  const near = inside(host, wanted);
  place(host, near);
  return near;
}

/** What must stay free to press or to read: controls, and whatever stands fixed over the page. */
function matters(hit: Element): boolean {
  if (hit.closest('a[href], button, input, select, textarea, [role="button"]')) return true;
  for (let at: Element | null = hit; at && at !== document.body; at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}

/** Whether the chip would stand on nothing that matters: looked at in its four corners and its middle. */
function isFree(host: HTMLElement, place: ChipPlace): boolean {
  const { offsetWidth: width, offsetHeight: height } = host;
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
    const hit = document.elementsFromPoint(left + x * width, top + y * height).find((one) => one !== host);
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
