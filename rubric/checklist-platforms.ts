import { type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { paidAgain } from './checklist-money.ts';
import type { Known } from './known.ts';
import { helpFor, siteOf } from './official-pages.ts';
import type { Texts } from './texts/index.ts';

type Trap = {
  id: string;
  text: keyof Texts['traps'];
  group: Draft['group'];
  answerType: 'yes-no' | 'date' | 'amount' | 'name';
  /** What on the page makes it matter. */
  when(known: Known): boolean;
};

const money = 'money' as const;
const after = 'afterwards' as const;
const isProgram = ({ reading }: Known): boolean => reading.kind === 'program' || reading.kind === 'degree';
const isFree = ({ signals }: Known): boolean => signals.freeAccess?.value === true;
const isPaid = (known: Known): boolean => (known.signals.price?.value.amount ?? 0) > 0 || paidAgain(known).length > 0;
const isBoughtOnce = ({ signals: { price } }: Known): boolean => price?.value.per === 'once' && price.value.amount > 0;
const hasOwnTerms = ({ reading, signals }: Known): boolean =>
  /\bprofessional[ -]education\b|\bexecutive[ -]education\b|\bboot[ -]?camps?\b/i.test(
    `${reading.address} ${signals.title?.value ?? ''}`,
  );

/** Whether some sentence that was read speaks of help with the price. */
const speaksOfAid = ({ signals }: Known): boolean =>
  Object.values(signals).some((signal) =>
    signal?.evidence.some(({ quote }) => /\bfinancial (?:aid|assistance)\b|\bayuda económica\b/i.test(quote)),
  );

/**
 * What buyers on a site have been caught by, as questions, where the page's own facts make them matter: the policy itself
 * stands on the site's help pages and may have changed, so no figure of it is repeated. Kinds of trap as publicly known in
 * 2026. A trap that asks what every checklist asks anyway stands there, in the site's own words.
 */
const traps: Readonly<Record<string, readonly Trap[]>> = {
  'coursera.org': [
    { id: 'aid', text: 'aid', group: money, answerType: 'yes-no', when: ({ signals }) => !!signals.trialDays },
    {
      id: 'aid-per-course',
      text: 'aidPerCourse',
      group: money,
      answerType: 'yes-no',
      when: (known) => isProgram(known) && speaksOfAid(known),
    },
    { id: 'plus', text: 'plus', group: money, answerType: 'yes-no', when: isPaid },
    { id: 'time-limit', text: 'timeLimit', group: after, answerType: 'date', when: isBoughtOnce },
    { id: 'preview', text: 'preview', group: money, answerType: 'yes-no', when: isFree },
  ],
  'edx.org': [
    { id: 'bundle-refund', text: 'bundleRefund', group: money, answerType: 'yes-no', when: isProgram },
    { id: 'professional-rules', text: 'professional', group: money, answerType: 'yes-no', when: hasOwnTerms },
    { id: 'audit-ends', text: 'auditEnds', group: after, answerType: 'date', when: isFree },
    {
      id: 'aid-excluded',
      text: 'aidExcluded',
      group: money,
      answerType: 'yes-no',
      when: (known) => speaksOfAid(known) || !!known.signals.creditClaims,
    },
  ],
  'udacity.com': [
    {
      id: 'part-month',
      text: 'partMonth',
      group: money,
      answerType: 'yes-no',
      when: (known) => paidAgain(known).length > 0,
    },
  ],
  'udemy.com': [
    {
      id: 'completion-only',
      text: 'completionOnly',
      group: after,
      answerType: 'yes-no',
      // Where nothing is said of assessment, the checklist asks already whether anything has to be passed.
      when: ({ signals }) => !!signals.assessments,
    },
  ],
};

/** The questions that belong to the site on which the page stands. */
export const platformItems: ItemsOf = (known) => {
  const site = siteOf(known);
  return (traps[site] ?? [])
    .filter(({ when }) => when(known))
    .map(({ id, text, group, answerType }) =>
      silence({
        id: `platform-trap:${site}-${id}`,
        topic: 'platform-trap',
        ...known.say.traps[text],
        group,
        answerType,
        check: helpFor(known),
      }),
    );
};
