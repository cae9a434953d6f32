import { type Proof, page, row } from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { monthsBetween } from './months.ts';

/** `when` and `successor` only where their source is sure; `maybeSuccessor` where the table is not. */
export type Retirement = {
  /** The exam's code or name; `undefined` = this exam, which the page does not name. */
  what: string | undefined;
  sure: boolean;
  when: string | undefined;
  successor: string | undefined;
  maybeSuccessor: string | undefined;
  grounds: Proof;
};

/** The retirement of the exam or credential, by the page's own date or the exam table; `undefined` if nothing points to one. */
export function retirement(known: Known): Retirement | undefined {
  return byPage(known) ?? byTable(known) ?? byAnswer(known);
}

function byPage(known: Known): Retirement | undefined {
  const { retires } = known.signals;
  const left = retires ? monthsBetween(known.situation.today, retires.value) : undefined;
  if (!retires || left === undefined || left >= 0) return undefined;
  return { ...rowFacts(known), what: undefined, sure: true, when: retires.value, grounds: page('retires', retires) };
}

function byTable(known: Known): Retirement | undefined {
  const { signals, certification: found } = known;
  if (found?.codeStatus !== 'retired' && found?.codeStatus !== 'may-be-retired') return undefined;
  const { certification: listed, code, codeStatus } = found;
  const sure = codeStatus === 'retired';
  const told = answered(known, items.stillOffered);
  if (!sure && told?.yes) return undefined;
  const what = code ?? listed.short ?? listed.name;
  const facts = rowFacts(known);
  const quotes =
    signals.examCodes && code
      ? page('examCodes', signals.examCodes)
      : signals.title
        ? page('title', signals.title)
        : [];
  const fact = row(known.say.rows.retired(what, facts.when, sure), listed);
  const grounds: Proof = [fact, ...quotes, ...(told ? [told.ground] : [])];
  return { ...facts, what, sure: sure || told !== undefined, grounds };
}

/** The user asked, and the exam that the page names cannot be taken any more. */
function byAnswer(known: Known): Retirement | undefined {
  const told = answered(known, items.stillOffered);
  if (!known.certification || !told || told.yes) return undefined;
  const { certification: listed, code } = known.certification;
  const what = code ?? listed.short ?? listed.name;
  return { ...rowFacts(known), what, sure: true, when: undefined, grounds: [told.ground] };
}

function rowFacts({ certification }: Known): Pick<Retirement, 'when' | 'successor' | 'maybeSuccessor'> {
  const listed = certification?.certification;
  const unsure = listed?.unsure ?? [];
  return {
    when: unsure.includes('retires') ? undefined : listed?.retires,
    successor: unsure.includes('successor') ? undefined : listed?.successor,
    maybeSuccessor: unsure.includes('successor') ? listed?.successor : undefined,
  };
}

/** What replaced it, as a sentence that says no more than the table knows; empty if it knows nothing. */
export function successorSentence({ successor, maybeSuccessor }: Retirement, { say }: Known): string {
  if (successor) return say.warnings.successor(successor);
  return maybeSuccessor ? say.warnings.maybeSuccessor(maybeSuccessor) : '';
}
