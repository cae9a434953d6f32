import type { AssessmentKind, CreditClaim, MarketingPromise, SignalValues } from '../../model/signals.ts';
import { strongestClaims } from '../wording/credit.ts';
import type { StatedSignal, StatementOf } from '../wording/statements.ts';
import { type Found, listed, mapped } from './found.ts';
import type { Page } from './page.ts';
import { statedAs } from './stated.ts';

/** Each statement about one signal as a claim, in the order of the page. */
function stated<Name extends StatedSignal>(page: Page, name: Name): Found<StatementOf<Name>['value']>[] {
  return statedAs(page, name).flatMap((statement) => {
    const claim = page.claim(statement.value, statement);
    return claim ? [claim] : [];
  });
}

/** The first statement, where no other contradicts it. */
export function statedOnce<
  Name extends 'freeAccess' | 'trialDays' | 'renews' | 'validYears' | 'launched' | 'retires' | 'shareable',
>(page: Page, name: Name): Found<StatementOf<Name>['value']> | undefined {
  const all = stated(page, name);
  return all.every(({ value }) => value === all[0]?.value) ? all[0] : undefined;
}

export const statedAssessments = (page: Page): Found<AssessmentKind[]> | undefined => {
  const all = listed(stated(page, 'assessments'));
  // Proctored is the stronger word for an exam that another sentence merely names.
  return all?.value.includes('proctored-exam')
    ? listed(stated(page, 'assessments').filter(({ value }) => value !== 'exam'))
    : all;
};

export const statedArtefacts = (page: Page): Found<SignalValues['artefacts']> | undefined =>
  listed(stated(page, 'artefacts'));

/** One fact makes one claim: the strongest wording the page uses for it. */
export function statedCredit(page: Page): Found<CreditClaim[]> | undefined {
  const claims = stated(page, 'creditClaims').slice(0, 50);
  const strongest = strongestClaims(claims);
  const found = strongest.map((claim) =>
    mapped(claim, (value): CreditClaim => ({ ...value, quote: claim.evidence[0]?.quote ?? '' })),
  );
  return listed(
    found.filter((claim) => claim !== undefined),
    ({ kind, body }) => `${kind} ${body}`,
  );
}

/** At most one promise of each kind. */
export function statedPromises(page: Page): Found<MarketingPromise[]> | undefined {
  const claims = stated(page, 'promises').map((claim) =>
    mapped(claim, (kind): MarketingPromise => ({ kind, quote: claim.evidence[0]?.quote ?? '' })),
  );
  return listed(
    claims.filter((claim) => claim !== undefined),
    ({ kind }) => kind,
  );
}

export const statedNames = (
  page: Page,
  name: 'accreditations' | 'taughtBy' | 'examCodes',
): Found<string[]> | undefined => listed(stated(page, name), (value) => value.toLowerCase());
