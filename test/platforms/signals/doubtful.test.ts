// Over 200 lines: one table of small pages a signal.
/** What a page denies, asks, binds to a condition or says of others is not claimed of what it offers. */
import { describe, expect, it } from 'vitest';
import type { PageRead } from '../../../model/reading.ts';
import type { SignalName } from '../../../model/signals.ts';
import { readPage } from '../../../platforms/index.ts';
import { parse, readDocument } from '../read.ts';

const now = new Date('2026-11-24T00:00:00Z');
const address = 'https://learn.harbour.example/courses/tide-reading';
const head = '<meta property="og:site_name" content="Harbour">';
type Page = { name?: string; title?: string; head?: string; under?: string; url?: string };

/** A course's page that says no more than that it is one, and `more`. */
const course = (more: string, page: Page = {}) => {
  const name = page.name ?? 'Tide Reading Course';
  return read(
    `<html><head><title>${page.title ?? name}</title>${page.head ?? head}</head><body><h1>${name}</h1>${page.under ?? ''}
      <p>Level: Beginner</p><p>Duration: 6 weeks</p><p>Language: English</p><h2>What you will learn</h2>
      <p>In this course you will learn to read tides.</p><h2>Course content</h2><p>12 lessons</p><a>Enrol now</a>${more}</body></html>`,
    page.url ?? address,
  );
};
type Exam = { name?: string; title?: string; code?: string };
/** The page of an exam. */
const exam = (more: string, { name = 'Certified Tide Reader', title, code = 'TR-101' }: Exam = {}) =>
  read(
    `<html><head><title>${title ?? name}</title><meta property="og:site_name" content="ExamHarbour"></head><body><h1>${name}</h1>
      <p>Exam number: ${code}</p><p>Exam duration: 90 minutes</p><p>Passing score: 700</p><p>60 multiple choice questions</p>
      <p>Proctored at Pearson VUE testing centers.</p><p>Prerequisites: none</p><p>Price: $200</p>${more}</body></html>`,
    'https://www.examharbour.example/certification/tide-reader',
  );
/** Somebody's certificate. */
const earned = (lines: readonly string[], name = 'Certificate of Completion') =>
  read(
    `<html><head><title>Certificate</title></head><body><h1>${name}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}
      <p>Certificate ID: 12345</p><p>Issued on 3 March 2024</p></body></html>`,
    'https://www.harbour.example/verify/12345',
  );
const read = (html: string, url: string) => readDocument(parse(html), url, now);
const kindOf = (page: PageRead) => (page.state === 'read' ? page.reading.kind : page.state);
const claimed = (page: PageRead, signal: SignalName) =>
  page.state === 'read' ? page.reading.signals[signal]?.value : page.state;

describe('a course and an exam', () => {
  it.each(["Requirements: a valid driver's licence.", 'For each enrolment we donate $5 to the lifeboats.'])(
    'are still there beside: %s',
    async (said) => expect(kindOf(await course(`<p>${said}</p>`))).toBe('course'),
  );
  it('asks for an identity card', async () =>
    expect(kindOf(await exam("<p>On exam day bring ID such as a passport or driver's license.</p>", {}))).toBe(
      'certification',
    ));
  it("is none where its name is a driver's", async () =>
    expect(kindOf(await exam('', { name: "Driver's License Test Certification" }))).toBe('not-a-credential'));
  it.each([
    ['You will receive a certificate.', 'platform-certificate'],
    ['Harbour offers no certificate for this course.', 'none'],
    ['You will not get a certificate.', 'none'],
    ['The certificate is not free.', 'platform-certificate'],
    ['You will not receive a certificate if you fail.', 'platform-certificate'],
  ])('has a credential or none: %s', async (said, form) => {
    const page = await course(`<p>${said}</p>`);
    expect(page.state === 'read' && page.reading.form).toBe(form);
  });
});

describe('a free certificate', () => {
  const free = { amount: 0, currency: 'USD', per: 'once' };
  it.each([
    ['Earn a free certificate on completion.', free],
    ['Une attestation de suivi gratuite est délivrée à qui a des quiz notés.', free],
    ['You will not receive a free certificate with this course.', undefined],
    ["You won't get a free certificate.", undefined],
    ['Can I get a free certificate?</p><p>No.', undefined],
    ['Members get a free certificate; everyone else pays.', undefined],
    ['Get a free certificate if you subscribe.', undefined],
    ['Upgrade to get a free certificate.', undefined],
    ['Get a free certificate template.', undefined],
    ['Earn a free certificate.</p><p>Plans at $9 or $19 a month.', undefined],
  ])('%s', async (said, price) => expect(claimed(await course(`<p>${said}</p>`), 'price')).toEqual(price));
});

