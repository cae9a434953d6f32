import { type Proof, page, row } from './indicator.ts';
import { items } from './items.ts';
import { answered, type Known } from './known.ts';
import { monthsBetween } from './months.ts';

export type Retirement = {
  sure: boolean;
  when: string | undefined;
  successor: string | undefined;
  what: string;
  grounds: Proof;
};

/** The retirement of the exam or credential, by the page's own date or the exam table; `undefined` if nothing points to one. */
export function retirement(known: Known): Retirement | undefined {
  const { signals, situation, certification: found } = known;
  const listed = found?.certification;
  const { retires, examCodes } = signals;
  if (retires) {
    const left = monthsBetween(situation.today, retires.value);
    if (left !== undefined && left < 0)
      return {
        sure: true,
        when: retires.value,
        successor: listed?.successor,
        what: 'This exam',
        grounds: page('retires', retires),
      };
  }
  if (!found || !listed) return undefined;
  const coded = examCodes && (found.codeStatus === 'retired' || found.codeStatus === 'may-be-retired');
  const whole = known.isCertification && found.codeStatus !== 'active' && listed.status === 'retired';
  if (!coded && !whole) return undefined;
  const sure = coded ? found.codeStatus === 'retired' : !listed.unsure.includes('status');
  const told = answered(known, items.stillOffered);
  if (!sure && told?.yes) return undefined;
  const what = found.code ?? listed.short ?? listed.name;
  const fact = row(
    `${what}: retired${listed.retires ? ` ${listed.retires}` : ''}${sure ? '' : ' (to confirm)'}`,
    listed,
  );
  const quotes = examCodes ? page('examCodes', examCodes) : signals.title ? page('title', signals.title) : [];
  const grounds: Proof = [fact, ...quotes];
  if (!sure && told)
    return { sure: true, when: listed.retires, successor: listed.successor, what, grounds: [...grounds, told.ground] };
  return { sure, when: listed.retires, successor: listed.successor, what, grounds };
}
