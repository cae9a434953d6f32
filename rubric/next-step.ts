import type { Warning } from '../model/judgement.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { retirement } from './retirement.ts';
import { openCreditClaims } from './stackability.ts';
import type { Open } from './what-ifs.ts';

/** One plain sentence: what to do next, before paying. */
export function nextStepOf(known: Known, warnings: readonly Warning[], opens: readonly Open[]): string {
  const { next, asks } = known.say;
  const warned = (id: Warning['id']): boolean => warnings.some((warning) => warning.id === id);
  if (warned('tampered-certificate')) return next.tampered;
  if (warned('look-alike-name')) return next.lookAlike;
  if (warned('retired-exam')) {
    const gone = retirement(known);
    if (gone?.successor) return next.replaced(gone.successor);
    return gone?.maybeSuccessor ? next.maybeReplaced(gone.maybeSuccessor) : next.askReplaced;
  }
  if (warned('may-be-retired')) return asks.stillOffered.ask;
  if (known.situation.goal === 'credit' && openCreditClaims(known).length > 0) return asks.credit.ask;
  const left = opens.find(
    ({ item }) =>
      known.answers.get(item)?.state !== 'could not find' &&
      // An exam is not meant to leave a piece of work, so there are better things to ask first.
      !(known.isCertification && item === items.work),
  );
  return left?.ask ?? next.nothing;
}
