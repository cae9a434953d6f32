import { announcementsBetween } from './announcements.ts';
import { isAbroad } from './languages.ts';
import { plainHeadingsBetween } from './plain-headings.ts';
import { type Section, sectionsBetween } from './sections.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** An ad's text and what every rule asks of it. */
export type Ad = {
  text: string;
  /** Not, or not only, in English. */
  abroad: boolean;
  sentenceAt: (at: number) => Sentence;
  /** The section that a place stands in, by the last heading or announcement before it. */
  sectionAt: (at: number) => Section | undefined;
};

export function adOf(text: string): Ad {
  const sentenceAt = sentencesOf(text);
  const abroad = isAbroad(text);
  const blocks: Section[][] = [];
  const sectionsIn = (number: number): Section[] => {
    const [from, to] = [number * block, (number + 1) * block];
    blocks[number] ??= [
      ...plainHeadingsBetween(text, from, to),
      ...announcementsBetween(text, sentenceAt, abroad, from, to),
      ...sectionsBetween(text, abroad, from, to),
    ].sort((a, b) => b.start - a.start); // of two at one place the first named here
    return blocks[number];
  };
  return { text, abroad, sentenceAt, sectionAt: sectionAt(text, sectionsIn) };
}

/** Headings are looked for in blocks of so many characters, each block once, upwards from the places that are asked for. */
const block = 512;

/** The sections that begin at a place or above it, the last one first. */
function* upwardsFrom(at: number, sectionsIn: (number: number) => readonly Section[]): Generator<Section> {
  for (let number = Math.floor(at / block); number >= 0; number -= 1)
    for (const section of sectionsIn(number)) if (section.start <= at) yield section;
}

/** A list of certifications stays what the section before it says, one of licences only where that speaks of them. */
function sectionAt(text: string, sectionsIn: (number: number) => readonly Section[]): Ad['sectionAt'] {
  /** What lists of certifications were found to be, so that many below one another are walked over once. */
  const known = new Map<Section, Section>();
  return (at) => {
    const lists: Section[] = [];
    let outer: Section | undefined;
    for (const section of upwardsFrom(at, sectionsIn)) {
      outer = known.get(section) ?? (/^(?:certifications|licensure)$/.test(section.says) ? undefined : section);
      if (outer) break;
      lists.push(section);
    }
    for (const list of lists.reverse()) {
      if (outer?.says !== 'preferred' || (list.says === 'licensure' && !isAbout(text, outer, list))) outer = list;
      known.set(list, outer);
    }
    return outer;
  };
}

/** "Preferred Education/Licensure" is about licences, and so is a heading right above theirs. A section begins or ends with its heading. */
function isAbout(text: string, { start }: Section, list: Section): boolean {
  if (list.start - start < 100 && text.slice(start, list.start).split('\n').length === 2) return true;
  const above = text.slice(Math.max(0, start - 100), start);
  const below = text.slice(start, start + 80);
  const line = above.slice(above.lastIndexOf('\n') + 1) + below.slice(0, Math.max(0, below.search(/[\n:]/)));
  return /educat|licens|certif|credential/i.test(line);
}
