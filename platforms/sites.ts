/** Known sites by address alone: what kind of page a path promises. No reader is loaded for this (the content script asks it first). */
import type { Form, PageKind } from '../model/signals.ts';

/** What an address promises; the page itself may still refine the form, or show a list or an empty shell. */
export type Promised = { kind: PageKind; form: Form };

export type Site = {
  id: string;
  /** The site's own name, as it calls itself. */
  name: string;
  /** Whole hosts; "*." in front stands for any subdomain. */
  hosts: readonly string[];
  /** The site is the issuer's own: its name goes on what it offers. */
  issuer?: string;
  /** Path patterns, first match wins. "*" is one segment, "**" the rest, "" an end; a leading language ("/es/") is passed over. */
  paths: readonly (readonly [pattern: string, promised: Promised])[];
};

const is = (kind: PageKind, form: Form): Promised => ({ kind, form });
const course = is('course', 'platform-certificate');
const freeCourse = is('course', 'none');
const program = is('program', 'bundled-program');
const university = is('program', 'university-program');
const degree = is('degree', 'degree');
const certification = is('certification', 'vendor-certification');
const badge = is('badge', 'digital-badge');
const earned = is('earned-credential', 'platform-certificate');
const earnedBadge = is('earned-credential', 'digital-badge');
const project = is('project', 'platform-certificate');
const listing = is('listing', 'none');
const other = is('other', 'none');