describe('the site is the issuer', () => {
  it.each([
    ['You will receive a certificate of completion.', ['Harbour']],
    ['You earn the Harbour certificate.', ['Harbour']],
    ['How do I earn the Harbour certificate?', ['Harbour']],
    ['Harbour offers no certificate for this course.', undefined],
    ['There is no certificate of completion for this course.', undefined],
    ['You will not receive a certificate.', undefined],
    ['Do you offer a certificate of completion?', undefined],
    ['Earn a certificate from Google.', undefined],
    ['Earn a Google certificate.', undefined],
    ['Earn a certificate, awarded by City & Guilds.', undefined],
    ['Harbour recognises your Google certificate.', undefined],
    ['Harbour certificate holders work everywhere.', undefined],
    ['Download a certificate of completion template.', undefined],
  ])('%s', async (said, issuers) => expect(claimed(await course(`<p>${said}</p>`), 'issuers')).toEqual(issuers));

  it('not of an exam that is not named after it', async () => {
    const name = 'AWS Certified Solutions Architect';
    expect(claimed(await exam('', { name, title: `${name} | ExamHarbour` }), 'issuers')).toBeUndefined();
    expect(claimed(await exam('', { name: 'ExamHarbour Certified Reader' }), 'issuers')).toEqual(['ExamHarbour']);
    const own = { name: 'Certified Tide Reader', title: 'Certified Tide Reader | ExamHarbour' };
    expect(claimed(await exam('<p>Accredited by ANAB.</p>', own), 'issuers')).toEqual(['ExamHarbour']);
    expect(claimed(await exam('<p>This course prepares you for the exam.</p>', own), 'issuers')).toBeUndefined();
    expect(claimed(await exam('<p>Offered by the Tide Board.</p>', own), 'issuers')).toBeUndefined();
  });
  it('not of a program that promises nothing', async () => {
    const page = await course('<p>Courses included</p><p>From Google</p>', {
      name: 'Google Cybersecurity Professional Certificate',
    });
    expect(kindOf(page)).toBe('program');
    expect(claimed(page, 'issuers')).toBeUndefined();
  });
});

describe('a university under the name', () => {
  it.each([
    ['Stanford University', ['Stanford University']],
    ['Offered by University of Seaport (UoS)', ['University of Seaport (UoS)']],
    ['Hochschule am See', ['Hochschule am See']],
    ['Jane Doe, Associate Professor, Stanford University', undefined],
    ['Stanford University alumna', undefined],
    ['Audience: University students', undefined],
    ['University Students', undefined],
    ['Trusted by Harvard University and 200 others', undefined],
    ['Harvard University and Yale University', undefined],
    ['Prepares for University entry', undefined],
    ['Lecture at Stanford University', undefined],
    ['College Algebra', undefined],
    ['Law School', undefined],
    ['Big Tech', undefined],
    ['Unix', undefined],
    ['MIT Licence', undefined],
    ['Jane Doe</p><p>Stanford University', undefined],
    ['Instructor: Jane Doe</p><p>Stanford University', undefined],
  ])('%s', async (said, issuers) =>
    expect(
      claimed(await course('<p>You get a certificate.</p>', { under: `<p>${said}</p>`, head: '' }), 'issuers'),
    ).toEqual(issuers),
  );

  it.each([
    ['You will receive a certificate from Oxford University.', ['Oxford University']],
    ['You will not receive a certificate from Oxford University.', undefined],
    ['Do I receive a certificate from Oxford University?', undefined],
    ['Curso certificado por la Universidad de Chile.', ['Universidad de Chile']],
    ['Docente certificado por la Universidad de Chile.', undefined],
    ['Este curso no está avalado por la Universidad de Chile.', undefined],
    ['It will not have the logos of IIT Madras.', undefined],
    ['Offered by: None', undefined],
  ])('or in a sentence: %s', async (said, issuers) =>
    expect(claimed(await course(`<p>${said}</p>`, { head: '' }), 'issuers')).toEqual(issuers),
  );
});

describe("the title of somebody's certificate", () => {
  it.each([
    [['has successfully completed', 'Introduction to Tides'], 'Introduction to Tides'],
    [['Awarded by Harbour', 'has successfully completed', 'Jane Doe', 'Tide Reading'], undefined],
    [
      ['This certifies that the person has', 'successfully completed the course', 'Jane Doe', 'Tide Reading'],
      undefined,
    ],
    [['has successfully completed', 'Ana de la Cruz'], undefined],
    [['Jane Doe', 'has successfully completed', 'Tide Reading'], 'Tide Reading'],
    [['has successfully completed', 'José'], undefined],
    [['has successfully completed', 'Name: Jane Doe'], undefined],
    [['has successfully completed', 'Jane Doe, Learner in Residence'], undefined],
  ])('%j', async (lines, title) => expect(claimed(await earned(lines), 'title')).toBe(title));

  it('is no name that the page is headed with', async () => {
    const page = await earned(['The person above has successfully completed', 'Introduction to Tides'], 'Jane Doe');
    expect(kindOf(page)).toBe('earned-credential');
    expect(JSON.stringify(page)).not.toContain('Jane');
  });
});

