/**
 * edX: course, program and degree pages and earned certificates, in English and Spanish. Markup of 2022 (server-rendered) and of
 * certificates of 2023. Over 200 lines: one platform, three page templates.
 */

import { isEdx } from '../model/hosts.ts';
import type { AssessmentKind, CreditClaim, SignalValues } from '../model/signals.ts';
import { isRecord, many } from './data.ts';
import { type Found, listed, mapped, wholeText } from './found.ts';
import { ownSites, pathOf, promisedBy } from './own-sites.ts';
import type { Page } from './page.ts';
import type { Stretch } from './page-lines.ts';
import type { Parse } from './parsed.ts';
import { isPerson, untitled } from './people.ts';
import type { About, Family, Platform, Read, Recognised } from './platform.ts';
import { said } from './said.ts';
import { siteName } from './site-name.ts';
import { statedAssessments, statedCredit } from './statements.ts';
import { decoded } from './subject.ts';
import { isUniversity } from './university.ts';
import { parseShareable } from './wording/certificate.ts';
import { parseDay } from './wording/date.ts';
import { parseDuration, parseEffort } from './wording/duration.ts';
import { parseLanguages } from './wording/language.ts';
import { parseLevel } from './wording/level.ts';
import { parseCount } from './wording/number.ts';
import { parsePrice } from './wording/price.ts';

const name = 'edX';
const unit = 'weeks?|months?|years?|semanas?|mes(?:es)?|años?';
/** The fact strip under the title: each fact is a line of its own; member courses have theirs in one line with more words. */
const durationLine = new RegExp(
  `^(?:estimated |estimado:? |aprox\\.? |about |approx(?:\\.|imately)? |as (?:few|little) as |minimum (?:of )?|desde )?(?:\\d{1,2} mo(?:nth)?s?\\.?\\s?(?:[-–]|to)\\s?)?\\d[\\d.,]*(?:\\s?(?:[-–]|to|a)\\s?\\d[\\d.,]*)?\\+? (?:${unit})(?:,? (?:and |y )?\\d+ (?:${unit}))?(?: (?:minimum|on average|\\((?:full|part)[- ]time\\)))?(?:,? (?:excluding|including|plus) orientation)?$`,
  'i',
);
const effortLine =
  /^\d+(?:\s?(?:[-–]|to|a)\s?\d+)? (?:hours? (?:per|a|\/) ?week|horas? (?:por|a la) semana)(?:, (?:entirely |fully )?(?:online|en línea))?$/i;
const costLine =
  /^(?:from |starting at |approx(?:\.|imately)? |desde |~ ?|USD ?)?(?:US|A|C|AU|CA)?[$£€₹]\s?\d[\d,.]*(?:\s?[-–]\s?[$£€₹]?\d[\d,.]*)?[+*]?(?: ?(?:USD|total|for the full program))?$/i;
const aboutSum = /^(?:from|starting at|approx(?:\.|imately)?|desde|~) ?/i;
const partsLine =
  /^\d+(?:\s?[-–]\s?\d+)? (?:modules?|courses?|credits?|credit hours?|units?|semesters?|terms?|módulos?|cursos?|créditos?|semestres?)$/i;
const manyDegrees =
  /^(?:compare|explore|browse|find|discover|search|top|best|explora|compara|descubre)\b|\b(?:degrees|programs|maestrías|licenciaturas|programas)\b/i;
const archived =
  /^(?:this course is archived|este curso está archivado|future dates to be announced|se anunciarán próximas fechas)/i;

/** The page's own item in its data: a Course, or for programs an EducationalTrack (2022). */
function item(page: Page) {
  return page.items.find(
    ({ types, under }) =>
      !under && types.some((type) => /^(?:Course|EducationalTrack|EducationalOccupationalProgram)$/.test(type)),
  );
}

function h1(page: Page): Found<string> | undefined {
  const heading = page.headings.find(({ line, level }) => level === 1 && page.visible(page.line(line)));
  if (!heading) return undefined;
  const line = page.line(heading.line);
  return page.claim(page.said(line).trim(), line);
}

/** "Professional Certificate in", and the name under it. */
const programName =
  /(?<=^(?:(?:professional certificate|micromasters|microbachelors|xseries)®?(?: program)?|(?:programa|certificado) [^\n]{3,24}) (?:in|en)\n)[^\n]{3,150}$/i;

