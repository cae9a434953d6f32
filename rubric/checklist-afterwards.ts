import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { page } from './indicator.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { helpFor, ownPage } from './official-pages.ts';

const group = 'afterwards' as const;

/** What remains afterwards: currency, validity, access, and what can be shown. */
export const afterwardsItems: ItemsOf = (known) => [
  currency(known),
  ...validity(known),
  remains(known),
  ...shown(known),
];

function currency(known: Known): Draft {
  const { updated, launched, starts } = known.signals;
  const say = known.say.items.updated;
  const base = { id: items.updated, topic: 'last-updated', group, check: ownPage(known) } as const;
  if (updated)
    return claim({ ...base, question: say.questionStated(updated.value), why: say.why }, page('updated', updated));
  // What the page dates instead is said in words: its quotation would stand under the question like an answer.
  const why = launched ? say.whyLaunched(launched.value) : starts ? say.whySession(starts.value) : say.why;
  return silence({
    ...base,
    question: known.isCertification ? say.questionExam : say.question,
    why,
    answerType: 'date',
  });
}

function validity(known: Known): readonly Draft[] {
  const { validYears } = known.signals;
  const { validity: say, renewing } = known.say.items;
  const base = { topic: 'expiry-renewal', group, check: ownPage(known) } as const;
  const expiry = { ...base, id: items.validity, why: say.why };
  return [
    validYears
      ? claim({ ...expiry, question: say.questionStated(validYears.value) }, page('validYears', validYears))
      : silence({ ...expiry, question: say.question, answerType: 'name' }),
    ...(known.isCertification || validYears
      ? [silence({ ...base, id: 'expiry-renewal:cost', ...renewing, answerType: 'amount' })]
      : []),
  ];
}

const remains = (known: Known): Draft =>
  silence({
    id: 'what-remains',
    topic: 'what-remains',
    group,
    ...known.say.items.remains,
    answerType: 'name',
    check: helpFor(known),
  });

function shown(known: Known): readonly Draft[] {
  const { artefacts, shareable } = known.signals;
  const { work, record } = known.say.items;
  const base = { topic: 'what-to-show', group, check: ownPage(known) } as const;
  return [
    artefacts
      ? claim({ ...base, id: items.work, question: work.questionStated, why: work.why }, page('artefacts', artefacts))
      : silence({ ...base, id: items.work, question: work.question, why: work.why, answerType: 'yes-no' }),
    asked(
      { ...base, id: items.record, ...record, answerType: 'yes-no' },
      shareable ? page('shareable', shareable) : [],
    ),
  ];
}
