/**
 * Coursera: course, specialization, professional certificate, guided project, degree and university certificate pages; earned
 * certificates are read in coursera/earned.ts. Wording and hooks of 2023, 2024 and 2026.
 */
import { earnedConflicts, earnedReads } from './coursera/earned.ts';
import { artefacts, assessments, creditClaims, freeAccess, promises, shareable, skills } from './coursera/earning.ts';
import { duration, effort, enrolled, hours, languages, level, price, rating, updated } from './coursera/facts.ts';
import { recognises } from './coursera/kinds.ts';
import { instructors, issuers, partOf, taughtBy, title } from './coursera/names.ts';
import { first, stated } from './coursera/page.ts';
import { listed } from './page/found.ts';
import { siteName } from './page/site-name.ts';
import type { Family, Platform, Read } from './platform.ts';

const name = 'Coursera';

/** Two readers behind one list: an earned certificate's page has a template of its own. */
const either =
  <Name extends keyof Platform['reads']>(signal: Name, read: Read<Name>): Read<Name> =>
  (page, about) =>
    about.kind === 'earned-credential' ? earnedReads[signal]?.(page, about) : read(page, about);

export const coursera: Platform = {
  id: 'coursera',
  name,
  recognises,
  reads: {
    title: either('title', title),
    platform: (page) => siteName(page, name),
    issuers: either('issuers', issuers),
    instructors: either('instructors', instructors),
    taughtBy: either('taughtBy', taughtBy),
    level: either('level', level),
    languages: either('languages', languages),
    duration: either('duration', duration),
    effort: either('effort', effort),
    hours: either('hours', hours),
    price: either('price', price),
    freeAccess: either('freeAccess', freeAccess),
    assessments: either('assessments', assessments),
    artefacts: either('artefacts', artefacts),
    shareable: either('shareable', shareable),
    creditClaims: either('creditClaims', creditClaims),
    updated: either('updated', updated),
    // "Starts Nov 5" has no year, and the state's session date is not known to be the one shown.
    starts: () => undefined,
    // A preparation course's codes count; their vendor does not become the issuer.
    examCodes: (page, { kind }) =>
      kind === 'earned-credential'
        ? undefined
        : listed(stated(page, 'examCodes').flatMap((one) => page.claim(one.value, one) ?? [])),
    launched: () => undefined,
    retires: () => undefined,
    validYears: () => undefined,
    accreditations: () => undefined,
    skills: either('skills', skills),
    trialDays: either('trialDays', (page) => first(page, stated(page, 'trialDays'))),
    renews: either('renews', (page) => first(page, stated(page, 'renews'))),
    promises: either('promises', promises),
    rating: either('rating', rating),
    enrolled: either('enrolled', enrolled),
    partOf: either('partOf', partOf),
  },
  conflicts: earnedConflicts,
};

/** Everything that Coursera's pages state, its reader names itself. */
export const courseraFamily: Family = { platforms: [coursera], text: {}, data: {} };
