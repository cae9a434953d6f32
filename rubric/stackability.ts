import type { CreditClaim } from '../model/signals.ts';
import {
  type Criterion,
  type Finding,
  indicator,
  met,
  notMet,
  notStated,
  page,
  partly,
  type Settles,
} from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { slug } from './names.ts';

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

const asksCredit = (item: string): Settles => ({
  item,
  topic: 'credit-receiving-school',
  ifTrue: 'The school that would grant the credit confirms it in writing.',
  ask: 'Ask the school that would grant the credit, in writing, whether it will.',
});

export const credit = indicator({
  id: 'credit',
  question: 'Does it count toward something larger, confirmed by who would grant it?',
  why: 'A claim about credit is worth what the receiving school says it is worth.',
  rule: 'Credit earns its points when you mark it confirmed, with who confirmed it; a claim alone leaves them open.',
  points: 5,
  reads: ['creditClaims'],
  judge({ creditClaims: stated }, known): Finding {
    const claims = creditClaims(known);
    const asked = [...claims.map(({ item }) => item), items.credit];
    const told = asked.flatMap((item) => answered(known, item) ?? []);
    const yes = told.find(vouched);
    if (yes) return met('The place that would grant the credit has confirmed it.', [yes.ground]);
    if (!stated) {
      const [no] = told.filter((answer) => !answer.yes);
      if (no) return notMet('You found that it does not count toward anything larger.', [no.ground]);
      // Only where credit is the goal is silence about it asked about.
      const settles = known.situation.goal === 'credit' ? asksCredit(items.credit) : undefined;
      return notStated('The page does not say that it counts toward anything larger.', settles);
    }
    const open = claims.find(({ item }) => answered(known, item)?.yes !== false);
    if (!open) {
      const [first, ...more] = told.map(({ ground }) => ground);
      return first
        ? notMet('The claim about credit turned out not to be true.', [first, ...more])
        : notStated('', undefined);
    }
    return partly(
      'Credit is claimed; it counts once the place that would grant it confirms.',
      page('creditClaims', stated),
      [0, 1],
      asksCredit(open.item),
    );
  },
});

export const stackability: Criterion = {
  id: 'stackability',
  name: 'Stackability',
  question: 'Does it count toward something larger, confirmed by the place that would grant the credit?',
  indicators: [credit],
};
