/** Facts that a page tells of its course in sentences: "The course costs £450 and starts on 14 January 2027". */
import type { SignalValues } from '../../model/signals.ts';
import { agreed, type Found, listed } from '../page/found.ts';
import { nameOf } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import type { Match, Stretch } from '../page/page-lines.ts';
import type { Parse, Parsed } from '../page/parsed.ts';
import { letters } from '../page/text.ts';
import { parseDay } from '../wording/date.ts';
import { parseDuration, parseEffort, parseHours } from '../wording/duration.ts';
import { parsePrice } from '../wording/price.ts';
import { isPerson, untitled } from './people.ts';

const course = '(?:course|class|workshop|program(?:me)?|training|boot ?camp|seminar|masterclass)';
const others =
  '(?:el|este) (?:curso|programa|taller)|(?:la|cette) formation|(?:le|ce) cours|(?:der|dieser) (?:kurs|lehrgang)|das seminar';

/** What `parse` reads in the words from the match on, quoted with what leads to it. */
function after<T>(page: Page, { start, end }: Match, parse: Parse<T>, most: number): Found<T> | undefined {
  const line = page.line(page.lineAt(start));
  const rest = { start: end, end: Math.min(line.end, end + most) };
  const parsed = parse(page.said(rest));
  return parsed && parsed.start <= 14 ? page.claim(parsed.value, { start, end: end + parsed.end }) : undefined;
}

const takes = new RegExp(
  `\\b(?:(?:the|this|our)(?: [a-z-]{2,14}){0,2} ${course} (?:takes place over|takes|lasts|runs (?:for|over)|is spread over|is delivered over)|(?:${others}) (?:tiene una duraci[óo]n de|dura|dure|dauert))`,
  'i',
);
/** "A ten-week course for people who …": what the first lines under the name say of it. */
const long = new RegExp(
  `\\ban? (?:(?:free|full-time|part-time|intensive|online|immersive|live|hands-on)[, ]{1,2}){0,2}(?:[a-z]{3,9}|\\d{1,3})-(?:day|week|month|year)(?: [a-z-]{2,15}){0,3}? ${course}\\b`,
  'i',
);
const first = 900;

export function toldLength<T>(page: Page, parse: Parse<T>): Found<T> | undefined {
  const told = agreed([...page.matches(takes)].map((match) => after(page, match, parse, 40)));
  const name = told ? undefined : nameOf(page);
  if (!name) return told;
  const head: Stretch = { start: name.end, end: name.end + first };
  return agreed(
    [...page.matches(long, head)].map((match) => {
      const parsed = parse(page.said(match));
      return parsed && page.claim(parsed.value, { start: match.start + parsed.start, end: match.end });
    }),
  );
}
export const toldDuration = (page: Page): Found<SignalValues['duration']> | undefined =>
  toldLength(page, parseDuration);
export const toldHours = (page: Page): Found<number> | undefined => toldLength(page, parseHours);

const spend =
  /\b(?:spend|commit|dedicate|devote|set aside|study (?:for )?)(?: [a-z]{1,12}){0,4} \d{1,2}(?:\s?(?:[-–]|to)\s?\d{1,2})? hours? (?:per|a|each|every) week\b/i;
export const toldEffort = (page: Page): Found<[number, number]> | undefined =>
  agreed(
    [...page.matches(spend)].map((match) => {
      const parsed = parseEffort(page.said(match));
      return parsed && page.claim(parsed.value, { start: match.start + parsed.start, end: match.end });
    }),
  );

const asks = new RegExp(
  `(?:\\b${course} costs|\\bit costs|(?<!(?:application|deposit|late|exam|retake|renewal|admission|parking|membership|booking|registration) )\\b(?:${course} )?(?:tuition|price|fee|cost)(?: of (?:the|this) ${course})? is|\\b(?:el precio|el costo|el coste)(?: del (?:curso|programa|taller))? es(?: de)?|\\b(?:${others}) (?:cuesta|coûte|kostet)|\\ble (?:prix|tarif|coût)(?: de la formation)? est(?: de)?|\\bder preis beträgt|\\bdie (?:kosten betragen|(?:teilnahme|kurs)gebühr beträgt))(?: only| just)? (?=[A-Z]{0,3} ?[$€£₹]|[A-Z]{3} ?\\d|\\d)`,
  'i',
);
/** A sum for a part, a group or an hour. */
const notWhole =
  /^[^.\n]{0,6}(?:for (?:up to|groups?|teams?|\w+ (?:people|participants))|per (?:group|day|hour|session|lesson|module|team)|a (?:day|session|lesson))\b/i;
