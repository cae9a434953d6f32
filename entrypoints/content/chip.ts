import type { ChipLook, ChipPlace, PageState } from '../../model/messages.ts';
import style from './chip.css?inline';
import { corner, freePlace, put } from './chip-place.ts';
import type { press } from './press.ts';
import { type Sight, watchSight } from './sight.ts';

type Shown = Pick<Extract<PageState, { state: 'read' }>, 'low' | 'high' | 'nextStep'>;

/** Takes away whatever chip stands on the page, one of an older version of this extension too. */
export function foldUp(): void {
  for (const old of document.querySelectorAll('touchstone-chip')) old.remove();
}

/** What a person does with the chip, and what it needs for that. */
type Heard = {
  /** Brings what hears a person's press (press.ts), once; rejects where it cannot come. */
  touched(): Promise<void>;
  /** Whether the press led anywhere; where not, the chip says its verdict in place: in some browsers a page may not open the panel. */
  pressed(): Promise<boolean>;
  moved(place: ChipPlace): void;
  hidden(): void;
};

/** What hears a person's press is handed over in the one global that all our scripts on a page share. */
export type WithPress = typeof globalThis & { touchstonePress?: typeof press };

/** The chip as whoever presses it finds it. */
export type Pressable = Omit<Heard, 'touched' | 'moved'> & {
  host: HTMLElement;
  /** Where the verdict is said in place, and its lines. */
  said: HTMLElement;
  lines(): string[];
  /** Where we put it, and since when it has stood there in sight. */
  place(): ChipPlace;
  seenSince(): number | undefined;
  /** `last`: the person let go of it. */
  moved(place: ChipPlace, last: boolean): void;
};

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
    remove: () => made?.remove(),
  };
}

const events = [
  'pointerenter',
  'focus',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'click',
  'keydown',
];

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
  said.setAttribute('role', 'status');
  root.append(sheet, element('div', 'chip', open, hide), said);
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

  // What happens before that which hears it has come is kept for it.
  let early: Parameters<ReturnType<typeof press>>[] = [];
  let coming = false;
  let hear: ReturnType<typeof press> = (...event) => {
    early.push(event);
    if (!coming) void bring();
  };
  const bring = async () => {
    coming = true;
    const bringPress = await heard.touched().then(
      () => (globalThis as WithPress).touchstonePress,
      () => undefined,
    );
    const missed = early;
    [coming, early] = [false, []];
    if (!bringPress) return; // the next touch asks again
    hear = bringPress({
      ...heard,
      ...{ host, said, lines: () => lines, place: () => stands, seenSince: () => sight?.since() },
      moved(place, last) {
        wanted = stands = place;
        if (last) heard.moved(place);
      },
      hidden() {
        remove();
        heard.hidden();
      },
    });
    for (const event of missed) hear(...event);
  };
  // A fast pointer leaves the chip at once.
  open.addEventListener('pointerdown', ({ pointerId }) => open.setPointerCapture(pointerId));
  for (const type of events) {
    open.addEventListener(type, (event) => hear(event, 'open'));
    hide.addEventListener(type, (event) => hear(event, 'hide'));
  }

  return {
    show({ low: from, high: to, nextStep }: Shown, { words, place }: ChipLook): void {
      said.replaceChildren();
      lines = [words.verdict, nextStep, words.how];
      const [low, high] = [Math.round(from), Math.round(to)];
      gold.setAttribute('style', `inset-inline:${Math.min(low, 94)}% ${100 - high}%`);
      range.textContent = low === high ? `${low}` : `${low}–${high}`;
      rest.textContent = words.rest;
      open.setAttribute('aria-label', words.open);
      hide.setAttribute('aria-label', words.hide);
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
      sight = watchSight(host);
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
