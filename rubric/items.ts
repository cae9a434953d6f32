/**
 * Ids of the checklist items that several files name. An id is its topic and, after a colon, the one fact it
 * asks for where a topic has several.
 */
export const items = {
  issuerName: 'who-issues:name',
  ownHand: 'who-issues',
  postings: 'postings',
  accreditation: 'accreditation-directory',
  identity: 'identity-check',
  attendance: 'identity-check:attendance-only',
  graded: 'identity-check:graded',
  supervised: 'identity-check:supervised',
  expertGraded: 'identity-check:graded-by',
  passMark: 'identity-check:pass-mark',
  renewal: 'auto-renewal',
  cancel: 'auto-renewal:cancel',
  trial: 'auto-renewal:trial',
  work: 'what-to-show',
  record: 'what-to-show:record',
  updated: 'last-updated',
  stillOffered: 'exam-retake:still-offered',
  validity: 'expiry-renewal',
  credit: 'credit-receiving-school',
} as const;

/** The topic in an item's id. */
export const topicIn = (id: string): string => id.split(':', 1)[0] ?? id;
