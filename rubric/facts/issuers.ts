import type { Issuer, IssuerKind } from '../../model/facts.ts';
import { bodies } from './issuer-rows/bodies.ts';
import { companies } from './issuer-rows/companies.ts';
import { others } from './issuer-rows/others.ts';
import { platforms } from './issuer-rows/platforms.ts';
import { universities } from './issuer-rows/universities.ts';
import {
  accents,
  disguise,
  piecesOf,
  piecesOfLooks,
  plain,
  searchable,
  searchableLooks,
  seenAs,
  spell,
} from './names.ts';
import { remembered, rowsOf } from './rows.ts';
import { sourceOf } from './sources.ts';

export type IssuerTable = { kind: IssuerKind; date: string; rows: string };

/** An issuer with every name and domain that stands for it. */
export type ListedIssuer = Issuer & {
  aliases: readonly string[];
  /** Official registrable domains or sub-domains; each stands for all that is below it. */
  domains: readonly string[];
};

export type FoundIssuer = { issuer: Issuer; lookAlike: boolean; ownSite: boolean };

export const issuerTables: readonly IssuerTable[] = [universities, ...companies, bodies, platforms, ...others];

const list = (cell = ''): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** One line of a table: name | country | fields | domains | other names | parent | source tag, with "@date" where checked at another date. */
function parseRow(line: string, { kind, date }: IssuerTable): ListedIssuer {
  const [name = '', country = '', fields, domains, aliases, parent = '', source = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [tag = '', checked = date] = source.split('@');
  return {
    name,
    kind,
    country: country || undefined,
    fields: list(fields),
    domains: list(domains),
    aliases: list(aliases),
    parent: parent || undefined,
    source: sourceOf(tag),
    date: checked,
  };
}

const rows = rowsOf(issuerTables, parseRow);

/** Every listed issuer, in the order of the tables. */
export const listedIssuers = rows.all;

type Entry = { issuer: ListedIssuer; spelling: string };

/** The listed names with a key, each with its spelling. */
const entriesFor = remembered((key): readonly Entry[] =>
  rows.holding(piecesOf(key), searchable).flatMap((issuer) =>
    [issuer.name, ...issuer.aliases]
      .map(spell)
      .filter((spelling) => plain(spelling) === key)
      .map((spelling) => ({ issuer, spelling })),
  ),
);

/** The first issuer with a name that an eye takes for this; only looked for once a name is not listed. */
const firstLooking = remembered((shown): { issuer?: ListedIssuer } => {
  const issuer = rows
    .holding(piecesOfLooks(shown), searchableLooks)
    .find(({ name, aliases }) => [name, ...aliases].some((one) => seenAs(one) === shown));
  return issuer ? { issuer } : {};
});

/** The issuer that lists exactly this domain. */
const domainOwner = remembered((domain): { issuer?: ListedIssuer } => {
  // A bare ending such as "org" stands in every line and is nobody's own.
  if (!domain.includes('.')) return {};
  const issuer = rows.holding([domain], searchable).findLast(({ domains }) => domains.includes(domain));
  return issuer ? { issuer } : {};
});

type ByName = { issuer: ListedIssuer; lookAlike: boolean } | 'unsure' | undefined;

/** Ends that companies may add to their names. Issuers whose name is an everyday word carry theirs in the table instead. */
const legalEnds = /,? (?:inc|llc|ltd|limited|corp|corporation|gmbh|plc|s\.?a\.?|ag|pvt\.? ltd|private limited|co)\.?$/i;
const companyKinds: readonly IssuerKind[] = ['company', 'vendor', 'platform', 'certification-body'];

function exact(name: string): ByName {
  const hidden = disguise(name);
  const spelling = spell(name);
  const entries = hidden === 'none' ? entriesFor(plain(spelling)) : [];
  if (entries.length > 0) {
    const verdicts = entries.map((entry) => ({ issuer: entry.issuer, verdict: accents(spelling, entry.spelling) }));
    const agreed = verdicts.find(({ verdict }) => verdict === 'agree');
    if (agreed) return { issuer: agreed.issuer, lookAlike: false };
    const disguised = verdicts.find(({ verdict }) => verdict === 'disguise');
    return disguised ? { issuer: disguised.issuer, lookAlike: true } : 'unsure';
  }
  const { issuer } = firstLooking(seenAs(name));
  if (!issuer) return undefined;
  // Short names differ by too little for look-alikes of plain letters to mean anything ("1AM" is not IAM).
  if (/^[\x20-\x7e]*$/.test(name) && name.length < 5) return undefined;
  return hidden === 'harmless' ? 'unsure' : { issuer, lookAlike: true };
}

function byName(name: string): ByName {
  const whole = exact(name);
  if (whole) return whole;
  const end = legalEnds.exec(name);
  if (!end) return undefined;
  const bare = exact(name.slice(0, end.index));
  if (!bare || bare === 'unsure') return bare;
  const { kind, name: canonical } = bare.issuer;
  // One everyday word with "Ltd" behind it may be anybody's firm.
  return companyKinds.includes(kind) && (/[\s.\d]|[A-Z].*[A-Z]/.test(canonical) || bare.lookAlike) ? bare : undefined;
}

/** "Name (SHORT)", "Name | SHORT", "Name & Name": one issuer where every part is a listed name; the first of a joint brand. */
function byParts(name: string): ByName {
  const parenthesis = /^(.+?)\s?\(([^()]+)\)$/.exec(name);
  const parts = parenthesis ? parenthesis.slice(1, 3) : name.split(/\s(?:[-–—|/&+]|and|x)\s|[|;]/);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map((part) => byName(part.trim()));
  let first: ByName;
  for (const part of found) {
    if (!part || part === 'unsure') return undefined;
    if (first && first !== 'unsure' && parenthesis && part.issuer !== first.issuer) return undefined;
    first = first && first !== 'unsure' ? { issuer: first.issuer, lookAlike: first.lookAlike || part.lookAlike } : part;
  }
  return first;
}

/** The issuer whose official domain a host is or is below. */
export function ownerOf(host: string): ListedIssuer | undefined {
  const labels = host.trim().toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').split('.');
  for (let i = 0; i < labels.length; i++) {
    const { issuer } = domainOwner(labels.slice(i).join('.'));
    if (issuer) return issuer;
  }
  return undefined;
}

const address = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i;
const unit =
  /^(?:school|faculty|department|college|cent(?:er|re)|division|office|institute|extension|continuing|graduate school)\b/i;

/** On an issuer's own site: the site's owner, if the name is empty, names a unit of it, or holds the owner's name or domain in whole words. */
function byHost(name: string, host: string): ListedIssuer | undefined {
  const owner = ownerOf(host);
  if (!owner || owner.kind === 'platform') return undefined;
  if (!name || unit.test(name)) return owner;
  const words = ` ${plain(spell(name))} `;
  const known = [owner.name, ...owner.aliases, ...owner.domains.map((domain) => domain.replace(/\..*/, ''))];
  return known.some((one) => words.includes(` ${plain(spell(one))} `)) ? owner : undefined;
}

/**
 * The issuer that a name stands for, whole and normalised, by name or alias; a name that is an address, by its domain; else, on an issuer's own site, that
 * issuer. A platform's host says nothing about who issues what stands there. A look-alike is flagged and never genuine.
 */
export function findIssuer(name: string, host?: string): FoundIssuer | undefined {
  const given = name.trim();
  if (given.length > 300) return undefined;
  const owner = host ? ownerOf(host) : undefined;
  const asAddress = address.exec(given)?.[1];
  // An official address is no look-alike of anything; only a name that is itself written like one (Boot.dev) comes before.
  const addressed = asAddress && entriesFor(plain(spell(given))).length === 0 ? ownerOf(asAddress) : undefined;
  if (addressed) return { issuer: addressed, lookAlike: false, ownSite: owner === addressed };
  const found = given ? (byName(given) ?? byParts(given)) : undefined;
  if (found === 'unsure') return undefined;
  if (found) return { ...found, ownSite: owner === found.issuer };
  const here = host ? byHost(given, host) : undefined;
  return here ? { issuer: here, lookAlike: false, ownSite: true } : undefined;
}
