import { hostOf, type Known } from './known.ts';

export type OfficialPage = { label: string; url: string };

/** Help centres by host, whole or as the parent domain: only roots that are stable. State of 2026. */
const helpCentres: readonly { host: string; label: string; url: string }[] = [
  { host: 'coursera.org', label: 'Coursera help', url: 'https://www.coursera.support/' },
  { host: 'edx.org', label: 'edX help', url: 'https://support.edx.org/' },
  { host: 'udacity.com', label: 'Udacity help', url: 'https://support.udacity.com/' },
  { host: 'udemy.com', label: 'Udemy help', url: 'https://support.udemy.com/' },
  { host: 'linkedin.com', label: 'LinkedIn Learning help', url: 'https://www.linkedin.com/help/learning' },
  { host: 'datacamp.com', label: 'DataCamp help', url: 'https://support.datacamp.com/' },
  { host: 'pluralsight.com', label: 'Pluralsight help', url: 'https://help.pluralsight.com/' },
  { host: 'codecademy.com', label: 'Codecademy help', url: 'https://help.codecademy.com/' },
  { host: 'skillshare.com', label: 'Skillshare help', url: 'https://help.skillshare.com/' },
  { host: 'credly.com', label: 'Credly help', url: 'https://support.credly.com/' },
];

/** Accreditors by the words of a claim; each entry is the accreditor's own site. */
const accreditors: readonly { words: RegExp; label: string; url: string }[] = [
  { words: /\b(?:ansi|anab|17024)\b/i, label: 'ANAB, the ANSI accreditation board', url: 'https://anab.ansi.org/' },
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

/** The site's own help centre, else the credential's own page. */
export function helpFor(known: Known): OfficialPage {
  const host = hostOf(known.reading.address) ?? '';
  const found = helpCentres.find((centre) => hostIs(host, centre.host));
  return found ? { label: found.label, url: found.url } : ownPage(known);
}

/** The page that was read. */
export const ownPage = ({ reading }: Known): OfficialPage => ({
  label: 'The credential’s own page',
  url: reading.address,
});

/** The accreditor that a claim names, if we know its site. */
export function accreditorFor(claim: string): OfficialPage | undefined {
  const found = accreditors.find(({ words }) => words.test(claim));
  return found ? { label: found.label, url: found.url } : undefined;
}

export const withdrawalRight: OfficialPage = {
  label: 'Your Europe: returns and withdrawal',
  url: 'https://europa.eu/youreurope/citizens/consumers/shopping/returns/index_en.htm',
};
