// Over 200 lines: one look-up with its codes, titles and doubts; the rows stand apart.
import type { Certification, Facts } from '../../model/facts.ts';
import { certificationTables } from './certification-rows/index.ts';
import { findIssuer } from './issuers.ts';
import { piecesOf, plain, searchable, spell } from './names.ts';
import { remembered, rowsOf } from './rows.ts';
import { sourceOf } from './sources.ts';

/** Facts that hold for every row of a table unless the row says otherwise; `sure` names what has a source, "valid,renewal:AWS-POL". */
export type CertificationTable = {
  body: string;
  date: string;
  assessment?: string;
  valid?: string;
  renewal?: string;
  accreditations?: string;
  sure?: string;
  /**
   * One credential a line: name; aliases | short name | versions, newest first | further cells "assessment: …", "valid: …", "sure: …".
   * A version: codes joined by "+", then "until DATE" (retired or to be), "retired" (date unknown), "> SUCCESSOR", "{code,status,retires:TAG}" = what is sure
   * about it. Without a code: "active", "retired until DATE".
   */
  rows: string;
};

/** A credential as it stands: its newest version, with every name and every version behind it. */
export type ListedCertification = Certification & {
  aliases: readonly string[];
  versions: readonly Certification[];
};

const list = (cell: string, separator: string | RegExp): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** "valid,renewal:AWS-POL; status:EXC" as field → tag. */
function sureFields(cell: string): Map<string, string> {
  const sure = new Map<string, string>();
  for (const group of list(cell, ';')) {
    const [fields = '', tag = ''] = group.split(':');
    for (const field of list(fields, ',')) sure.set(field, tag);
  }
  return sure;
}

type Version = Pick<Certification, 'examCodes' | 'status' | 'retires' | 'successor'> & { sure: Map<string, string> };

/** A version without what is said in braces, and what comes before "until" and "> SUCCESSOR". */
const bareOf = (version: string): string => version.replace(/\{[^{}]*\}/, '').trim();
const headOf = (bare: string): string => bare.replace(/(?:\buntil |> ).*/, '').trim();
const codesIn = (head: string): string[] => list(head.replace(/(?:^|\s)(?:active|retired)$/, ''), '+');

function parseVersion(text: string, newer: Version | undefined): Version {
  const sure = sureFields(/\{([^{}]*)\}/.exec(text)?.[1] ?? '');
  const bare = bareOf(text);
  const until = /\buntil (\d{4}(?:-\d{2}){0,2})/.exec(bare)?.[1];
  const successor = /> (.+)/.exec(bare)?.[1] ?? (newer ? newer.examCodes.join(', ') : undefined);
  const head = headOf(bare);
  const gone = /\bretired$/.test(head);
  const status = until || gone ? 'retired' : 'active';
  return {
    examCodes: codesIn(head),
    status,
    retires: until,
    successor: status === 'retired' ? successor || undefined : undefined,
    sure,
  };
}

const versionsIn = (cell: string): string[] => list(cell, /;(?![^{}]{0,200}\})/);

const validity = (cell: string): Certification['validYears'] => {
  if (cell === 'no expiry') return cell;
  return cell ? Number(cell) : undefined;
};

type Fact = Exclude<keyof Certification, 'unsure' | 'source'>;

/** The words of the table's cells for the fields of a certification. */
const fieldOf: Readonly<Record<string, Fact>> = {
  code: 'examCodes',
  status: 'status',
  retires: 'retires',
  successor: 'successor',
  assessment: 'assessment',
  valid: 'validYears',
  renewal: 'renewal',
  accreditations: 'accreditations',
};

