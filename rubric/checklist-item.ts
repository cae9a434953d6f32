import type { ChecklistItem, Ground } from '../model/judgement.ts';
import type { Known } from './known.ts';

export { items } from './items.ts';

/** One fact to confirm, before its place among the first five is known. */
export type Draft = Omit<ChecklistItem, 'first'>;
type Shape = Omit<Draft, 'grounds' | 'raisedBy' | 'check'> & { check?: Draft['check'] | undefined };

/** An item that the page's silence raises. */
export const silence = (shape: Shape): Draft => built('silence', shape, []);

/** An item that something on the page raises, with the sentence that raised it. */
export const claim = (shape: Omit<Shape, 'answerType'>, grounds: readonly Ground[]): Draft =>
  built('claim', { ...shape, answerType: 'claim' }, grounds);

/** An item that is asked either way, with what the page does say beside it. */
export const asked = (shape: Shape, grounds: readonly Ground[]): Draft =>
  built('silence', shape, grounds.filter(saysSomething));

/** A bare number, date, length or yes from the data behind a page says nothing under a question that does not repeat it. */
const bare = /^"?(?:[\d\s.,:+\-/TZ]+|P[\dA-Z.]+|true|false|null|[A-Z]{3})"?$/;
const saysSomething = (ground: Ground): boolean => ground.from !== 'page' || !bare.test(ground.evidence.quote.trim());

const built = (raisedBy: Draft['raisedBy'], { check, ...shape }: Shape, grounds: readonly Ground[]): Draft => ({
  ...shape,
  raisedBy,
  grounds: [...grounds],
  ...(check ? { check } : {}),
});

/** A topic family of the checklist: the items that a reading raises. */
export type ItemsOf = (known: Known) => readonly Draft[];
