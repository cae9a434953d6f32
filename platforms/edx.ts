/**
 * edX: course, program and degree pages and earned certificates, in English and Spanish. Markup of 2022 (server-rendered) and of
 * certificates of 2023.
 */
import { assessments, creditClaims, freeAccess, shareable, skills } from './edx/earning.ts';
import { duration, effort, enrolled, languages, price, starts } from './edx/facts.ts';
import { recognises } from './edx/kinds.ts';
import { instructors, issuers, partOf, title } from './edx/names.ts';
import { siteName } from './page/site-name.ts';
import type { Family, Platform } from './platform.ts';
import { said } from './signals/said.ts';
import { parseLevel } from './wording/level.ts';

const name = 'edX';

export const edx: Platform = {
  id: 'edx',
  name,
  recognises,
  reads: {
    title,
    platform: (page) => siteName(page, name),
    issuers,
    instructors,
    level: (page, { kind }) => (kind === 'course' ? page.labelled(/level|nivel/, parseLevel) : undefined),
    languages,
    duration,
    effort,
    hours: () => undefined,
    price,
    freeAccess,
    assessments,
    shareable,
    creditClaims,
    starts,
    skills,
    enrolled,
    partOf,
    rating: () => undefined,
  },
};

/** Its own reader has the facts; what else its sentences may state is what any page's do. */
export const edxFamily: Family = { platforms: [edx], text: said, data: {} };
