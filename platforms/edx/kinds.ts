/** What an edX page is about, by its address and its own words. */
import { isEdx } from '../../model/hosts.ts';
import { ownSites, pathOf, promisedBy } from '../own-sites.ts';
import type { Page } from '../page/page.ts';
import type { About, Recognised } from '../platform.ts';
import { isUniversity } from '../recognise/university.ts';
import { isBootCampAddress } from './boot-camps.ts';
import { auditOnly } from './earning.ts';
import { certificateTitle, issuers } from './names.ts';
import { costLine, durationLine, executive, h1, partsLine } from './page.ts';

const manyDegrees =
  /^(?:compare|explore|browse|find|discover|search|top|best|explora|compara|descubre)\b|\b(?:degrees|programs|maestrías|licenciaturas|programas)\b/i;

/** A degree page has facts of one degree; a page of the same path without them is a list. */
function degreeOrList(page: Page, heading: string): Recognised {
  const facts = [durationLine, costLine, partsLine].filter((line) => page.phrase(line, () => true));
  const one = facts.length >= 2 || (facts.length === 1 && !manyDegrees.test(heading));
  return one ? { kind: 'degree', form: 'degree' } : { kind: 'listing', form: 'none' };
}

/** A wrong number leads to a page that certifies nothing; what several courses earned names its program's kind. */
function earnedForm(page: Page, promised: About): Recognised {
  if (!certificateTitle(page) && !page.phrase(/\b(?:certif(?:y|ies) that|valid certificate id)\b/i, () => true))
    return { kind: 'other', form: 'none' };
  const program = page.phrase(programEarned, ([words]) => words)?.value;
  if (!program) return promised;
  const university = !/^prof/i.test(program) || issuers(page, promised)?.value.some(isUniversity);
  return { kind: 'earned-credential', form: university ? 'university-program' : 'bundled-program' };
}

const programEarned =
  /(?:professional certificate|micromasters|microbachelors|xseries)(?=®?(?: program)?(?: certificate| credential)?(?: in)?(?:\s|$))(?<=(?:passing grades|successful completion|requirements)[^\n]{0,60})/i;

/** Further lists, of which the address promises nothing to the content script. */
const lists = /^\/(?:$|(?:learn|aprende|sitemap|cs50|programs|courses)$|school\/)/;

export function recognises(page: Page): Recognised | undefined {
  if (!isEdx(page.url) || isBootCampAddress(page.url)) return undefined;
  const site = ownSites.find(({ id }) => id === 'edx');
  if (!site) return undefined;
  const promised = promisedBy(site, page.url);
  if (!promised) return { kind: lists.test(pathOf(page.url)) ? 'listing' : 'other', form: 'none' };
  if (promised.kind === 'listing' || promised.kind === 'other') return promised;
  if (promised.kind === 'earned-credential' && certificateTitle(page)) return earnedForm(page, promised);
  const heading = h1(page)?.value;
  if (!heading) return 'not-readable-yet';
  if (/^(?:404|page not found|p[áa]gina no encontrada|oops)/i.test(heading)) return { kind: 'other', form: 'none' };
  if (promised.kind === 'earned-credential') return earnedForm(page, promised);
  if (promised.kind === 'degree') return degreeOrList(page, heading);
  // Subjects of executive education stand under the same path as its courses: only a course has a length and a workload.
  if (executive.test(pathOf(page.url)) && !page.phrase(durationLine, () => true))
    return { kind: 'listing', form: 'none' };
  if (promised.kind === 'program') {
    const names = issuers(page, promised)?.value;
    const university = promised.form === 'university-program' || names?.some(isUniversity);
    return { kind: 'program', form: university ? 'university-program' : 'bundled-program' };
  }
  return promised.kind === 'course' && auditOnly(page) ? { kind: 'course', form: 'none' } : promised;
}
