import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../model/reading.ts';
import { reading } from '../../model/reading.ts';
import { parse, readDocument } from './read.ts';

const now = new Date('2026-09-21T12:00:00Z');
type Case = { url: string; expect: Record<string, unknown>; conflicts?: string[] };

const read = (html: string, url: string) => readDocument(parse(html), url, now);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

async function readingOf(html: string, url: string): Promise<Reading> {
  const answer = await read(html, url);
  if (answer.state !== 'read') throw new Error(`not read: ${JSON.stringify(answer)}`);
  return answer.reading;
}

const fixtures = globSync('test/fixtures/coursera/*.json').map((file) => {
  const name = file.replace(/^.*[/\\]|\.json$/g, '');
  const html = readFileSync(file.replace(/json$/, 'html'), 'utf8');
  return { name, html, ...(JSON.parse(readFileSync(file, 'utf8')) as Case) };
});

describe.each(fixtures)('Coursera page $name', ({ html, url, expect: wanted, conflicts }) => {
  const { detected, kind, form, ...signals } = wanted;

  it('is recognised as what it is', async () => {
    const answer = await read(html, url);
    expect(answer.state === 'read').toBe(detected);
    if (answer.state === 'read') expect([answer.reading.kind, answer.reading.form]).toEqual([kind, form]);
    else if (answer.state === 'not-a-credential') expect(answer.kind).toBe(kind);
  });

  if (!detected) return;
  it.each(Object.entries(signals))('says of %s what was read off by hand', async (name, value) => {
    const found = (await readingOf(html, url)).signals[name as keyof Reading['signals']];
    if (value === null) expect(found).toBeUndefined();
    else if (name === 'creditClaims' || name === 'assessments' || name === 'artefacts')
      expect(new Set((found?.value as unknown[] | undefined)?.map((one) => JSON.stringify(one)))).toEqual(
        new Set((value as unknown[]).map((one) => JSON.stringify(one))),
      );
    else expect(found?.value).toEqual(value);
  });

  it('quotes only what stands on the page, and is a valid reading', async () => {
    const of = await readingOf(html, url);
    const said = [
      html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' '),
      html.replace(/<[^>]+>/g, ''),
      html,
    ].map(flat);
    for (const { evidence } of Object.values(of.signals))
      for (const { quote } of evidence)
        expect(
          said.some((text) => text.includes(flat(quote))),
          quote,
        ).toBe(true);
    expect(reading.safeParse(of).success).toBe(true);
  });

  it('tells where page and state disagree', async () => {
    expect(((await readingOf(html, url)).conflicts ?? []).map(({ about }) => about)).toEqual(conflicts ?? []);
  });
});

describe('Coursera', () => {
  const certificate = fixtures.find(({ name }) => name === 'professional-certificate');
  const earned = fixtures.find(({ name }) => name === 'earned-edited');
  if (!certificate || !earned) throw new Error('fixtures are missing');

  it('never reads the holder of a certificate', async () => {
    expect(JSON.stringify(await readingOf(earned.html, earned.url))).not.toMatch(/Sample|Holder/);
  });

  it('takes no promise from the subscription, the business banner or a recommendation', async () => {
    const { promises, price, renews } = (await readingOf(certificate.html, certificate.url)).signals;
    expect(promises?.value.map((one) => one.kind)).toEqual(['salary', 'placement-rate']);
    expect(price?.value.amount).toBe(49);
    expect(renews).toBeUndefined();
  });

  it.each([
    ['https://www.coursera.org/', 'listing'],
    ['https://www.coursera.org/partners/google', 'listing'],
    ['https://www.coursera.org/browse/data-science', 'listing'],
    ['https://www.coursera.org/articles/what-is-sql', 'other'],
    ['https://www.coursera.org/learn/python/home/week/1', 'other'],
    ['https://www.coursera.org/degrees', 'listing'],
  ])('leaves %s alone', async (url, kind) => {
    expect(await read(certificate.html, url)).toMatchObject({ state: 'not-a-credential', kind });
  });

  it('waits for a page that has not arrived, and for one in trouble', async () => {
    const empty = fixtures.find(({ name }) => name === 'empty-shell');
    expect((await read(empty?.html ?? '', 'https://www.coursera.org/learn/x')).state).toBe('not-readable-yet');
    expect(
      (await read('<body><h1>Sorry, something went wrong</h1></body>', 'https://www.coursera.org/learn/x')).state,
    ).toBe('not-readable-yet');
  });

  it('claims nothing for a host that only looks like it', async () => {
    const answer = await read(certificate.html, 'https://www.coursera.org.example.com/professional-certificates/x');
    expect(answer.state === 'read' && answer.reading.platform).not.toBe('coursera');
  });

  it('reads a permission beside a denial as an open question', async () => {
    const html = certificate.html.replace(
      'for its own certificate, or',
      'for its own certificate, but you cannot take this course for free.</p><p>Or',
    );
    expect((await readingOf(html, certificate.url)).signals.freeAccess).toBeUndefined();
  });

  it('keeps reading without its stable hooks', async () => {
    const bare = certificate.html.replace(/ data-(?:e2e|testid|track-[a-z]+|test)="[^"]*"/g, '');
    const { signals } = await readingOf(bare, certificate.url);
    expect(signals.title?.value).toBe('Google Data Analytics Professional Certificate');
    expect(signals.issuers?.value).toEqual(['Google']);
    expect(signals.effort?.value).toEqual([10, 10]);
    expect(signals.level?.value).toBe('introductory');
  });
});