function title(page: Page, { kind }: About): Found<string> | undefined {
  if (kind === 'earned-credential') return certificateTitle(page);
  const own = item(page);
  const said = own?.item.name;
  // A program's h1 is a slogan; its name stands in its data, in the page's title and in a line of its own.
  if (own && typeof said === 'string') return page.seenOrData(decoded(said), `${own.path}.name`, decoded(said));
  if (kind !== 'program') return h1(page);
  const named = page.phrase(programName, (match) => match[0].trim());
  const titled = /^(.{3,150}) \| edX$/.exec(page.document.title)?.[1];
  return named ?? (titled ? page.inData(titled, 'title', titled) : h1(page));
}

/** "… received a passing grade in CS50x: Name, a course of study offered by …". */
function certificateTitle(page: Page): Found<string> | undefined {
  return (
    page.element('.accomplishment-course-name,.accomplishment-program-name') ??
    page.phrase(/(?<=what you mastered in )[^\n]{3,150}$/i, (match) => match[0].trim())
  );
}

const institution = /institutions?|instituci[oó]n(?:es)?/;

/** Each partner is a link in the labelled line. */
function institutions(page: Page): Found<string[]> | undefined {
  const labelled = page.labelled(institution, (text) => ({ value: text.trim(), start: 0, end: text.length }));
  const selector = labelled?.evidence[0]?.place;
  const holder = selector && 'selector' in selector ? page.document.querySelector(selector.selector) : undefined;
  const links = [...(holder?.closest('li,dd,div')?.querySelectorAll('a') ?? [])].map(
    (link) => link.textContent?.trim() ?? '',
  );
  const names = links.filter((link) => link && labelled?.value.includes(link));
  if (!labelled) return undefined;
  return { value: names.length ? [...new Set(names)] : [labelled.value], evidence: labelled.evidence };
}

function providers(page: Page): Found<string[]> | undefined {
  const own = item(page);
  if (!own) return undefined;
  const found = many(own.item.provider).flatMap((provider, i) => {
    const said = isRecord(provider) ? provider.name : provider;
    const claim =
      typeof said === 'string'
        ? page.seenOrData(decoded(said), `${own.path}.provider[${i}].name`, decoded(said))
        : undefined;
    return claim ? [claim] : [];
  });
  return listed(found);
}

function issuers(page: Page, { kind }: About): Found<string[]> | undefined {
  const single = (found: Found<string> | undefined) => mapped(found, (value) => [value]);
  if (kind === 'earned-credential') {
    return single(
      page.phrase(
        /(?<=(?:course of study|program) offered by |(?:curso|programa)[^\n]{0,20} ofrecido por )[^,\n\u2028]{2,80}?(?=\s*(?:,|\.?$|\u2028))/i,
        (match) => match[0].trim(),
      ) ??
        page.phrase(
          /(?<=earn your (?:[a-z® ]{0,24})?certificate from )[^—–,\n\u2028]{2,60}?(?=\s*(?:[—–,]|\.$))/i,
          (match) => match[0].trim(),
        ),
    );
  }
  return (
    institutions(page) ??
    providers(page) ??
    single(
      page.phrase(
        /(?<=^(?:from|offered by|ofrecido por|de(?=[^\n]{4,70}\(\w{2,15}\)$)) )[A-Za-zÀ-ɏ][^\n]{2,80}$/i,
        (match) => match[0].replace(/\s?\([^)]{0,80}\)$/, ''),
      ),
    ) ??
    single(page.element('.partner img[alt], a.course-org-link img[alt]', logo))
  );
}

const logo: Parse<string> = (text) => {
  const value = text.replace(/\slogo$/i, '').replace(/^logo de /i, '');
  return value ? { value, start: text.indexOf(value), end: text.indexOf(value) + value.length } : undefined;
};

/** People of the item and of its sessions; a course team is no person. */
function instructors(page: Page, { kind }: About): Found<string[]> | undefined {
  if (kind === 'earned-credential') return undefined;
  const own = item(page);
  if (!own) return shownStaff(page);
  const sessions = many(own.item.hasCourseInstance).filter(isRecord);
  const holders = [own.item, ...sessions].flatMap((holder) => many(holder.instructor).filter(isRecord));
  const named = holders.flatMap((person, i) => {
    const said = person.name;
    const plain = typeof said === 'string' ? untitled(decoded(said)) : '';
    const claim = isPerson(plain) ? page.seenOrData(plain, `${own.path}.instructor[${i}].name`, plain) : undefined;
    return claim ? [claim] : [];
  });
  return listed(named) ?? (holders.length ? undefined : shownStaff(page));
}

