import { current } from './current.ts';
import { type Criterion, type Finding, indicator, met, notMet, notStated, page, row } from './indicator.ts';
import { items } from './items.ts';
import { answered } from './known.ts';
import { retirement } from './retirement.ts';
import { settles } from './settles.ts';

export const validity = indicator({
  id: 'validity',
  points: 4,
  reads: ['validYears'],
  applies: ({ isCertification, reading }) =>
    isCertification || reading.kind === 'badge' || reading.form === 'digital-badge',
  judge({ validYears }, known): Finding {
    const { reasons, rows } = known.say;
    const gone = retirement(known);
    if (gone?.sure) return notMet(reasons.retiredNoRenewal, gone.grounds);
    const told = answered(known, items.validity);
    if (told && !told.yes) return notStated(reasons.notFoundValidity, undefined, [0, 1], [told.ground]);
    if (validYears) return met(reasons.valid(validYears.value), page('validYears', validYears));
    if (told) return met(reasons.foundValid, [told.ground]);
    const listed = known.certification?.certification;
    if (
      listed?.validYears !== undefined &&
      !listed.unsure.includes('validYears') &&
      !listed.unsure.includes('validity_years')
    ) {
      return met(reasons.listedValid(listed.validYears), [row(rows.valid(listed.name, listed.validYears), listed)]);
    }
    return notStated(reasons.notSaidValid, settles('validity', known));
  },
});

export const recency: Criterion = {
  id: 'recency',
  indicators: [current, validity],
};
