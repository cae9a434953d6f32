import type { WhatIf } from '../model/judgement.ts';
import { accredited } from './issuer-known.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import type { Scored } from './score.ts';

/** One open fact with the exact points it can move; `rank` 0 stands before 1. */
export type Open = WhatIf & { exact: number; rank: 0 | 1; item: string; ask: string };

/**
 * The open facts, those that move most points first; for an issuer that is not listed the issuer's own come first.
 * `rejudge` scores the same reading with one more item confirmed.
 */
export function opensOf(
  all: readonly Scored[],
  known: Known,
  rejudge: (item: string) => readonly Scored[],
): readonly Open[] {
  const unlisted = known.issuers.length > 0 && known.issuers.every(({ listed, lookAlike }) => !listed && !lookAlike);
  const opens = all.flatMap(({ indicator, criterion, finding, low, high }): Open[] => {
    const { settles } = finding;
    if (!settles || high <= low) return [];
    return [
      {
        indicator: indicator.id,
        text: settles.ifTrue,
        topic: settles.topic,
        item: settles.item,
        ask: settles.ask,
        exact: high - low,
        points: Math.round(high - low),
        rank: unlisted && criterion.id === 'issuer-recognition' ? 0 : 1,
      },
    ];
  });
  return [...opens, ...(unlisted && known.isCertification && !accredited(known) ? directory(all, rejudge) : [])]
    .filter(({ exact }) => exact > 0)
    .sort((a, b) => a.rank - b.rank || b.exact - a.exact || (a.indicator < b.indicator ? -1 : 1));
}

/** What finding an unlisted body in an accreditor's directory would add. */
function directory(all: readonly Scored[], rejudge: (item: string) => readonly Scored[]): readonly Open[] {
  const sum = (some: readonly Scored[]): number => some.reduce((total, { high }) => total + high, 0);
  const exact = sum(rejudge(items.accreditation)) - sum(all);
  return [
    {
      indicator: 'issuer-name',
      text: 'The accreditor’s own directory lists this body.',
      topic: 'accreditation-directory',
      item: items.accreditation,
      ask: 'Look the body up in the accreditor’s own directory before you rely on its name.',
      exact,
      points: Math.round(exact),
      rank: 0,
    },
  ];
}
