import type { Ground } from '../model/judgement.ts';
import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { surelyInUse } from './exam-in-use.ts';
import { page } from './indicator.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { helpFor, inEurope, ownPage, siteOf, withdrawalRight } from './official-pages.ts';

const money = 'money' as const;

/** What it costs, what renews by itself and what can be had back. */
export const moneyItems: ItemsOf = (known) => [...cost(known), ...renewal(known), ...refund(known), ...exam(known)];

function cost(known: Known): readonly Draft[] {
  const { price } = known.signals;
  return [
    asked(
      {
        id: 'total-cost',
        topic: 'total-cost',
        group: money,
        ...known.say.items.totalCost,
        answerType: 'amount',
        check: ownPage(known),
      },
      price ? page('price', price) : [],
    ),
  ];
}

/** What the page says of a plan that is paid again and again; empty where it speaks of none. */
export function paidAgain({ signals: { renews, trialDays, price } }: Known): readonly Ground[] {
  const plan = price && price.value.amount > 0 && (price.value.per === 'month' || price.value.per === 'year');
  return [
    ...(renews ? page('renews', renews) : []),
    ...(trialDays ? page('trialDays', trialDays) : []),
    ...(plan ? page('price', price) : []),
  ];
}

/** A page that speaks of a plan has answered whether it renews: then what counts is how to stop it, and from when it is paid. */
function renewal(known: Known): readonly Draft[] {
  const { trialDays } = known.signals;
  const grounds = paidAgain(known);
  const check = helpFor(known);
  const base = { topic: 'auto-renewal', group: money, check } as const;
  const say = known.say.items;
  if (grounds.length === 0) return [silence({ ...base, id: items.renewal, ...say.renewal, answerType: 'yes-no' })];
  const { question, why, whySite } = say.cancel;
  const site = siteOf(known);
  const cancel = asked({ ...base, id: items.cancel, question, why: whySite[site] ?? why, answerType: 'name' }, grounds);
  if (trialDays) {
    const { question: asks, why: matters } = say.trialStated;
    const trial = { ...base, id: items.trial, question: asks(trialDays.value), why: matters };
    return [cancel, claim(trial, page('trialDays', trialDays))];
  }
  return site === 'coursera.org'
    ? [cancel, silence({ ...base, id: items.trial, ...say.trial, answerType: 'date' })]
    : [cancel];
}

function refund(known: Known): readonly Draft[] {
  const base = { topic: 'refund', group: money, check: helpFor(known) } as const;
  const { refund: window, voidedBy, watched, withdrawal } = known.say.items;
  const site = siteOf(known);
  const european = inEurope(known);
  const why = window.whySite[site] ?? window.why;
  return [
    silence({
      ...base,
      id: 'refund',
      question: window.question,
      why: european ? why : `${why} ${window.eu}`,
      answerType: 'date',
    }),
    silence({
      ...base,
      id: 'refund:voided-by',
      ...(site === 'udemy.com' ? watched : voidedBy),
      answerType: 'name',
    }),
    ...(european
      ? [
          silence({
            ...base,
            id: 'refund:eu-withdrawal',
            ...withdrawal,
            answerType: 'yes-no',
            check: withdrawalRight(known),
          }),
        ]
      : []),
  ];
}

/** Exam, retake, supervision and tax: for certifications, and courses that prepare for an exam. */
function exam(known: Known): readonly Draft[] {
  const { examCodes, price } = known.signals;
  if (!known.isCertification && !examCodes && !known.certification?.code) return [];
  const grounds = examCodes ? page('examCodes', examCodes) : known.isCertification && price ? page('price', price) : [];
  const base = { topic: 'exam-retake', group: money, check: ownPage(known) } as const;
  const say = known.say.items;
  return [
    asked({ ...base, id: 'exam-retake', ...say.exam, answerType: 'amount' }, grounds),
    silence({ ...base, id: 'exam-retake:retake', ...say.retake, answerType: 'amount' }),
    ...(unsureStatus(known)
      ? [silence({ ...base, id: items.stillOffered, ...say.stillOffered, answerType: 'yes-no' })]
      : []),
  ];
}

/** An exam of our table of which it is not sure whether it is in use or retired. */
function unsureStatus({ certification: found }: Known): boolean {
  if (!found) return false;
  return found.codeStatus === 'may-be-retired' || (found.codeStatus === 'active' && !surelyInUse(found.certification));
}
