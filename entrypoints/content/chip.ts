import type { PageState } from '../../model/messages.ts';
import style from './chip.css?inline';

/** The chip: one button in a shadow root that no style of the page reaches. `pressed` hears only a person's own click. */
export function chip(pressed: () => void) {
  const host = document.createElement('touchstone-chip');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const button = document.createElement('button');
  button.type = 'button';
  const streak = element('span', 'streak');
  const gold = element('i', 'gold');
  streak.append(gold);
  const range = element('span', 'range');
  const rest = element('span', 'rest');
  const verdict = element('span', 'verdict');
  button.append(streak, range, rest, verdict);
  root.append(sheet, button);
  button.addEventListener('click', (event) => {
    // A page can call click() on what it finds; only a person's own press counts.
    if (event.isTrusted) pressed();
  });

  return {
    /** Shows what was read; takes the chip away for any other state. Never more than one stands on a page. */
    show(state: PageState): void {
      if (state.state !== 'read') {
        host.remove();
        return;
      }
      const { low, high, toConfirm } = state;
      gold.style.insetInlineStart = `${low}%`;
      gold.style.inlineSize = `${Math.max(high - low, 3)}%`;
      range.textContent = `${Math.round(low)}–${Math.round(high)}`;
      rest.textContent = toConfirm === 0 ? 'all answered' : `${toConfirm} to confirm`;
      button.setAttribute(
        'aria-label',
        `Touchstone: ${Math.round(low)} to ${Math.round(high)} of 100. ${state.verdict}. ${rest.textContent}.`,
      );
      if (host.isConnected) return;
      for (const old of document.querySelectorAll('touchstone-chip')) old.remove();
      document.documentElement.append(host);
    },
    /** Opens the chip in place: the short verdict, and how to open the rest where a page may not open it. */
    tell(words: string): void {
      const open = verdict.textContent === '';
      verdict.textContent = open ? words : '';
      button.setAttribute('aria-expanded', String(open));
    },
    remove: () => host.remove(),
  };
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
