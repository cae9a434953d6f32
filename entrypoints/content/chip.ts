import type { ChipLook, ChipPlace, PageState } from '../../model/messages.ts';
import style from './chip.css?inline';
import { draggable } from './chip-drag.ts';
import { corner, freePlace, put } from './chip-place.ts';
import { type Sight, watchSight } from './in-plain-sight.ts';

type Shown = Pick<Extract<PageState, { state: 'read' }>, 'low' | 'high' | 'nextStep'>;

/** Takes away whatever chip stands on the page, one of an older version of this extension too. */
export function foldUp(): void {
  for (const old of document.querySelectorAll('touchstone-chip')) old.remove();
}

/** What a person did with the chip, seeing it. */
type Heard = { pressed(): void; moved(place: ChipPlace): void; hidden(): void };

/** The chip, made when there is something to show for the first time. */
export function chip(heard: Heard) {
  let made: ReturnType<typeof pill> | undefined;
  return {
    /** Shows what was read; takes the chip away for any other state, and where the user does not want it. Never more than one stands on a page. */
    show(state: PageState): void {
      if ('chip' in state && state.chip && !state.chip.hidden) {
        made ??= pill(heard);
        made.show(state, state.chip);
      } else made?.remove();
    },
    /** Opens the short verdict in place, or closes it: for browsers in which a page may not open the panel. */
    tell: () => made?.tell(),
    remove: () => made?.remove(),
  };
}

/** A pill in a shadow root that no style or script of the page reaches. It hears only a person's own press. */
function pill(heard: Heard) {
  const host = document.createElement('touchstone-chip');
  // Closed: what it says of the user's answers is not for the page to read.
  const root = host.attachShadow({ mode: 'closed' });
  let sight: Sight | undefined;
  let wanted: ChipPlace = corner;
  let stands: ChipPlace = corner;
  let lines: string[] = [];
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const gold = element('i');
  const range = element('b');
  const rest = element('span', 'rest');
  const streak = element('span', 'streak', gold);
  const open = element('button', 'open', streak, range, rest);
  const hide = element('button', 'hide', '×');
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
    show({ low: from, high: to, nextStep }: Shown, { words, place }: ChipLook): void {
      said.replaceChildren();
      lines = [words.verdict, nextStep, words.how];
      const [low, high] = [Math.round(from), Math.round(to)];
      gold.style.insetInline = `${low}% ${100 - high}%`;
      range.textContent = low === high ? `${low}` : `${low}–${high}`;
      rest.textContent = words.rest;
      open.ariaLabel = words.open;
      hide.ariaLabel = words.hide;
      if (host.isConnected) {
        requestAnimationFrame(stepAside);
        return;
      }
      foldUp();
      wanted = place ?? corner;
      stands = put(host, freePlace(host, wanted, wanted));
      host.hidden = document.fullscreenElement !== null;
      document.documentElement.append(host);
      addEventListener('resize', follow);
      document.addEventListener('fullscreenchange', follow);
      sight?.stop();
      sight = watchSight(host, () => stands);
    },
    tell(): void {
      said.replaceChildren(
        ...(said.hasChildNodes() ? [] : lines.map((line, at) => element(at ? 'p' : 'strong', '', line))),
      );
    },
    remove,
  };
}

function element(tag: string, name = '', ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.append(...children);
  return made;
}
