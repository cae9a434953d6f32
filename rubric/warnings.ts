import type { Ground, Warning } from '../model/judgement.ts';
import { byVersion } from './current.ts';
import { page, row } from './indicator.ts';
import { borrowedBy, calledOf } from './issuer-known.ts';
import type { Known } from './known.ts';
import { retirement, successorSentence } from './retirement.ts';
import { openCreditClaims } from './stackability.ts';

const warning = (id: Warning['id'], grave: boolean, text: string, grounds: readonly Ground[]): Warning => ({
  id,
  grave,
  text,
  grounds: [...grounds],
});

/** Warnings, grave ones first: these stand above the verdict. */
export function warningsOf(known: Known): readonly Warning[] {
  return [
    ...tampered(known),
    ...lookAlike(known),
    ...retired(known),
    ...borrowed(known),
    ...outdated(known),
    ...preparation(known),
    ...credit(known),
  ];
}

function tampered({ reading, say }: Known): readonly Warning[] {
  if (reading.kind !== 'earned-credential') return [];
  return (reading.conflicts ?? []).slice(0, 1).map(({ about, says }) =>
    warning(
      'tampered-certificate',
      true,
      say.warnings.tampered(say.warnings.about[about] ?? about),
      says.map(({ evidence }) => ({ from: 'page', signal: about, evidence }) as const),
    ),
  );
}

function lookAlike({ issuers, signals, say }: Known): readonly Warning[] {
  if (!signals.issuers || !issuers.some((issuer) => issuer.lookAlike)) return [];
  return [warning('look-alike-name', true, say.warnings.lookAlike, page('issuers', signals.issuers))];
}

function retired(known: Known): readonly Warning[] {
  const gone = retirement(known);
  if (!gone) return [];
  const next = successorSentence(gone, known);
  const { warnings } = known.say;
  if (!gone.sure) return [warning('may-be-retired', false, warnings.maybeRetired(gone.what, next), gone.grounds)];
  return [warning('retired-exam', true, warnings.retired(gone.what, gone.when, next), gone.grounds)];
}

function borrowed(known: Known): readonly Warning[] {
  const lent = borrowedBy(known);
  const [best] = known.issuers;
  if (!lent || !best || best.lookAlike) return [];
  return [warning('borrowed-brand', false, known.say.warnings.borrowed(calledOf(best), lent.who), lent.grounds)];
}

function outdated(known: Known): readonly Warning[] {
  const version = byVersion(known);
  return version?.answer === 'not met' ? [warning('outdated-version', false, version.reason, version.grounds)] : [];
}

/** A course that prepares for an exam is not the certification. */
function preparation({ isCertification, certification, signals, reading, say }: Known): readonly Warning[] {
  const { examCodes, title } = signals;
  const code = examCodes?.value[0] ?? certification?.code;
  if (isCertification || !code || reading.kind === 'earned-credential' || reading.kind === 'badge') return [];
  const name = certification?.certification.name ?? code;
  const fact = certification
    ? [row(say.rows.examOf(name, certification.certification.body), certification.certification)]
    : [];
  const quotes = examCodes ? page('examCodes', examCodes) : title ? page('title', title) : [];
  return [warning('preparation-only', false, say.warnings.preparation(name), [...quotes, ...fact])];
}

function credit(known: Known): readonly Warning[] {
  const stated = known.signals.creditClaims;
  if (!stated || openCreditClaims(known).length === 0) return [];
  return [warning('credit-unconfirmed', false, known.say.warnings.credit, page('creditClaims', stated))];
}
