import type { Facts } from '../model/facts.ts';
import type { Ground } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import type { SignalName } from '../model/signals.ts';
import { page, row } from './indicator.ts';
import { type JudgementLanguage, type Texts, textsIn } from './texts/index.ts';

/** Source: Council Recommendation of 16 June 2022 on micro-credentials (2022/C 243/02), annex I. */
export const euSource = 'Council Recommendation of 16 June 2022, OJ C 243, 27.6.2022, p. 10';

export type EuElement = {
  id: keyof Texts['eu'];
  name: string;
  /** `elsewhere`: known from our list, not from this page. `not looked for`: no reader looks for it yet. */
  state: 'stated' | 'not stated' | 'elsewhere' | 'not looked for' | 'not on a course page';
  optional: boolean;
  grounds: readonly Ground[];
};
export type EuDescription = { elements: readonly EuElement[]; stated: number; of: number };

type Shape = {
  id: EuElement['id'];
  optional?: boolean;
  by: readonly SignalName[] | 'not looked for' | 'not on a course page';
};

/** The mandatory elements in the recommendation's order, then the optional ones; several signals must all be stated. */
const shapes: readonly Shape[] = [
  { id: 'learner', by: 'not on a course page' },
  { id: 'title', by: ['title'] },
  { id: 'country', by: 'not looked for' },
  { id: 'awarding-body', by: ['issuers'] },
  { id: 'date', by: 'not on a course page' },
  { id: 'learning-outcomes', by: ['skills'] },
  { id: 'workload', by: ['hours'] },
  { id: 'level', by: ['level'] },
  { id: 'assessment', by: ['assessments'] },
  { id: 'participation', by: 'not looked for' },
  { id: 'quality-assurance', by: ['accreditations'] },
  { id: 'prerequisites', optional: true, by: 'not looked for' },
  { id: 'supervision', optional: true, by: ['assessments'] },
  { id: 'stackability', optional: true, by: ['creditClaims'] },
];

/** Which of the nine elements that a course page can state it does state; optional ones are listed and not counted. */
export function euDescription(reading: Reading, facts?: Facts, language?: JudgementLanguage): EuDescription {
  const { eu } = textsIn(language);
  const elements = shapes.map((shape) => element({ ...shape, name: eu[shape.id] }, reading, facts));
  const counted = elements.filter(({ optional, state }) => !optional && state !== 'not on a course page');
  return { elements, stated: counted.filter(({ state }) => state === 'stated').length, of: counted.length };
}

function element(
  { id, name, by, optional = false }: Shape & Pick<EuElement, 'name'>,
  reading: Reading,
  facts: Facts | undefined,
): EuElement {
  if (id === 'country') return country({ id, name, optional }, reading, facts);
  if (typeof by === 'string') return { id, name, optional, state: by, grounds: [] };
  const grounds =
    id === 'workload'
      ? workload(reading)
      : id === 'supervision'
        ? supervision(reading)
        : by.flatMap((signal) => quoted(signal, reading));
  return { id, name, optional, state: grounds.length > 0 ? 'stated' : 'not stated', grounds };
}

function quoted(name: SignalName, { signals }: Reading): readonly Ground[] {
  const signal = signals[name];
  return signal
    ? signal.evidence.slice(0, 1).map((evidence) => ({ from: 'page', signal: name, evidence }) as const)
    : [];
}

/** Hours in all, or hours a week for a stated time. */
function workload(reading: Reading): readonly Ground[] {
  const hours = quoted('hours', reading);
  if (hours.length > 0) return hours;
  const [duration, effort] = [quoted('duration', reading), quoted('effort', reading)];
  return duration.length > 0 && effort.length > 0 ? [...duration, ...effort] : [];
}

function supervision({ signals: { assessments } }: Reading): readonly Ground[] {
  return assessments?.value.includes('proctored-exam') ? page('assessments', assessments) : [];
}

function country(
  shape: Pick<EuElement, 'id' | 'name' | 'optional'>,
  { signals }: Reading,
  facts: Facts | undefined,
): EuElement {
  for (const name of signals.issuers?.value ?? []) {
    const found = facts?.issuer(name);
    if (found && !found.lookAlike && found.issuer.country)
      return {
        ...shape,
        state: 'elsewhere',
        grounds: [row(`${found.issuer.name}: ${found.issuer.country}`, found.issuer)],
      };
  }
  return { ...shape, state: 'not looked for', grounds: [] };
}
