/** The sentence around a match, and whether it takes back or asks what its words else would promise. */
import { sentences } from '../wording/match.ts';
import type { Page } from './page.ts';
import type { Stretch } from './page-lines.ts';

/** Characters before and after a match that are looked at: no more is one sentence. */
const reach = 400;

/** The sentence of the line in which the stretch begins. */
export function sentenceAt(page: Page, { start, end }: Stretch): string {
  const line = page.line(page.lineAt(start));
  const from = Math.max(line.start, start - reach);
  const around = page.said({ start: from, end: Math.min(line.end, end + reach) });
  return sentences(around).findLast((sentence) => sentence.start <= start - from)?.text ?? around;
}

const denial =
  /(?<!\p{L})(?:no|not|never|without|nor|neither|none|nobody|cannot|sin|nunca|ning[uú]n[ao]?|tampoco|sans|pas|aucune?|jamais|ohne|nicht|kein[a-z]{0,2}|n[ãa]o|nenhuma?|sem|senza|nessun[ao]?|geen|niet|zonder|bez|nie)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** Whether a sentence holds a word of denial, in any language that is read. */
export const denies = (sentence: string): boolean => denial.test(sentence);
/** Whether it is a question. */
export const asks = (sentence: string): boolean => /^\s*¿|[?？]\s*$/.test(sentence);
