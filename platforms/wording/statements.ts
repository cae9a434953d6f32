import type { AssessmentKind, CreditClaim, MarketingPromise, SignalValues } from '../../model/signals.ts';
import type { Parsed } from '../parsed.ts';
import { parseFreeAccess, parseRenewal, parseTrial } from './access.ts';
import { parseAssessments } from './assessment.ts';
import { parseAccreditations, parseArtefacts, parseShareable, parseValidity } from './certificate.ts';
import { parseCredit } from './credit.ts';
import { parseLaunch, parseRetirement, parseUpdated } from './date.ts';
import { parseExamCodes } from './exam-code.ts';
import { sentences } from './match.ts';
import { parsePromises } from './promise.ts';
import { parseTaughtBy } from './teaching.ts';

type Values = {
  assessments: AssessmentKind;
  artefacts: SignalValues['artefacts'][number];
  shareable: true;
  creditClaims: Omit<CreditClaim, 'quote'>;
  freeAccess: boolean;
  trialDays: number;
  renews: 'month' | 'year';
  validYears: number;
  accreditations: string;
  promises: MarketingPromise['kind'];
  taughtBy: string;
  examCodes: string;
  updated: string;
  launched: string;
  retires: string;
};

/** One thing that a sentence states about a signal; lists give one statement an entry. */
export type StatementOf<Name extends keyof Values> = { signal: Name } & Parsed<Values[Name]>;
export type Statement = { [Name in keyof Values]: StatementOf<Name> }[keyof Values];
export type StatedSignal = keyof Values;

const one = <T>(found: Parsed<T> | undefined): Parsed<T>[] => (found ? [found] : []);

/** Signal, the stems without which no wording of it is possible, and its parser. */
const families: {
  [Name in keyof Values]: readonly [stems: string, parse: (sentence: string) => Parsed<Values[Name]>[]];
} = {
  assessments: [
    'grad|proctor|invigil|superv|exam|exám|prüf|quiz|assess|peer|attend|calific|evalu|évalu|asist|assign|programming|labs?\\b|project rev|not[ée]|avalia|anwesenh',
    parseAssessments,
  ],
  artefacts: ['capstone|portfolio|portafolio|integrador|guided|guiado', parseArtefacts],
  shareable: ['shar|linkedin|r[ée]sum[ée]|verifi|compart|partag|teil', (text) => one(parseShareable(text))],
  creditClaims: [
    'credit|cr[ée]dit|ects|toward|degree|hacia|grado|título|diplôme|leistungsp',
    (text) => one(parseCredit(text)),
  ],
  freeAccess: ['free|audit|gratis|gratui|no c(?:ost|harge|ertificate)|kostenlos', (text) => one(parseFreeAccess(text))],
  trialDays: ['trial|prueba|essai|teste|testphase', (text) => one(parseTrial(text))],
  renews: ['renew|renueva|renouvel|verlängert', (text) => one(parseRenewal(text))],
  validYears: [
    'valid|válid|expir|renew|recertif|good for|vigencia|gültig|valable|renov',
    (text) => one(parseValidity(text)),
  ],
  accreditations: ['accredit|acredit|accrédit|akkred|17024|compl|approved by|recogni', parseAccreditations],
  promises: [
    'guarant|garant|placement|rate|%|salar|demand|limited|left|ends|expires|claim|chance|recogni|reconocid|accredit|earn|hired',
    parsePromises,
  ],
  taughtBy: [
    'deliver|powered|partner|collaborat|operated|facilitated|taught|graded|run by|together with|impartido|dictado',
    (text) => one(parseTaughtBy(text)),
  ],
  examCodes: ['[a-z0-9]{2,4}[-_][a-z0-9]{3}|ex\\d{3}', parseExamCodes],
  updated: ['updat|actualiza|mise? à jour|atualiza|aktualisi|更新', (text) => one(parseUpdated(text))],
  launched: ['launch|releas|lanza|lan[çc]a|lancement|erschein', (text) => one(parseLaunch(text))],
  retires: ['retir|discontinu|end of life|aposentad|eingestellt|retrait', (text) => one(parseRetirement(text))],
};
const names = Object.keys(families) as (keyof Values)[]; // the keys of the table just above
const stems = new Map(names.map((name) => [name, new RegExp(families[name][0], 'i')] as const));

/** Matches where a text may state something; run once over a whole page, it tells which lines are worth `statementsIn`. */
export const mayState = new RegExp(names.map((name) => families[name][0]).join('|'), 'i');

/** All that the sentences of a line state about signals that need no label; a question states nothing. Offsets are those of the line. */
export function statementsIn(line: string, only?: readonly (keyof Values)[]): Statement[] {
  const found: Statement[] = [];
  if (!mayState.test(line)) return found;
  for (const sentence of sentences(line)) {
    if (sentence.text.trimEnd().endsWith('?')) continue;
    for (const name of only ?? names) {
      if (!stems.get(name)?.test(sentence.text)) continue;
      for (const { value, start, end } of families[name][1](sentence.text)) {
        // name and value come from the same row; TypeScript cannot tie them over the union.
        found.push({ signal: name, value, start: start + sentence.start, end: end + sentence.start } as Statement);
      }
    }
  }
  return found;
}
