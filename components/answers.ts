import type { ChecklistItem } from '../model/judgement.ts';
import type { Answer, Change, Kept } from '../model/record.ts';
import type { AnswerDraft } from './panel-view.ts';

/** Whether an answer settles its item; an answer taken back stays on record as `open`. */
export const isAnswered = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.state !== 'open';

/** How many items of a checklist have an answer, whatever it says. */
export const countAnswered = (items: readonly ChecklistItem[], answers: Kept['answers']): number =>
  items.filter((item) => isAnswered(answers[item.id])).length;

/** What a kept answer says, without its time and device. */
export function draftOf(answer: Answer | undefined): AnswerDraft {
  if (!answer) return { state: 'open' };
  const { state, value, by, note } = answer;
  return { state, ...(value && { value }), ...(by && { by }), ...(note && { note }) };
}

/** Whether the page stated something else after this answer was given, in a signal that the item rests on. */
export const isOutdated = (item: ChecklistItem, answer: Answer | undefined, changes: readonly Change[]): boolean =>
  isAnswered(answer) &&
  changes.some(
    (change) =>
      change.at > answer.at && item.grounds.some((ground) => ground.from === 'page' && ground.signal === change.signal),
  );
