import type { ChecklistItem, Judgement } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import type { Answer } from '../model/record.ts';
import type { CreditClaim } from '../model/signals.ts';
import { type JudgementLanguage, textsIn } from './texts/index.ts';

export type Draft = { subject: string; body: string };

/** An e-mail to the registrar of the receiving school about one credit claim: facts, the page's words, and what to answer. */
export function registrarEmail(reading: Reading, claim: CreditClaim, language?: JudgementLanguage): Draft {
  const { registrar, thisCredential, thanks, yourName } = textsIn(language).drafts;
  const name = reading.signals.title?.value ?? thisCredential;
  const body = [
    registrar.greeting,
    '',
    registrar.about(name, reading.signals.issuers?.value ?? [], reading.address),
    registrar.claimed(claim.kind, claim.body),
    registrar.quoted(claim.quote),
    '',
    registrar.ask,
    ...numbered(registrar.questions),
    '',
    thanks,
    yourName,
  ];
  return { subject: registrar.subject(name), body: body.join('\n') };
}

const numbered = (questions: readonly string[]): readonly string[] =>
  questions.map((question, index) => `${index + 1}. ${question}`);

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

/** The open questions that the provider can answer, most telling first; at most ten, so that somebody answers them. `language` should be the judgement's own. */
export function questionToProvider(
  reading: Reading,
  { checklist }: Pick<Judgement, 'checklist'>,
  answers: Readonly<Record<string, Answer>> = {},
  language?: JudgementLanguage,
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
    .map(({ question }) => question);
  const count = questions.length;
  if (count === 0) return undefined;
  const { provider, thisCredential, thanks, yourName } = textsIn(language).drafts;
  const name = reading.signals.title?.value ?? thisCredential;
  const body = [
    provider.greeting,
    '',
    provider.about(name, reading.address),
    provider.notFound(count),
    '',
    ...numbered(questions),
    '',
    provider.ask(count),
    '',
    thanks,
    yourName,
  ];
  return { subject: provider.subject(name, count), body: body.join('\n') };
}
