import type { Certification } from '../../model/facts.ts';
import { listedCertifications } from './certifications.ts';
import { subjects } from './fields.ts';
import { findIssuer, listedIssuers } from './issuers.ts';
import { plain, spell } from './names.ts';
import { asOf } from './version-rows.ts';
import { compareVersions, products } from './versions.ts';

/** What is wrong with the tables on a day: `faults` must be mended, `warnings` looked at. */
export type TableReport = {
  counts: Readonly<Record<string, number>>;
  faults: readonly string[];
  warnings: readonly string[];
};

/** Whether a text is a calendar day, YYYY-MM-DD; with `short`, a month or a year too. */
export function isDate(text: string, short = false): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (!year || (!short && !day)) return false;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Names that stand for more than one owner, as `name: owner, owner`. */
export function sharedNames(owners: readonly { owner: string; names: readonly string[] }[]): string[] {
  const byName = new Map<string, Set<string>>();
  for (const { owner, names } of owners) {
    for (const name of names) {
      const key = plain(spell(name));
      byName.set(key, (byName.get(key) ?? new Set()).add(owner));
    }
  }
  return [...byName].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].join(', ')}`);
}

const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

function issuerFaults(): string[] {
  const rows = listedIssuers();
  const names = rows.map(({ name, aliases }) => ({ owner: name, names: [name, ...aliases] }));
  const domains = rows.map(({ name, domains: own }) => ({ owner: name, names: own }));
  return [
    ...sharedNames(names).map((shared) => `Two issuers share a name: ${shared}`),
    ...sharedNames(domains).map((shared) => `Two issuers share a domain: ${shared}`),
    ...rows.flatMap(({ name, fields, domains: own, country, aliases }) => [
      ...(name ? [] : ['An issuer has no name']),
      ...fields.filter((field) => !subjects[field]).map((field) => `${name}: no such subject as “${field}”`),
      ...own
        .filter((domain) => !/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/.test(domain))
        .map((domain) => `${name}: “${domain}” is no domain`),
      ...(country && !/^[A-Z]{2}$/.test(country) ? [`${name}: “${country}” is no country`] : []),
      ...aliases.filter((alias) => alias === name).map(() => `${name}: stands among its own other names`),
    ]),
  ];
}

function certificationFaults(): string[] {
  const rows = listedCertifications();
  const versions: Certification[] = rows.flatMap((row) => row.versions);
  const codes = rows.flatMap((row) =>
    row.versions.map((version) => ({ owner: row.name, names: version.examCodes.filter((code) => code.length > 4) })),
  );
  return [
    ...sharedNames(rows.map(({ name, aliases }) => ({ owner: name, names: [name, ...aliases] }))).map(
      (shared) => `Two certifications share a name: ${shared}`,
    ),
    ...sharedNames(codes).map((shared) => `Two certifications share an exam code: ${shared}`),
    ...versions.flatMap(({ name, retires, validYears, status }) => [
      ...(retires && !isDate(retires, true) ? [`${name}: bad retirement date “${retires}”`] : []),
      ...(typeof validYears === 'number' && !(validYears > 0 && validYears <= 10) ? [`${name}: bad validity`] : []),
      ...(status === 'active' && retires ? [`${name}: active and retired`] : []),
    ]),
  ];
}

function versionFaults(): string[] {
  return products().flatMap(({ product, supported, known, latest, names, minors }) => [
    ...(names.length && known.length && latest ? [] : [`${product}: names, numbers or majors are missing`]),
    ...[...supported, ...minors]
      .filter(({ until }) => until && !isDate(until))
      .map(({ until }) => `${product}: bad date “${until}”`),
    ...supported
      .slice(1)
      .filter(({ version }, i) => compareVersions(version, supported[i]?.version ?? '') <= 0)
      .map(({ version }) => `${product}: ${version} stands out of order`),
  ]);
}

/** Checks every table as of a day (YYYY-MM-DD): shared names, bad dates, missing sources, rows older than a year. */
export function checkTables(today: string): TableReport {
  const rows = [...listedIssuers(), ...listedCertifications()];
  const old = rows.filter(({ date }) => date < yearBefore(today));
  const unlisted = new Set(
    listedCertifications()
      .map(({ body }) => body)
      .filter((body) => !findIssuer(body)),
  );
  return {
    counts: {
      issuers: listedIssuers().length,
      'issuer names': listedIssuers().reduce((sum, { aliases }) => sum + 1 + aliases.length, 0),
      certifications: listedCertifications().length,
      'exam versions': listedCertifications().reduce((sum, { versions }) => sum + versions.length, 0),
      products: products().length,
    },
    faults: [
      ...issuerFaults(),
      ...certificationFaults(),
      ...versionFaults(),
      ...[...rows, ...products().map(({ product, source }) => ({ name: product, source, date: asOf }))].flatMap(
        ({ name, source, date }) => [
          ...(source && !source.split('; ').includes('') ? [] : [`${name}: no source`]),
          ...(isDate(date) && date <= today ? [] : [`${name}: bad date “${date}”`]),
        ],
      ),
    ],
    warnings: [
      ...(old.length
        ? [`${old.length} rows were checked more than a year ago, first: ${old[0]?.name} (${old[0]?.date})`]
        : []),
      ...(asOf < yearBefore(today) ? [`The table of versions is of ${asOf}`] : []),
      ...(unlisted.size
        ? [`Bodies of certifications that are not listed as issuers: ${[...unlisted].join(', ')}`]
        : []),
    ],
  };
}
