import { examInUse, goneOrGoing } from './exam-in-use.ts';
import {
  type Finding,
  indicator,
  met,
  notMet,
  notStated,
  type Proof,
  page,
  partly,
  row,
  type Span,
} from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { monthsBetween } from './months.ts';
import { settles } from './settles.ts';

/** Months of one span: two years in fast fields, eight in slow ones; where the field is unknown, both stand. */
function spans(known: Known): { short: number; long: number } {
  const years = known.field?.years;
  return { short: (years ?? 2) * 12, long: (years ?? 8) * 12 };
}

/** An update of this month: within one span met, within two partly, older not met. */
function byUpdate(updated: string, known: Known, proof: Proof): Finding | undefined {
  const age = monthsBetween(updated, known.situation.today);
  if (age === undefined) return undefined;
  const { short, long } = spans(known);
  const share = (span: number): number => (age <= span ? 1 : age <= 2 * span ? 0.5 : 0);
  const [low, high] = [share(short), share(long)];
  const { reasons } = known.say;
  const field = known.fieldName;
  if (low === 1) return met(reasons.updated(updated, field), proof);
  if (high === 0) return notMet(reasons.updatedOld(updated, field), proof);
  return partly(reasons.updatedAgeing(updated, field), proof, [low, high], settles('updated', known));
}

const standings = ['out-of-support', 'supported', 'latest'] as const;

/** The product that stands worst; of several versions of one product the newest counts, since a course may begin with the old. */
function worst(versions: Known['versions']): Known['versions'][number] | undefined {
  const rank = ({ version }: Known['versions'][number]): number => standings.indexOf(version.standing);
  const newest = new Map<string, Known['versions'][number]>();
  for (const one of versions) {
    const other = newest.get(one.version.product);
    if (!other || rank(one) > rank(other)) newest.set(one.version.product, one);
  }
  return [...newest.values()].sort((a, b) => rank(a) - rank(b) || (a.version.product < b.version.product ? -1 : 1))[0];
}

/** The worst product version that the title or the list of skills names. */
export function byVersion(known: Known): Finding | undefined {
  const found = worst(known.versions);
  if (!found) return undefined;
  const { version, words } = found;
  const { product, named, standing, latest, oldestSupported } = version;
  const { reasons, rows } = known.say;
  const oldest = oldestSupported === 'none' ? undefined : oldestSupported || undefined;
  const proof: Proof = [
    ...words,
    row(rows.version(product, latest, oldest), {
      source: version.source,
      date: version.asOf,
    }),
  ];
  if (standing === 'latest') return met(reasons.latest(product, named), proof);
  if (standing === 'supported') return partly(reasons.supportedVersion(product, named, latest), proof);
  return notMet(reasons.outOfSupport(product, named), proof);
}

/** What else on the page dates it: the launch, then the next session. */
function byLaunchOrSession(known: Known): Finding | undefined {
  const { launched, starts, examCodes } = known.signals;
  const { today } = known.situation;
  const { reasons } = known.say;
  if (launched) {
    const age = monthsBetween(launched.value, today);
    const { short, long } = spans(known);
    if (age !== undefined && age <= 2 * short)
      return met(reasons.launched(launched.value, known.fieldName), page('launched', launched));
    if (age !== undefined && age > 2 * long && known.isCertification && examCodes)
      return notMet(reasons.launchedOld(launched.value, known.fieldName), page('launched', launched));
  }
  const away = starts ? monthsBetween(today, starts.value) : undefined;
  if (starts && away !== undefined && Math.abs(away) <= 12) {
    return partly(reasons.session, page('starts', starts), [0.3, 1], settles('updated', known));
  }
  return undefined;
}

export const current = indicator({
  id: 'current',
  points: 11,
  reads: ['title', 'skills', 'updated', 'launched', 'starts', 'examCodes', 'retires'],
  judge({ updated }, known): Finding {
    const { reasons } = known.say;
    const version = byVersion(known);
    const gone = goneOrGoing(known);
    if (gone) return version ? lower(gone, version) : gone;
    const dated = updated ? byUpdate(updated.value, known, page('updated', updated)) : undefined;
    const exam = examInUse(known);
    const running = byLaunchOrSession(known);
    const inUse = exam && exam.answer === 'partly' && running?.answer === 'met' ? running : exam;
    const stated = [inUse, version, inUse && known.isCertification ? undefined : dated].filter(
      (one) => one !== undefined,
    );
    const onPage = stated.length > 0 ? stated.reduce(lower) : running;
    const told = answered(known, items.updated);
    if (!told) return onPage ?? notStated(reasons.notSaidUpdated, settles('updated', known));
    if (!told.yes) return doubted(onPage, told.ground, known);
    if (onPage && onPage.span[0] === onPage.span[1]) return onPage;
    const found = told.value
      ? byUpdate(monthIn(told.value), known, [told.ground])
      : met(reasons.foundCurrent, [told.ground]);
    if (!found) return onPage ?? notStated(reasons.noDate, settles('updated', known), [0, 1], [told.ground]);
    return within(found, onPage?.span ?? [0, 1]);
  },
});

/** The month that an answer names: a year alone counts from its start. */
const monthIn = (value: string): string => (/^\d{4}$/.test(value) ? `${value}-01` : value.slice(0, 7));

/** The weaker of two findings, at both ends: what is known to be stale cannot be hoped for. */
function lower(a: Finding, b: Finding): Finding {
  const weaker = b.span[0] + b.span[1] < a.span[0] + a.span[1] ? b : a;
  return within(weaker, [0, Math.min(a.span[1], b.span[1])]);
}

/** A page's date that the user found untrue proves nothing any more, and rules out nothing better than before. */
function doubted(finding: Finding | undefined, ground: Proof[0], known: Known): Finding {
  const { reasons } = known.say;
  if (!finding) return notStated(reasons.notFoundUpdated, undefined, [0, 1], [ground]);
  const span: Span = [0, finding.span[1]];
  if (span[1] === 0) return finding;
  return notStated(reasons.dateDoubted, settles('updated', known), span, [ground, ...finding.grounds]);
}

/** Keeps a finding inside what is left open. */
function within(finding: Finding, [low, high]: Span): Finding {
  const clamp = (share: number): number => Math.min(high, Math.max(low, share));
  const span: Span = [clamp(finding.span[0]), clamp(finding.span[1])];
  const [first, ...more] = finding.grounds;
  if (!first || (span[0] === finding.span[0] && span[1] === finding.span[1])) return finding;
  return partly(finding.reason, [first, ...more], span);
}
