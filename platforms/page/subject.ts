/** The item of a page's structured data that the page is about, and claims from it. */
import { type DataItem, isRecord, many } from './data.ts';
import { type Found, listed } from './found.ts';
import type { Page } from './page.ts';
import { letters } from './text.ts';

const courseTypes =
  /^(?:Course|EducationalOccupationalProgram|EducationalOccupationalCredential|EducationalTrack|LearningProgram|LearningOpportunity\w*|Certification|BadgeClass|Achievement|AchievementSubject|Certificate|DigitalBadge|OpenBadge|MicroCredential)$/;
const ownPlace = /^(?:mainEntity|mainEntityOfPage|about|itemReviewed|badge|credentialSubject\.achievement)$/;

const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');
const plain = (text: string) => text.toLowerCase().replace(notLetters, ' ').trim();

/** Every item of a course or credential that is not part of another one or of a list. */
export function subjects(page: Page): readonly DataItem[] {
  const all = page.items.filter(
    ({ types, under }) => types.some((type) => courseTypes.test(type)) && (under === undefined || ownPlace.test(under)),
  );
  const names = new Set<string>();
  return all.filter(({ item }) => {
    const name = plain(String(item.name ?? ''));
    return !names.has(name) && names.add(name);
  });
}

/** The one that the page is about: the only one, or of several the one that its heading or address names. */
export function subject(page: Page): DataItem | undefined {
  const all = subjects(page);
  if (all.length <= 1) return all[0];
  const heading = page.headings.find(({ level, line }) => level === 1 && page.visible(page.line(line)));
  const title = heading && plain(page.said(page.line(heading.line)));
  return (
    all.find(({ item }) => title && plain(String(item.name ?? '')) === title) ??
    all.find(({ item }) => isHere(item.url, page))
  );
}

function isHere(url: unknown, page: Page): boolean {
  return (
    typeof url === 'string' && URL.canParse(url, page.url.href) && new URL(url, page.url).pathname === page.url.pathname
  );
}

/** The name of the item that another one refers to by its id. */
function nameOf(page: Page, id: unknown): unknown {
  if (typeof id !== 'string' || !/[:#/]/.test(id)) return undefined;
  return page.items.find(({ item }) => (item['@id'] ?? item.id) === id && typeof item.name === 'string')?.item.name;
}

/** Names of a property that holds a name, an organisation, a person, or several. */
export function named(
  page: Page,
  { item, path }: DataItem,
  key: string,
  allows: (entry: unknown) => boolean = () => true,
) {
  const claims = many(item[key]).flatMap((entry, i): Found<string>[] => {
    const said = isRecord(entry)
      ? (entry.name ?? nameOf(page, entry['@id'] ?? entry.id))
      : (nameOf(page, entry) ?? entry);
    const name = typeof said === 'string' ? decoded(said).replace(/\s+/g, ' ').trim() : '';
    if (!name || name.length > 160 || /^https?:/.test(name) || !allows(entry)) return [];
    const claim = page.seenOrData(name, `${path}.${key}[${i}].name`, name);
    return claim ? [claim] : [];
  });
  return listed(claims);
}

/** Text of data that was escaped for HTML by mistake. */
export function decoded(text: string): string {
  return text
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/&(amp|quot|lt|gt|#0?39|#x27|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ');
}
const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  apos: "'",
  nbsp: ' ',
};
