import type { Certification } from '../model/facts.ts';
import { type Finding, met, notMet, notStated, type Proof, page, partly, row } from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { retirement } from './retirement.ts';
import { settles } from './settles.ts';

/** Whether the table is sure that an exam is in use. */
export const surelyInUse = ({ status, unsure }: Certification): boolean =>
  status === 'active' && !unsure.includes('status');

/** An exam that is retired, may be, or is announced to be; `undefined` otherwise. */
export function goneOrGoing(known: Known): Finding | undefined {
  const { reasons } = known.say;
  const gone = retirement(known);
  const { retires } = known.signals;
  const told = answered(known, items.stillOffered);
  if (!gone && told?.yes && known.certification?.codeStatus === 'may-be-retired')
    return met(reasons.stillOffered, [told.ground]);
  if (gone?.sure) return notMet(reasons.retired(gone.what, gone.when), gone.grounds);
  if (gone) return notStated(reasons.maybeRetired(gone.what), settles('stillOffered', known), [0, 1], gone.grounds);
  return retires ? partly(reasons.retires(retires.value), page('retires', retires)) : undefined;
}

/** An exam code that the table knows as in use: in full where that is sure or confirmed, else half to full. */
export function examInUse(known: Known): Finding | undefined {
  const { certification: found, signals, say } = known;
  if (found?.codeStatus !== 'active' || !found.code) return undefined;
  const { certification, code } = found;
  const told = answered(known, items.stillOffered);
  const sure = surelyInUse(certification);
  const fact = row(say.rows.inUse(code, sure), certification);
  const quotes = signals.examCodes
    ? page('examCodes', signals.examCodes)
    : signals.title
      ? page('title', signals.title)
      : [];
  const proof: Proof = [fact, ...quotes];
  if (sure || told) return met(say.reasons.inUse(code), told ? [...proof, told.ground] : proof);
  return partly(say.reasons.seemsInUse(code), proof, [0.5, 1], settles('inUse', known));
}
