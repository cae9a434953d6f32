import type { Saving } from '../../components/panel-view.ts';
import type { Acknowledged } from '../../model/messages.ts';

/** What its keeper said of a change; a keeper that did not answer has kept nothing. */
export async function kept(sent: Promise<Acknowledged>): Promise<Saving> {
  const reply = await sent.catch((): Acknowledged => ({ saved: false, message: 'Try again.' }));
  return reply.saved ? 'saved' : { notKept: reply.message };
}
