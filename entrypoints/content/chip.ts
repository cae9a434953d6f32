import type { PageState } from '../../model/messages.ts';
import style from './chip.css?inline';
import { type Sight, watchSight } from './in-plain-sight.ts';

type Read = Extract<PageState, { state: 'read' }>;

/** Takes away whatever chip stands on the page, one of an older version of this extension too. */
export function foldUp(): void {
  for (const old of document.querySelectorAll('touchstone-chip')) old.remove();
}

/** The chip: a pill in a shadow root that no style or script of the page reaches. `pressed` hears only a person's own click. */
export function chip(pressed: () => void) {
  const host = document.createElement('touchstone-chip');
  // Closed: what it says of the user's answers is not for the page to read.
  const root = host.attachShadow({ mode: 'closed' });
  let sight: Sight | undefined;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const gold = element('i');
  const range = element('b');
  const rest = element('span', 'rest');
  const streak = element('span', 'streak', gold);
  const open = button('open', streak, range, rest);
  const hide = button('hide', '✕');
  hide.ariaLabel = 'Hide Touchstone on this page';
  const said = element('div', 'said');
  said.role = 'status';
  root.append(sheet, element('div', 'chip', open, hide), said);
  open.addEventListener('click', (event) => sight?.sees(event) && pressed());
  hide.addEventListener('click', (event) => {
    if (sight?.sees(event)) host.hidden = true;
  });
  const remove = () => {
    sight?.stop();
    sight = undefined;
    host.remove();
  };

  return {
    /** Shows what was read; takes the chip away for any other state. Never more than one stands on a page. */
    show(state: PageState): void {
      said.replaceChildren();
      if (state.state !== 'read') {
        remove();
        return;
      }
      const [low, high] = [Math.round(state.low), Math.round(state.high)];
      gold.style.insetInline = `${low}% ${100 - high}%`;
      range.textContent = low === high ? `${low}` : `${low}–${high}`;
      rest.textContent = state.toConfirm === 0 ? 'all answered' : `${state.toConfirm} to confirm`;
      open.ariaLabel = `Touchstone: ${low} to ${high} of 100. ${state.verdict}. ${rest.textContent}. Open the reasons.`;
      if (host.isConnected) return;
      foldUp();
      document.documentElement.append(host);
      sight?.stop();
      sight = watchSight(host);
    },
    /** Opens the short verdict in place, or closes it: for browsers in which a page may not open the panel. */
    tell({ verdict, nextStep }: Read, how: string): void {
      const lines = [
        element('strong', undefined, verdict),
        element('p', undefined, nextStep),
        element('p', undefined, how),
      ];
      said.replaceChildren(...(said.hasChildNodes() ? [] : lines));
    },
    /** A new page may show it again after it was hidden. */
    unhide: () => {
      host.hidden = false;
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
