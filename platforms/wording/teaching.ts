import type { Parsed } from '../page/parsed.ts';

const word = String.raw`(?:[A-ZÀ-Ý][A-Za-zÀ-ÿ\d&.’'+-]{0,30}|\d[A-Za-z\d]{0,5})`;
const name = `(${word}(?: (?:of |the |for |and |& |at |de )?${word}){0,5})`;
/** Only words of doing the teaching; a partnership only where a boot camp or the teaching is spoken of. */
const taught = new RegExp(
  `(?:[Tt]aught and delivered|[Dd]elivered|[Rr]un|[Oo]perated|[Ff]acilitated|[Pp]owered|[Gg]raded|[Tt]aught) (?:(?:online|entirely|jointly|exclusively) )?by (?:the |our partners?,? |boot ?camp provider )?${name}|(?:[Ii]n (?:partnership|collaboration)|partner(?:s|ed|ing)?|together) with (?:the |boot ?camp provider )?${name}|(?:[Ii]mpartido|[Dd]ictado) por ${name}`,
  'g',
);
const teaching = /boot ?camp|deliver|instruction|instructors?|taught|teach|curriculum|graded|tutor/i;
/** What runs a web site, and people's titles, are no teachers of a course. */
const notTeachers =
  /^(?:Open\b|Moodle|Canvas|WordPress|Shopify|Google Translate|Zendesk|Salesforce|OneTrust|Cloudflare|AI|Dr|Prof|Professor|Mr|Ms|Mrs|Industry|Experts?|Experienced|Leading|World|Top|Our|The|You|I|We|Peers|Zoom|Teams|Google Meet|Web[Ee]x|Email|E-?mail|Mail|Video|Pearson|PSI|Prometric|Kryterion|Certiport|\w+ (?:Coaches|Mentors|Instructors|Professionals|Experts|Faculty))\b/;
/** A sentence about the course or its teaching, not about an exam's delivery or what the course is about. */
const aboutCourse =
  /\b(?:course|program(?:me)?|boot ?camp|training|class(?:es)?|instruction|certificate|curriculum|curso|programa)s?\b|^\W*(?:delivered|taught|facilitated|run) by /i;
const aboutExam = /\b(?:exam|examination|test|proctor)/i;

/** The organisation that a sentence says delivers, teaches, grades or powers the course; the caller leaves out the issuer and people. */
export function parseTaughtBy(sentence: string): Parsed<string> | undefined {
  if (!/ by | with | por /.test(sentence) || aboutExam.test(sentence)) return undefined;
  for (const match of sentence.matchAll(taught)) {
    const doer = match[1] ?? match[3];
    const organisation = (doer ?? match[2])?.replace(/[.,]{1,9}$/, '');
    if (!organisation || /['’]s?$/.test(organisation) || notTeachers.test(organisation)) continue;
    if (
      /^(?:taught by|graded|impart|dictado)/i.test(match[0]) &&
      !/University|College|Institute|School|Academy|Inc|LLC|\bBoot|^[A-Z\d]{2,5}$/.test(organisation)
    )
      continue;
    if (!(doer ? aboutCourse : teaching).test(sentence)) continue;
    return { value: organisation, start: match.index, end: match.index + match[0].replace(/[.,]{1,9}$/, '').length };
  }
  return undefined;
}
