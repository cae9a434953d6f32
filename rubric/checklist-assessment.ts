import { asked, claim, type Draft, type ItemsOf, silence } from './checklist-item.ts';
import { type Proof, page } from './indicator.ts';
import { items } from './items.ts';
import { ownPage } from './official-pages.ts';

/** How it is assessed, by whom, and who checks. */
export const assessmentItems: ItemsOf = (known) => {
  const { assessments } = known.signals;
  const base = { topic: 'identity-check', group: 'assessment', check: ownPage(known) } as const;
  const whoSits = {
    ...base,
    id: items.identity,
    why: 'A result that anyone could have produced proves little about you.',
  };
  const kinds = assessments?.value ?? [];
  const proof: Proof | undefined = assessments ? page('assessments', assessments) : undefined;
  if (proof && kinds.every((kind) => kind === 'attendance')) {
    return [
      claim(
        {
          ...base,
          id: items.attendance,
          question: 'Is attending to the end all that is asked?',
          why: 'Then the certificate shows that you were there and no more.',
        },
        proof,
      ),
    ];
  }
  const found: Draft[] = [];
  if (proof && kinds.includes('proctored-exam'))
    found.push(claim({ ...whoSits, question: 'Is the exam supervised, as the page says?' }, proof));
  else
    found.push(
      asked({ ...whoSits, question: 'Does anyone check who takes the assessment?', answerType: 'yes-no' }, proof ?? []),
    );
  if (!proof) {
    found.push(
      silence({
        ...base,
        id: items.graded,
        question: 'Must you pass an exam or a graded project to earn it?',
        why: 'If nothing has to be passed, the certificate shows attendance only.',
        answerType: 'yes-no',
      }),
    );
    return found;
  }
  if (kinds.includes('exam'))
    found.push(
      asked(
        {
          ...base,
          id: items.supervised,
          question: 'Is the exam supervised?',
          why: 'A supervised exam counts for more than one taken alone.',
          answerType: 'yes-no',
        },
        proof,
      ),
    );
  if (kinds.includes('graded-project'))
    found.push(
      asked(
        {
          ...base,
          id: items.expertGraded,
          question: 'Does an instructor or expert grade the project?',
          why: 'Grades by other learners or a machine say less.',
          answerType: 'yes-no',
        },
        proof,
      ),
    );
  if (kinds.includes('quiz') && kinds.every((kind) => kind === 'quiz' || kind === 'attendance'))
    found.push(
      asked(
        {
          ...base,
          id: items.passMark,
          question: 'Are the quizzes graded, with a mark that you must reach?',
          why: 'Quizzes that can be repeated without end prove little.',
          answerType: 'yes-no',
        },
        proof,
      ),
    );
  return found;
};
