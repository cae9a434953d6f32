import { cuesIn } from './cues.ts';
import type { Section } from './sections.ts';
import type { Sentence } from './sentences.ts';

/** Sentences that announce a list ("Any of the following preferred:") speak for what follows, as headings do; those whose colon stands in a stretch. */
export function announcementsBetween(
  text: string,
  sentenceAt: (at: number) => Sentence,
  abroad: boolean,
  from: number,
  to: number,
): Section[] {
  const sections: Section[] = [];
  for (let at = text.indexOf(':', from); at !== -1 && at < to; at = text.indexOf(':', at + 1)) {
    if (!opensList.test(text.slice(at + 1, at + 6)) || !announcing.test(text.slice(Math.max(0, at - 120), at)))
      continue;
    const { start } = sentenceAt(at - 1);
    const words = text.slice(start, at + 1);
    if (words.length > 260) continue;
    const cues = cuesIn(words, abroad);
    const says =
      cues.find(({ says: said }) => said === 'preferred')?.says ??
      cues[0]?.says ??
      (expecting.test(words) ? 'required' : undefined);
    if (says) sections.push({ says, start: at });
    else if (/\bfollowing\b.{0,40}\b(?:certif|licen)/i.test(words))
      sections.push({ says: 'certifications', start: at });
  }
  return sections;
}
/** "To be successful you will have:" asks for what it lists. */
const expecting =
  /\b(?:you|candidates?|applicants?|who|someone)(?:[’'](?:ll|ve)| will| should| must| would)?(?: also| ideally| currently| typically)? (?:have|has|hold|bring|possess|need|be)\b[^.:]{0,20}:$|successful/i;
const opensList = /^\s*(?:$|[\n•*(-]|[A-Z]|an? |\d)/;
const announcing =
  /following|you|candidate|applicant|who\b|someone|successful|prefer|requir|desir|must|should|plus|nice|bonus|need|ideal/i;
