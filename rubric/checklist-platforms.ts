import { type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { hostOf, type Known } from './known.ts';
import { helpFor, hostIs } from './official-pages.ts';

type Trap = {
  id: string;
  question: string;
  why: string;
  group: Draft['group'];
  answerType: 'yes-no' | 'date' | 'amount' | 'name';
  when?(known: Known): boolean;
};

const money = 'money' as const;
const after = 'afterwards' as const;
const isProgram = ({ reading }: Known): boolean => reading.kind === 'program' || reading.kind === 'degree';

/**
 * What buyers on a site have been caught by, as questions: the policy itself stands on the site's help pages and may have
 * changed, so no figure of it is repeated here. Kinds of trap as publicly known in 2026.
 */
const traps: readonly { host: string; traps: readonly Trap[] }[] = [
  {
    host: 'coursera.org',
    traps: [
      {
        id: 'trial',
        question: 'On which day does the free trial turn into a paid subscription?',
        why: 'The first payment is taken by itself when the trial ends.',
        group: money,
        answerType: 'date',
      },
      {
        id: 'aid',
        question: 'Have you applied for financial aid, and would starting a trial cancel the application?',
        why: 'Starting a trial can end a pending application.',
        group: money,
        answerType: 'yes-no',
      },
      {
        id: 'aid-per-course',
        question: 'Does financial aid have to be asked for course by course?',
        why: 'A program may need one application for each of its courses.',
        group: money,
        answerType: 'yes-no',
        when: isProgram,
      },
      {
        id: 'subscription-refund',
        question: 'Is this a subscription or a single purchase?',
        why: 'The two have different refund rules.',
        group: money,
        answerType: 'name',
      },
      {
        id: 'app-shop',
        question: 'Would you pay in the app, so that the app shop’s refund rules apply?',
        why: 'A purchase in the app may have to be refunded by the app shop, not by the site.',
        group: money,
        answerType: 'yes-no',
      },
      {
        id: 'plus',
        question: 'Is this course or program part of Coursera Plus?',
        why: 'If you hold Plus, you may be about to pay twice.',
        group: money,
        answerType: 'yes-no',
      },
      {
        id: 'time-limit',
        question: 'By which day must a paid course be finished?',
        why: 'Access to a paid course can end before you are done.',
        group: after,
        answerType: 'date',
      },
      {
        id: 'name-check',
        question: 'Is your identity checked, or only your name?',
        why: 'A certificate with a checked name says less than one with a checked identity.',
        group: 'assessment',
        answerType: 'name',
      },
      {
        id: 'preview',
        question: 'Does the free preview open more than the first module?',
        why: 'What you can try for free may end sooner than you expect.',
        group: money,
        answerType: 'yes-no',
      },
    ],
  },
  {
    host: 'edx.org',
    traps: [
      {
        id: 'refund-start',
        question: 'Does the refund period run from the course’s start or from your payment?',
        why: 'The two can lie weeks apart, and a later rule may end it altogether.',
        group: money,
        answerType: 'name',
      },
      {
        id: 'bundle-refund',
        question: 'Is a bundle refunded course by course?',
        why: 'Courses of a bundle that have begun may be kept back.',
        group: money,
        answerType: 'yes-no',
        when: isProgram,
      },
      {
        id: 'professional-rules',
        question: 'Is this professional education or a boot camp with its own refund rules?',
        why: 'Those are sold under other terms than ordinary courses.',
        group: money,
        answerType: 'yes-no',
      },
      {
        id: 'audit-ends',
        question: 'On which day does free audit access end?',
        why: 'After that day the lessons close unless you pay.',
        group: after,
        answerType: 'date',
      },
      {
        id: 'aid-excluded',
        question: 'Does financial assistance cover this program and a separate fee for credit?',
        why: 'Some programs and all fees for credit may be left out.',
        group: money,
        answerType: 'yes-no',
      },
    ],
  },
  {
    host: 'udacity.com',
    traps: [
      {
        id: 'renews-until',
        question: 'Does the plan renew every month until you graduate or cancel?',
        why: 'Being nearly done does not stop the next payment.',
        group: money,
        answerType: 'yes-no',
      },
      {
        id: 'part-month',
        question: 'Is a month that you use only in part refunded?',
        why: 'Cancelling early in the month may bring nothing back.',
        group: money,
        answerType: 'yes-no',
      },
      {
        id: 'after-leaving',
        question: 'What can you still open once you leave?',
        why: 'Access after leaving may be limited.',
        group: after,
        answerType: 'name',
      },
    ],
  },
  {
    host: 'udemy.com',
    traps: [
      {
        id: 'refund-use',
        question: 'How much of the course may you watch before a refund can be refused?',
        why: 'A refund can be denied after much of a course has been used.',
        group: money,
        answerType: 'name',
      },
      {
        id: 'subscription',
        question: 'Would you pay for this course or for a subscription?',
        why: 'The two have different refund rules.',
        group: money,
        answerType: 'name',
      },
      {
        id: 'completion-only',
        question: 'Does the certificate say anything beyond that you completed the course?',
        why: 'A completion certificate shows that you watched, not what you can do.',
        group: after,
        answerType: 'yes-no',
      },
    ],
  },
];

/** The questions that belong to the site on which the page stands. */
export const platformItems: ItemsOf = (known) => {
  const host = hostOf(known.reading.address) ?? '';
  const site = traps.find((one) => hostIs(host, one.host));
  if (!site) return [];
  return site.traps
    .filter(({ when }) => when?.(known) ?? true)
    .map(({ id, question, why, group, answerType }) =>
      silence({
        id: `platform-trap:${site.host}-${id}`,
        topic: 'platform-trap',
        question,
        why,
        group,
        answerType,
        check: helpFor(known),
      }),
    );
};
