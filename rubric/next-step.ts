import type { Warning } from '../model/judgement.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { retirement } from './retirement.ts';
import { openCreditClaims } from './stackability.ts';
import type { Open } from './what-ifs.ts';

/** One plain sentence: what to do next, before paying. */
export function nextStepOf(known: Known, warnings: readonly Warning[], opens: readonly Open[]): string {
  const warned = (id: Warning['id']): boolean => warnings.some((warning) => warning.id === id);
  if (warned('tampered-certificate'))
    return 'Check the certificate on the issuer’s own verification page before you trust it.';
  if (warned('look-alike-name'))
    return 'Pay nothing until you have found this credential on the issuer’s own official site.';
  if (warned('retired-exam')) {
    const gone = retirement(known);
    if (gone?.successor) return `Look for the exam that replaced it, ${gone.successor}, before you pay.`;
    return gone?.maybeSuccessor
      ? `Ask the issuer whether this exam has been replaced by ${gone.maybeSuccessor} before you pay.`
      : 'Ask the issuer what has replaced this exam before you pay.';
  }
  if (warned('may-be-retired')) return 'Ask the issuer whether this exam can still be taken.';
  if (known.situation.goal === 'credit' && openCreditClaims(known).length > 0)
    return 'Ask the school that would grant the credit, in writing, whether it will.';
  const left = opens.find(
    ({ item }) =>
      known.answers.get(item)?.state !== 'could not find' &&
      // An exam is not meant to leave a piece of work, so there are better things to ask first.
      !(known.isCertification && item === items.work),
  );
  return left?.ask ?? 'Nothing more to ask here: decide whether it is worth its full price to you.';
}
