import type { AssessmentKind } from '../model/signals.ts';
import { inOrder, type Rungs, rungsOf, shareOfRung } from './assessment-ladder.ts';
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
} from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { settles } from './settles.ts';

/** The question fits the page: a degree is never mere attendance, and what is earned needs no asking before. */
const gradedFor = ({ reading: { kind } }: Known): 'graded' | 'gradedDegree' | 'gradedEarned' =>
  kind === 'degree' ? 'gradedDegree' : kind === 'earned-credential' ? 'gradedEarned' : 'graded';

/** Whether the user found that a supervised exam is not supervised, or that an exam is. */
export function supervision(known: Known): { yes: boolean; grounds: Proof } | undefined {
  const direct = answered(known, items.supervised);
  if (direct) return { yes: direct.yes, grounds: [direct.ground] };
  const identity = answered(known, items.identity);
  if (!identity) return undefined;
  const stated = known.signals.assessments?.value.includes('proctored-exam');
  if (!identity.yes && stated) return { yes: false, grounds: [identity.ground] };
  return identity.yes && /proctor|supervis|invigilat|vigilad/i.test(identity.value)
    ? { yes: true, grounds: [identity.ground] }
    : undefined;
}

type Open = 'supervised' | 'gradedBy' | 'passMark';

/** The rungs that the stated assessments leave open, once the user's answers have narrowed them. */
function narrowed(kinds: readonly AssessmentKind[], known: Known): { rungs: Rungs; grounds: Proof[]; open?: Open } {
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
  const open = stated.includes('exam')
    ? 'supervised'
    : stated.includes('graded-project')
      ? 'gradedBy'
      : stated.includes('quiz')
        ? 'passMark'
        : undefined;
  return open ? { rungs, grounds, open } : { rungs, grounds };
}

export const assessmentRung = indicator({
  id: 'assessment-ladder',
  points: 20,
  reads: ['assessments'],
  judge({ assessments }, known): Finding {
    const { reasons } = known.say;
    if (!assessments) {
      const told = answered(known, items.graded);
      if (told?.yes) return partly(reasons.foundGraded, [told.ground], [0.5, 1]);
      if (told) return partly(reasons.foundUngraded, [told.ground], [0, 0.5]);
      return notStated(reasons.notSaidGraded, settles(gradedFor(known), known));
    }
    const { rungs, grounds, open } = narrowed(assessments.value, known);
    const [low, high] = rungs;
    const proof: Proof = [...page('assessments', assessments), ...grounds.flat()];
    const [least, most] = [shareOfRung(low), shareOfRung(high)];
    const kinds = inOrder(assessments.value);
    const reason = grounds.length > 0 ? reasons.takesFound(kinds) : reasons.takes(kinds);
    if (least === 1) return met(reason, proof);
    if (most === 0) return notMet(reason, proof);
    if (least === most) return partly(reason, proof);
    return partly(
      reasons.takesOpen(kinds, open ?? 'hard'),
      proof,
      [least, most],
      open ? settles(open, known) : undefined,
    );
  },
});

export const identityChecked = indicator({
  id: 'identity-checked',
  points: 10,
  reads: ['assessments'],
  judge({ assessments }, known): Finding {
    const { reasons } = known.say;
    if (assessments?.value.every((kind) => kind === 'attendance'))
      return notMet(reasons.attendanceOnly, page('assessments', assessments));
    const told = answered(known, items.identity);
    const watched = supervision(known);
    if (told && !told.yes) return notMet(reasons.nobodyChecks, [told.ground]);
    if (assessments?.value.includes('proctored-exam') && !(watched && !watched.yes))
      return met(reasons.supervised, page('assessments', assessments));
    if (watched?.yes) return met(reasons.foundSupervised, watched.grounds);
    if (told) return met(reasons.foundIdentity, [told.ground]);
    if (watched) return notMet(reasons.foundUnsupervised, watched.grounds);
    // One question settles both: who supervises an exam checks who sits it.
    const ask = assessments?.value.includes('exam') ? 'supervised' : 'identity';
    return notStated(reasons.notSaidIdentity, settles(ask, known));
  },
});

export const assessmentRigor: Criterion = { id: 'assessment-rigor', indicators: [assessmentRung, identityChecked] };
