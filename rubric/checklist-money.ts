import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { surelyInUse } from './exam-in-use.ts';
import { page } from './indicator.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { helpFor, ownPage, withdrawalRight } from './official-pages.ts';

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
        question: 'What does it cost in all, up to the credential?',
        why: 'A monthly fee or an exam on top can make the true price several times the one shown.',
        answerType: 'amount',
        check: ownPage(known),
      },
      price ? page('price', price) : [],
    ),
  ];
}

function renewal(known: Known): readonly Draft[] {
  const { renews, trialDays, price } = known.signals;
  const subscription = price && (price.value.per === 'month' || price.value.per === 'year') ? price : undefined;
  const grounds = [
    ...(renews ? page('renews', renews) : []),
    ...(trialDays ? page('trialDays', trialDays) : []),
    ...(subscription ? page('price', subscription) : []),
  ];
  const check = helpFor(known);
  const items: Draft[] = [
    asked(
      {
        id: 'auto-renewal',
        topic: 'auto-renewal',
        group: money,
        question: 'Does the payment renew by itself?',
        why: 'What renews by itself costs on until you stop it.',
        answerType: 'yes-no',
        check,
      },
      grounds,
    ),
  ];
  if (grounds.length > 0) {
    items.push(
      silence({
        id: 'auto-renewal:cancel',
        topic: 'auto-renewal',
        group: money,
        question: 'Where do you cancel it?',
        why: 'Finding the place now takes a minute; finding it on the last day may not work.',
        answerType: 'name',
        check,
      }),
    );
  }
  if (trialDays) {
    items.push(
      claim(
        {
          id: 'auto-renewal:trial',
          topic: 'auto-renewal',
          group: money,
          question: `Does the free trial last ${trialDays.value} days and then turn into a paid plan?`,
          why: 'The day after the trial is the day of the first payment.',
          check,
        },
        page('trialDays', trialDays),
      ),
    );
  }
  return items;
}

function refund(known: Known): readonly Draft[] {
  const check = helpFor(known);
  return [
    silence({
      id: 'refund',
      topic: 'refund',
      group: money,
      question: 'Until which day can you have your money back?',
      why: 'After that day the decision cannot be undone.',
      answerType: 'date',
      check,
    }),
    silence({
      id: 'refund:voided-by',
      topic: 'refund',
      group: money,
      question: 'What ends the right to a refund early?',
      why: 'Watching a share of the lessons or taking the certificate often ends it before the date.',
      answerType: 'name',
      check,
    }),
    silence({
      id: 'refund:eu-withdrawal',
      topic: 'refund',
      group: money,
      question: 'If you buy in the EU: does checkout ask you to give up the 14 days of withdrawal?',
      why: 'Buyers in the EU have 14 days unless they agree that the content starts at once and the right ends.',
      answerType: 'yes-no',
      check: withdrawalRight,
    }),
  ];
}

/** Exam, retake and tax: for certifications, and courses that prepare for an exam. */
function exam(known: Known): readonly Draft[] {
  const { examCodes, price } = known.signals;
  if (!known.isCertification && !examCodes && !known.certification?.code) return [];
  const grounds = examCodes ? page('examCodes', examCodes) : known.isCertification && price ? page('price', price) : [];
  const check = ownPage(known);
  const base = { topic: 'exam-retake', group: money, check } as const;
  return [
    asked(
      {
        ...base,
        id: 'exam-retake',
        question: 'What does one sitting of the exam cost, with tax?',
        why: 'The exam is often paid apart from the course.',
        answerType: 'amount',
      },
      grounds,
    ),
    silence({
      ...base,
      id: 'exam-retake:retake',
      question: 'What does a second attempt cost?',
      why: 'Many need two attempts, and each may be paid in full.',
      answerType: 'amount',
    }),
    silence({
      ...base,
      id: 'exam-retake:supervision-fee',
      question: 'Is there a separate fee for supervision or the test centre?',
      why: 'Some exams charge it on top of the exam fee.',
      answerType: 'yes-no',
    }),
    ...(unsureStatus(known)
      ? [
          silence({
            ...base,
            id: items.stillOffered,
            question: 'Can this exam still be taken?',
            why: 'An exam that has been replaced cannot be taken any more.',
            answerType: 'yes-no',
          }),
        ]
      : []),
  ];
}

/** An exam of our table of which it is not sure whether it is in use or retired. */
function unsureStatus({ certification: found }: Known): boolean {
  if (!found) return false;
  return found.codeStatus === 'may-be-retired' || (found.codeStatus === 'active' && !surelyInUse(found.certification));
}