export const sites: readonly Site[] = [
  {
    id: 'edx',
    name: 'edX',
    hosts: ['edx.org', 'www.edx.org', 'courses.edx.org', 'credentials.edx.org', 'learning.edx.org'],
    paths: [
      ['/certificates/user/**', earned],
      ['/certificates/*/*', program],
      ['/certificates/*', earned],
      ['/credentials/*', earned],
      ['/courses/*/certificate', earned],
      ['/course/*', course],
      ['/learn/*/*', course],
      ['/executive-education/**', course],
      ['/professional-certificate/*', program],
      ['/micromasters/*', university],
      ['/xseries/*', university],
      ['/microbachelors/*', university],
      ['/masters/*', degree],
      ['/masters/*/*', degree],
      ['/bachelors/*', degree],
      ['/bachelors/*/*', degree],
      ['/doctorate/*', degree],
      ['/learn/*', listing],
      ['/aprende/*', listing],
      ['/school/*', listing],
      ['/search', listing],
      ['/masters', listing],
      ['/bachelors', listing],
      ['/subjects', listing],
      ['/schools-partners', listing],
      ['/course', listing],
      ['/professional-certificate', listing],
      ['/micromasters', listing],
    ],
  },
  {
    id: 'coursera',
    name: 'Coursera',
    hosts: ['coursera.org', 'www.coursera.org'],
    paths: [
      ['/learn/*', course],
      ['/specializations/*', program],
      ['/professional-certificates/*', program],
      ['/projects/*', project],
      ['/degrees/*', degree],
      ['/certificates/*', university],
      ['/account/accomplishments/**', earned],
      ['/verify/**', earned],
      ['/share/*', earned],
      ['/search', listing],
      ['/courses', listing],
      ['/browse/**', listing],
      ['/browse', listing],
      ['/partners/**', listing],
      ['/degrees', listing],
      ['/', listing],
    ],
  },
  {
    id: 'class-central',
    name: 'Class Central',
    hosts: ['classcentral.com', 'www.classcentral.com'],
    paths: [
      ['/course/*', course],
      ['/classroom/*', course],
      ['/provider/*', listing],
      ['/subject/*', listing],
      ['/university/*', listing],
      ['/institution/*', listing],
      ['/search', listing],
      ['/collection/*', listing],
    ],
  },
  {
    id: 'comptia',
    name: 'CompTIA',
    hosts: ['comptia.org', 'www.comptia.org'],
    issuer: 'CompTIA',
    paths: [
      ['/certifications/*', certification],
      ['/certifications/*/*', certification],
      ['/certifications', listing],
    ],
  },
  {
    id: 'udacity',
    name: 'Udacity',
    hosts: ['udacity.com', 'www.udacity.com'],
    issuer: 'Udacity',
    paths: [
      ['/course/*', program],
      ['/certificate/**', earned],
      ['/catalog', listing],
    ],
  },
  {
    id: 'udemy',
    name: 'Udemy',
    hosts: ['udemy.com', 'www.udemy.com'],
    issuer: 'Udemy',
    paths: [
      ['/course/*', course],
      ['/certificate/*', earned],
      ['/courses/**', listing],
      ['/topic/*', listing],
    ],
  },
  {
    id: 'futurelearn',
    name: 'FutureLearn',
    hosts: ['futurelearn.com', 'www.futurelearn.com'],
    paths: [
      ['/courses/*', course],
      ['/experttracks/*', program],
      ['/microcredentials/*', is('course', 'university-program')],
      ['/degrees/*', degree],
      ['/certificates/**', earned],
      ['/subjects/**', listing],
      ['/partners/**', listing],
      ['/courses', listing],
    ],
  },
  {
    id: 'linkedin-learning',
    name: 'LinkedIn Learning',
    hosts: ['linkedin.com', 'www.linkedin.com', '*.linkedin.com'],
    paths: [
      ['/learning/certificates/*', earned],
      ['/learning/paths/*', program],
      ['/learning/topics/**', listing],
      ['/learning/instructors/**', listing],
      ['/learning/search', listing],
      ['/learning/*', course],
    ],
  },
  {
    id: 'datacamp',
    name: 'DataCamp',
    hosts: ['datacamp.com', 'www.datacamp.com', 'app.datacamp.com'],
    issuer: 'DataCamp',
    paths: [
      ['/courses/*', course],
      ['/tracks/*', program],
      ['/projects/*', is('project', 'none')],
      ['/certification/*', certification],
      ['/statement-of-accomplishment/**', earned],
      ['/certificate/*', earned],
      ['/courses-all', listing],
    ],
  },
  {
    id: 'codecademy',
    name: 'Codecademy',
    hosts: ['codecademy.com', 'www.codecademy.com'],
    issuer: 'Codecademy',
    paths: [
      ['/learn/paths/*', program],
      ['/learn/*', course],
      ['/catalog/**', listing],
    ],
  },
  {
    id: 'pluralsight',
    name: 'Pluralsight',
    hosts: ['pluralsight.com', 'www.pluralsight.com', 'app.pluralsight.com'],
    issuer: 'Pluralsight',
    paths: [
      ['/courses/*', course],
      ['/library/courses/*', course],
      ['/paths/*', is('program', 'none')],
      ['/paths/*/*', is('program', 'none')],
      ['/browse/**', listing],
    ],
  },
  {
    id: 'freecodecamp',
    name: 'freeCodeCamp',
    hosts: ['freecodecamp.org', 'www.freecodecamp.org'],
    issuer: 'freeCodeCamp',
    paths: [
      ['/certification/*/*', earned],
      ['/learn/*', course],
    ],
  },
  {
    id: 'khan-academy',
    name: 'Khan Academy',
    hosts: ['khanacademy.org', 'www.khanacademy.org', '*.khanacademy.org'],
    paths: [
      ['/profile/**', other],
      ['/about/**', other],
      ['/*/*', freeCourse],
    ],
  },
  {
    id: 'openclassrooms',
    name: 'OpenClassrooms',
    hosts: ['openclassrooms.com', 'www.openclassrooms.com'],
    paths: [
      ['/courses/*', course],
      ['/paths/*', program],
      ['/courses', listing],
    ],
  },
  {
    id: 'alison',
    name: 'Alison',
    hosts: ['alison.com', 'www.alison.com'],
    issuer: 'Alison',
    paths: [
      ['/course/*', course],
      ['/courses/**', listing],
      ['/certification/check/*', earned],
    ],
  },
  {
    id: 'mit-ocw',
    name: 'MIT OpenCourseWare',
    hosts: ['ocw.mit.edu'],
    paths: [
      ['/courses/*', freeCourse],
      ['/search', listing],
    ],
  },
  {
    id: 'mit-xpro',
    name: 'MIT xPRO',
    hosts: ['xpro.mit.edu'],
    issuer: 'MIT xPRO',
    paths: [
      ['/courses/*', course],
      ['/programs/*', is('program', 'university-program')],
      ['/certificate/**', earned],
      ['/catalog', listing],
    ],
  },
  {
    id: 'aws',
    name: 'AWS',
    hosts: ['aws.amazon.com'],
    issuer: 'Amazon Web Services',
    paths: [
      ['/certification/certified-**', certification],
      ['/certification', listing],
      ['/certification/**', other],
    ],
  },
  {
    id: 'microsoft-learn',
    name: 'Microsoft Learn',
    hosts: ['learn.microsoft.com'],
    issuer: 'Microsoft',
    paths: [
      ['/credentials/certifications/exams/*', certification],
      ['/credentials/certifications/resources/**', other],
      ['/credentials/certifications/*', certification],
      ['/credentials/applied-skills/*', is('certification', 'digital-badge')],
      ['/certifications/exams/*', certification],
      ['/certifications/*', certification],
      ['/training/paths/*', is('program', 'none')],
      ['/training/courses/*', freeCourse],
      ['/training/modules/*', freeCourse],
      ['/credentials/browse', listing],
      ['/training/browse', listing],
    ],
  },
  {
    id: 'google-cloud',
    name: 'Google Cloud',
    hosts: ['cloud.google.com'],
    issuer: 'Google Cloud',
    paths: [
      ['/learn/certification/*', certification],
      ['/certification/*', certification],
      ['/learn/certification', listing],
    ],
  },
  {
    id: 'google-skills',
    name: 'Google Cloud Skills Boost',
    hosts: ['cloudskillsboost.google', 'www.cloudskillsboost.google', 'skills.google', 'www.skills.google'],
    issuer: 'Google Cloud',
    paths: [
      ['/course_templates/*', badge],
      ['/public_profiles/*/badges/*', earnedBadge],
      ['/public_profiles/**', listing],
      ['/paths/*', is('program', 'none')],
      ['/catalog', listing],
    ],
  },
  {
    id: 'cisco',
    name: 'Cisco',
    hosts: ['cisco.com', 'www.cisco.com'],
    issuer: 'Cisco',
    paths: [
      ['/site/us/en/learn/training-certifications/certifications/*/*/index.html', certification],
      ['/site/us/en/learn/training-certifications/exams/*', certification],
      ['/c/en/us/training-events/training-certifications/certifications/*/*', certification],
      ['/c/en/us/training-events/training-certifications/exams/current-list/*', certification],
    ],
  },
  {
    id: 'cisco-netacad',
    name: 'Cisco Networking Academy',
    hosts: ['netacad.com', 'www.netacad.com', 'skillsforall.com'],
    issuer: 'Cisco',
    paths: [
      ['/courses/*', course],
      ['/courses/*/*', course],
      ['/course/*', course],
    ],
  },
  {
    id: 'red-hat',
    name: 'Red Hat',
    hosts: ['redhat.com', 'www.redhat.com'],
    issuer: 'Red Hat',
    paths: [
      ['/services/certification/*', certification],
      ['/services/training/all-courses-exams', listing],
      ['/services/training/*exam*', certification],
      ['/services/training/*', freeCourse],
    ],
  },
  {
    id: 'salesforce',
    name: 'Trailhead',
    hosts: ['trailhead.salesforce.com', 'trailheadacademy.salesforce.com'],
    issuer: 'Salesforce',
    paths: [
      ['/credentials/*', certification],
      ['/certificate/**', certification],
      ['/content/learn/modules/*', badge],
      ['/content/learn/projects/*', badge],
      ['/content/learn/trails/*', is('program', 'digital-badge')],
      ['/content/learn/superbadges/*', badge],
    ],
  },
  {
    id: 'hashicorp',
    name: 'HashiCorp',
    hosts: ['developer.hashicorp.com', 'www.hashicorp.com', 'hashicorp.com'],
    issuer: 'HashiCorp',
    paths: [
      ['/certifications/*', is('listing', 'none')],
      ['/certification/*', certification],
    ],
  },
  {
    id: 'linux-foundation',
    name: 'Linux Foundation',
    hosts: ['training.linuxfoundation.org'],
    issuer: 'The Linux Foundation',
    paths: [
      ['/certification/*', certification],
      ['/training/*', course],
      ['/express-learning/*', course],
      ['/certification-catalog', listing],
      ['/full-catalog', listing],
    ],
  },
  {
    id: 'oracle',
    name: 'Oracle',
    hosts: ['education.oracle.com', 'mylearn.oracle.com'],
    issuer: 'Oracle',
    paths: [
      ['/*/trackp_*', certification],
      ['/*/pexam_*', certification],
      ['/*/courP_*', freeCourse],
    ],
  },
  {
    id: 'isc2',
    name: 'ISC2',
    hosts: ['isc2.org', 'www.isc2.org'],
    issuer: 'ISC2',
    paths: [
      ['/certifications/*', certification],
      ['/certifications', listing],
    ],
  },
  {
    id: 'isaca',
    name: 'ISACA',
    hosts: ['isaca.org', 'www.isaca.org'],
    issuer: 'ISACA',
    paths: [
      ['/credentialing/*', certification],
      ['/credentialing', listing],
    ],
  },
  {
    id: 'pmi',
    name: 'PMI',
    hosts: ['pmi.org', 'www.pmi.org'],
    issuer: 'Project Management Institute',
    paths: [
      ['/certifications/certification-resources/**', other],
      ['/certifications/become-a-project-manager', other],
      ['/certifications/*', certification],
      ['/certifications/*/*', certification],
      ['/certifications', listing],
    ],
  },
  {
    id: 'scrum-org',
    name: 'Scrum.org',
    hosts: ['scrum.org', 'www.scrum.org'],
    issuer: 'Scrum.org',
    paths: [
      ['/assessments/*', certification],
      ['/professional-scrum-certifications/*', certification],
      ['/certificates/*', earned],
      ['/courses/*', freeCourse],
      ['/courses', listing],
    ],
  },
  {
    id: 'ec-council',
    name: 'EC-Council',
    hosts: ['eccouncil.org', 'www.eccouncil.org'],
    issuer: 'EC-Council',
    paths: [
      ['/train-certify/*', certification],
      ['/programs/*', certification],
      ['/train-certify', listing],
    ],
  },
  {
    id: 'hubspot-academy',
    name: 'HubSpot Academy',
    hosts: ['academy.hubspot.com', 'app.hubspot.com'],
    issuer: 'HubSpot Academy',
    paths: [
      ['/courses/*', course],
      ['/certification-overview', listing],
      ['/academy/achievements/**', earned],
      ['/courses', listing],
    ],
  },
  {
    id: 'credly',
    name: 'Credly',
    hosts: ['credly.com', 'www.credly.com'],
    paths: [
      ['/org/*/badge/*', badge],
      ['/badges/*/**', earnedBadge],
      ['/badges/*', earnedBadge],
      ['/users/**', listing],
      ['/org/*', listing],
      ['/organizations/**', listing],
    ],
  },
  {
    id: 'accredible',
    name: 'Accredible',
    hosts: ['credential.net', 'www.credential.net', 'accredible.com', 'www.accredible.com'],
    paths: [
      ['/group/*', badge],
      ['/profile/**', listing],
      ['/*', earned],
    ],
  },
  {
    id: 'canvas-credentials',
    name: 'Canvas Credentials',
    hosts: ['badgr.com', '*.badgr.com', '*.badgr.io', 'badgr.io'],
    paths: [
      ['/public/badges/*', badge],
      ['/public/assertions/*', earnedBadge],
      ['/public/collections/*', listing],
      ['/public/issuers/*', listing],
    ],
  },
];

