/** Known sites by address alone: what kind of page a path promises. The content script knows only the first, `ownSites`. */
import { course, degree, earned, hostIs, is, listing, ownSites, program, type Site } from './own-sites.ts';

export { hostIs, type Promised, pathIs, pathOf, promisedBy, type Site } from './own-sites.ts';

const freeCourse = is('course', 'none');
const certification = is('certification', 'vendor-certification');
const badge = is('badge', 'digital-badge');
const earnedBadge = is('earned-credential', 'digital-badge');
const other = is('other', 'none');

export const sites: readonly Site[] = [
  ...ownSites,
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

/** The known site that the address belongs to. */
export function siteOf(url: URL): Site | undefined {
  return sites.find((site) => hostIs(url, ...site.hosts));
}
