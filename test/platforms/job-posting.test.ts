import { expect, test } from 'vitest';
import { readPosting } from '../../platforms/job-posting.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const data = (item: object) =>
  page(`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...item })}</script>`);

test('a posting in the page’s data: employer, title, place, day and the text of its parts', () => {
  const posting = readPosting(
    data({
      '@type': 'JobPosting',
      title: 'Welder',
      datePosted: '2026-10-02T08:00:00Z',
      hiringOrganization: { '@type': 'Organization', name: 'Harbour Works' },
      jobLocation: { '@type': 'Place', address: { addressLocality: 'Porto', addressRegion: 'PT' } },
      description: '<p>You join steel.</p><ul><li>A ticket is a plus</li></ul>',
      qualifications: 'Certified Welding Inspector required',
    }),
  );
  expect(posting).toMatchObject({
    from: 'data',
    employer: 'Harbour Works',
    title: 'Welder',
    place: 'Porto, PT',
    posted: '2026-10-02',
  });
  expect(posting?.text).toMatch(
    /^You join steel\.\s*\n\s*A ticket is a plus\s*\nCertified Welding Inspector required$/,
  );
});

test('data that is no posting, or a posting without words, counts for nothing', () => {
  expect(readPosting(data({ '@type': 'Course', name: 'Welding', description: 'Learn.' }))).toBeUndefined();
  expect(readPosting(data({ '@type': 'JobPosting', title: 'Welder' }))).toBeUndefined();
});

test('markup in a description is text, and nothing of it is run', () => {
  const posting = readPosting(
    data({ '@type': 'JobPosting', title: 'Welder', description: '<img src=x onerror="globalThis.ran=1">Steel' }),
  );
  expect(posting?.text).toBe('Steel');
  expect('ran' in globalThis).toBe(false);
});