/** The cards under "Meet your instructors", where the page's data names nobody. */
function shownStaff(page: Page): Found<string[]> | undefined {
  const names = [
    ...page.document.querySelectorAll('.instructor-details > .name,.instructor-cards [class*="name" i]'),
  ].flatMap((card) => {
    const plain = untitled(card.textContent);
    const claim = isPerson(plain) ? page.inElement(card, wholeText) : undefined;
    return claim ? [mapped(claim, () => plain)] : [];
  });
  return listed(names.filter((name) => name !== undefined));
}

function languages(page: Page, { kind }: About): Found<string[]> | undefined {
  if (kind !== 'course') return undefined;
  const all: Parse<string[]> = (text) => {
    const codes = parseLanguages(text);
    const last = codes.at(-1);
    return last
      ? { value: [...new Set(codes.map((code) => code.value))], start: codes[0]?.start ?? 0, end: last.end }
      : undefined;
  };
  return page.labelled(/languages?|idiomas?/, all);
}

/** From the title to the first section. */
function strip(page: Page): Stretch {
  const [first] = page.headings.filter(({ line, level }) => level === 2 && page.own(page.line(line)));
  return { start: 0, end: first ? page.line(first.line).start : page.text.length };
}

/** A sum by the credit is no degree's tuition. */
const whole = (asked: SignalValues['price'] | undefined) => (asked?.per === 'once' ? asked : undefined);

const price = (page: Page, { kind }: About) => {
  if (kind === 'earned-credential') return undefined;
  if (kind === 'degree') {
    // The strip under the title asks the whole tuition; the details may break it down by credit or module, and ask other fees.
    return (
      page.phrase(costLine, (match) => whole(parsePrice(match[0].replace(aboutSum, ''))?.value), strip(page)) ??
      page.labelled(
        /(?:estimated |approximate )?total (?:program |degree )?(?:tuition|cost)(?: \([^)\n]{1,40}\))?|matrícula total|costo total/,
        parsePrice,
      ) ??
      page.labelled(/(?:program |degree )?tuition|matrícula|costo/, (text) => {
        const found = parsePrice(text);
        return found && whole(found.value) ? found : undefined;
      })
    );
  }
  return (
    page.near(
      /^(?:discounted price|precio (?:con (?:el )?descuento|de descuento|descontado|rebajado|reducido))/i,
      parsePrice,
    ) ??
    page.labelled(/price|cost[oe]|precio/, parsePrice) ??
    page.phrase(
      /^[^\n]{1,20}\d[^\n]{0,12}(?=\n(?:[^\n]{0,40}\n)?(?:for the full program experience|(?:por|para) la experiencia completa))/i,
      (match) => parsePrice(match[0])?.value,
    ) ??
    // Executive education has no free track: its strip asks the price.
    (executive.test(pathOf(page.url))
      ? page.phrase(costLine, (match) => whole(parsePrice(match[0].replace(aboutSum, ''))?.value), strip(page))
      : undefined)
  );
};

/** Only courses say that they can be audited; a program's "Try a course before you pay" is the site's own line. */
const freeAccess = (page: Page, { kind }: About) =>
  kind === 'course'
    ? page.phrase(
        /^(?:free\noptional upgrade available|(?:gratis|gratuito)\n(?:[^\n]{1,24} opcional|posibilidad de mejora)[^\n]*)$/i,
        () => true,
      )
    : undefined;

/** The table of tracks promises them to the verified track; a page without one may say it in a sentence, as it does of proctoring. */
function assessments(page: Page, { kind }: About): Found<AssessmentKind[]> | undefined {
  if (kind !== 'course' && kind !== 'program') return undefined;
  const table = page.phrase(/^(?:graded assignments and exams|tareas con calificación y exámenes)$/i, () => true);
  const said = statedAssessments(page);
  if (!table) return said;
  return said?.value.includes('proctored-exam')
    ? { value: ['graded-assignments', 'proctored-exam'], evidence: [...table.evidence, ...said.evidence] }
    : { value: ['graded-assignments', 'exam'], evidence: table.evidence };
}

const shareable = (page: Page, { kind }: About) =>
  page.phrase(
    /^(?:shareable certificate upon completion|certificado para compartir al finalizar)$/i,
    () => true as const,
  ) ??
  (kind === 'earned-credential'
    ? (page.phrase(/share it with colleagues, friends, and family/i, () => true as const) ??
      page.phrase(/^add this certificate to your linkedin profile/i, () => true as const) ??
      page.near(/share|compart/i, parseShareable))
    : undefined);

