import type { ChipPlace, ChipWords, PageState } from '../../model/messages.ts';
import style from './chip.css?inline';
import { draggable } from './chip-drag.ts';
import { corner, freePlace, place, put } from './chip-place.ts';
import { type Sight, watchSight } from './in-plain-sight.ts';

type Read = Extract<PageState, { state: 'read' }>;

/** Takes away whatever chip stands on the page, one of an older version of this extension too. */
export function foldUp(): void {
  for (const old of document.querySelectorAll('touchstone-chip')) old.remove();
}

/** What a person did with the chip, seeing it. */
type Heard = { pressed(): void; moved(place: ChipPlace): void; hidden(): void };

/** The chip: a pill in a shadow root that no style or script of the page reaches. It hears only a person's own press. */
export function chip(heard: Heard) {
  const host = document.createElement('touchstone-chip');
  // Closed: what it says of the user's answers is not for the page to read.
  const root = host.attachShadow({ mode: 'closed' });
  let sight: Sight | undefined;
  let wanted: ChipPlace = corner;
  let stands: ChipPlace = corner;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const gold = element('i');
  const range = element('b');
  const rest = element('span', 'rest');
  const streak = element('span', 'streak', gold);
  const open = button('open', streak, range, rest);
  const hide = button('hide', '✕');
  const said = element('div', 'said');
  said.role = 'status';
  root.append(sheet, element('div', 'chip', open, hide), said);
  draggable(host, open, (place, last) => {
    wanted = stands = place;
    if (last) heard.moved(place);
  });
  open.addEventListener('click', (event) => sight?.sees(event) && heard.pressed());
  hide.addEventListener('click', (event) => {
    if (!sight?.sees(event)) return;
    remove();
    heard.hidden();
  });
  const follow = () => {
    stands = put(host, wanted);
    host.hidden = document.fullscreenElement !== null;
  };
  const stepAside = () => {
    if (host.isConnected && !host.matches(':hover, :focus-within')) stands = put(host, freePlace(host, stands, wanted));
  };
  const remove = () => {
    sight?.stop();
    sight = undefined;
    host.remove();
    removeEventListener('resize', follow);
    document.removeEventListener('fullscreenchange', follow);
  };

  return {
    /** Shows what was read; takes the chip away for any other state, and where the user does not want it. Never more than one stands on a page. */
    show(state: PageState): void {
      said.replaceChildren();
      if (!('chip' in state) || !state.chip || state.chip.hidden) {
        remove();
        return;
      }
      const { words, place: moved } = state.chip;
      const [low, high] = [Math.round(state.low), Math.round(state.high)];
      gold.style.insetInline = `${low}% ${100 - high}%`;
      range.textContent = low === high ? `${low}` : `${low}–${high}`;
      rest.textContent = words.rest;
      open.ariaLabel = words.open;
      hide.ariaLabel = words.hide;
      requestAnimationFrame(stepAside);
      if (host.isConnected) return;
      foldUp();
      wanted = stands = moved ?? corner;
      document.documentElement.append(host);
      addEventListener('resize', follow);
      document.addEventListener('fullscreenchange', follow);
      host.hidden = document.fullscreenElement !== null;
      place(host, wanted); // kept inside the window with the next frame, whose layout is due anyway
      sight?.stop();
      sight = watchSight(host, () => stands);
    },
    /** Opens the short verdict in place, or closes it: for browsers in which a page may not open the panel. */
    tell({ nextStep }: Pick<Read, 'nextStep'>, { verdict, how }: ChipWords): void {
      const lines = [
        element('strong', undefined, verdict),
        element('p', undefined, nextStep),
        element('p', undefined, how),
      ];
      said.replaceChildren(...(said.hasChildNodes() ? [] : lines));
    },
    remove,
  };
}

function element(tag: string, name?: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}

function button(name: string, ...children: (Node | string)[]): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.append(...children);
  return made;
}
