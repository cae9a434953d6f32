// Over 200 lines: what speaks for a credential is weighed against what speaks for any other page, in one place.
/** Whether any page by its words is one course, program or certification, or somebody's certificate. */

import { stated } from '../page/beside.ts';
import { nameOf } from '../page/heading.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import type { Parse } from '../page/parsed.ts';
import { sentenceAt } from '../page/sentence.ts';
import { short } from '../page/short.ts';
import { hosted, ownSiteName } from '../page/site-name.ts';
import { statedNames } from '../page/statements.ts';
import type { Recognised } from '../platform.ts';
import { teachersHeading } from '../signals/teachers.ts';
import { deniesCertificate } from '../wording/certificate.ts';
import { parseDay } from '../wording/date.ts';
import { parseDuration, parseHours } from '../wording/duration.ts';
import { parseLanguages } from '../wording/language.ts';
import { parseLevel } from '../wording/level.ts';
import { parsePrice } from '../wording/price.ts';
import { academic, universityNear } from './academic.ts';
import {
  certificationPath,
  coursePath,
  destinyCertificate,
  destinyCourse,
  notCourseHost,
  notCoursePath,
  ofCourses,
  oneOfCourses,
} from './course-address.ts';
import { isExam } from './exam-page.ts';
import { isBadge } from './offered-badge.ts';
import { spoken } from './spoken-signs.ts';
import { isUniversity } from './university.ts';

/** A name that ends as one course's does. */
const namedCourse =
  /\b(?:boot ?camp|course|training|masterclass|diploma|diplomado|curso|lehrgang|weiterbildung)(?: \([^)]{1,20}\))?(?: (?:at|by|from|with|in) [A-Z][^\n]{2,40})?\W*$|^(?:online |short |free )?(?:course|training|diploma|diplomado|curso) (?:in|on|en|de) |^[a-zäöü]{0,16}(?:lehrgang|kurs|cursus|opleiding|seminar|weiterbildung|schulung):? \S/i;

