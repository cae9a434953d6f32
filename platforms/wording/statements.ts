import type { AssessmentKind, CreditClaim, MarketingPromise, SignalValues } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
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

/**
 * Signal, the stems without which no wording of it is possible, and its parser. The stems are all that runs over a whole page: a
 * large pattern costs milliseconds the first time, so it is asked only where its stem stands.
 */
const families: {
  [Name in keyof Values]: readonly [stems: RegExp, parse: (sentence: string) => Parsed<Values[Name]>[]];
} = {
  assessments: [
    /\bgraded|\bgrading|final grade|proctor|invigil|\bexam(?!pl)|ex[áa]m[ei]n|prüfung|\bassess|quiz|peer[- ]|by peers|attend|calificad|evalua[cd]|\bévalu|asistencia|(?:programming|coding) ass|challenge lab|project review|assignment score|de programaci|notés|avalia|\bprova\b|anwesenheit|pares\b/gi,
    parseAssessments,
  ],
  artefacts: [
    /capstone|portfolio|portafolio|integrador|guided project|proyecto guiado|fin d['’]étude/gi,
    parseArtefacts,
  ],
  shareable: [
    /shar[aei]|linkedin|r[ée]sum[ée]\b|verifia|display|showcase|compart|partag|teilbar|teilen|verificable/gi,
    (text) => one(parseShareable(text)),
  ],
  creditClaims: [
    /credit|cr[ée]dit|\bECTS|\btowards?\b|\bhacia|leistungsp|comptent? (?:pour|dans)|cuenta|\b(?:applied|transferred|transferable) to\b/gi,
    (text) => one(parseCredit(text)),
  ],
  freeAccess: [
    /audit|(?<!enroll |join )for free|free (?:to|of)|free,? optional|\bis free|this free|are free|no (?:cost|charge|certificate)|gratis|gratuit|kostenlos/gi,
    (text) => one(parseFreeAccess(text)),
  ],
  trialDays: [/trial|de prueba|prueba grat|essai|teste grat|testphase|tägige/gi, (text) => one(parseTrial(text))],
  renews: [/renews?\b|renueva|renouvel|verlängert/gi, (text) => one(parseRenewal(text))],
  validYears: [
    /\bvalid|válid|expir|renew|recertif|maint(?:ain|en)|good for|active for|current for|continuing certification|vigencia|gültig|valable|renov/gi,
    (text) => one(parseValidity(text)),
  ],
  accreditations: [
    /accredit|acredit|accrédit|akkred|17024|complian|approved by|recogni[sz]ed by/gi,
    parseAccreditations,
  ],
  promises: [
    /guarant|garant|placement|\d ?%|salar|\bin[- ]demand|high[- ]demand|demandad|alta demanda|limited|(?:days?|hours?) left|(?:ends|expires)\b|claim this|last chance|recogni[sz]ed|reconocid|accredited|acreditad|hired|\bearn up/gi,
    parsePromises,
  ],
  taughtBy: [
    /delivered|powered by|partner|collaborat|operated|facilitated|taught|graded by|run by|together with|impartido|dictado/gi,
    (text) => one(parseTaughtBy(text)),
  ],
  examCodes: [/[a-z0-9]{2,4}[-_][a-z]?\d{2}|\bex\d{3}|fc0-|clo-/gi, parseExamCodes],
  updated: [/updated?\b|actualiza|mise? à jour|atualiza|aktualisi|更新/gi, (text) => one(parseUpdated(text))],
  launched: [/launch|releas|lanza|lan[çc]a|lancement|erschein/gi, (text) => one(parseLaunch(text))],
  retires: [/retir|discontinu|end of life|aposentad|eingestellt|retrait/gi, (text) => one(parseRetirement(text))],
};

/** Where a text may state something of a signal: run over a whole page, it tells the lines worth `statementsOf`. Global: set its `lastIndex` first. */
export const stemsOf = (signal: StatedSignal): RegExp => families[signal][0];

/** What the sentences of a line state of one signal; a question states nothing. Offsets are those of the line. */
export function statementsOf<Name extends StatedSignal>(signal: Name, line: string): StatementOf<Name>[] {
  const [stems, parse] = families[signal];
  if (line.search(stems) < 0) return [];
  return sentences(line).flatMap((sentence) =>
    sentence.text.trimEnd().endsWith('?') || sentence.text.search(stems) < 0
      ? []
      : parse(sentence.text).map(({ value, start, end }) => ({
          signal,
          value,
          start: start + sentence.start,
          end: end + sentence.start,
        })),
  );
}

const names = Object.keys(families) as StatedSignal[]; // the keys of the table above

/** All that the sentences of a line state. */
export function statementsIn(line: string): Statement[] {
  // One row's name and value belong together; TypeScript cannot tie them over the union.
  return names.flatMap((name) => statementsOf(name, line) as Statement[]);
}
