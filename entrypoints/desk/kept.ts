import type { Saving } from '../../components/panel-view.ts';
import type { Texts } from '../../locales/en.ts';
import type { Acknowledged } from '../../model/messages.ts';

/** What its keeper said of a change; a keeper that did not answer has kept nothing. */
export async function kept(sent: Promise<Acknowledged>, { failed }: Texts): Promise<Saving> {
  const reply = await sent.catch((): Acknowledged => ({ saved: false, message: failed.other }));
  return reply.saved ? 'saved' : { notKept: reply.message };
}
