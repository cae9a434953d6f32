/** The closed lists of words that every view shows. They stand apart from the shapes, so that a view which checks nothing loads no checker. */
import type { Settings } from './settings.ts';

export const criterionIds = [
  'issuer-recognition',
  'assessment-rigor',
  'what-you-can-show',
  'recency',
  'stackability',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const goals = ['first-job', 'promotion', 'credit', 'licence', 'curiosity'] as const;
export type Goal = (typeof goals)[number];

/** What items of a checklist are about. */
export const groups = ['money', 'assessment', 'recognition', 'afterwards'] as const;
export type Group = (typeof groups)[number];

/** Where the user is with a credential. */
export const statuses = ['considering', 'paying', 'enrolled', 'done', 'dropped'] as const;

/** How strongly a posting asks for a credential. */
export const strengths = ['required', 'preferred', 'mentioned'] as const;

/** Until the user has chosen. */
export const defaultSettings: Settings = { goal: 'first-job', field: '', role: '' };
