import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Messages, onMessage } from '../../model/messages.ts';
import { countedPosting } from '../../model/posting.ts';
import { webAddress as address, answer, cost, period } from '../../model/record.ts';
import { settings } from '../../model/settings.ts';
import { statuses } from '../../model/terms.ts';
import { chipPlaceShape } from './chip-place.ts';

export type Sender = chrome.runtime.MessageSender;

const text = (most: number) => z.string().check(z.maxLength(most));
const tab = z.object({ tabId: z.number() });
const nothing = z.nullish(z.unknown());

/** Every message that the background hears: who may send it, and what it must look like. Anything else is refused and does nothing. */
export const heard = {
  pageArrived: { from: 'page script', shape: z.object({ previousTitle: z.optional(text(2000)) }) },
  chipTouched: { from: 'page script', shape: nothing },
  openPanel: { from: 'page script', shape: nothing },
  checkoutArrived: { from: 'page script', shape: nothing },
  stateShown: { from: 'page script', shape: nothing },
  chipMoved: { from: 'page script', shape: chipPlaceShape },
  chipHidden: { from: 'page script', shape: nothing },
  rangesOf: { from: 'page script', shape: z.object({ addresses: z.array(address).check(z.maxLength(100)) }) },
  answerItem: { from: 'own page', shape: z.object({ address, answer: z.omit(answer, { at: true, device: true }) }) },
  writeNote: { from: 'own page', shape: z.object({ address, note: text(20_000) }) },
  saveCredential: { from: 'own page', shape: z.object({ address, saved: z.boolean() }) },
  setStatus: { from: 'own page', shape: z.object({ address, status: z.optional(z.enum(statuses)) }) },
  writeCost: { from: 'own page', shape: z.object({ address, cost }) },
  writePeriod: { from: 'own page', shape: z.object({ address, period }) },
  showChipOn: { from: 'own page', shape: z.object({ site: text(253) }) },
  changeSettings: { from: 'own page', shape: settings },
  countPosting: { from: 'own page', shape: tab },
  countText: {
    from: 'own page',
    shape: z.object({
      employer: text(300),
      title: text(300),
      text: z.string().check(z.minLength(1), z.maxLength(100_000)),
    }),
  },
  removePosting: { from: 'own page', shape: z.object({ id: text(200) }) },
  restorePosting: { from: 'own page', shape: countedPosting },
  importFile: { from: 'own page', shape: z.object({ file: text(300), withSettings: z.boolean() }) },
  eraseEverything: { from: 'own page', shape: nothing },
  restoredSeen: { from: 'own page', shape: nothing },
  evaluateTab: { from: 'own page', shape: tab },
} as const;

type Heard = typeof heard;
export type HeardType = keyof Heard & keyof Messages;

/**
 * Whether this sender may send this: our own content script in the main frame of a tab, or a page of our own. Never a frame inside a
 * page, another extension, a site, or a content script that speaks as if it were the panel.
 */
export function maySend(type: HeardType, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('/');
  if (heard[type].from === 'own page') return sender.url?.startsWith(own) === true && (sender.frameId ?? 0) === 0;
  return sender.tab?.id !== undefined && sender.frameId === 0 && sender.url?.startsWith(own) !== true;
}

/** Hears one message: from who may send it, in its shape. To anybody else the answer is that it was refused, and no more. */
export function hear<Type extends HeardType>(
  type: Type,
  act: (
    data: z.infer<Heard[Type]['shape']>,
    sender: Sender,
  ) => ReturnType<Messages[Type]> | Promise<ReturnType<Messages[Type]>>,
): void {
  // The library's own type for a handler's result is the same union, spelled by a helper that generics do not see through.
  const listen = onMessage as (type: Type, act: (message: { data: unknown; sender: Sender }) => unknown) => void;
  listen(type, ({ data, sender }) => {
    if (!maySend(type, sender)) throw new Error('Refused.');
    const read = z.safeParse(heard[type].shape, data);
    if (!read.success) throw new Error('Refused.');
    return act(read.data as z.infer<Heard[Type]['shape']>, sender); // the shape of this very type has just passed
  });
}
