import { current } from './current.ts';
import {
  type Criterion,
  type Finding,
  indicator,
  met,
  notMet,
  notStated,
  page,
  row,
  type Settles,
} from './indicator.ts';
import { items } from './items.ts';
import { answered } from './known.ts';
import { retirement } from './retirement.ts';

const asksValidity: Settles = {
  item: items.validity,
  topic: 'expiry-renewal',
  ifTrue: 'You know for how long it stays valid.',
  ask: 'Ask for how long it stays valid and what renewing it costs.',
};

export const validity = indicator({
  id: 'validity',
  question: 'Is it said for how long it stays valid?',
  why: 'A credential that has to be renewed still speaks for its holder next year.',
  rule: 'For certifications and badges: a stated or confirmed validity counts in full, a retired exam nothing.',
  points: 4,
  reads: ['validYears'],
  applies: ({ isCertification, reading }) =>
    isCertification || reading.kind === 'badge' || reading.form === 'digital-badge',
  judge({ validYears }, known): Finding {
    const gone = retirement(known);
    if (gone?.sure) return notMet('The exam is retired, so it can no longer be earned or renewed.', gone.grounds);
    const told = answered(known, items.validity);
    if (told && !told.yes)
      return notStated('You could not confirm how long it stays valid.', undefined, [0, 1], [told.ground]);
    if (validYears) return met(`It stays valid for ${years(validYears.value)}.`, page('validYears', validYears));
    if (told) return met('You found out how long it stays valid.', [told.ground]);
    const listed = known.certification?.certification;
    if (
      listed?.validYears !== undefined &&
      !listed.unsure.includes('validYears') &&
      !listed.unsure.includes('validity_years')
    ) {
      const words =
        listed.validYears === 'no expiry' ? 'does not expire' : `stays valid for ${years(listed.validYears)}`;
      return met(`By our table it ${words}.`, [row(`${listed.name}: ${words}`, listed)]);
    }
    return notStated('The page does not say for how long it stays valid.', asksValidity);
  },
});

const years = (count: number): string => (count === 1 ? 'one year' : `${count} years`);

export const recency: Criterion = {
  id: 'recency',
  name: 'Recency',
  question: 'Is the material current, and for how long will it be?',
  indicators: [current, validity],
};