/** What a course's page holds; each is weak, four together or three with labelled facts are a course page. */
const signs: readonly RegExp[] = [
  /^(?:enrol+|inscribirme|inscribirse|enrol+(?:ment)? ?(?:now|today|here|for free|me|in (?:this |the )?(?:course|program(?:me)?|class|path|track|training))?|register (?:now|here|online|for (?:this |the )?(?:course|exam|class)|today)|sign up (?:now|for (?:this |the )?(?:course|class))|join (?:this |the )?(?:course|class|program(?:me)?|waitlist)(?: now| for free)?|join (?:now|for free)|start (?:(?:this |the |your )?(?:free )?(?:course|class|program)|learning|now|for free|free trial)(?: now| for free)?|get (?:started|enrolled)(?: now| today| for free)?|apply (?:now|today|online|here)|take (?:this |the )?(?:course|exam|class|program)(?: now| for free)?|(?:schedule|book|buy|register for|purchase) (?:your |an? |the )?exam(?: voucher)?|add to (?:cart|basket|bag)|buy (?:now|(?:this |the )?course)|purchase (?:(?:this |the )?course|now)|book (?:now|online|your (?:place|seat|spot)|this course|a (?:place|course))|reserve (?:your|a) (?:place|seat|spot)|enquire (?:now|about this course)|(?:request|get) (?:more |program(?:me)? |course )?info(?:rmation)?|(?:download|get) (?:the |your |free |full |course |program(?:me)? ){0,3}(?:brochure|syllabus|prospectus|curriculum|course pdf)(?: pdf)?|(?:view|see|check) (?:dates|schedule)|go to (?:course|class)|subscribe now|login to enrol+|inscr[íi]b(?:ete|irme|irse)(?: ahora| gratis| ya)?|matric[úu]late(?: ahora)?|comprar (?:ahora|curso)|solicitar? (?:m[áa]s )?informaci[óo]n|(?:je )?m['’]inscri(?:re|s)(?: maintenant)?|s['’]inscrire(?: maintenant| au cours| à la formation)?|inscreva-se(?: agora| j[áa])?|matricule-se|comprar agora|jetzt (?:anmelden|einschreiben|buchen|starten)|zur anmeldung|(?:kurs )?(?:anmelden|buchen|einschreiben)|start watching|iscriviti(?: ora| al corso| gratis)?|acquista(?: ora| il corso)?|(?:direct |nu )?inschrijven|schrijf je (?:nu )?in|zapisz się(?: na kurs)?|dodaj do koszyka|kup teraz)(?: for (?:only )?[$€£₹]\d[\d.,]{0,8})?\W*$/i,
  /^(?:(?:course |skill |class )?level|nivel|niveau|n[íi]vel|difficulty|schwierigkeit)\b|\b(?:beginner|intermediate|advanced|introductory)(?: level)?$/i,
  /\b\d{1,3}(?:\s?[-–]\s?\d{1,3})?[ -](?:weeks?|hours?|hrs|days?|months?|semanas|horas|d[íi]as|meses|semaines|heures|jours|mois|wochen|stunden|tage|monate|settimane|ore|giorni|mesi|weken|maanden|uur|dagen|godz(?:in)?|tygodni|dni)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen)[- ](?:week|day|month)\b/i,
  /\b(?:certificate|certification|certificado|certificat|zertifikat|zertifizierung|attestation|attestato|certificaat|certyfikat|badge|diploma)\b|\b[a-zäöü]{0,16}bescheinigung\b/i,
  /^(?:syllabus|curriculum|course (?:agenda|content|outline|overview|description|details|objectives|curriculum|modules|structure|features)|(?:what you(?:['’]ll| will)|in this (?:course|class),? you(?:['’]ll| will)) (?:learn|be able)|what (?:will you|you will|you['’]ll) (?:learn|achieve)|learning (?:outcomes|objectives)|prerequisites|requirements|(?:who (?:is )?this (?:course|class|program(?:me)?) (?:is )?for|who is (?:this|the) (?:course|program(?:me)?) for)|who (?:should|can) (?:attend|take|enrol+)|target audience|exam (?:details|topics|format|objectives|overview|content)|about (?:this|the) (?:course|exam|certification|class|program(?:me)?)|temario|contenidos?(?: del curso)?|programa(?: del curso)?|lo que aprender[áa]s|qu[ée] aprender[áa]s|requisitos|a qui[ée]n va dirigido|programme|prérequis|ce que vous allez apprendre|objectifs(?: pédagogiques)?|kursinhalte?|inhalte?|lernziele|voraussetzungen|zielgruppe|who it(?:['’]s| is) for|prerequisiti|obiettivi|programma del corso|descrizione del corso|cosa imparerai|wat leer je|voor wie|czego się nauczysz|program kursu|ementa|conte[úu]do program[áa]tico|o que você (?:aprenderá|vai aprender))\b/i,
  /^includes \d{1,3} courses\b|^(?:[a-z ]{3,24} - )?\d{1,2}[- ]course series\b|^(?:(?:courses|classes|modules) in (?:this|the) (?:program(?:me)?|series|path|track|certificate|bundle|specialization)\W*$|(?:an? (?:online )?course by|un curso de|um curso de|un cours de|ein kurs von)[ \u2028])|^(?:course|class|training|bootcamp) (?:duration|fees?|length|price|cost|code|start date|dates?|days|times?)[ \u2028]?[:：]/i,
  /^\d[\d.,]{0,10}[km]?\+? (?:already enrolled|(?:students|learners|participants)(?: enrolled)?)$/i,
  /^(?:(?:course )?fees?|tuition(?: (?:and|&) (?:fees|financing|funding))?|(?:course |class )?(?:dates?|schedule|timetable)|upcoming (?:dates|sessions|classes)|assessments?|accreditation|certification|entry requirements?|how to apply|fees and funding|evaluaci[óo]n|destinatarios|[ée]valuation|modalités(?: de validation| d[’']évaluation)?)\W*$/i,
];
/** A section that only the page of one course has. */
const courseSection =
  /^(?:course (?:agenda|content|outline|overview|description|details|objectives|duration|curriculum|modules|structure|features|fees?)|about (?:this|the) (?:course|class)|who is this course for|what will you learn on this course)\W*$/i;
/** Pages of several courses, by their heading. */
const several =
  /\b(?:courses|classes|programs|programmes|certifications|certificates|trainings|bootcamps|degrees|workshops|cursos|formations|kurse|results|catalog(?:ue)?)\W*$|^(?:courses|classes|degrees|certifications|trainings|cursos|carreras|maestr[íi]as|diplomados|kurse|formations) (?:[a-zà-ÿ]{3,12} )?(?:de|en|em|in|on|for|für|zum|zur|of) |^(?:all|our|browse|find|explore|top|best|upcoming|search)\b|^(?:corporate|business|enterprise|custom|on-?site|group|team) (?:training|learning)\b/i;
/** A question, a chapter, a guide: about a course, or a piece of one. */
const notOne =
  /\?$|^(?:the )?(?:top |best )?\d{1,4}\+? (?:best|top|most|free|great|popular|must|essential|online|results)\b|^(?:\d{1,2}|three|five|seven|ten) (?:[a-z]{3,12} )?(?:steps|ways|reasons|tips|things|facts|mistakes|questions|myths|signs|benefits|examples|ideas)\b|^(?:blog|news|podcast|video|review|interview|episode)\s?[:–—-]|^(?:a look (?:inside|at)|inside|how(?! to be )|what|why|when|where|which|is|are|should|can|do|does|your guide|a guide|guide|chapter|lesson|module|unit|week|part|day|lecture|section|step)\b(?=.{0,40}\?$| (?:to|is|are|does|do|you|i|we|the|a|an)\b| ?\d)|\bexplained\W*$|\S (?:opens|launch(?:es|ed)|announce[sd]|introduces|unveils|offers|invites|rolls out|partners with|wins|appoints) \S|^(?:(?:lead|senior|junior|head|assistant|associate|part-time|adjunct) ){0,2}(?:instructor|teacher|trainer|tutor|lecturer|coordinator|director|professor|facilitator)(?:,| [-–—]| for) |\b(?:everything|all|what|things) (?:you(?:['’]ll)? (?:need|should|must|have|want) (?:to )?|to )know\b|\bworth it\b|\b(?:vs\.?|versus)\s/i;
/** A guide, unless the line over it says that it is a course. */
const guide = /\b(?:complete|ultimate|study|definitive) guide\b/i;
/** What a page tells of a course, or offers instead of one. */
const besideCourses =
  /\b(?:reviews?|reviewed|refunds?|(?:refund|privacy|cookie|cancellation|return|payment|attendance|admissions?|grading|exam) policy|dumps?|cheat ?sheet|answers|salary|memberships?|(?:puppy|dog) training|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|revised) edition)\W*$|^(?:the |our |about )?(?:course|class|training|program(?:me)?) (?:structures?|fees?|calendars?|catalog(?:ue)?s?|schedules?|polic(?:y|ies)|information|details|lists?|finder|search|materials?|resources|registration|requirements|descriptions?|faqs?|feedback|evaluations?|guides?|dates|durations?|lengths?|options|formats?|locations?)\W*$|\b(?:internships?|scholarships?|volunteer(?:ing)?)\b/i;
/** The same, unless it stands at an address of courses: "Public Policy", "Executive Coaching" are subjects too. */
const perhapsBeside = /\b(?:results?|policy|terms|conditions|schedule|calendar|timetable|notes|coaching)\W*$/i;

/** A school's page of several courses, named in the plural at an address among its courses. */
export function namesSeveral(page: Page): boolean {
  const name = nameOf(page);
  const parts = page.headings.filter(({ level, line }) => level > 1 && page.own(page.line(line))).length;
  return (
    name !== undefined && parts >= 2 && plural.test(page.said(name).trim()) && amongCourses.test(page.url.pathname)
  );
}
const plural =
  /\b(?:courses|classes|programs|programmes|certifications|certificates|trainings|bootcamps|degrees|workshops|cursos|formations|kurse)\W*$/i;
const amongCourses =
  /\/(?:[a-z]{1,20}-)?(?:courses|programs|programmes|certifications|certificates|degrees|cursos|kurse|formations|trainings|study)\//i;

const notCourses =
  /^(?:NewsArticle|Article|BlogPosting|TechArticle|JobPosting|Recipe|SearchResultsPage|CollectionPage|ItemList|QAPage|ProfilePage|DiscussionForumPosting|SocialMediaPosting|Book)$/;
/** What a course page may bring along, and a shop's, a cinema's or a film's page more often does. */
const seldomCourses = /^(?:VideoObject|Product|Event)$/;
/** What only an article says of itself. */
const articleWords =
  /\bin this (?:guide|article|blog post|post|blog),|\bthis (?:guide|article|blog post|post) (?:is|will|covers?|explains?|looks?|walks?)\b/i;

const oneLanguage: Parse<string> = (text) => parseLanguages(text)[0];
/** Labelled facts such as every course's page has: each with a value that its label promises. */
const facts = (page: Page): number =>
  [
    stated(page, labels.level, short(parseLevel, 60)),
    stated(page, labels.language, short(oneLanguage, 200)),
    stated(page, labels.length, short(parseDuration)) ?? stated(page, labels.length, short(parseHours)),
    stated(page, labels.price, short(parsePrice)),
    stated(page, labels.starts, short(parseDay, 60)),
  ].filter(Boolean).length;

/** Several courses under one name. */
const programName =
  /\b(?:nanodegree|techdegree|specialization|professional certificate|certificate program(?:me)?|masters? program(?:me)?|master ?track|expert ?track|micro ?masters|xseries|(?:learning|career|skill|study) (?:path|track)|programa de especializaci[óo]n)(?: program(?:me)?| certificate)?\W*$|^(?:online |executive |advanced ){0,2}(?:post[- ]?graduate|professional|executive|certificate|PG) (?:certificate |diploma )?program(?:me)? in /i;

/** The heading over a program's courses. */
const memberCourses =
  /^courses included\W*$|^courses in (?:this|the) (?:program(?:me)?|series|path|track|certificate|specialization)\W*$/i;

/** A page that never speaks of a course is none, whatever it lasts and costs: a tour, a ticket. */
const courseWord =
  /\b(?:courses?|class(?:es)?|program (?:curriculum|structure|certificate)|(?:certificate|degree|graduate) program|lessons?|lectures?|curriculum|syllabus|training|learning (?:journey|path)|programme?|modules?|mooc|bootcamp|students?|learners?|teaching|cursos?|cours|formation|formaci[óo]n|formaç[ãõ][oe]s?|temario|ementa|docencia|cr[ée]ditos|alumn[oa]s|estudiantes|ECTS|[a-zäöü]{0,20}(?:kurs|schulung|lehrgang|seminar)[a-zäöü]{0,20}|cursus(?:sen)?|opleiding|teilnehmer|corsi?|attestato)\b/gi;
/** Courses that nobody studies. */
const otherCourse =
  /\bgolf (?:club|course|links|resort)\b|\bgreen fees?\b|\brace ?course\b|\b(?:obstacle|assault|ropes) course\b|\b(?:two|three|four|five|six|seven|\d)-course (?:meal|dinner|lunch|menu)\b|\btasting menu\b|^donate (?:now:? )?[$€£]\d/i;
/** What a page is about that its name or title calls so; a sentence says it of anything. */
const otherSubject = /\bdriver['’]?s?['’]? (?:exam|licen[cs]e|test)\b|\bdonate [$€£]\d/i;
const credentialWord = /\b(?:certificat[a-z]{1,4}|certificad[oa]s?|zertifikat|attestation|diploma)\b/i;
const speaksOfCourses = (page: Page) => {
  const said = [...page.matches(courseWord)].length + (ofCourses.test(page.url.pathname) ? 2 : 0);
  return said >= 2 || (said === 1 && page.phrase(credentialWord, () => true) !== undefined);
};

/** A heading that holds the word for one course, wherever in it. */
const holdsCourse =
  /\b(?:boot ?camp|course|class|(?<!\b(?:at|in|from|of) (?:our|the|a|your) )workshop|training|masterclass|curso|taller|lehrgang|formation)\b/i;

/** A line of its own right over the name that says what the name is of: "Learning path". */
const whatItIs =
  /^(?:(?:free |online |short |self-paced |instructor-led |live |on-demand |video |cohort-based ){0,3}(?:course|class|workshop|seminar|training|masterclass|kurs|curso|cours|formation|lehrgang)|(?:learning|career|skill) (?:path|track|journey)|(?:professional )?certificate program|specialization|nanodegree(?: program)?|bootcamp|program(?:me)?)$/i;
const severalCourses =
  /^(?:(?:learning|career|skill)|specialization|nanodegree|(?:professional )?certificate program)/i;
function eyebrow(page: Page, name: Stretch): string | undefined {
  const at = page.lineAt(name.start) - 1;
  if (at < 0) return undefined;
  const said = page.said(page.line(at)).trim();
  return whatItIs.test(said) && page.own(page.line(at)) ? said : undefined;
}

const lineOver = (page: Page, name: Stretch): string => {
  const at = page.lineAt(name.start) - 1;
  return at >= 0 && page.own(page.line(at)) ? page.said(page.line(at)).trim().slice(0, 60) : '';
};

/** How many cards offer something of their own: a heading, a level or a length, and a button, all within a few lines. */
function cards(page: Page): number {
  const buttons = [...page.matches(signs[0] ?? /^$/)].map(({ start }) => page.lineAt(start));
  const offered = page.headings.filter(({ line: at, level }) => {
    const button = level > 1 && buttons.find((one) => one > at && one <= at + 6);
    if (!button || page.headings.some(({ line: other }) => other > at && other < button)) return false;
    const between = { start: page.line(at + 1).start, end: page.line(button).start };
    return page.phrase(cardFact, () => true, between) !== undefined;
  });
  return offered.length;
}
const cardFact =
  /^(?:course )?(?:fees?|price|cost|duration|length|dates?|starts?|start date)[ \u2028]?[:：]|^(?:\d{1,3} (?:hours?|days?|weeks?|months?|lessons|lectures|modules)|beginner|intermediate|advanced|introductory|all levels)(?: level)?$/i;

/** Courses of a school on such a platform (page/site-name.ts), and those of a known plug-in. */
const hostedCourse = /^\/(?:p|courses?|course|view\/courses|s\/store\/courses)\/[^/]{3,}\/?$/;
const courseMarkup =
  'body[class*="single-sfwd-courses"],body[class*="single-lp_course"],body[class*="single-course"],body[class*="single-stm-courses"],body[class*="single-llms"],.ld-course-status,.tutor-course-details-page,.tutor-course-details-header,.llms-course-navigation,.lp-single-course,.course-summary-content,.o_wslides_course_main,.course-detail-info .course-meta';

/** What a certificate of somebody's says. */
const earnedWords =
  /\b(?:this (?:is to )?certif(?:y|ies) that|(?:has|have) successfully (?:completed|earned|passed|met)|is hereby (?:awarded|granted)|(?:was|is|has been) (?:awarded|issued|granted|presented) to|(?:issued|awarded|presented|granted) to|certifica que|ha (?:completado|superado|aprobado)|certifie que|a suivi avec succès|hat erfolgreich)\b/i;
const earnedSigns: readonly RegExp[] = [
  /\b(?:certificate|credential|licen[cs]e|verification|badge|certificado|zertifikat)[ -]?(?:id|no\.?|number|code|url)\b|\bc[óo]digo de verificaci[óo]n\b/i,
  /\b(?:issued?(?: date| on)?|issue date|date (?:of issue|issued|earned|awarded)|completed on|earned on|awarded on|expe(?:dido|dición)|délivré le|ausgestellt am)\b[^\n]{0,12}\n?[^\n]{0,20}\b(?:19|20)\d\d\b/i,
  /\bcertificate of (?:completion|achievement|participation|attendance|accomplishment)\b|\bstatement of (?:accomplishment|participation)\b|\bcertificado de\b/i,
];
const earnedPath =
  /\/(?:verify|verification|validate|certificates?|credentials?|badges?|assertions?|accomplishments|diplomas?|cert|certificado|verificar)\/(?=[^?]{0,200}\d)[^?]{4,}/i;

/** Somebody's certificate: a short page at an address with a number, that certifies somebody's achievement. */
function earned(page: Page): Recognised | undefined {
  if (!earnedPath.test(page.url.pathname) || page.text.length > 8000) return undefined;
  if (!page.phrase(earnedWords, () => true)) return undefined;
  if (earnedSigns.filter((sign) => page.phrase(sign, () => true)).length < 1) return undefined;
  const badge = /\/(?:badges?|assertions?)\//i.test(page.url.pathname);
  return { kind: 'earned-credential', form: badge ? 'digital-badge' : 'platform-certificate' };
}

export function recognise(page: Page): Recognised | undefined {
  const { pathname, searchParams } = page.url;
  if (/^\/courses\/course-v1:[^/]+\/about/.test(decodeURIComponent(pathname)))
    return { kind: 'course', form: credential(page) };
  if (/\/(?:course\/view|enrol\/index|course\/info)\.php$/.test(pathname) && searchParams.has('id') && isMoodle(page))
    return { kind: 'course', form: credential(page) };
  if (destinyCertificate.test(pathname)) return { kind: 'program', form: 'university-program' };
  if (destinyCourse.test(pathname) && searchParams.has('courseId')) return { kind: 'course', form: credential(page) };
  const types = page.items.flatMap(({ types: all, under }) => (under ? [] : all));
  if (
    notCoursePath.test(pathname) ||
    notCourseHost.test(page.url.hostname) ||
    types.some((type) => notCourses.test(type))
  )
    return undefined;
  const certificate = earned(page);
  if (certificate) return certificate;
  // Universities' boot camps have a host of their own: bootcamp.example.edu/coding/.
  const campHost = /(?:^|\.)(?:coding-?)?boot-?camps?\./.test(page.url.hostname) && /^\/[^/]/.test(pathname);
  const path = coursePath.test(pathname) || campHost;
  // WordPress calls every page but the first an article.
  const article =
    /^article$/i.test(page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '') ||
    page.phrase(articleWords, () => true) !== undefined;
  if ((article || types.some((type) => seldomCourses.test(type))) && !path) return undefined;
  const program = academic(page);
  if (program) return program;
  const titles = page.headings.filter(({ level, line: at }) => level === 1 && page.visible(page.line(at)));
  const title = nameOf(page) ?? (titles[0] && page.line(titles[0].line));
  const name =
    title &&
    page
      .said(title)
      .replace(/[\n\u2028]/g, ' ')
      .trim();
  if (!name || notOne.test(name) || besideCourses.test(name) || (titles.length === 1 && several.test(name)))
    return undefined;
  if (perhapsBeside.test(name) && !path) return undefined;
  const over = eyebrow(page, title);
  if (guide.test(name) && !(over && path)) return undefined;
  if (page.phrase(otherCourse, () => true) || otherSubject.test(`${name}\n${page.document.title}`)) return undefined;
  if (cards(page) >= 3) return undefined;
  if (/^(?:404|page not found|not found|error)\b/i.test(page.document.title)) return undefined;
  const [titled = ''] = page.document.title.split(/\s[|–—·-]\s/).map((part) => part.trim());
  if (isExam(page, name, titled, facts)) return { kind: 'certification', form: 'vendor-certification' };
  if (isBadge(page, name)) return { kind: 'badge', form: 'digital-badge' };
  const own =
    (hosted.test(page.url.hostname) && hostedCourse.test(pathname)) ||
    page.document.querySelector(courseMarkup) !== undefined;
  const teachers = page.headings.some(({ line: at }) => teachersHeading.test(page.said(page.line(at)).trim()));
  // Where the heading is a slogan the page's title may name the course.
  const titledCourse = namedCourse.test(titled);
  const seen =
    (over ? 1 : 0) +
    signs.filter((sign) => page.phrase(sign, () => true)).length +
    (teachers ? 1 : 0) +
    (namedCourse.test(name) || titledCourse || (path && programName.test(name)) ? 1 : 0) +
    (ofCourses.test(pathname) || campHost || namedCourse.test(name) ? spoken(page) : 0);
  if (own && seen >= 1) return { kind: 'course', form: credential(page) };
  if (seen < 2 || !speaksOfCourses(page)) return undefined;
  const labelled = facts(page);
  const sectioned = page.headings.some(
    ({ line: at }) => page.own(page.line(at)) && courseSection.test(page.said(page.line(at)).trim()),
  );
  const sum = seen + (labelled >= 3 ? 2 : labelled >= 2 || (labelled && namedCourse.test(name)) ? 1 : 0);
  // At an address of one course a heading or a sentence that speaks of it leaves little doubt.
  const certain = campHost ? 1 : !oneOfCourses.test(pathname) ? 0 : holdsCourse.test(name) ? 2 : 1;
  if (sum < (article ? 5 : path || sectioned ? 4 : 5) - certain) return undefined;
  if (certificationPath.test(pathname) && statedNames(page, 'examCodes'))
    return { kind: 'certification', form: 'vendor-certification' };
  const university =
    isUniversity(ownSiteName(page)?.value ?? '') ||
    /\.(?:edu|ac)(?:\.[a-z]{2})?$/.test(page.url.hostname) ||
    /\b(?:universi|institute of (?:technology|management))/i.test(universityNear(page)?.value ?? '');
  const [named = ''] = page.document.title.split(/\s[|–—-]\s/);
  if (
    programName.test(name) ||
    // A course's page may list the courses beside it under the same heading.
    ([name, over ?? lineOver(page, title)].some((one) => /\bprogram(?:me)?\W*$/i.test(one)) &&
      page.phrase(memberCourses, () => true)) ||
    programName.test(named.trim()) ||
    (over && severalCourses.test(over))
  )
    return { kind: 'program', form: university ? 'university-program' : 'bundled-program' };
  if (university && /\/micro-?credentials?\//i.test(pathname)) return { kind: 'course', form: 'university-program' };
  return { kind: 'course', form: credential(page) };
}

/** A course that is called by what it leads to. */
const diploma = /\b(?:diploma|certificate)\b/i;

/** A course's page that speaks of a certificate has one. */
export const credential = (page: Page) =>
  diploma.test(page.said(nameOf(page) ?? { start: 0, end: 0 })) || promisesOne(page) ? 'platform-certificate' : 'none';

function promisesOne(page: Page): boolean {
  for (const match of page.matches(aCertificate).take(100))
    if (!deniesCertificate(sentenceAt(page, match))) return true;
  return false;
}
const aCertificate =
  /^certification(?: criteria| details)?$|^certification[:：] ?(?!no\b|none\b|n\/a)|\b(?:certificate|certificado|certificat|certificaat|certificato|attestato|certyfikat|[a-zäöü]{0,20}zertifikats?[a-zäöü]{0,16}|badge|get certified|certifica[a-zçãéó]{2,6}:? (?:available|yes|disponible|s[íi]m?)|attestation|constancia|(?:digital|verified|shareable) credential|statement of (?:accomplishment|participation|achievement)|diplomado)\b|(?:bescheinigung|teilnahmebest[äa]tigung|leistungsnachweis)/i;

const isMoodle = (page: Page) =>
  page.document.querySelector(
    'meta[name="keywords" i][content*="moodle" i], body[id^="page-course"], body[id^="page-enrol"], body.path-course',
  ) !== undefined;