/**
 * The session that the page shows ("Starts Oct 13"), dated by the page's data: the text has no year. An archived course has no
 * session to come.
 */
function starts(page: Page, { kind }: About): Found<string> | undefined {
  if (kind === 'degree') return page.labelled(/program start(?: date)?|inicio del programa/, parseDay);
  if (kind !== 'course' || page.phrase(archived, () => true)) return undefined;
  const shown = page.phrase(
    /^(?:starts?|started|starting|comienza|comienzo|inicia|inicio|empieza|empezó|comenzó)(?: el)?:? ([^\n]{3,20})$/i,
    (match) => match[1],
  );
  const whole = mapped(shown, (said) => parseDay(said)?.value);
  if (whole) return whole;
  const own = item(page);
  if (!shown || !own) return undefined;
  const days = many(own.item.hasCourseInstance).map((session) => {
    const said = isRecord(session) ? session.startDate : undefined;
    return typeof said === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(said)?.[0] : undefined;
  });
  // Of several sessions the one that the page shows; a year of ours only serves to compare day and month.
  const same = days.findIndex((day) => day && parseDay(`${shown.value}, ${day.slice(0, 4)}`)?.value === day);
  const at = same < 0 ? days.findIndex((day) => day !== undefined) : same;
  const day = days[at];
  return day ? page.inData(day, `${own.path}.hasCourseInstance[${at}].startDate`, day) : undefined;
}

const enrolled = (page: Page) => {
  const inLine = (pattern: RegExp) => page.phrase(pattern, (match) => parseCount(match[0])?.value);
  return (
    inLine(/\d[\d.,]{0,12}(?= (?:(?:learners |people )?already enrolled|learners enrolled))/i) ??
    inLine(/(?<=ya se inscribieron )\d[\d.,]{0,12}(?= (?:usuarios|personas|estudiantes)|!)/i)
  );
};

/** What sentences say of credit; else the fact strip's "3 Academic Credits" (MicroBachelors). */
function creditClaims(page: Page, { kind }: About): Found<CreditClaim[]> | undefined {
  if (kind === 'degree' || kind === 'earned-credential') return undefined;
  const stated = statedCredit(page);
  if (stated || kind !== 'program') return stated;
  return page.phrase(/^\d{1,2} (?:academic credits?|créditos? académicos?)$/i, ([quote]) => [
    { kind: 'awarded' as const, body: null, quote },
  ]);
}

/** A list of links under its label. */
function partOf(page: Page, { kind }: About): Found<string[]> | undefined {
  if (kind !== 'course') return undefined;
  for (const label of page.matches(/^(?:associated programs?|programas? asociados?):?$/i)) {
    const holder = page.blockOf(page.lineAt(label.start));
    const items = [...(holder?.querySelectorAll('li') ?? [])];
    const claims = items.flatMap((entry) => {
      const claim = page.inElement(entry, (text) => ({ value: text, start: 0, end: text.length }));
      return claim ? [claim] : [];
    });
    const found = listed(claims);
    if (found) return found;
  }
  return undefined;
}

/** One line of the glance (2023): "Associated skills: Big Data, Python (Programming Language)". */
const skills: Read<'skills'> = (page, about) =>
  page.labelled(/associated skills?|habilidades asociadas/, (text) => {
    const value = text.split(/,\s(?![^(]*\))/).map((skill) => skill.trim());
    return value.every((skill) => skill && skill.length <= 60) ? { value, start: 0, end: text.length } : undefined;
  }) ?? said.skills?.(page, about);

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
const executive = /^\/executive-education\//;

export const edx: Platform = {
  id: 'edx',
  name,
  recognises(page) {
    if (!isEdx(page.url)) return undefined;
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
    return promised;
  },
  reads: {
    title,
    platform: (page) => siteName(page, name),
    issuers,
    instructors,
    level: (page, { kind }) => (kind === 'course' ? page.labelled(/level|nivel/, parseLevel) : undefined),
    languages,
    duration: (page) => page.phrase(durationLine, (match) => parseDuration(match[0])?.value),
    effort: (page) => page.phrase(effortLine, (match) => parseEffort(match[0])?.value),
    hours: () => undefined,
    price,
    freeAccess,
    assessments,
    shareable,
    creditClaims,
    starts,
    skills,
    enrolled,
    partOf,
    rating: () => undefined,
  },
};

/** Its own reader has the facts; what else its sentences may state is what any page's do. */
export const edxFamily: Family = { platforms: [edx], text: said, data: {} };
