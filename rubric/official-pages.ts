import { hostOf, type Known } from './known.ts';

export type OfficialPage = { label: string; url: string };

/** Help centres by host, whole or as the parent domain: only roots that are stable. State of 2026. */
const helpCentres: readonly { host: string; site: string; url: string }[] = [
  { host: 'coursera.org', site: 'Coursera', url: 'https://www.coursera.support/' },
  { host: 'edx.org', site: 'edX', url: 'https://support.edx.org/' },
  { host: 'udacity.com', site: 'Udacity', url: 'https://support.udacity.com/' },
  { host: 'udemy.com', site: 'Udemy', url: 'https://support.udemy.com/' },
  { host: 'linkedin.com', site: 'LinkedIn Learning', url: 'https://www.linkedin.com/help/learning' },
  { host: 'datacamp.com', site: 'DataCamp', url: 'https://support.datacamp.com/' },
  { host: 'pluralsight.com', site: 'Pluralsight', url: 'https://help.pluralsight.com/' },
  { host: 'codecademy.com', site: 'Codecademy', url: 'https://help.codecademy.com/' },
  { host: 'skillshare.com', site: 'Skillshare', url: 'https://help.skillshare.com/' },
  { host: 'credly.com', site: 'Credly', url: 'https://support.credly.com/' },
];

/** Accreditors by the words of a claim; each entry is the accreditor's own site. */
const accreditors: readonly { words: RegExp; label: string; url: string }[] = [
  { words: /\b(?:ansi|anab|17024)\b/i, label: 'ANAB (ANSI)', url: 'https://anab.ansi.org/' },
  {
    words: /\b(?:ncca|ice)\b/i,
    label: 'Institute for Credentialing Excellence',
    url: 'https://www.credentialingexcellence.org/',
  },
  { words: /\bukas\b/i, label: 'UKAS', url: 'https://www.ukas.com/' },
  { words: /\babet\b/i, label: 'ABET', url: 'https://www.abet.org/' },
  { words: /\baacsb\b/i, label: 'AACSB', url: 'https://www.aacsb.edu/' },
];

/** Whether a host is this domain or below it. */
export const hostIs = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Sites whose policies the checklist knows traps of. */
const knownSites = ['coursera.org', 'edx.org', 'udacity.com', 'udemy.com'] as const;

/** The known site on which the page stands; empty elsewhere. */
export function siteOf({ reading }: Known): string {
  const host = hostOf(reading.address) ?? '';
  return knownSites.find((site) => hostIs(host, site)) ?? '';
}

/** Currencies of EU members, and their country domains with that of the EU: state of 2026. */
const currencies = /^(?:EUR|CZK|DKK|HUF|PLN|RON|SEK)$/;
const domains = /\.(?:eu|at|be|bg|hr|cy|cz|dk|ee|fi|fr|de|gr|hu|ie|it|lv|lt|lu|mt|nl|pl|pt|ro|sk|si|es|se)$/;

/** Whether the page sells to the EU: by the currency of its price or its own domain. */
export const inEurope = ({ reading, signals: { price } }: Known): boolean =>
  (price !== undefined && currencies.test(price.value.currency)) || domains.test(hostOf(reading.address) ?? '');

/** The site's own help centre, else the credential's own page. */
export function helpFor(known: Known): OfficialPage {
  const host = hostOf(known.reading.address) ?? '';
  const found = helpCentres.find((centre) => hostIs(host, centre.host));
  return found ? { label: known.say.pages.help(found.site), url: found.url } : ownPage(known);
}

/** The page that was read. */
export const ownPage = ({ reading, say }: Known): OfficialPage => ({
  label: say.pages.own,
  url: reading.address,
});

/** The accreditor that a claim names, if we know its site. */
export function accreditorFor(claim: string): OfficialPage | undefined {
  const found = accreditors.find(({ words }) => words.test(claim));
  return found ? { label: found.label, url: found.url } : undefined;
}

/** The EU’s own page on the right of withdrawal; it offers its other languages itself. */
export const withdrawalRight = ({ say }: Known): OfficialPage => ({
  label: say.pages.withdrawal,
  url: 'https://europa.eu/youreurope/citizens/consumers/shopping/returns/index_en.htm',
});
