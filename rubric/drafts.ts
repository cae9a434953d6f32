import type { ChecklistItem, Judgement } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import type { Answer } from '../model/record.ts';
import type { CreditClaim } from '../model/signals.ts';

export type Draft = { subject: string; body: string };

const claimed: Record<CreditClaim['kind'], string> = {
  awarded: 'says that credit is awarded',
  eligible: 'says that it is eligible for credit',
  recommended: 'says that credit is recommended',
  'counts-toward': 'says that it counts toward something larger',
};

/** An e-mail to the registrar of the receiving school about one credit claim: facts, the page's words, and what to answer. */
export function registrarEmail(reading: Reading, claim: CreditClaim): Draft {
  const name = reading.signals.title?.value ?? 'this credential';
  const issuer = reading.signals.issuers?.value.join(' and ');
  const body = [
    'Dear registrar,',
    '',
    `I am thinking of taking “${name}”${issuer ? `, issued by ${issuer}` : ''}: ${reading.address}`,
    `Its page ${claimed[claim.kind]}${claim.body ? ` (${claim.body})` : ''}:`,
    `“${claim.quote}”`,
    '',
    'Before I pay for it, could you tell me in writing:',
    '1. Will you grant credit for it toward the degree [NAME OF THE DEGREE]?',
    '2. If so, how many credits, and in place of which requirement?',
    '3. Which documents do you need, and from whom?',
    '4. Until when does your answer hold?',
    '',
    'Thank you,',
    '[YOUR NAME]',
  ];
  return { subject: `Credit for “${name}”?`, body: body.join('\n') };
}

/** Whether an item still waits for an answer. */
const open = (item: ChecklistItem, answers: Readonly<Record<string, Answer>>): boolean => {
  const state = answers[item.id]?.state;
  return state === undefined || state === 'open' || state === 'could not find';
};

/** Items that the provider cannot answer for the user. */
const notForProvider = new Set<ChecklistItem['topic']>([
  'postings',
  'credit-receiving-school',
  'accreditation-directory',
  'marketing',
]);

/** The open questions that the provider can answer, most telling first; at most ten, so that somebody answers them. */
export function questionToProvider(
  reading: Reading,
  { checklist }: Pick<Judgement, 'checklist'>,
  answers: Readonly<Record<string, Answer>> = {},
): Draft | undefined {
  const questions = checklist
    .filter(
      (item) =>
        item.raisedBy === 'silence' &&
        !notForProvider.has(item.topic) &&
        item.topic !== 'platform-trap' &&
        open(item, answers),
    )
    .slice(0, 10)
    .map(({ question }, index) => `${index + 1}. ${question}`);
  if (questions.length === 0) return undefined;
  const name = reading.signals.title?.value ?? 'this credential';
  const one = questions.length === 1;
  const body = [
    'Hello,',
    '',
    `I am thinking of paying for “${name}”: ${reading.address}`,
    one ? 'I could not find the answer to this on its page:' : 'I could not find the answers to these on its page:',
    '',
    ...questions,
    '',
    `Could you answer ${one ? 'it' : 'them'}, or point me to the official page that does?`,
    '',
    'Thank you,',
    '[YOUR NAME]',
  ];
  return { subject: `${one ? 'A question' : 'Questions'} before I enrol in “${name}”`, body: body.join('\n') };
}
