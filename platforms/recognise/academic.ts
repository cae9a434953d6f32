/** A university's own page of one certificate program or one degree, told by its heading, its host and what such a page always holds. */
import { type Found, mapped } from '../page/found.ts';
import { nameOf } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import { ownSiteName } from '../page/site-name.ts';
import type { About, Recognised } from '../platform.ts';
import { isPerson } from '../signals/people.ts';
import { isUniversity, isUniversityName } from './university.ts';

const rank =
  "(?:graduate|post-?baccalaureate|post-?graduate|post-?master[’']?s|undergraduate|advanced|professional|university)";
/** One certificate, not the programs of a school, not a question about them. */
const oneCertificate = new RegExp(
  `^(?:(?:the |online )?(?:${rank} )?certificate (?:program(?:me)? )?(?:in|of) (?=\\S)[^?\\n]{3,100}|[^?\\n]{3,100}[\\w)](?:,| [–—-]|:)? (?:${rank} )?certificate(?: program(?:me)?)?|[^?\\n]{3,100} \\((?:${rank} )?certificate\\))$`,
  'i',
);
/** Universities' programs outside their degrees, as Switzerland, France and Spain call them. */
const otherCertificate =
  /^(?:CAS|DAS|D\.?U\.?|DIU|(?:Certificate|Diploma) of Advanced Studies|Diplôme (?:d['’]université|inter-?universitaire)|(?:Curso de )?Postgrado|(?:Diploma|Curso) de (?:[Ee]specialización|[Ee]xperto|[Pp]os(?:t)?grado)|Experto [Uu]niversitario|Máster [Pp]ropio|Certificado [Uu]niversitario) (?=[^?\n]{3,100}$)/;
const otherDegree =
  /^(?:Máster(?: Universitario)?|Master(?: of Advanced Studies)?|Grado|Doble Grado|Doctorado|Maestría|Licenciatura|Ingeniería|Mestrado|Bacharelado|Licence|Laurea(?: Magistrale)?) (?:en|em|in|de) (?=[^?\n]{3,100}$)/;
const notOne =
  /\b(?:certificates|degrees|programs|programmes|admissions?|requirements|how|what|why|guide|best|earn(?:ed|ing)?|completion|birth|gift|application|faqs?|questions|alumni|students|staff|faculty|news|rankings?|handbook|thesis|theses|dissertations?|topics|scholarships?|fees|funding|timetables?|regulations|committee|structure|(?:proposal|oral|public|ph\.?d\.?) defen[cs]e|careers|profiles?|courses|modules|options|guidelines|forms?|vs|versus|or)\b/i;
const letters =
  '(?:M\\.?S\\.?c?|M\\.?A|M\\.?B\\.?A|M\\.?Eng|M\\.?Ed|M\\.?P\\.?H|M\\.?S\\.?W|LL\\.?M|B\\.?S\\.?c?|B\\.?A|B\\.?B\\.?A|Ph\\.?D|Ed\\.?D)\\.?';
/** Britain and Ireland put the letters first or last: "MSc Data Science", "Data Science MSc". */
const britain = '(?:MSc|MA|MBA|MRes|MEng|MPhil|MPH|LLM|BSc|BA|BEng|LLB|PhD)(?: \\(Hons\\))?';
/** Ways to leave earlier, in one name: "MSc/PGDip/PGCert". */
const exits =
  '(?: ?[/,] ?(?:PG ?Dip(?:loma)?|PG ?Cert(?:ificate)?|(?:Postgraduate )?Diploma|(?:Postgraduate )?Certificate|MSc|MA)){0,3}';
const oneDegree = new RegExp(
  `^(?:(?:[Oo]nline |[Ee]xecutive |[Pp]art-[Tt]ime ){0,2}(?:(?:Master|Bachelor|Doctor|Associate)(?:[’']?s)?(?: [Dd]egree)? (?:of|in) |${letters} (?:[Dd]egree |[Pp]rogram(?:me)? )?in )[^?\\n]{3,100}|[^?\\n]{3,80}, ${letters}|(?:Online |Executive |Full-[Tt]ime |Part-[Tt]ime |Professional ){0,2}MBA(?: (?:from|at|in|for) [^?\\n]{3,60}| Program(?:me)?| Online)?|(?:Online )?[A-Z][^?\\n]{2,60} Degree(?: Online| Program(?:me)?)?|(?:Online )?[A-Z][^?\\n]{2,60} (?:Bachelor|Master)[’']?s?(?: Online| Program(?:me)?)?|${britain} [A-Z][^?\\n]{2,80}|[A-Z][^?\\n]{2,80} ${britain}${exits})$`,
);
const universityHost = /(?:^|\.)(?:edu|ac)(?:\.[a-z]{2})?$/;

/** What a program's page holds: its size, its courses, its admission, its cost. */
const signs: readonly RegExp[] = [
  /\b\d{1,3}(?:\.\d)?[ -](?:total )?(?:semester |quarter |credit |graduate |course ){0,2}(?:credits?|hours?|units?|points|ECTS|cr[ée]ditos)\b|\bECTS \d{2,3}\b/i,
  /\b(?:required|core|elective) (?:core )?courses?\b|\b(?:course|program|certificate|degree) requirements\b|\bcurriculum\b|\bplan de estudios\b|\bplan d['’][ée]tudes\b|\bplano de estudos\b|\b(?:matriz|grade|malla) curricular\b|\bstudienplan\b|\b(?:two|three|four|five|six|\d)[- ]course\b/i,
  /\badmissions?\b|\bentry requirements?\b|\bhow to apply\b|\bapply (?:now|today|online)\b|\bapplication deadlines?\b|\bzulassung|\badmisi[óo]n\b|\brequisitos de acceso\b|\bformas? de ingresso\b|\bvestibular\b|\bperfil de ingreso\b|\binscreva-se\b|\b(?:conditions d['’]admission|candidater|inscripci[óo]n|anmeldung|jetzt anmelden)\b/i,
  /\btuition\b|\bfees\b|\bcost per credit\b|^(?:kosten|precio|mensalidades?|colegiatura|tarifs?|frais|matr[íi]cula|importe)\b/i,
  /\bmodules\b|\bfull[- ]time\b/i,
  /\bGPA\b|\bgrade point average\b|\bbachelor['’]?s? (?:\(hon(?:our)?s\) )?degrees?\b|\b2:[12]\b|\bbaccalaureate\b/i,
];

/** A certificate of no subject is a kind of certificate: its rules, not a program. */
const noSubject =
  /^(?:(?:the|an?|of|in|for|at|and|online|academic|(?:non-?)?credit|graduate|undergraduate|post-?baccalaureate|post-?graduate|post-?master[’']?s|advanced|professional|university|college|continuing|education|certificate|program(?:me)?|study)[ ,:–—-]{0,3}){1,9}$/i;

/** What a catalogue's page labels the award with, where the heading names the subject alone. */
const awardLabel =
  /(?:program(?:me)?|degree|award|credential|qualification) (?:type|level|awarded|earned)|(?:type|level) of (?:program(?:me)?|award|degree|credential)|award|credential|qualification/;
const certificateAward = new RegExp(`^(?:${rank} )?certificate(?: program(?:me)?)?$`, 'i');
const degreeAward =
  /^(?:(?:Master|Bachelor|Doctor|Associate)(?:[’']?s)?(?: [Dd]egree)?(?: (?:of|in) [A-Z][^\n]{2,60})?|(?:M\.?S\.?c?|M\.?A|M\.?B\.?A|M\.?Eng|M\.?Ed|B\.?S\.?c?|B\.?A|Ph\.?D|Ed\.?D)\.?)$/;
const award: Parse<'certificate' | 'degree'> = short((text) => {
  const said = text.replace(/[\u00a0\s]+/g, ' ').trim();
  const kind =
    certificateAward.test(said) || (oneCertificate.test(said) && !notOne.test(said))
      ? 'certificate'
      : degreeAward.test(said)
        ? 'degree'
        : undefined;
  return kind && { value: kind, start: 0, end: text.length };
}, 90);

/** The award of one program, labelled once: a list labels it for each of its programs. */
function labelledAward(page: Page): 'certificate' | 'degree' | undefined {
  const labels = new RegExp(`^(?:${awardLabel.source})[ \\u00a0]*:?(?=$|[ \\u00a0])`, 'i');
  return [...page.matches(labels)].length === 1 ? page.labelled(awardLabel, award)?.value : undefined;
}

/** A handbook's page of one unit of study: its code, and what such a page always holds. */
const unitCode = /^[A-Z]{2,5}[ -]?\d{2,5}[A-Z]?\b[^?\n]{5,120}$/;
/** Or its code beside a label. */
const codeLabel = /(?:module|unit|course|subject|paper) code/;
const unitCodeAlone: Parse<true> = (text) =>
  /^[A-Z]{1,5}[ -]?\d{2,5}[A-Z]?$/.test(text.trim()) ? { value: true, start: 0, end: text.length } : undefined;
const unitSigns: readonly RegExp[] = [
  /^(?:credit points?|credits?|units?|ECTS|credit value|number of credits)\b/i,
  /^(?:pre-?requisites?|co-?requisites?)\b/i,
  /^(?:unit |course |subject |learning )?(?:learning outcomes|objectives|description|content|overview|aims?)\b/i,
  /^(?:(?:teaching and |methods of )?assessments?|grading|examination|teaching methods?|contact hours)\b/i,
  /^(?:lecturer|instructor|coordinator|convenor|professor|unit coordinator|course coordinator)s?\b/i,
];

const official = /^Máster Universitario (?:en|de) /;

/** Under a person's name or post stands where that person works. */
const ofPerson = (said: string): boolean => {
  const line = said
    .replace(/^[^:\n]{3,24}: /, '')
    .replace(/,.*/, '')
    .trim();
  return isPerson(line) || post.test(said);
};
const post =
  /\b(?:prof(?:essor)?|lecturer|dr|dean|director|fellow|instructors?|teachers?|taught|led by|author|researcher|scientist|ph\.?d)\b/i;

/** A university named as a line of its own among the first lines below the name. */
export function universityNear(page: Page): Found<string> | undefined {
  const name = nameOf(page);
  const from = name ? page.lineAt(name.end) + 1 : page.lineCount;
  for (let at = from; at < Math.min(from + 8, page.lineCount); at++) {
    const line = page.line(at);
    const said = page
      .said(line)
      .trim()
      .replace(/^(?:[Ff]rom|[Bb]y|[Oo]ffered by|at|de|of) (?=(?:the |la )?\p{Lu})/u, '');
    if (isUniversityName(said) && page.own(line) && !(at > from && ofPerson(page.said(page.line(at - 1)))))
      return page.claim(said, { start: line.end - said.length, end: line.end });
  }
  return undefined;
}

/** The program or degree that the page's heading names, on a university's own site. */
export function academic(page: Page): Recognised | undefined {
  const heading = nameOf(page);
  const title =
    heading &&
    page
      .said(heading)
      .replace(/[\n\u2028]/g, ' ')
      .trim();
  if (!title || notOne.test(title) || noSubject.test(title)) return undefined;
  const university = universityHost.test(page.url.hostname) || isUniversity(page.document.title);
  const coded = unitCode.test(title) ? 0 : page.labelled(codeLabel, short(unitCodeAlone, 20)) ? 1 : undefined;
  if (
    university &&
    coded !== undefined &&
    unitSigns.filter((sign) => page.phrase(sign, () => true)).length + coded >= 3
  )
    return { kind: 'course', form: 'none' };
  // An agent's page, or a school's whose name does not say that it is a university.
  const elsewhere = university
    ? false
    : official.test(title) || (oneDegree.test(title) && universityNear(page) !== undefined);
  if (!university && !elsewhere) return undefined;
  const labelled = labelledAward(page);
  const certificate = oneCertificate.test(title) || otherCertificate.test(title) || labelled === 'certificate';
  // Where the heading names the subject alone, the page's title begins with the degree: "Data Science MSc | …".
  const [named = ''] = page.document.title.split(/ [|–—-] /);
  const degree =
    oneDegree.test(title) ||
    otherDegree.test(title) ||
    (named.includes(title) && !notOne.test(named) && oneDegree.test(named.trim())) ||
    labelled === 'degree';
  if (!certificate && !degree) return undefined;
  if (signs.filter((sign) => page.phrase(sign, () => true)).length < (elsewhere ? 3 : 2)) return undefined;
  return certificate ? { kind: 'program', form: 'university-program' } : { kind: 'degree', form: 'degree' };
}

/** A university that names itself as the site's owner puts its name on its own program. */
export function ownUniversity(page: Page, { kind, form }: About): Found<string[]> | undefined {
  if (kind !== 'degree' && form !== 'university-program') return undefined;
  const own = (name: string) => isUniversity(name) && name.split(' ').length <= 7;
  const [first = '', ...others] = page.document.title.split(/\s[|<>·»•:–—-]+\s/).map((part) => part.trim());
  const named = [...others.reverse(), first].find(
    (part) => own(part) && !oneDegree.test(part) && !oneCertificate.test(part),
  );
  return (
    mapped(ownSiteName(page), (name) => (own(name) ? [name] : undefined)) ??
    (named === undefined ? undefined : page.inData([named], 'title', named))
  );
}