const filled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function parseRow(line: string, table: CertificationTable): ListedCertification {
  const [names = '', short = '', versionCell = '', ...extra] = line.split('|').map((cell) => cell.trim());
  const own = new Map(
    extra.map((cell) => [cell.slice(0, cell.indexOf(':')), cell.slice(cell.indexOf(':') + 1).trim()]),
  );
  const [name = '', ...aliases] = list(names, ';');
  const sure = sureFields(own.get('sure') ?? table.sure ?? '');
  const cell = (key: 'assessment' | 'valid' | 'renewal' | 'accreditations'): string => own.get(key) ?? table[key] ?? '';
  const shared = {
    name,
    short: short || undefined,
    body: own.get('body') ?? table.body,
    assessment: list(cell('assessment'), ','),
    validYears: validity(cell('valid')),
    renewal: cell('renewal') || undefined,
    accreditations: list(cell('accreditations'), ';'),
    date: own.get('date') ?? table.date,
  };
  const versions: Certification[] = [];
  let newer: Version | undefined;
  for (const text of versionsIn(versionCell)) {
    const version = parseVersion(text, newer);
    newer ??= version;
    if (version !== newer && version.examCodes.length) newer = version;
    const { sure: sureHere, ...facts } = version;
    const certification: Pick<Certification, Fact> = { ...shared, ...facts };
    const tags = new Map([...sure, ...sureHere]);
    const unsure = Object.entries(fieldOf).filter(([word, field]) => filled(certification[field]) && !tags.has(word));
    const named = [...new Set(tags.values()), ...(unsure.length ? ['MEM'] : [])].map(sourceOf);
    versions.push({ ...certification, unsure: unsure.map(([, field]) => field), source: named.join('; ') });
  }
  const [current] = versions;
  if (!current) throw new Error(`The certification “${name}” has no version in its table.`);
  return { ...current, aliases, versions };
}

const rows = rowsOf(certificationTables, parseRow, ({ body }) => body);

/** Every listed credential. */
export const listedCertifications = rows.all;

/** What a listed credential goes by, without what is known of it: its rows need not be parsed for that. */
type Names = { name: string; short: string | undefined; aliases: string[]; body: string; codes: string[] };

function parseNames(line: string, table: CertificationTable): Names {
  const [names = '', short = '', versions = '', ...extra] = line.split('|');
  const [name = '', ...aliases] = list(names, ';');
  const body = extra.find((cell) => cell.trimStart().startsWith('body:'));
  return {
    name,
    short: short.trim() || undefined,
    aliases,
    body: body?.slice(body.indexOf(':') + 1).trim() ?? table.body,
    codes: versions.includes('-') ? versionsIn(versions).flatMap((version) => codesIn(headOf(bareOf(version)))) : [],
  };
}

export const listedNames = rowsOf(certificationTables, parseNames).all;

const codeKey = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Words that say what kind of thing a title names, not which. */
const noise = /\b(?:certifications?|certificates?|exam|examination|the|credential)\b/g;
const titleKey = (title: string): string =>
  plain(spell(title.replace(/\+/g, ' plus ')))
    .replace(noise, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The listed credentials that go by a title, or by their body's name and a title. */
const titled = remembered((key): readonly ListedCertification[] => {
  if (key === '') return [];
  return rows.holding(piecesOf(key), searchableTitles).filter((row) => {
    const names = [row.name, ...(row.short ? [row.short] : []), ...row.aliases];
    return names.some(
      (name) => titleKey(name) === key || (!name.startsWith(row.body) && titleKey(`${row.body} ${name}`) === key),
    );
  });
});
const searchableTitles = (text: string): string => searchable(text.replaceAll('+', ' plus '));

type CodeHit = { row: ListedCertification; version: Certification; code: string };

/** The versions that a code stands for, by its key. */
const coded = remembered((key): readonly CodeHit[] => {
  if (key === '') return [];
  return rows
    .holding([key], lettersAndDigits)
    .flatMap((row) =>
      row.versions.flatMap((version) =>
        version.examCodes.filter((code) => codeKey(code) === key).map((code) => ({ row, version, code })),
      ),
    );
});
const lettersAndDigits = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9\n]/g, '');

/** Whether one of the issuers is the certification's body, or has it as its parent or child. */
function issuedBy(body: string, issuers: readonly string[]): boolean {
  const listed = findIssuer(body)?.issuer;
  return issuers.some((name) => {
    const found = findIssuer(name);
    if (!found || found.lookAlike) return plain(spell(name)) === plain(spell(body));
    return (
      found.issuer.name === listed?.name || found.issuer.parent === listed?.name || found.issuer.name === listed?.parent
    );
  });
}

/** Codes that mean nothing without their context: "003", "CC". */
const weak = (code: string): boolean => codeKey(code).length < 5 || !/\d/.test(code);

