import type { Ground } from '../model/judgement.ts';
import type { CreditClaim } from '../model/signals.ts';
import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { page } from './indicator.ts';
import { accreditationItem, asksDirectory, calledOf, postingGround } from './issuer-known.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { accreditorFor, helpFor, ownPage } from './official-pages.ts';
import { creditClaims } from './stackability.ts';

const recognition = 'recognition' as const;

/** Who issues, teaches and grades it, and who else stands behind it. */
export const recognitionItems: ItemsOf = (known) => [
  ...issuer(known),
  ...postings(known),
  ...accreditation(known),
  ...credit(known),
  ...marketing(known),
];

function issuer(known: Known): readonly Draft[] {
  const { issuers, taughtBy, instructors } = known.signals;
  const base = { topic: 'who-issues', group: recognition, check: ownPage(known) } as const;
  const grounds: Ground[] = [
    ...(issuers ? page('issuers', issuers) : []),
    ...(taughtBy ? page('taughtBy', taughtBy) : []),
    ...(instructors && !taughtBy ? page('instructors', instructors).slice(0, 1) : []),
  ];
  const [best] = known.issuers;
  const who = best ? calledOf(best) : 'the issuer';
  const question = known.isCertification
    ? `Does ${who} itself set and grade the exam?`
    : `Does ${who} itself teach and grade it?`;
  const own = asked(
    {
      ...base,
      id: items.ownHand,
      question,
      why: 'A name can be lent to another company that does the teaching and grading.',
      answerType: 'yes-no',
    },
    grounds,
  );
  if (issuers) return [own];
  return [
    own,
    silence({
      ...base,
      id: items.issuerName,
      question: 'Whose name will stand on the certificate?',
      why: 'The page does not say it, and employers read that name first.',
      answerType: 'name',
    }),
  ];
}

function postings(known: Known): readonly Draft[] {
  const role = known.situation.role.trim();
  return [
    asked(
      {
        id: items.postings,
        topic: 'postings',
        group: recognition,
        question: role ? `Do postings for ${role} name it?` : 'Do postings for the role you want name it?',
        why: 'What employers write into postings is the best proof that they know it.',
        answerType: 'yes-no',
      },
      known.postings.map(postingGround),
    ),
  ];
}

function accreditation(known: Known): readonly Draft[] {
  const { accreditations } = known.signals;
  const base = { topic: 'accreditation-directory', group: recognition } as const;
  const why = 'Anyone can print the word accredited; only the accreditor’s own directory proves it.';
  if (accreditations) {
    return [...new Set(accreditations.value)].map((name) =>
      claim(
        {
          ...base,
          id: accreditationItem(name),
          question: `Does the accreditor’s own directory list it under ${name}?`,
          why,
          check: accreditorFor(name) ?? ownPage(known),
        },
        page('accreditations', accreditations),
      ),
    );
  }
  if (!asksDirectory(known)) return [];
  return [
    silence({
      ...base,
      id: items.accreditation,
      question: 'Does an accreditor’s own directory list this body?',
      why,
      answerType: 'yes-no',
      check: ownPage(known),
    }),
  ];
}

function credit(known: Known): readonly Draft[] {
  const { creditClaims: stated } = known.signals;
  const base = { topic: 'credit-receiving-school', group: recognition } as const;
  if (stated) {
    return creditClaims(known).map(({ item, claim: one, index }) =>
      claim(
        {
          ...base,
          id: item,
          question: creditQuestion(one),
          why: 'Only the receiving school decides, and a recommendation is not credit.',
          check: ownPage(known),
        },
        page('creditClaims', {
          ...stated,
          evidence: [stated.evidence[index] ?? stated.evidence[0]].filter((one) => one !== undefined),
        }),
      ),
    );
  }
  if (known.situation.goal !== 'credit') return [];
  return [
    silence({
      ...base,
      id: items.credit,
      question: 'Will the school you want to attend grant credit for it, in writing?',
      why: 'The page claims no credit, and credit is your goal.',
      answerType: 'yes-no',
    }),
  ];
}

/** The four kinds of claim are never merged, so each has its own question. */
function creditQuestion({ kind, body }: CreditClaim): string {
  const by = body ? ` (${body})` : '';
  const questions = {
    awarded: `Will your school accept the credit that this is said to award${by}, and say so in writing?`,
    eligible: `Will your school grant the credit that this is said to be eligible for${by}, and say so in writing?`,
    recommended: `Will your school grant the credit that is recommended for it${by}, and say so in writing?`,
    'counts-toward': `Does it count toward the degree you want${by}, as the school itself says in writing?`,
  } as const;
  return questions[kind];
}

/** Marketing words turned into neutral questions. */
const questions = {
  'job-guarantee': {
    topic: 'job-guarantee',
    question: 'What are the written conditions of the job guarantee, and who decides whether you met them?',
    why: 'A guarantee is worth what its conditions leave of it.',
  },
  'placement-rate': {
    topic: 'job-guarantee',
    question: 'Is the placement rate audited, and does it count everyone who started?',
    why: 'A rate looks high when those who left or did not answer are not counted.',
  },
  salary: {
    topic: 'marketing',
    question: 'Whose salaries are these, where, and from which year?',
    why: 'A national average says little about a beginner in your town.',
  },
  'in-demand': {
    topic: 'marketing',
    question: 'How many postings for your role ask for this?',
    why: 'Demand for a skill is not demand for this certificate.',
  },
  'limited-time': {
    topic: 'marketing',
    question: 'Does the price stay the same after the countdown or the struck-through offer ends?',
    why: 'An offer that comes back every week is the normal price.',
  },
  'accredited-without-body': {
    topic: 'marketing',
    question: 'Accredited by whom?',
    why: 'An accreditation without the accreditor’s name cannot be looked up.',
  },
} as const;

function marketing(known: Known): readonly Draft[] {
  const { promises } = known.signals;
  if (!promises) return [];
  const kinds = [...new Set(promises.value.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const at = promises.value.findIndex((promise) => promise.kind === kind);
    const { topic, question, why } = questions[kind];
    const evidence = promises.evidence[at] ?? promises.evidence[0];
    return claim(
      {
        id: kind === 'job-guarantee' ? 'job-guarantee' : `${topic}:${kind}`,
        topic,
        group: recognition,
        question,
        why,
        check: helpFor(known),
      },
      evidence ? [{ from: 'page', signal: 'promises', evidence }] : [],
    );
  });
}
