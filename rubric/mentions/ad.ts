import { isAbroad } from './languages.ts';
import { firstFrom } from './ordered.ts';
import { plainHeadingsIn } from './plain-headings.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { announcementsIn } from './strength.ts';

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
  const sections = sectionsOf(text, abroad);
  const announced = [...sections, ...announcementsIn(text, sentenceAt, abroad), ...plainHeadingsIn(text)].sort(
    (a, b) => a.start - b.start,
  );
  return { text, abroad, sentenceAt, sectionAt: (at) => sectionAt(announced, at) };
}

/** A list of certifications stays what the section before it says. */
function sectionAt(sections: readonly Section[], at: number): Section | undefined {
  const last = firstFrom(sections, at + 1) - 1;
  const section = sections[last];
  let heading = last;
  while (sections[heading]?.says === 'certifications') heading -= 1;
  const before = sections[heading];
  return before?.says === 'preferred' ? before : section;
}
