import { firstSample, samplePages } from '../samples.ts';

export const addresses = {
  first: firstSample,
  second: 'https://www.edx.org/course/rivers-and-floods',
  third: 'https://www.coursera.org/learn/python-programming',
  stillEmpty: 'https://www.coursera.org/learn/some-course',
  listing: 'https://www.coursera.org/search',
  payment: 'https://www.coursera.org/payments/checkout',
  grave: 'https://www.coursera.org/learn/security-plus-preparation',
  long: 'https://www.coursera.org/learn/long-names',
  unread: 'https://www.coursera.org/learn/never-opened-before',
  slow: 'https://www.coursera.org/learn/slow-page',
  unknown: 'https://school-of-further-education.example/courses/welding-basics',
} as const;

const course = (about: object, body: string) => {
  const data = { '@context': 'https://schema.org', '@type': 'Course', ...about };
  return `<!doctype html><html lang="en"><head><title>Course</title><meta name="viewport" content="width=device-width">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body style="font:16px system-ui;margin:32px;line-height:1.5">${body}</body></html>`;
};
const by = (name: string) => ({ '@type': 'Organization', name });

const listing = `<!doctype html><html lang="en"><head><title>Results</title><meta name="viewport" content="width=device-width">
</head><body style="font:16px system-ui;margin:32px"><h1>Results for “data”</h1><ul>
<li><a href="${addresses.first}"><h3>Google Data Analytics</h3></a><p>Prepare for a new career.</p></li>
<li><a href="${addresses.third}"><h3>Programming in Python, a course with a rather long name that takes two lines here</h3></a></li>
<li><a href="/learn/welding">Welding</a></li></ul></body></html>`;

/** Pages of our own by their addresses, the samples among them. */
export const statePages = (): Map<string, string> =>
  new Map([
    ...samplePages(),
    [addresses.listing, listing],
    [addresses.payment, '<!doctype html><title>Checkout</title><h1>Pay</h1><form><input name="card"></form>'],
    [
      addresses.grave,
      course(
        { name: 'Prepare for CompTIA Security+ (SY0-601)', provider: by('Harbour Trade School') },
        `<h1>Prepare for CompTIA Security+ (SY0-601)</h1><p>Offered by Harbour Trade School.</p>
        <p>This course prepares you for the CompTIA Security+ SY0-601 exam.</p><p>Quizzes after each module.</p>`,
      ),
    ],
    [
      addresses.long,
      course(
        {
          name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: a Foundational Introduction to the Governance, Risk and Compliance of Inland Waterways, Second Revised Edition',
          provider: by('International Institute for the Advancement of Inland Navigation and Hydrological Sciences'),
          offers: { '@type': 'Offer', price: '12345.50', priceCurrency: 'EUR', category: 'Paid' },
        },
        `<h1>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: a Foundational
        Introduction to the Governance, Risk and Compliance of Inland Waterways, Second Revised Edition</h1>
        <p>Offered by International Institute for the Advancement of Inland Navigation and Hydrological Sciences.</p>
        <p>Level: Advanced</p><p>You pass a proctored exam at the end of the course to earn the certificate.</p>`,
      ),
    ],
    [addresses.slow, course({ name: 'Slow', provider: by('Harbour Trade School') }, '<h1>Slow</h1>')],
    [
      addresses.unknown,
      course(
        { name: 'Welding Basics', provider: by('Harbour Trade School') },
        '<h1>Welding Basics</h1><p>Offered by Harbour Trade School.</p>',
      ),
    ],
  ]);

const subjects = ['Data Analysis', 'Cloud Security', 'Project Management', 'Welding', 'UX Research', 'Nursing', 'Law'];
const issuers = [
  'Google',
  'Universidad Nacional Autónoma de México',
  'IBM',
  'Harbour Trade School',
  'The International Institute for the Advancement of Inland Navigation',
];
const statuses = ['considering', 'paying', 'enrolled', 'done', 'dropped'];

/** A file of ours with so many saved credentials, as another device would have written it. */
export function fullFile(count: number): string {
  const evidence = [{ quote: 'As stated', place: { selector: 'h1', before: '', after: '' } }];
  const stated = (value: unknown) => ({ value, evidence });
  const rows = Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2026, 2, 1, 9, n)).toISOString();
    const address = `https://www.${n % 3 ? 'coursera.org/learn' : 'edx.org/course'}/saved-${n}`;
    const signals = {
      title: stated(
        `${subjects[n % subjects.length]} ${n % 4 ? 'Specialization' : 'Professional Certificate'} ${n + 1}`,
      ),
      issuers: stated([issuers[n % issuers.length]]),
      platform: stated(n % 3 ? 'Coursera' : 'edX'),
      price: stated({ amount: 29 + n, currency: 'USD', per: n % 2 ? 'month' : 'once' }),
      ...(n % 2 && { assessments: stated(['graded-project', 'quiz']) }),
    };
    const reading = {
      address,
      platform: n % 3 ? 'coursera' : 'edx',
      kind: n % 4 ? 'course' : 'program',
      form: n % 5 ? 'platform-certificate' : 'university-program',
      signals,
      readAt: at,
    };
    const kept = {
      address,
      answers: {},
      saved: { value: true, at, device: 'elsewhere' },
      status: { value: statuses[n % statuses.length], at, device: 'elsewhere' },
    };
    return { page: { address, reading, changes: [], firstSeen: at, seen: at }, kept };
  });
  return JSON.stringify({ touchstone: 1, pages: rows.map(({ page }) => page), kept: rows.map(({ kept }) => kept) });
}
