import type { Certification } from '../model/facts.ts';
import { type Finding, met, notMet, notStated, type Proof, page, partly, row, type Settles } from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { retirement } from './retirement.ts';

const asksStillOffered: Settles = {
  item: items.stillOffered,
  topic: 'exam-retake',
  ifTrue: 'The exam can still be taken.',
  ask: 'Ask the issuer whether this exam can still be taken.',
};

const asksInUse: Settles = {
  ...asksStillOffered,
  ifTrue: 'The issuer’s own page says that this exam is in use.',
  ask: 'Check on the issuer’s own page that this is the exam in use.',
};

/** Whether the table is sure that an exam is in use. */
export const surelyInUse = ({ status, unsure }: Certification): boolean =>
  status === 'active' && !unsure.includes('status');

/** An exam that is retired, may be, or is announced to be; `undefined` otherwise. */
export function goneOrGoing(known: Known): Finding | undefined {
  const gone = retirement(known);
  const { retires } = known.signals;
  const told = answered(known, items.stillOffered);
  if (!gone && told?.yes && known.certification?.codeStatus === 'may-be-retired')
    return met('You confirmed that the exam can still be taken.', [told.ground]);
  if (gone?.sure) {
    const since = gone.when ? ` since ${gone.when}` : '';
    return notMet(`${gone.what} is retired${since} and can no longer be taken.`, gone.grounds);
  }
  if (gone)
    return notStated(`${gone.what} may be retired; our table is not sure.`, asksStillOffered, [0, 1], gone.grounds);
  return retires ? partly(`The exam retires ${retires.value}.`, page('retires', retires)) : undefined;
}

/** An exam code that the table knows as in use: in full where that is sure or confirmed, else half to full. */
export function examInUse(known: Known): Finding | undefined {
  const { certification: found, signals } = known;
  if (found?.codeStatus !== 'active' || !found.code) return undefined;
  const { certification, code } = found;
  const told = answered(known, items.stillOffered);
  const sure = surelyInUse(certification);
  const fact = row(`${code}: in use${sure ? '' : ' (to confirm)'}`, certification);
  const quotes = signals.examCodes
    ? page('examCodes', signals.examCodes)
    : signals.title
      ? page('title', signals.title)
      : [];
  const proof: Proof = [fact, ...quotes];
  if (sure || told) return met(`${code} is the exam in use.`, told ? [...proof, told.ground] : proof);
  return partly(`${code} seems to be the exam in use; confirm it with the issuer.`, proof, [0.5, 1], asksInUse);
}
