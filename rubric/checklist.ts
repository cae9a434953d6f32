import type { ChecklistItem } from '../model/judgement.ts';
import { afterwardsItems } from './checklist-afterwards.ts';
import { assessmentItems } from './checklist-assessment.ts';
import type { Draft } from './checklist-item.ts';
import { moneyItems } from './checklist-money.ts';
import { platformItems } from './checklist-platforms.ts';
import { recognitionItems } from './checklist-recognition.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import type { Open } from './what-ifs.ts';

/** How many items stand unfolded. */
const firstItems = 5;

/** What to confirm before paying: every claim and silence that matters, the five that move the range or the money most first. */
export function checklistOf(known: Known, opens: readonly Open[]): readonly ChecklistItem[] {
  const raised = [moneyItems, assessmentItems, recognitionItems, afterwardsItems, platformItems].flatMap((itemsOf) =>
    itemsOf(known),
  );
  const drafts = [...new Map(raised.map((draft) => [draft.id, draft])).values()];
  const weight = (draft: Draft): number => Math.max(movedBy(draft, opens), moneyWeight(draft, known));
  const heaviest = new Set(
    drafts
      .map((draft, at) => ({ id: draft.id, at, weight: weight(draft) }))
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, firstItems)
      .map(({ id }) => id),
  );
  const all = drafts.map((draft) => ({ ...draft, first: heaviest.has(draft.id) }));
  return [
    ...all.filter(({ first }) => first).sort((a, b) => weight(b) - weight(a)),
    ...all.filter(({ first }) => !first),
  ];
}

/** Points of the range that the item's answer can move. */
const movedBy = ({ id }: Draft, opens: readonly Open[]): number =>
  opens.filter(({ item }) => item === id).reduce((sum, { exact }) => sum + exact, 0);

/** How much money hangs on an item, on the scale of points, so that the two can be ranked together. */
function moneyWeight({ id }: Draft, { signals }: Known): number {
  const { price, renews, trialDays } = signals;
  if (price?.value.amount === 0) return 0;
  const repeats = !!renews || !!trialDays || price?.value.per === 'month' || price?.value.per === 'year';
  const dear = price !== undefined && price.value.amount >= 500;
  const weights: Record<string, number> = {
    'total-cost': repeats || !price ? 12 : 9,
    [items.trial]: 10,
    [items.cancel]: 10,
    refund: dear ? 11 : 7,
    'exam-retake': price ? 3 : 8,
    'job-guarantee': dear ? 9 : 5,
  };
  return weights[id] ?? 0;
}
