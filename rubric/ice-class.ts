import type { Judgement } from '../model/judgement.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';

/**
 * ICE's distinction: a certification is assessed independently of any course and is limited in time; a certificate follows
 * an assessment or mere attendance; what the page does not say is not stated. An unlisted body must state the time limit.
 */
export function iceClassOf(known: Known): Judgement['iceClass'] {
  if (known.reading.form === 'none') return 'not stated';
  const kinds = known.signals.assessments?.value;
  if (!kinds) return answered(known, items.graded)?.yes ? 'assessment-based certificate' : 'not stated';
  if (kinds.every((kind) => kind === 'attendance')) return 'certificate of attendance';
  const exam = kinds.includes('exam') || kinds.includes('proctored-exam');
  return known.isCertification && exam && limitedInTime(known) ? 'certification' : 'assessment-based certificate';
}

function limitedInTime({ signals, certification, issuers }: Known): boolean {
  if (signals.validYears) return signals.validYears.value > 0;
  const row = certification?.certification;
  const listed = row?.unsure.includes('validYears') ? undefined : row?.validYears;
  if (listed !== undefined) return listed !== 'no expiry';
  return issuers.some((issuer) => issuer.listed !== undefined && issuer.listed.kind !== 'platform');
}
