import type { Ground } from '../model/judgement.ts';
import type { MarketingPromise } from '../model/signals.ts';
import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { page } from './indicator.ts';
import { accreditationClaims, accreditationItem, asksDirectory, calledOf, postingGround } from './issuer-known.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import { accreditorFor, helpFor, ownPage } from './official-pages.ts';
import { creditClaims } from './stackability.ts';
import type { Texts } from './texts/index.ts';

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
  const { ownHand, name } = known.say.items;
  const base = { topic: 'who-issues', group: recognition, check: ownPage(known) } as const;
  const grounds: Ground[] = [
    ...(issuers ? page('issuers', issuers) : []),
    ...(taughtBy ? page('taughtBy', taughtBy) : []),
    ...(instructors && !taughtBy ? page('instructors', instructors).slice(0, 1) : []),
  ];
  const [best] = known.issuers;
  const asks = known.isCertification ? ownHand.questionExam : ownHand.question;
  const own = asked(
    {
      ...base,
      id: items.ownHand,
      question: asks(best && calledOf(best)),
      why: ownHand.why,
      answerType: 'yes-no',
    },
    grounds,
  );
  return issuers ? [own] : [own, silence({ ...base, id: items.issuerName, ...name, answerType: 'name' })];
}

function postings(known: Known): readonly Draft[] {
  const { question, why } = known.say.items.postings;
  return [
    asked(
      {
        id: items.postings,
        topic: 'postings',
        group: recognition,
        question: question(known.situation.role.trim()),
        why,
        answerType: 'yes-no',
      },
      [...known.postings.map(postingGround), ...promised('in-demand', known)],
    ),
  ];
}

function accreditation(known: Known): readonly Draft[] {
  const { accreditations } = known.signals;
  const { question, questionNamed, why } = known.say.items.directory;
  const base = { topic: 'accreditation-directory', group: recognition, why } as const;
  if (accreditations) {
    return accreditationClaims(known).map(({ name, norms }) =>
      claim(
        {
          ...base,
          id: accreditationItem(name),
          question: questionNamed(norms.length > 0 ? `${name} (${norms.join(', ')})` : name),
          check: accreditorFor(name) ?? ownPage(known),
        },
        page('accreditations', accreditations),
      ),
    );
  }
  if (!asksDirectory(known)) return [];
  return [
    asked(
      { ...base, id: items.accreditation, question, answerType: 'yes-no', check: ownPage(known) },
      promised('accredited-without-body', known),
    ),
  ];
}

function credit(known: Known): readonly Draft[] {
  const { creditClaims: stated } = known.signals;
  const { question, why, whyClaim, claim: asks } = known.say.items.credit;
  const base = { topic: 'credit-receiving-school', group: recognition } as const;
  if (stated) {
    // The four kinds of claim are never merged, so each has its own question.
    return creditClaims(known).map(({ item, claim: { kind, body }, index }) =>
      claim(
        { ...base, id: item, question: asks(kind, body), why: whyClaim, check: ownPage(known) },
        page('creditClaims', {
          ...stated,
          evidence: [stated.evidence[index] ?? stated.evidence[0]].filter((one) => one !== undefined),
        }),
      ),
    );
  }
  if (known.situation.goal !== 'credit') return [];
  return [silence({ ...base, id: items.credit, question, why, answerType: 'yes-no' })];
}

/** The sentence in which the page makes a promise of this kind. */
function promised(kind: MarketingPromise['kind'], { signals: { promises } }: Known): readonly Ground[] {
  const at = promises?.value.findIndex((promise) => promise.kind === kind) ?? -1;
  const evidence = at < 0 ? undefined : (promises?.evidence[at] ?? promises?.evidence[0]);
  return evidence ? [{ from: 'page', signal: 'promises', evidence }] : [];
}

/**
 * Marketing words turned into neutral questions. "In demand" is asked as the item on postings, "accredited" without an
 * accreditor as the one on the directory: their sentences stand there.
 */
const neutral: readonly { kind: keyof Texts['marketing']; id: string; topic: 'job-guarantee' | 'marketing' }[] = [
  { kind: 'job-guarantee', id: 'job-guarantee', topic: 'job-guarantee' },
  { kind: 'placement-rate', id: 'job-guarantee:placement-rate', topic: 'job-guarantee' },
  { kind: 'salary', id: 'marketing:salary', topic: 'marketing' },
  { kind: 'limited-time', id: 'marketing:limited-time', topic: 'marketing' },
];

const marketing = (known: Known): readonly Draft[] =>
  neutral.flatMap(({ kind, id, topic }) => {
    const grounds = promised(kind, known);
    if (grounds.length === 0) return [];
    return [claim({ id, topic, group: recognition, ...known.say.marketing[kind], check: helpFor(known) }, grounds)];
  });
