/** Whether any page by its words is one course, program or certification. */
import { academic } from './academic.ts';
import type { Page } from './page.ts';
import type { Recognised } from './platform.ts';
import { statedNames } from './statements.ts';

/** What the generic recognition looks for; each is weak, three together are a course page. */
const signs: readonly RegExp[] = [
  /^(?:enrol+ ?(?:now|today|for free|in (?:this )?course)?|register (?:now|for (?:this )?course|today)|join (?:this )?(?:course|class)(?: now)?|start (?:course|learning)(?: now)?|apply now|take (?:this |the )?(?:course|exam)|schedule (?:your |an? )?exam|add to cart|buy now|book (?:now|online|your place|this course|a place)|enquire now|(?:view|see|check) (?:dates|schedule)|go to (?:course|class)|inscr[íi]b(?:ete|irme|irse)(?: ahora| gratis)?|matric[úu]late|s['’]inscrire|inscreva-se|jetzt (?:anmelden|einschreiben))\W*$/i,
  /^(?:(?:course )?level|nivel|niveau|n[íi]vel|difficulty|schwierigkeit)\b|\b(?:beginner|intermediate|advanced|introductory)(?: level)?$/i,
  /\b\d{1,3}(?:[-–]\d{1,3})? (?:weeks?|hours?|days?|months?|semanas|horas|d[íi]as|meses|semaines|heures|jours|mois|wochen|stunden|tage|monate)\b/i,
  /\b(?:certificate|certification|certificado|certificat|zertifikat|badge|diploma)\b/i,
  /^(?:syllabus|curriculum|course (?:content|outline|overview|description|details|objectives)|what you(?:['’]ll| will) learn|learning (?:outcomes|objectives)|prerequisites|requirements|instructors?|who (?:is )?this course is for|who (?:should|can) attend|exam (?:details|topics|format|objectives)|temario|contenido del curso|lo que aprender[áa]s|requisitos|programme|prérequis|kursinhalte|lernziele|ementa|o que você aprenderá)\b/i,
];
/** A section that only the page of one course has. */
const courseSection =
  /^(?:course (?:content|outline|overview|description|details|objectives|duration|curriculum)|about (?:this|the) course)\W*$/i;
/** Pages of several courses, by their heading. */
const several =
  /\b(?:courses|classes|programs|programmes|certifications|trainings|bootcamps|cursos|formations|kurse)\W*$|^(?:all|our|browse|find|explore|top|best|upcoming)\b/i;
const coursePath =
  /\/(?:courses?|cursos?|kurse?|cours|formation|formations|programs?|programmes?|certifications?|certificates?|credentials?|learn|learning|training|class(?:es)?|mooc|moocs|academy|micro-?credentials?|bootcamps?)\/(?=[^/])[^?]{4,}/i;
const certificationPath = /\/(?:certifications?|exams?)\/(?=[^/])/i;
const notCourses =
  /^(?:NewsArticle|Article|BlogPosting|TechArticle|JobPosting|Recipe|SearchResultsPage|CollectionPage|ItemList|QAPage|VideoObject|Product|Event|ProfilePage|DiscussionForumPosting|SocialMediaPosting)$/;
const notCoursePath =
  /\/(?:blog|news|articles?|jobs?|careers?|press|help|support|faqs?|policies|search|category|tag|topics?|login|signin|signup|about|story|stories|podcast|forum|events?|docs?|wiki)(?:\/|$)/i;

export function recognise(page: Page): Recognised | undefined {
  const { pathname, searchParams } = page.url;
  if (/^\/courses\/course-v1:[^/]+\/about/.test(decodeURIComponent(pathname)))
    return { kind: 'course', form: credential(page) };
  if (/\/(?:course\/view|enrol\/index|course\/info)\.php$/.test(pathname) && searchParams.has('id') && isMoodle(page))
    return { kind: 'course', form: credential(page) };
  if (
    notCoursePath.test(pathname) ||
    page.items.some(({ types, under }) => !under && types.some((type) => notCourses.test(type)))
  )
    return undefined;
  if (/^article$/i.test(page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''))
    return undefined;
  const program = academic(page);
  if (program) return program;
  const titles = page.headings.filter(({ level, line: at }) => level === 1 && page.visible(page.line(at)));
  const path = coursePath.test(pathname);
  const [title] = titles;
  if (!title || (titles.length === 1 && several.test(page.said(page.line(title.line)).trim()))) return undefined;
  const seen = signs.filter((sign) => page.phrase(sign, () => true)).length;
  const sectioned = page.headings.some(
    ({ line: at }) => page.own(page.line(at)) && courseSection.test(page.said(page.line(at)).trim()),
  );
  if (seen < (path || sectioned ? 4 : 5)) return undefined;
  if (certificationPath.test(pathname) && statedNames(page, 'examCodes'))
    return { kind: 'certification', form: 'vendor-certification' };
  return { kind: 'course', form: credential(page) };
}

const credential = (page: Page) =>
  page.phrase(/\b(?:certificate|certificado|certificat|zertifikat|badge)\b/i, () => true)
    ? 'platform-certificate'
    : 'none';

const isMoodle = (page: Page) =>
  page.document.querySelector(
    'meta[name="keywords" i][content*="moodle" i], body[id^="page-course"], body[id^="page-enrol"], body.path-course',
  ) !== undefined;
