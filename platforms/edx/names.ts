/** What an edX page is called, who stands behind it, and what it belongs to. */
import { isRecord, many } from '../page/data.ts';
import { type Found, listed, mapped, wholeText } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { decoded } from '../page/subject.ts';
import type { About } from '../platform.ts';
import { isPerson, untitled } from '../signals/people.ts';
import { h1, item } from './page.ts';

/** "Professional Certificate in", and the name under it. */
const programName =
  /(?<=^(?:(?:professional certificate|micromasters|microbachelors|xseries)®?(?: program)?|(?:programa|certificado) [^\n]{3,24}) (?:in|en)\n)[^\n]{3,150}$/i;

export function title(page: Page, { kind }: About): Found<string> | undefined {
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
export function certificateTitle(page: Page): Found<string> | undefined {
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

const offering = /^(?:from|offered by|ofrecido por|de(?=[^\n]{4,70}\(\w{2,15}\)$)) ([A-Za-zÀ-ɏ][^\n]{2,80})$/i;

/** "From Example University (ExU)", a line of its own. */
function offeredBy(page: Page): Found<string> | undefined {
  for (const { end, match } of page.matches(offering)) {
    const [, name] = match;
    // "From September 2027", "From beginner to expert".
    const claim =
      name &&
      /^\p{Lu}\D+$/u.test(name) &&
      page.claim(name.replace(/\s?\([^)]{0,80}\)$/, ''), { start: end - name.length, end });
    if (claim) return claim;
  }
  return undefined;
}

export function issuers(page: Page, { kind }: About): Found<string[]> | undefined {
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
    single(offeredBy(page)) ??
    single(page.element('.course-detail-school a,h1 + * a[href*="/school/"]')) ??
    single(page.element('.partner img[alt], a.course-org-link img[alt]', logo))
  );
}

const logo: Parse<string> = (text) => {
  const value = text.replace(/\slogo$/i, '').replace(/^logo de /i, '');
  return value ? { value, start: text.indexOf(value), end: text.indexOf(value) + value.length } : undefined;
};

/** People of the item and of its sessions; a course team is no person. */
export function instructors(page: Page, { kind }: About): Found<string[]> | undefined {
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
    ...page.document.querySelectorAll(
      '.instructor-details > .name,.instructor-cards [class*="name" i],.instructor-name,.staff-title',
    ),
  ].flatMap((card) => {
    const plain = untitled(card.textContent);
    const claim = card.shown && isPerson(plain) ? page.inElement(card, wholeText) : undefined;
    return claim ? [mapped(claim, () => plain)] : [];
  });
  return listed(names.filter((name) => name !== undefined));
}

/** A list of links under its label. */
export function partOf(page: Page, { kind }: About): Found<string[]> | undefined {
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
