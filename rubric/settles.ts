import type { Topic } from '../model/judgement.ts';
import type { Settles } from './indicator.ts';
import { items } from './items.ts';
import type { Known } from './known.ts';
import type { Texts } from './texts/index.ts';

type Ask = keyof Texts['asks'];

/** The checklist item that each open question is settled by, with its topic. */
const settledBy: Readonly<Record<Ask, readonly [item: string, topic: Topic]>> = {
  name: [items.issuerName, 'who-issues'],
  ownHand: [items.ownHand, 'who-issues'],
  postings: [items.postings, 'postings'],
  directory: [items.accreditation, 'accreditation-directory'],
  graded: [items.graded, 'identity-check'],
  gradedDegree: [items.graded, 'identity-check'],
  gradedEarned: [items.graded, 'identity-check'],
  supervised: [items.supervised, 'identity-check'],
  gradedBy: [items.expertGraded, 'identity-check'],
  passMark: [items.passMark, 'identity-check'],
  identity: [items.identity, 'identity-check'],
  work: [items.work, 'what-to-show'],
  record: [items.record, 'what-to-show'],
  updated: [items.updated, 'last-updated'],
  stillOffered: [items.stillOffered, 'exam-retake'],
  inUse: [items.stillOffered, 'exam-retake'],
  validity: [items.validity, 'expiry-renewal'],
  credit: [items.credit, 'credit-receiving-school'],
};

/** The question that would close a span; `item` where it is one of several of its topic. */
export function settles(ask: Ask, { say }: Known, item?: string): Settles {
  const [usual, topic] = settledBy[ask];
  return { item: item ?? usual, topic, ...say.asks[ask] };
}
