import type { ChipPlace } from '../../model/messages.ts';
import { placeOf, put } from './chip-place.ts';

/** CSS px; a press that moves less is a press. */
const slack = 4;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, 16],
  ArrowDown: [0, -16],
};

/**
 * Lets a person move the chip by pointer or arrow keys; `moved` hears where it stands at each step, `last` once they let go of it.
 * The click that ends a dragging goes nowhere.
 */
export function draggable(host: HTMLElement, handle: HTMLElement, moved: (place: ChipPlace, last: boolean) => void) {
  let from: { x: number; y: number; place: ChipPlace } | undefined;
  let dragged = false;
  const moveBy = (place: ChipPlace, x: number, y: number, last: boolean) => {
    const away = place.side === 'right' ? -x : x;
    moved(put(host, { ...place, across: place.across + away, up: place.up + y }), last);
  };
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, place: placeOf(host) };
    dragged = false;
    handle.setPointerCapture(event.pointerId); // a fast pointer leaves the chip at once
  });
  handle.addEventListener('pointermove', (event) => {
    if (!from || !event.isTrusted) return;
    const [x, y] = [event.clientX - from.x, from.y - event.clientY];
    if (!dragged && Math.hypot(x, y) < slack) return;
    dragged = true;
    moveBy(from.place, x, y, false);
  });
  const end = () => {
    if (from && dragged) moved(put(host, placeOf(host)), true);
    from = undefined;
  };
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
  handle.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopImmediatePropagation();
      dragged = false;
    },
    true,
  );
  handle.addEventListener('keydown', (event) => {
    const [x, y] = arrows[event.key] ?? [];
    if (!event.isTrusted || x === undefined || y === undefined) return;
    event.preventDefault();
    moveBy(placeOf(host), x, y, true);
  });
}