describe('programs that a course is a part of', () => {
  const link = (words: string) => `<a href="/one">${words}</a>`;
  it.each([
    [`This course is part of the ${link('Sailing Certificate')}.`, ['Sailing Certificate']],
    [`This course is one in the ${link('Sailing Series')}.`, ['Sailing Series']],
    [`This course is for the ${link('busy skipper')} who has no time.`, undefined],
    [`This class is in the ${link('North campus building')} at 5 pm.`, undefined],
    [`This course is one of our ${link('Bestsellers')}.`, undefined],
    [`This course is part of the ${link('Learn more')}.`, undefined],
    [`If this course is part of the ${link('Sailing Certificate')} you pay less.`, undefined],
    [`Do you know whether this course is part of the ${link('Sailing Certificate')}?`, undefined],
  ])('%s', async (said, programs) => expect(claimed(await course(`<p>${said}</p>`), 'partOf')).toEqual(programs));

  it('are looked for once, however many links stand beside the sentence or under the heading', async () => {
    const links = '<a>e</a><br>'.repeat(10_000);
    const bodies = [
      `<p>${'This course is part of the plan.<br>'.repeat(10)}${links}</p>`,
      `<h2>Part of</h2><p>${links}</p>`,
    ];
    const started = performance.now();
    for (const more of bodies) {
      const body = `<body><h1>Tide Reading Course</h1><p>Level: Beginner</p><p>Duration: 6 weeks</p><h2>Course content</h2>
        <p>In this course you will learn</p><a>Enrol now</a>${more}`;
      const page = { url: address, head: '<title>Tides</title>', body, blocks: [], states: {}, partly: false, ms: 0 };
      expect(kindOf(await readPage(page, now))).toBe('course');
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("the site's own name", () => {
  const named = (title: string, url: string, nav = '') =>
    course(`<p>You get a certificate.</p>`, { title, url, head: '', under: nav }).then((page) =>
      claimed(page, 'platform'),
    );
  it.each([
    ['Tide Reading | Harbour', 'https://courses.harbour.example/courses/tide', 'Harbour'],
    ['Tide Reading | Harbour', 'https://www.harbour.co.uk/courses/tide', 'Harbour'],
    ['Tide Reading | Harbour School', 'https://harbour-school.thinkific.com/courses/tide', 'Harbour School'],
    ['Tide Reading | Courses', 'https://courses.harbour.example/courses/tide', undefined],
    ['Tide Reading | Training', 'https://training.harbour.example/courses/tide', undefined],
  ])('%s at %s', async (title, url, name) => expect(await named(title, url)).toBe(name));

  it.each([
    ['/', 'Harbour Sailing', 'Harbour Sailing'],
    ['https://www.harbour.example/', 'Harbour Sailing', 'Harbour Sailing'],
    ['https://www.contoso.example/', 'Contoso Sailing', undefined],
    ['/', 'Courses', undefined],
  ])('as the link to %s says: %s', async (href, words, name) =>
    expect(await named(`Tide Reading - ${words}`, address, `<nav><a href="${href}">${words}</a></nav>`)).toBe(name),
  );
});

describe('what labels say', () => {
  it.each([
    ['TR-101', ['TR-101']],
    ['2024-05-01', undefined],
    ['555-0134', undefined],
    ['12-MAY-2024', undefined],
    ['2024', undefined],
  ])('Exam number: %s', async (code, codes) => expect(claimed(await exam('', { code }), 'examCodes')).toEqual(codes));

  it.each([
    ['Students: 1,200', 1200],
    ['Learners: 2.5 Lacs', 250_000],
    ['2 lakh learners enrolled', 200_000],
    ['1.5L+ learners', 150_000],
    ['Students: 3 cr', undefined],
    ['Students: 20 per class', undefined],
    ['Enrolment: 24 May 2026', undefined],
  ])('%s', async (said, count) => expect(claimed(await course(`<p>${said}</p>`), 'enrolled')).toBe(count));

  it.each([
    ['Study load: 5 ECTS', 1],
    ['Credits: 0 ECTS', undefined],
    ['Credits: 5 ECTS required for admission', undefined],
  ])('%s', async (said, claims) => {
    const found = claimed(await course(`<p>${said}</p>`), 'creditClaims');
    expect(Array.isArray(found) ? found.length : found).toBe(claims);
  });
});

it('says that a page was read partly where a search ended before the page did', async () => {
  const line =
    '<p>The exam is not described in this long line about exams and the like, which goes on for a while.</p>';
  const long = await course(`${line.repeat(1800)}<p>You must pass a proctored exam.</p>`);
  expect(long).toMatchObject({ state: 'read', reading: { partly: true } });
  expect(await course(line)).not.toMatchObject({ reading: { partly: true } });
});
