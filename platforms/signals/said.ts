/** What any page may state in sentences and labels that mean the same everywhere: the shared reader's part for sites with a reader of their own. */

import type { CreditClaim } from '../../model/signals.ts';
import { type Found, mapped } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { short } from '../page/short.ts';
import { statedArtefacts, statedCredit, statedNames, statedOnce, statedPromises } from '../page/statements.ts';
import type { Platform } from '../platform.ts';
import { parseTerm } from '../wording/certificate.ts';
import { parseMonth, parseUpdated } from '../wording/date.ts';
import { codeOfExam, parseLabelledCode } from '../wording/exam-code.ts';
import { skills } from './skills.ts';

const updatedLabel =
  /(?:course |content |page )?(?:last )?updated(?: on)?|last (?:update|revision)|[úu]ltima actualizaci[óo]n|actualizado|dernière mise à jour|mis à jour|[úu]ltima atualiza[çc][ãa]o|atualizado|zuletzt aktualisiert|letzte aktualisierung/;

const termLabel =
  /(?:credential |certification |certificate |exam )?(?:expiration|expires(?: after)?|validity(?: period)?|valid for|renewal(?: (?:period|frequency|cycle|requirement))?|certification valid(?: for)?|recertification(?: period| cycle)?)|vigencia|validez|validité|validade|gültigkeit/;

/** A code that a label calls the exam's, whatever it is made of. */
const labelledCode = (page: Page): Found<string[]> | undefined =>
  mapped(page.labelled(codeOfExam, parseLabelledCode), (code) => [code]);

const notGiven =
  /\b(?:no|not|non|never|only|if|required?|requirement|needed|prerequisite|equivalent|optional)\b|n['’]t\b|\?/i;
/** European credits beside a label: "Study load: 5 ECTS". */
const labelledCredit = (page: Page): Found<CreditClaim[]> | undefined => {
  const found = page.labelled(
    /(?:number of |study |academic )?(?:credits?|credit points|study ?load|ECTS(?:[- ]?(?:credits?|points?|punkte))?)|workload|cr[ée]dit(?:o)?s(?: ECTS)?|leistungspunkte/,
    short((text) => {
      const match =
        /^(?!0)\d{1,3}(?:[.,]\d)? (?:ECTS(?:[ -]?(?:credits?|points?|punkte))?|(?:credits?|cr[ée]ditos?|crédits?) ECTS)(?![a-z])/i.exec(
          text,
        );
      return match && !notGiven.test(text.slice(match[0].length))
        ? { value: match[0], start: 0, end: match[0].length }
        : undefined;
    }, 60),
  );
  return mapped(found, (quote) => [{ kind: 'awarded', body: 'ECTS', quote }]);
};

export const said: Platform['reads'] = {
  taughtBy: (page) => statedNames(page, 'taughtBy'),
  artefacts: statedArtefacts,
  shareable: (page) => statedOnce(page, 'shareable'),
  creditClaims: (page, { kind }) => (kind === 'degree' ? undefined : (statedCredit(page) ?? labelledCredit(page))),
  updated: (page) =>
    page.labelled(updatedLabel, short(parseMonth, 60)) ??
    page.phrase(/^[^\n]{6,24} last updated$/i, (match) => parseMonth(match[0])?.value) ??
    page.near(/updated|actualiza|mise? à jour|atualiza|aktualisiert|更新/i, short(parseUpdated, 80)),
  examCodes: (page, { kind }) =>
    kind === 'certification' || page.phrase(/\bexam\b/i, () => true)
      ? (statedNames(page, 'examCodes') ?? (kind === 'certification' ? labelledCode(page) : undefined))
      : undefined,
  launched: (page, { kind }) => (kind === 'certification' ? statedOnce(page, 'launched') : undefined),
  retires: (page, { kind }) => (kind === 'certification' ? statedOnce(page, 'retires') : undefined),
  // A degree's page speaks of the validity of language tests.
  validYears: (page, { kind }) =>
    kind === 'degree' || kind === 'course'
      ? undefined
      : (statedOnce(page, 'validYears') ?? page.labelled(termLabel, short(parseTerm, 60))),
  accreditations: (page) => statedNames(page, 'accreditations'),
  trialDays: (page) => statedOnce(page, 'trialDays'),
  renews: (page) => statedOnce(page, 'renews'),
  promises: statedPromises,
  skills,
};
