import { asked, claim, type ItemsOf, silence } from './checklist-item.ts';
import { page } from './indicator.ts';
import { items } from './items.ts';
import { helpFor, ownPage } from './official-pages.ts';

/** What remains afterwards: currency, validity, access, and what can be shown. */
export const afterwardsItems: ItemsOf = (known) => {
  const { updated, launched, starts, validYears, artefacts, shareable } = known.signals;
  const group = 'afterwards' as const;
  const check = ownPage(known);
  const current = {
    id: items.updated,
    topic: 'last-updated',
    group,
    why: 'Old material can teach what is no longer used.',
    check,
  } as const;
  const expiry = {
    id: items.validity,
    topic: 'expiry-renewal',
    group,
    why: 'A credential that lapses has to be paid for or earned again.',
    check,
  } as const;
  const keeps = {
    id: items.work,
    topic: 'what-to-show',
    group,
    why: 'Work that an employer can look at speaks louder than a certificate.',
    check,
  } as const;
  return [
    updated
      ? claim(
          { ...current, question: `Was the material itself updated in ${updated.value}, as the page says?` },
          page('updated', updated),
        )
      : asked(
          {
            ...current,
            question: known.isCertification ? 'When was the exam last revised?' : 'When was the material last updated?',
            answerType: 'date',
          },
          launched ? page('launched', launched) : starts ? page('starts', starts) : [],
        ),
    validYears
      ? claim(
          {
            ...expiry,
            question: `Does it stay valid for ${validYears.value === 1 ? 'one year' : `${validYears.value} years`}?`,
          },
          page('validYears', validYears),
        )
      : silence({ ...expiry, question: 'For how long does it stay valid?', answerType: 'name' }),
    ...(known.isCertification || validYears
      ? [
          silence({
            id: 'expiry-renewal:cost',
            topic: 'expiry-renewal',
            group,
            question: 'What does renewing it cost, in money and in hours?',
            why: 'The true price of a certification includes keeping it.',
            answerType: 'amount',
            check,
          }),
        ]
      : []),
    silence({
      id: 'what-remains',
      topic: 'what-remains',
      group,
      question: 'What can you still open after you finish or cancel?',
      why: 'Some sites close the lessons, and your own work with them.',
      answerType: 'name',
      check: helpFor(known),
    }),
    artefacts
      ? claim(
          { ...keeps, question: 'May you show your project to an employer, in public?' },
          page('artefacts', artefacts),
        )
      : silence({
          ...keeps,
          question: 'Do you finish with a project or other work that you can show to an employer?',
          answerType: 'yes-no',
        }),
    asked(
      {
        id: items.record,
        topic: 'what-to-show',
        group,
        question: 'Does the certificate have a public link that leads back to the issuer?',
        why: 'A picture or PDF can be faked; a link to the issuer cannot.',
        answerType: 'yes-no',
        check,
      },
      shareable ? page('shareable', shareable) : [],
    ),
  ];
};
