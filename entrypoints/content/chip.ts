import type { PageState } from '../../model/messages.ts';
import style from './chip.css?inline';

type Read = Extract<PageState, { state: 'read' }>;

/** The chip: a pill in a shadow root that no style of the page reaches. `pressed` hears only a person's own click. */
export function chip(pressed: () => void) {
  const host = document.createElement('touchstone-chip');
  const root = host.attachShadow({ mode: 'open' });
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
  // A page can call click() on what it finds; only a person's own press counts.
  open.addEventListener('click', (event) => event.isTrusted && pressed());
  hide.addEventListener('click', (event) => {
    if (event.isTrusted) host.hidden = true;
  });

  return {
    /** Shows what was read; takes the chip away for any other state. Never more than one stands on a page. */
    show(state: PageState): void {
      said.replaceChildren();
      if (state.state !== 'read') {
        host.remove();
        return;
      }
      const [low, high] = [Math.round(state.low), Math.round(state.high)];
      gold.style.insetInline = `${low}% ${100 - high}%`;
      range.textContent = low === high ? `${low}` : `${low}–${high}`;
      rest.textContent = state.toConfirm === 0 ? 'all answered' : `${state.toConfirm} to confirm`;
      open.ariaLabel = `Touchstone: ${low} to ${high} of 100. ${state.verdict}. ${rest.textContent}. Open the reasons.`;
      if (host.isConnected) return;
      for (const old of document.querySelectorAll(host.localName)) old.remove();
      document.documentElement.append(host);
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
    remove: () => host.remove(),
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
