import type { CreditClaim } from '../model/signals.ts';
import { type Criterion, type Finding, indicator, met, notMet, notStated, page, partly } from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { slug } from './names.ts';
import { settles } from './settles.ts';

/** The checklist item of one credit claim: two claims of different kinds or bodies are two items. */
export const creditItem = ({ kind, body }: CreditClaim): string => `${items.credit}:${kind}-${slug(body ?? 'unnamed')}`;

/** Each different credit claim of a page once, with its item. */
export function creditClaims(known: Known): readonly { item: string; claim: CreditClaim; index: number }[] {
  const claims = (known.signals.creditClaims?.value ?? []).map((claim, index) => ({
    item: creditItem(claim),
    claim,
    index,
  }));
  return claims.filter(({ item }, at) => claims.findIndex((other) => other.item === item) === at);
}

/** Whether a confirmation says who gave it: without that a claim stays a claim. */
const vouched = (told: { yes: boolean; by: string; value: string }): boolean =>
  told.yes && (told.by !== '' || told.value !== '');

/** The claims that the page makes and nobody has settled yet. */
export const openCreditClaims = (known: Known): readonly CreditClaim[] =>
  creditClaims(known).flatMap(({ item, claim }) => {
    const told = answered(known, item);
    return told && (vouched(told) || !told.yes) ? [] : [claim];
  });

export const credit = indicator({
  id: 'credit',
  points: 5,
  reads: ['creditClaims'],
  judge({ creditClaims: stated }, known): Finding {
    const { reasons } = known.say;
    const claims = creditClaims(known);
    const asked = [...claims.map(({ item }) => item), items.credit];
    const told = asked.flatMap((item) => answered(known, item) ?? []);
    const yes = told.find(vouched);
    if (yes) return met(reasons.creditConfirmed, [yes.ground]);
    if (!stated) {
      const [no] = told.filter((answer) => !answer.yes);
      if (no) return notMet(reasons.creditNone, [no.ground]);
      // Only where credit is the goal is silence about it asked about.
      const ask = known.situation.goal === 'credit' ? settles('credit', known) : undefined;
      return notStated(reasons.notSaidCredit, ask);
    }
    const open = claims.find(({ item }) => answered(known, item)?.yes !== false);
    if (!open) {
      const [first, ...more] = told.map(({ ground }) => ground);
      return first ? notMet(reasons.creditUntrue, [first, ...more]) : notStated('', undefined);
    }
    return partly(reasons.creditClaimed, page('creditClaims', stated), [0, 1], settles('credit', known, open.item));
  },
});

export const stackability: Criterion = {
  id: 'stackability',
  indicators: [credit],
};