export const toldPrice = (page: Page): Found<SignalValues['price']> | undefined =>
  agreed(
    [...page.matches(asks)].map((match) =>
      after(
        page,
        match,
        (text) => {
          const price = parsePrice(text);
          return price && price.start === 0 && !notWhole.test(text.slice(price.end)) ? price : undefined;
        },
        70,
      ),
    ),
  );

const begins = new RegExp(
  `\\b(?:(?:${course}|cohort|intake|session|edition)s? (?:will )?(?:start|begin|commence)s?(?: again)?(?: on| from)?|(?:comienza|empieza|inicia) el|(?:commence|débute|démarre) le|(?:startet|beginnt) am)\\b`,
  'i',
);
/** A day within a few words, unless the words behind it say that what begins then is over. */
function running(text: string, today: string): Parsed<string> | undefined {
  const day = parseDay(text.slice(0, 45));
  const rest = day ? text.slice(day.end) : '';
  const end = ends.test(rest) ? parseDay(rest.slice(0, 45))?.value : undefined;
  return end && end < today ? undefined : day;
}
/** What goes on to say when the same run ends. */
const ends = /^[^.\n]{0,12}\b(?:ends?|to|until|till|hasta|al|bis)\b/i;

/** The next of the starts that sentences tell; of starts gone by, the newest, unless its run is over. */
export function toldStart(page: Page): Found<string> | undefined {
  const today = page.now.toISOString().slice(0, 10);
  const days = [...page.matches(begins)]
    .flatMap((match) => after(page, match, (text) => running(text, today), 90) ?? [])
    .sort((a, b) => a.value.localeCompare(b.value));
  return days.find(({ value }) => value >= today) ?? days.at(-1);
}

const teaches = new RegExp(
  `\\b(?:${course}|it) (?:is|will be) (?:taught|led|instructed) by |\\b(?:${others}|lo) (?:es |será )?imparte |\\bimpartido por `,
  'i',
);
const word = `[A-ZÀ-Ý](?:\\.|[${letters}'’-]{1,24})`;
const person = new RegExp(
  `^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Dra?|Profa)\\.? ){0,3}${word}(?: (?:de |van |von |la |el )?${word}){1,3}`,
);
/** A label within a line: "… to the jar. Instructor: Rosa Ortiz." */
const labelledInLine =
  /(?<=[.!;)·|] )(?:(?:Course |Lead )?(?:Instructor|Teacher|Tutor|Lecturer|Trainer)s?|Taught by|Dozent(?:in)?|Docente|Profesor(?:a)?|Formateur|Formatrice|Instrutor(?:a)?):? (?=\p{Lu})/u;
/** Who sentences say teaches: "It is taught by Prof. Lena Vogt and Ben Okoro". */
export function toldTeachers(page: Page): Found<string[]> | undefined {
  const claims: Found<string>[] = [];
  for (const match of [...page.matches(teaches), ...page.matches(labelledInLine)]) {
    let from = match.end;
    for (let n = 0; n < 6; n++) {
      const rest = page.said({ start: from, end: Math.min(page.line(page.lineAt(from)).end, from + 120) });
      const said = person.exec(rest)?.[0].replace(/[.’']{1,3}$/, '');
      if (!said || !isPerson(said)) break;
      const name = untitled(said);
      const start = from + said.length - name.length;
      const claim = page.claim(name, { start, end: start + name.length });
      if (claim) claims.push(claim);
      const and = /^(?:, and |, | and | y )(?=[A-ZÀ-Ý])/.exec(rest.slice(said.length))?.[0];
      if (!and) break;
      from += said.length + and.length;
    }
  }
  return listed(claims);
}
