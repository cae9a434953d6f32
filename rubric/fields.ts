import type { Situation } from '../model/facts.ts';
import type { Reading } from '../model/reading.ts';
import type { JudgementLanguage } from './texts/index.ts';

/** A subject with the speed at which its material goes stale: `years` is one span. */
export type Field = {
  id: string;
  /** In English. */
  name: string;
  names: Readonly<Record<JudgementLanguage, string>>;
  years: number;
  words: RegExp;
};

const fast = 2;
const slow = 8;
const field = (id: string, names: Field['names'], years: number, words: RegExp): Field => ({
  id,
  name: names.en,
  names,
  years,
  words,
});

/**
 * Subjects, particular before general: the first whose words a text contains wins. Fast-moving ones go stale in about two
 * years, slower ones in about eight (RUBRIC, Recency).
 */
export const fields: readonly Field[] = [
  field(
    'security',
    { en: 'Security', es: 'Seguridad', fr: 'Sécurité' },
    fast,
    /\b(?:cyber\w*|(?:information|network|cloud|it) security|security|ethical hack\w*|hacking|penetration|infosec|forensics?)\b/i,
  ),
  field(
    'ai',
    { en: 'Artificial intelligence', es: 'Inteligencia artificial', fr: 'Intelligence artificielle' },
    fast,
    /\b(?:ai|artificial intelligence|machine learning|deep learning|neural|llms?|generative|prompt\w*|nlp|computer vision)\b/i,
  ),
  field(
    'cloud',
    { en: 'Cloud', es: 'Nube', fr: 'Cloud' },
    fast,
    /\b(?:cloud|aws|azure|gcp|kubernetes|devops|terraform|serverless)\b/i,
  ),
  field(
    'data',
    { en: 'Data', es: 'Datos', fr: 'Science des données' },
    fast,
    /\b(?:data|analytics?|business intelligence|power bi|tableau|sql|big data|apache spark)\b/i,
  ),
  field(
    'design',
    { en: 'Design', es: 'Diseño', fr: 'Design' },
    fast,
    /\b(?:ux|ui|user experience|product design|interaction design|graphic design|design\w*|figma)\b/i,
  ),
  field(
    'marketing',
    { en: 'Marketing', es: 'Marketing', fr: 'Marketing' },
    fast,
    /\b(?:marketing|seo|social media|advertis\w*|e-?commerce|google ads|brand\w*)\b/i,
  ),
  field(
    'software',
    { en: 'Software', es: 'Software', fr: 'Développement logiciel' },
    fast,
    /\b(?:software|programming|developer|web|app development|game development|software development|front[- ]?end|back[- ]?end|full[- ]?stack|mobile|android|ios|python|java|javascript|typescript|django|react|angular|c\+\+|coding|computer science|blockchain|git|linux)\b/i,
  ),
  field(
    'it',
    { en: 'IT support and networks', es: 'Soporte informático y redes', fr: 'Assistance informatique et réseaux' },
    fast,
    /\b(?:it support|it fundamentals|networks?|networking|help ?desk|system administrat\w*|information technology)\b/i,
  ),
  field(
    'management',
    { en: 'Management', es: 'Gestión', fr: 'Gestion' },
    slow,
    /\b(?:project manage\w*|management|manager|leadership|agile|scrum|product owner|six sigma|business|entrepreneur\w*|strategy|supply chain|operations|human resources|hr)\b/i,
  ),
  field(
    'finance',
    { en: 'Finance', es: 'Finanzas', fr: 'Finance' },
    slow,
    /\b(?:financ\w*|accounting|accountan\w*|bookkeep\w*|bank\w*|invest\w*|economics?|tax\w*|audit\w*)\b/i,
  ),
  field(
    'health',
    { en: 'Health', es: 'Salud', fr: 'Santé' },
    slow,
    /\b(?:health\w*|medic\w*|nurs\w*|clinical|pharm\w*|anatomy|nutrition|fitness|personal train\w*|first aid|emergency|psycholog\w*|public health)\b/i,
  ),
  field(
    'engineering',
    { en: 'Engineering', es: 'Ingeniería', fr: 'Ingénierie' },
    slow,
    /\b(?:engineer\w*|energy|solar|electrical|mechanical|civil|robot\w*|manufactur\w*|aerospace|architecture|construction)\b/i,
  ),
  field(
    'mathematics',
    { en: 'Mathematics', es: 'Matemáticas', fr: 'Mathématiques' },
    slow,
    /\b(?:math\w*|statistic\w*|algebra|calculus|probability|geometry)\b/i,
  ),
  field(
    'science',
    { en: 'Natural science', es: 'Ciencias naturales', fr: 'Sciences naturelles' },
    slow,
    /\b(?:science|physics|chemistry|biolog\w*|geolog\w*|volcano\w*|astronom\w*|environment\w*|climate|ecolog\w*|sustainab\w*)\b/i,
  ),
  field(
    'education',
    { en: 'Education', es: 'Educación', fr: 'Éducation' },
    slow,
    /\b(?:teach\w*|education\w*|learning design|instructional|tesol|tefl|tutor\w*)\b/i,
  ),
  field(
    'languages',
    { en: 'Languages', es: 'Idiomas', fr: 'Langues' },
    slow,
    /\b(?:english|spanish|french|german|chinese|japanese|language\w*|translation|ielts|toefl)\b/i,
  ),
  field(
    'law',
    { en: 'Law and public affairs', es: 'Derecho y asuntos públicos', fr: 'Droit et affaires publiques' },
    slow,
    /\b(?:law|legal|contracts?|compliance|policy|government|politic\w*|human rights|ethics)\b/i,
  ),
  field(
    'writing',
    { en: 'Writing', es: 'Escritura', fr: 'Écriture' },
    slow,
    /\b(?:writ\w*|journalis\w*|literature|poetry|editing|communication\w*)\b/i,
  ),
  field(
    'history',
    { en: 'History and humanities', es: 'Historia y humanidades', fr: 'Histoire et sciences humaines' },
    slow,
    /\b(?:histor\w*|philosoph\w*|archaeolog\w*|religio\w*|humanities|anthropolog\w*|sociolog\w*)\b/i,
  ),
  field(
    'arts',
    { en: 'Arts and music', es: 'Arte y música', fr: 'Arts et musique' },
    slow,
    /\b(?:art|arts|music|film|photograph\w*|guitar|piano|dance|theatre|theater|drawing|fashion)\b/i,
  ),
];

/** The subject that a text names: a field's id, its name in a language of ours, or the first field whose words stand in it. */
export function fieldOf(text: string): Field | undefined {
  const plain = text.trim().toLowerCase();
  if (!plain) return undefined;
  return (
    fields.find(({ id, names }) => plain === id || Object.values(names).some((name) => plain === name.toLowerCase())) ??
    fields.find(({ words }) => words.test(plain))
  );
}

/** The subject in which a reading is judged: the user's choice, else what the title names; `undefined` where neither says. */
export const fieldFor = ({ signals }: Reading, situation: Pick<Situation, 'field'>): Field | undefined =>
  fieldOf(situation.field) ?? fieldOf(signals.title?.value ?? '');
