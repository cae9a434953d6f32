import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { page } from './indicator.ts';
import { items } from './items.ts';
import { ownPage, siteOf } from './official-pages.ts';

/** How it is assessed, by whom, and who checks. */
export const assessmentItems: ItemsOf = (known) => {
  const { assessments } = known.signals;
  const say = known.say.items;
  const base = { topic: 'identity-check', group: 'assessment', check: ownPage(known) } as const;
  const { question, why, whySite } = say.identity;
  const whoSits = {
    ...base,
    id: items.identity,
    question,
    why: whySite[siteOf(known)] ?? why,
    answerType: 'yes-no',
  } as const;
  if (!assessments)
    return [silence(whoSits), silence({ ...base, id: items.graded, ...say.graded, answerType: 'yes-no' })];

  const kinds = assessments.value;
  const proof = page('assessments', assessments);
  if (kinds.every((kind) => kind === 'attendance'))
    return [claim({ ...base, id: items.attendance, ...say.attendance }, proof)];

  const found: Draft[] = [];
  if (kinds.includes('proctored-exam'))
    found.push(claim({ ...base, id: items.identity, ...say.supervisedStated }, proof));
  // Who supervises an exam checks who sits it: one question, not two.
  else if (kinds.includes('exam'))
    found.push(asked({ ...base, id: items.supervised, ...say.supervised, answerType: 'yes-no' }, proof));
  else found.push(asked(whoSits, proof));
  if (kinds.includes('graded-project'))
    found.push(asked({ ...base, id: items.expertGraded, ...say.gradedBy, answerType: 'yes-no' }, proof));
  if (kinds.includes('quiz') && kinds.every((kind) => kind === 'quiz' || kind === 'attendance'))
    found.push(asked({ ...base, id: items.passMark, ...say.passMark, answerType: 'yes-no' }, proof));
  return found;
};
