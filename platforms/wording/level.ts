import type { SignalValues } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
import { parsed } from './match.ts';

type Level = SignalValues['level'];

const introductory = `beginners?|foundation|introductory|intro|introduction|foundational|fundamentals?|basic|entry[- ]level|entry|novice|principiantes?|inicial|iniciaci[óo]n|introductorio|b[áa]sico|d[ée]butante?s?|iniciantes?|introdut[óo]rio|anf[äa]nger(?:stufe)?|einsteiger|grundlagen`;
const intermediate = `intermediate|intermedi[oa]|interm[ée]diaire|intermedi[áa]ri[oa]|mittelstufe`;
const advanced = `advanced?|expert|avanzad[oa]|avanc[ée]e?|avan[çc]ad[oa]|avanzato|expert[oe]|fortgeschritten(?:e|er)?`;
const levelWord = `(?<![a-zà-ÿ-])(?:(${introductory})|(${intermediate})|(${advanced}))(?![a-zà-ÿ])`;
const han = '(初级|初級|入门|入門|초급|입문)|(中级|中級|중급)|(高级|高級|上級|고급)';
const word = new RegExp(`${levelWord}|${han}`, 'gi');
/** Where a text may speak of a level; `parseLevelLine` reads the match. */
export const levelLine = new RegExp(
  String.raw`${levelWord}[\s-](?:level|difficulty|stufe|niveau)|(?:nivel|niveau|n[íi]vel|level|stufe|livello)(?:\s?:|\s(?:de|du|do))?\s?${levelWord}|^\s?(?:${han})(?:水平|レベル|수준|$)`,
  'i',
);

const levels: readonly Level[] = ['introductory', 'intermediate', 'advanced'];
const rank = (match: RegExpExecArray) =>
  levels[[0, 1, 2].find((n) => match[n + 1] || match[n + 4] || match[n + 7]) ?? -1];

/** The level that a labelled value names ("Beginner", "Experience level: Entry"); nothing where two differ ("Beginner to advanced"). */
export function parseLevel(text: string): Parsed<Level> | undefined {
  if (text.length > 200) return undefined;
  const all = [...text.matchAll(word)];
  const first = all[0];
  if (!first || all.some((other) => rank(other) !== rank(first))) return undefined;
  return parsed(first, rank(first));
}

/** A level with the word level beside it: "Beginner level", "Nivel intermedio", "Niveau débutant", "高级水平". */
export function parseLevelLine(text: string): Parsed<Level> | undefined {
  const match = levelLine.exec(text);
  if (!match || parseLevel(text.slice(0, 200)) === undefined) return undefined;
  return parsed(match, rank(match));
}
