import type { WhatIf } from '../model/judgement.ts';
import { accreditationClaims, accreditationItem, accredited, asksDirectory } from './issuer-known.ts';
import type { Known } from './known.ts';
import type { Scored } from './score.ts';
import { settles } from './settles.ts';

/** One open fact with the exact points it can move; `rank` 0 stands before 1. */
export type Open = WhatIf & { exact: number; rank: 0 | 1; item: string; ask: string };

/** Scores the same reading with one more item confirmed. */
export type Rejudge = (item: string) => readonly Scored[];

/**
 * The open facts, each once, those that move most points first; for an issuer that is not listed the issuer's own come
 * first. A fact moves the span that it leaves open, or more where it settles several indicators at once.
 */
export function opensOf(all: readonly Scored[], known: Known, rejudge: Rejudge): readonly Open[] {
  const unlisted = known.issuers.length > 0 && known.issuers.every(({ rung }) => rung === 1);
  const opens = all.flatMap(({ indicator, criterion, finding, low, high }): Open[] => {
    const asked = finding.settles;
    if (!asked || high <= low) return [];
    const exact = Math.max(high - low, gain(all, rejudge(asked.item)));
    const { item, topic, ask, ifTrue: text } = asked;
    const rank = unlisted && criterion.id === 'issuer-recognition' ? 0 : 1;
    return [{ indicator: indicator.id, text, topic, item, ask, exact, points: Math.round(exact), rank }];
  });
  const sorted = [
    ...opens,
    ...(unlisted && asksDirectory(known) && !accredited(known) ? [directory(all, known, rejudge)] : []),
  ]
    .filter(({ exact }) => exact > 0)
    .sort((a, b) => a.rank - b.rank || b.exact - a.exact || (a.indicator < b.indicator ? -1 : 1));
  return sorted.filter(({ item }, at) => sorted.findIndex((other) => other.item === item) === at);
}

/** Points won at the low or the high end, whichever is more. */
function gain(before: readonly Scored[], after: readonly Scored[]): number {
  const sum = (all: readonly Scored[], end: 'low' | 'high'): number => all.reduce((total, one) => total + one[end], 0);
  return Math.max(sum(after, 'low') - sum(before, 'low'), sum(after, 'high') - sum(before, 'high'));
}

/** What finding an unlisted body in an accreditor's directory would add. */
function directory(all: readonly Scored[], known: Known, rejudge: Rejudge): Open {
  const [claimed] = accreditationClaims(known)
    .map(({ name }) => name)
    .sort();
  const asked = settles('directory', known, claimed && accreditationItem(claimed));
  const { item, topic, ask, ifTrue: text } = asked;
  const exact = gain(all, rejudge(item));
  return {
    indicator: 'issuer-name',
    text,
    topic,
    item,
    ask,
    exact,
    points: Math.round(exact),
    rank: 0,
  };
}
