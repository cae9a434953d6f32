import { en, type Texts } from './en.ts';
import { es } from './es.ts';

/** Every language that the interface speaks, by its primary tag. */
export const languages: Readonly<Record<string, Texts>> = { en, es };

/** The texts for a BCP 47 tag such as `es-MX`; English where a language is not there yet. */
export function textsFor(tag: string): Texts {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(languages, language) ? languages[language] : undefined) ?? en;
}
