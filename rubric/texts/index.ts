import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export type { Texts } from './en.ts';

/** The languages in which a judgement can be written. */
export const judgementLanguages = ['en', 'es', 'fr'] as const;
export type JudgementLanguage = (typeof judgementLanguages)[number];

const catalogues: Readonly<Record<JudgementLanguage, Texts>> = { en, es, fr };

/** The sentences of the rubric in a language. */
export const textsIn = (language: JudgementLanguage = 'en'): Texts => catalogues[language];

/** The language of a judgement for a BCP 47 tag such as `es-MX`; English where there is none. */
export function judgementLanguage(tag: string): JudgementLanguage {
  const primary = tag.toLowerCase().split('-')[0];
  return judgementLanguages.find((language) => language === primary) ?? 'en';
}
