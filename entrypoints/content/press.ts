import type { Pressable } from './chip.ts';
import { placeOf, put } from './chip-place.ts';
import { inPlainSight } from './in-plain-sight.ts';

/** CSS px; a press that moves less is a press. */
const slack = 4;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, 16],
  ArrowDown: [0, -16],
};

const sayStyle = `.said{box-sizing:border-box;inline-size:300px;max-inline-size:100%;margin-block-start:8px;margin-inline-start:auto;
padding:12px 14px;border-radius:10px;font-size:14px;line-height:1.45}
.said strong{display:block}
.said p{color:#cfc9bc;margin:4px 0 0;font-size:13px}`;

/**
 * What a person does with the chip: a press, a way to another place by pointer or arrow keys, sending it away. Gives what hears each event
 * of its buttons, in their order; only trusted ones do anything, and a press only where the chip stands in plain sight.
 */
export function press(chip: Pressable): (event: Event, part: 'open' | 'hide') => void {
  const { host, said, lines, seenSince, place, moved } = chip;
  let from: { x: number; y: number; place: ReturnType<typeof placeOf> } | undefined;
  let dragged = false;
  const sheet = document.createElement('style');
  sheet.textContent = sayStyle;
  said.before(sheet);

  const tell = () =>
    said.replaceChildren(
      ...(said.hasChildNodes() ? [] : lines()).map((line, at) => {
        const made = document.createElement(at ? 'p' : 'strong');
        made.textContent = line;
        return made;
      }),
    );
  const moveBy = (from: ReturnType<typeof placeOf>, x: number, y: number, last: boolean) => {
    const away = from.side === 'right' ? -x : x;
    moved(put(host, { ...from, across: from.across + away, up: from.up + y }), last);
  };
  const letGo = () => {
    if (from && dragged) moved(put(host, placeOf(host)), true);
    from = undefined;
  };

  const drag = (event: PointerEvent) => {
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY, place: placeOf(host) };
      dragged = false;
    } else if (event.type !== 'pointermove') letGo();
    else if (!event.buttons)
      letGo(); // it was let go of before anybody listened
    else if (from) {
      const [x, y] = [event.clientX - from.x, from.y - event.clientY];
      if (!dragged && Math.hypot(x, y) < slack) return;
      dragged = true;
      moveBy(from.place, x, y, false);
    }
  };
  const key = (event: KeyboardEvent) => {
    const [x, y] = arrows[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    moveBy(placeOf(host), x, y, true);
  };
  const click = async (part: 'open' | 'hide') => {
    const wasDragged = dragged && part === 'open';
    dragged = false;
    if (wasDragged || !inPlainSight(host, place(), seenSince())) return; // the click that ends a dragging goes nowhere
    if (part === 'hide') chip.hidden();
    else if (!(await chip.pressed())) tell();
  };

  return (event, part) => {
    if (!event.isTrusted) return;
    if (event.type === 'click') void click(part);
    else if (part === 'open' && event instanceof PointerEvent) drag(event);
    else if (part === 'open' && event instanceof KeyboardEvent) key(event);
  };
}