/** Every whole or bracketed part of a title that could be a credential's name. */
function titleParts(title: string): string[] {
  const inside = [...title.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? '');
  const outside = title.replace(/\([^()]*\)/g, ' ');
  return [title, outside, ...outside.split(/\s[-–—|:]\s|:\s/), ...inside];
}

function byTitle(title: string, issuers: readonly string[] | undefined): ListedCertification | undefined {
  for (const part of titleParts(title)) {
    const rows = titled(titleKey(part));
    const fitting = issuers?.length ? rows.filter((row) => issuedBy(row.body, issuers)) : rows;
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

const codeInText = /\b[A-Z0-9]{1,4}-[A-Z0-9]{2,5}\b|\b[A-Z]{2,3}\d{3}\b/g;

type CodeStatus = 'active' | 'retired' | 'may-be-retired' | 'unknown';

/** The first and the last day that a YYYY, YYYY-MM or YYYY-MM-DD can mean. */
const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;
const lastDay = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`;

/**
 * Whether a version can still be taken on a day (YYYY-MM-DD). A retirement that the table is unsure of, or whose day falls in a month or year stated only as
 * such, may be; where only its date is unsure, it is past from the day on which the row was checked.
 */
export function statusOn(version: Certification, today: string): CodeStatus {
  const { status, retires, unsure, date } = version;
  if (status === 'active' || status === 'unknown') return status;
  if (retires && today < firstDay(retires)) return 'active';
  if (retires?.length === 10 && today === retires) return 'active';
  if (status === 'announced' && !retires) return 'active';
  if (unsure.includes('status') || (retires && today <= lastDay(retires))) return 'may-be-retired';
  return (unsure.includes('retires') || !retires) && today < date ? 'may-be-retired' : 'retired';
}

const order: readonly CodeStatus[] = ['active', 'may-be-retired', 'retired', 'unknown'];

/**
 * The certification that exam codes name, stated or in the title; else the one whose name, alias or short name the title is, whole, if an issuer stated is its
 * body. Of several codes the one that can still be taken counts. Without a code the status is unknown, unless the whole credential is retired.
 */
export function findCertification(
  about: Parameters<Facts['certification']>[0],
  today: string,
): ReturnType<Facts['certification']> {
  const { title = '', examCodes = [], issuers } = about;
  const named = title ? byTitle(title, issuers) : undefined;
  const bracketed = [...title.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? '');
  const codes = [...examCodes, ...(title.match(codeInText) ?? []), ...bracketed];
  const found = codes
    .flatMap((stated) => hitsOf(stated, title, named, issuers ?? []))
    .map((hit) => ({ ...hit, codeStatus: statusOn(hit.version, today) }));
  found.sort((a, b) => order.indexOf(a.codeStatus) - order.indexOf(b.codeStatus));
  const [best] = found;
  if (best) return { certification: best.version, code: best.stated, codeStatus: best.codeStatus };
  if (!named) return undefined;
  const statuses = named.versions.map((version) => statusOn(version, today));
  const usable = statuses.find((status) => status === 'active' || status === 'unknown');
  return { certification: named, code: undefined, codeStatus: usable ? 'unknown' : (statuses[0] ?? 'unknown') };
}

/** The versions that a code stands for. A weak one needs the title or its only issuer beside it. */
function hitsOf(stated: string, title: string, named: ListedCertification | undefined, issuers: readonly string[]) {
  const key = codeKey(stated);
  // Oracle hangs the year of the edition on its codes.
  const exact = coded(key);
  const hits = exact.length > 0 ? exact : coded(key.replace(/^(1Z0\d{3,4})2\d$/, '$1'));
  const all = hits.map((hit) => ({ ...hit, stated }));
  if (!weak(stated)) return all;
  const byName = all.filter(({ row }) => row === named || titleNames(title, row));
  if (byName.length > 0) return byName;
  const byIssuer = all.filter(({ row }) => issuedBy(row.body, issuers));
  return byIssuer.length === 1 ? byIssuer : [];
}

/** Whether a title holds a credential's name or short name in whole words, such as "Terraform Associate (003) practice". */
function titleNames(title: string, row: ListedCertification): boolean {
  const words = ` ${titleKey(title)} `;
  return [row.name, ...(row.short ? [row.short] : []), ...row.aliases].some((name) =>
    words.includes(` ${titleKey(name)} `),
  );
}
