import type { AssessmentKind } from '../model/signals.ts';
import { inWords, type Rungs, rungsOf, shareOfRung } from './assessment-ladder.ts';
import {
  type Criterion,
  type Finding,
  indicator,
  met,
  notMet,
  notStated,
  type Proof,
  page,
  partly,
  type Settles,
} from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';

const asks = (item: string, ifTrue: string, ask: string): Settles => ({ item, topic: 'identity-check', ifTrue, ask });
const asksGraded = asks(
  items.graded,
  'An exam or graded project has to be passed.',
  'Ask what has to be passed to earn it; if nothing, expect attendance to be all it shows.',
);
const asksDegree = asks(
  items.graded,
  'Exams or graded projects have to be passed.',
  'Ask how the degree is assessed and who grades it.',
);
const asksEarned = asks(
  items.graded,
  'An exam or graded project had to be passed.',
  'Look at the course’s own page to see what had to be passed.',
);
/** The question fits the page: a degree is never mere attendance, and what is earned needs no asking before. */
const gradedFor = ({ reading: { kind } }: Known): Settles =>
  kind === 'degree' ? asksDegree : kind === 'earned-credential' ? asksEarned : asksGraded;

const asksSupervised = asks(
  items.supervised,
  'The exam is supervised.',
  'Ask whether the exam is supervised; one that is taken alone proves less.',
);
const asksExpert = asks(
  items.expertGraded,
  'An instructor or expert grades the project.',
  'Ask who grades the project: an instructor, other learners or a machine.',
);
const asksPassMark = asks(
  items.passMark,
  'The quizzes count and have a pass mark.',
  'Ask whether the quizzes are graded with a pass mark.',
);
const asksIdentity = asks(
  items.identity,
  'Someone checks who takes the assessment.',
  'Ask whether anyone checks who takes the assessment; if not, the result could be anybody’s.',
);

/** Whether the user found that a supervised exam is not supervised, or that an exam is. */
export function supervision(known: Known): { yes: boolean; grounds: Proof } | undefined {
  const direct = answered(known, items.supervised);
  if (direct) return { yes: direct.yes, grounds: [direct.ground] };
  const identity = answered(known, items.identity);
  if (!identity) return undefined;
  const stated = known.signals.assessments?.value.includes('proctored-exam');
  if (!identity.yes && stated) return { yes: false, grounds: [identity.ground] };
  return identity.yes && /proctor|supervis|invigilat/i.test(identity.value)
    ? { yes: true, grounds: [identity.ground] }
    : undefined;
}

/** The rungs that the stated assessments leave open, once the user's answers have narrowed them. */
function narrowed(
  kinds: readonly AssessmentKind[],
  known: Known,
): { rungs: Rungs; grounds: Proof[]; settles?: Settles } {
  const watched = supervision(known);
  const grounds: Proof[] = [];
  let stated = [...kinds];
  if (watched && !watched.yes && stated.includes('proctored-exam')) {
    grounds.push(watched.grounds);
    stated = stated.filter((kind) => kind !== 'proctored-exam').concat(['lab']);
  }
  const exam = stated.includes('exam');
  if (exam && watched) {
    grounds.push(watched.grounds);
    stated = stated.filter((kind) => kind !== 'exam').concat(watched.yes ? ['proctored-exam'] : ['lab']);
  }
  const expert = answered(known, items.expertGraded);
  if (stated.includes('graded-project') && expert) {
    grounds.push([expert.ground]);
    if (expert.yes) return { rungs: [4, Math.max(4, rungsOf(stated, known.isCertification)[1]) as 4 | 5], grounds };
    stated = stated.filter((kind) => kind !== 'graded-project').concat(['lab']);
  }
  const mark = answered(known, items.passMark);
  if (stated.includes('quiz') && mark) {
    grounds.push([mark.ground]);
    const others = stated.filter((kind) => kind !== 'quiz');
    const [low, high] = rungsOf(others, known.isCertification);
    const rung = mark.yes ? 2 : 1;
    return { rungs: [low > rung ? low : rung, high > rung ? high : rung], grounds };
  }
  const rungs = rungsOf(stated, known.isCertification);
  const settles = stated.includes('exam')
    ? asksSupervised
    : stated.includes('graded-project')
      ? asksExpert
      : stated.includes('quiz')
        ? asksPassMark
        : undefined;
  return settles ? { rungs, grounds, settles } : { rungs, grounds };
}

export const assessmentRung = indicator({
  id: 'assessment-ladder',
  question: 'What had to be done to earn it?',
  why: 'A credential predicts skill only as far as earning it required showing the skill.',
  rule: 'Rungs 4 and 5 of the assessment ladder count in full, rungs 2 and 3 half, rungs 0 and 1 nothing; the highest that the page proves wins.',
  points: 20,
  reads: ['assessments'],
  judge({ assessments }, known): Finding {
    if (!assessments) {
      const told = answered(known, items.graded);
      if (told?.yes)
        return partly('You found that an exam or graded project has to be passed.', [told.ground], [0.5, 1]);
      if (told) return partly('You found that no exam or graded project has to be passed.', [told.ground], [0, 0.5]);
      return notStated('The page does not say what has to be done to earn it.', gradedFor(known));
    }
    const { rungs, grounds, settles } = narrowed(assessments.value, known);
    const [low, high] = rungs;
    const proof: Proof = [...page('assessments', assessments), ...grounds.flat()];
    const [least, most] = [shareOfRung(low), shareOfRung(high)];
    const found = grounds.length > 0 ? ', as you found out' : '';
    const reason = `Earning it takes ${inWords(assessments.value)}${found}.`;
    if (least === 1) return met(reason, proof);
    if (most === 0) return notMet(reason, proof);
    if (least === most) return partly(reason, proof);
    const unsaid = settles ? unsaidBy[settles.item] : undefined;
    return partly(
      `Earning it takes ${inWords(assessments.value)}; ${unsaid ?? 'the page leaves open how hard it is'}.`,
      proof,
      [least, most],
      settles,
    );
  },
});

/** What the page leaves open, by the item that asks it. */
const unsaidBy: Readonly<Record<string, string>> = {
  [items.supervised]: 'whether the exam is supervised is not said',
  [items.expertGraded]: 'who grades the project is not said',
  [items.passMark]: 'whether the quizzes have a pass mark is not said',
};

export const identityChecked = indicator({
  id: 'identity-checked',
  question: 'Does anyone check who takes the assessment?',
  why: 'A result that anyone could have produced predicts little.',
  rule: 'A supervised exam, or your confirmation that identity is checked, counts in full; attendance alone counts nothing.',
  points: 10,
  reads: ['assessments'],
  judge({ assessments }, known): Finding {
    if (assessments?.value.every((kind) => kind === 'attendance'))
      return notMet('Attending is enough, so there is no result to check.', page('assessments', assessments));
    const told = answered(known, items.identity);
    const watched = supervision(known);
    if (told && !told.yes) return notMet('You found that nobody checks who takes the assessment.', [told.ground]);
    if (assessments?.value.includes('proctored-exam') && !(watched && !watched.yes))
      return met('The exam is supervised.', page('assessments', assessments));
    if (watched?.yes) return met('You confirmed that the exam is supervised.', watched.grounds);
    if (told) return met('You confirmed that identity is checked.', [told.ground]);
    return notStated('The page does not say whether anyone checks who takes the assessment.', asksIdentity);
  },
});

export const assessmentRigor: Criterion = {
  id: 'assessment-rigor',
  name: 'Assessment rigor',
  question: 'Did earning it require showing the skill, supervised, or only being there?',
  indicators: [assessmentRung, identityChecked],
};
