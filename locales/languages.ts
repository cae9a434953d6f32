import { en, type Texts } from './en.ts';

/** Beside English, which is always there, a language is loaded when it is wanted. */
const others: Readonly<Record<string, () => Promise<Texts>>> = {
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
};
const loaded = new Map<string, Texts>([['en', en]]);

/** Every language that the interface speaks, by its primary tag. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

/** The language for a BCP 47 tag such as `es-MX`; English where the interface does not speak it. */
export function languageOf(tag: string): string {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return languages.includes(language) ? language : 'en';
}

/** The texts for a tag; `undefined` until they are loaded. */
export const textsNow = (tag: string): Texts | undefined => loaded.get(languageOf(tag));

/** Loads the texts for a tag and hands them over. */
export async function textsFor(tag: string): Promise<Texts> {
  const language = languageOf(tag);
  const texts = loaded.get(language) ?? (await others[language]?.()) ?? en;
  loaded.set(language, texts);
  return texts;
}