/** The address without what only names a language or region ("/es", "/en-us") and without a trailing slash. */
export function pathOf(url: URL): string {
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  return path.replace(/^\/(?:[a-z]{2}|[a-z]{2}[-_][a-zA-Z]{2,4})(?=\/|$)/, '') || '/';
}

/** Whether a path, by whole segments, is of the pattern. */
export function pathIs(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  for (const [i, step] of wanted.entries()) {
    if (step === '**') return given.length > i && given[i] !== '';
    const segment = given[i];
    if (segment === undefined || (segment === '' && i > 0 && step !== '')) return false;
    if (step.endsWith('**')) return segment.startsWith(step.slice(0, -2));
    if (!segmentIs(step, segment)) return false;
  }
  return given.length === wanted.length;
}

/** "*" stands for any run of letters within one segment. */
function segmentIs(step: string, segment: string): boolean {
  if (step === '*') return segment !== '';
  const parts = step.split('*');
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const found = i === 0 ? (segment.startsWith(part) ? 0 : -1) : segment.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.at(-1) === '' || segment.endsWith(parts.at(-1) ?? '');
}

/** Hosts match whole; "*.x.org" is any subdomain of x.org. */
export function hostIs(url: URL, ...hosts: readonly string[]): boolean {
  return hosts.some((host) => (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host));
}

/** The known site that the address belongs to. */
export function siteOf(url: URL): Site | undefined {
  return sites.find((site) => hostIs(url, ...site.hosts));
}

/** What a known site's path promises; `undefined` where the table does not say. */
export function promisedBy(site: Site, url: URL): Promised | undefined {
  const path = pathOf(url);
  return site.paths.find(
    ([pattern]) => pathIs(pattern, path) || pathIs(pattern, url.pathname.replace(/(.)\/$/, '$1')),
  )?.[1];
}

/** Whether a page at this address of a known site may be one to read; looks at nothing but the address. */
export function mayBeCredential(url: string | URL): boolean {
  const address = typeof url === 'string' ? (URL.canParse(url) ? new URL(url) : undefined) : url;
  const site = address && siteOf(address);
  const promised = address && site && promisedBy(site, address);
  return promised !== undefined && promised.kind !== 'listing' && promised.kind !== 'other';
}
