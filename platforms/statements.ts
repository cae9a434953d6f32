import type { AssessmentKind, CreditClaim, MarketingPromise, SignalValues } from '../model/signals.ts';
import { type Found, listed, mapped, type Page } from './page.ts';
import { strongestClaims } from './wording/credit.ts';
import { mayState, type Statement, statementsIn } from './wording/statements.ts';

type Named<Name extends Statement['signal']> = Extract<Statement, { signal: Name }>;
type Here = { line: number; statement: Statement };

const longest = 4000;
const read = new WeakMap<Page, readonly Here[]>();

/** Everything that the sentences of the page's own text state without a label; looked for once a page. */
function statements(page: Page): readonly Here[] {
  const known = read.get(page);
  if (known) return known;
  const found: Here[] = [];
  const search = new RegExp(mayState.source, 'gi');
  for (let match = search.exec(page.text); match; match = search.exec(page.text)) {
    const index = page.lineAt(match.index);
    const line = page.line(index);
    search.lastIndex = Math.max(line.end, search.lastIndex);
    if (line.end - line.start > longest) continue;
    const here = statementsIn(page.said(line));
    if (!here.length || !page.own(line)) continue;
    for (const statement of here) found.push({ line: line.start, statement });
  }
  read.set(page, found);
  return found;
}

/** Each statement about one signal as a claim, in the order of the page. */
export function stated<Name extends Statement['signal']>(page: Page, name: Name): Found<Named<Name>['value']>[] {
  return statements(page).flatMap(({ line, statement }) => {
    if (statement.signal !== name) return [];
    // The name ties the value; TypeScript cannot follow it through the union.
    const claim = page.claim((statement as Named<Name>).value as Named<Name>['value'], {
      start: line + statement.start,
      end: line + statement.end,
    });
    return claim ? [claim] : [];
  });
}

/** The first statement, where no other contradicts it. */
export function statedOnce<
  Name extends 'freeAccess' | 'trialDays' | 'renews' | 'validYears' | 'updated' | 'launched' | 'retires' | 'shareable',
>(page: Page, name: Name): Found<Named<Name>['value']> | undefined {
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
