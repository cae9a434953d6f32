/** What any page may state in sentences and labels that mean the same everywhere: the shared reader's part for sites with a reader of their own. */

import { short } from '../page/short.ts';
import { statedArtefacts, statedCredit, statedNames, statedOnce, statedPromises } from '../page/statements.ts';
import type { Platform } from '../platform.ts';
import { parseTerm } from '../wording/certificate.ts';
import { parseMonth, parseUpdated } from '../wording/date.ts';
import { skills } from './skills.ts';

const updatedLabel =
  /(?:course |content |page )?(?:last )?updated(?: on)?|last (?:update|revision)|[úu]ltima actualizaci[óo]n|actualizado|dernière mise à jour|mis à jour|[úu]ltima atualiza[çc][ãa]o|atualizado|zuletzt aktualisiert|letzte aktualisierung/;

const termLabel =
  /(?:credential |certification |certificate |exam )?(?:expiration|expires(?: after)?|validity(?: period)?|valid for|renewal(?: (?:period|frequency|cycle|requirement))?|certification valid(?: for)?|recertification(?: period| cycle)?)|vigencia|validez|validité|validade|gültigkeit/;

export const said: Platform['reads'] = {
  taughtBy: (page) => statedNames(page, 'taughtBy'),
  artefacts: statedArtefacts,
  shareable: (page) => statedOnce(page, 'shareable'),
  creditClaims: (page, { kind }) => (kind === 'degree' ? undefined : statedCredit(page)),
  updated: (page) =>
    page.labelled(updatedLabel, short(parseMonth, 60)) ??
    page.phrase(/^[^\n]{6,24} last updated$/i, (match) => parseMonth(match[0])?.value) ??
    page.near(/updated|actualiza|mise? à jour|atualiza|aktualisiert|更新/i, short(parseUpdated, 80)),
  examCodes: (page, { kind }) =>
    kind === 'certification' || page.phrase(/\bexam\b/i, () => true) ? statedNames(page, 'examCodes') : undefined,
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
