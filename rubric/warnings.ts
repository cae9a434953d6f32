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

function tampered({ reading }: Known): readonly Warning[] {
  if (reading.kind !== 'earned-credential') return [];
  return (reading.conflicts ?? []).slice(0, 1).map(({ about, says }) =>
    warning(
      'tampered-certificate',
      true,
      `This page says two different things about the ${about}, as a certificate does that was changed by hand.`,
      says.map(({ evidence }) => ({ from: 'page', signal: about, evidence }) as const),
    ),
  );
}

function lookAlike({ issuers, signals }: Known): readonly Warning[] {
  if (!signals.issuers || !issuers.some((issuer) => issuer.lookAlike)) return [];
  return [
    warning(
      'look-alike-name',
      true,
      'The issuer’s name contains letters that only look like those of a known name.',
      page('issuers', signals.issuers),
    ),
  ];
}

function retired(known: Known): readonly Warning[] {
  const gone = retirement(known);
  if (!gone) return [];
  const next = successorSentence(gone);
  if (!gone.sure)
    return [
      warning(
        'may-be-retired',
        false,
        `${gone.what} may be retired; ask the issuer before you pay.${next}`,
        gone.grounds,
      ),
    ];
  return [
    warning(
      'retired-exam',
      true,
      `${gone.what} is retired${gone.when ? ` since ${gone.when}` : ''}: nobody can take it any more.${next}`,
      gone.grounds,
    ),
  ];
}

function borrowed(known: Known): readonly Warning[] {
  const lent = borrowedBy(known);
  const [best] = known.issuers;
  if (!lent || !best || best.lookAlike) return [];
  return [
    warning(
      'borrowed-brand',
      false,
      `${calledOf(best)}’s name stands on it, but ${lent.who} teaches or grades it.`,
      lent.grounds,
    ),
  ];
}

function outdated(known: Known): readonly Warning[] {
  const version = byVersion(known);
  return version?.answer === 'not met' ? [warning('outdated-version', false, version.reason, version.grounds)] : [];
}

/** A course that prepares for an exam is not the certification. */
function preparation({ isCertification, certification, signals, reading }: Known): readonly Warning[] {
  const { examCodes, title } = signals;
  const code = examCodes?.value[0] ?? certification?.code;
  if (isCertification || !code || reading.kind === 'earned-credential' || reading.kind === 'badge') return [];
  const name = certification?.certification.name ?? code;
  const fact = certification
    ? [row(`${name}: exam of ${certification.certification.body}`, certification.certification)]
    : [];
  const quotes = examCodes ? page('examCodes', examCodes) : title ? page('title', title) : [];
  return [
    warning('preparation-only', false, `This prepares for ${name}; the exam and its fee are separate.`, [
      ...quotes,
      ...fact,
    ]),
  ];
}

function credit(known: Known): readonly Warning[] {
  const stated = known.signals.creditClaims;
  if (!stated || openCreditClaims(known).length === 0) return [];
  return [
    warning(
      'credit-unconfirmed',
      false,
      'Credit is claimed here, and nobody who would grant it has confirmed it yet.',
      page('creditClaims', stated),
    ),
  ];
}
