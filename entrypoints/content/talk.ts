import { browser } from 'wxt/browser';
import type { Messages } from '../../model/messages.ts';
import { isOurs } from './heard.ts';

/*
 * Speaks as the library does that carries all other messages (model/messages.ts): what it sends, what it takes for an answer. Its own code
 * was an eighth of what each page runs, most of it for errors and logs that a page has no use for.
 */
type Reply<Type extends keyof Messages> = { res: Awaited<ReturnType<Messages[Type]>> } | { err: { message: string } };

/** Asks the background; rejects if nobody answers, or with what the answer says. */
export async function ask<Type extends keyof Messages>(
  type: Type,
  ...[data]: Parameters<Messages[Type]>
): Promise<Awaited<ReturnType<Messages[Type]>>> {
  const reply: Reply<Type> | undefined = await browser.runtime.sendMessage({
    id: 0,
    type,
    data,
    timestamp: Date.now(),
  });
  if (!reply || 'err' in reply) throw new Error(reply?.err.message ?? 'No answer.');
  return reply.res;
}

/** Tells the background; whether it was heard is not asked. */
export const tell = <Type extends keyof Messages>(type: Type, ...data: Parameters<Messages[Type]>): void =>
  void ask(type, ...data).catch(() => {});

/** Answers each of these messages when the background or a page of our own asks, until the function it gives is called. */
export function answer(answers: Partial<Record<keyof Messages, (data: unknown) => unknown>>): () => void {
  const known = new Map(Object.entries(answers));
  const listen = (message: unknown, sender: chrome.runtime.MessageSender, reply: (reply: unknown) => void) => {
    const { type, data } = (message ?? {}) as { type?: string; data?: unknown }; // whatever it is, two of its fields
    const act = known.get(type ?? '');
    if (!act) return;
    if (isOurs(sender)) reply({ res: act(data) });
    else reply({ err: { name: 'Error', message: 'Refused.', stack: '' } });
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
