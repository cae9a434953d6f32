/** What an address and the heading of a Coursera page promise: its kind and form. */
import { isCoursera } from '../../model/hosts.ts';
import { pathIs, pathOf } from '../own-sites.ts';
import type { Page } from '../page/page.ts';
import type { About, Recognised } from '../platform.ts';
import { isUniversity } from '../recognise/university.ts';
import { earnedReads } from './earned.ts';
import { issuers, tabTitle } from './names.ts';
import { heading, hero } from './page.ts';

const course: About = { kind: 'course', form: 'platform-certificate' };
const program: About = { kind: 'program', form: 'bundled-program' };
const earned: About = { kind: 'earned-credential', form: 'platform-certificate' };
const pages: readonly (readonly [path: string, about: About])[] = [
  ['/learn/*', course],
  ['/specializations/*', program],
  ['/professional-certificates/*', program],
  ['/projects/*', { kind: 'project', form: 'platform-certificate' }],
  ['/degrees/*', { kind: 'degree', form: 'degree' }],
  ['/mastertrack/*', { kind: 'program', form: 'university-program' }],
  ['/certificates/*', { kind: 'program', form: 'university-program' }],
  ['/account/accomplishments/**', earned],
  ['/verify/**', earned],
  ['/share/*', earned],
];
const lists = [
  '/',
  '/search',
  '/courses',
  '/browse',
  '/browse/**',
  '/partners',
  '/partners/**',
  '/degrees',
  '/professional-certificates',
  '/specializations',
  '/certificates',
  '/mastertrack',
  '/collections/**',
  '/career-academy',
];

/** An error page of the site. */
const missing =
  /^(?:404|sorry|oops|we (?:couldn|can)['’]t|page not found|something went wrong|no (?:se encontr|encontramos))/i;
const oneDegree =
  /\b(?:master|bachelor|doctor|MBA|iMBA|MSc?|M\.S\.|BSc?|B\.S\.|BA|MA|MPH|MEng|LLM|PhD|associate|maestr[íi]a|licenciatura|grado en|máster|mestrado|graduação|diploma(?:do)?|certificate|certificado|especializaci[óo]n|PGDM?|post ?graduate)\b/i;
const manyDegrees = /\b(?:degrees|programs|masters?['’]? programs)\b|^(?:find|browse|explore|compare)\b/i;
const certificateName = /\b(?:certificate|certificado|diploma|diplomado|post ?graduate (?:program|diploma))\b/i;

/** Company or university: what the issuers' names say decides the form of a program. */
function formOf(page: Page, about: About): About {
  if (about.kind === 'project' || (about.kind === 'course' && hasLabel(page)))
    return { kind: 'project', form: 'platform-certificate' };
  if (about.kind === 'degree' && certificateName.test(heading(page)?.textContent ?? ''))
    return { kind: 'program', form: 'university-program' };
  if (about.form === 'bundled-program')
    return { ...about, form: issuers(page)?.value.some(isUniversity) ? 'university-program' : 'bundled-program' };
  return about;
}
const hasLabel = (page: Page) => [...page.linesOf(hero(page))].some(({ text }) => /^guided project$/i.test(text));

export function recognises(page: Page): Recognised | undefined {
  if (!isCoursera(page.url)) return undefined;
  const path = pathOf(page.url);
  const about = pages.find(([pattern]) => pathIs(pattern, path))?.[1];
  if (!about) return { kind: lists.some((pattern) => pathIs(pattern, path)) ? 'listing' : 'other', form: 'none' };
  if (about === earned) return recogniseEarned(page);
  const said = heading(page)?.textContent?.trim() ?? (page.text.length > 1500 ? tabTitle(page)?.value : undefined);
  if (!said || missing.test(said)) return 'not-readable-yet';
  if (about.kind === 'degree' && (!oneDegree.test(said) || manyDegrees.test(said)))
    return { kind: 'listing', form: 'none' };
  return formOf(page, about);
}

function recogniseEarned(page: Page): Recognised {
  const shown = earnedReads.title?.(page, earned);
  if (!shown)
    return page.text.length > 3000 && page.headings.length > 3 ? { kind: 'other', form: 'none' } : 'not-readable-yet';
  if (!/\/(?:accomplishments|verify|share)\/(?:specialization|professional-cert)/.test(page.url.pathname))
    return earned;
  const university = earnedReads.issuers?.(page, earned)?.value.some(isUniversity);
  return { kind: 'earned-credential', form: university ? 'university-program' : 'bundled-program' };
}
