/** A course page of our own making, at a real course address; `more` goes into the body as it is. */
export function coursePage(title: string, { issuer = 'Riverside University', more = '' } = {}): string {
  const said = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: title,
    provider: { '@type': 'Organization', name: issuer },
    offers: { '@type': 'Offer', price: '49', priceCurrency: 'USD' },
  }).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${said(title)}</title>
<script type="application/ld+json">${data}</script></head><body><main><h1>${said(title)}</h1>
<p>Offered by ${said(issuer)}</p><p>Beginner level</p><p>Shareable certificate</p>
<p>Approx. 20 hours to complete</p><p>Graded assignments and quizzes. Taught in English.</p>${more}</main></body></html>`;
}

/** Addresses with their pages, as the browser would get them. */
export const coursePages = (count: number): Map<string, string> =>
  new Map(
    Array.from({ length: count }, (_, n) => [
      `https://www.coursera.org/learn/torture-${n}`,
      coursePage(`Course number ${n}`),
    ]),
  );
