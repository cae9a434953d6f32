import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../model/evidence.ts';
import { pageRead } from '../../model/reading.ts';
import { locate } from '../../platforms/in-page/locate.ts';
import { parse, readDocument } from './read.ts';

/** What a person wrote beside each page; `never` are words that no part of a reading may hold. */
type Expected = {
  url: string;
  state?: 'not-a-credential' | 'not-readable-yet';
  kind?: string;
  form?: string;
  signals?: Record<string, unknown>;
  never?: string[];
};

const now = new Date('2024-06-01T00:00:00Z');
const folder = resolve(import.meta.dirname, '../fixtures');
const cases = globSync(`${folder}/*/*.json`, { exclude: ['**/coursera/**'] }).map((file) => ({
  name: file.slice(folder.length + 1),
  html: readFileSync(file.replace(/json$/, 'html'), 'utf8'),
  expected: JSON.parse(readFileSync(file, 'utf8')) as Expected, // written by us beside the page
}));
const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(cases)('$name', async ({ html, expected }) => {
  const document = parse(html);
  const read = await readDocument(document, expected.url, now);

  it('is recognised as what it is', () => {
    expect(read.state).toBe(expected.state ?? 'read');
    if (read.state === 'read') expect([read.reading.kind, read.reading.form]).toEqual([expected.kind, expected.form]);
    if (read.state === 'not-a-credential') expect(read.kind).toBe(expected.kind);
  });

  if (read.state === 'read')
    it('is a reading that the background takes', () => {
      expect(pageRead.safeParse(read).error).toBeUndefined();
    });

  const signals = read.state === 'read' ? read.reading.signals : {};
  it('states exactly these values', () => {
    const values = Object.fromEntries(Object.entries(signals).map(([name, signal]) => [name, signal.value]));
    expect(values).toEqual(expected.signals ?? {});
  });

  const evidence: Evidence[] = Object.values(signals).flatMap((signal) => signal.evidence);
  it('quotes only what stands on the page', () => {
    const said = [bare(document.documentElement.textContent ?? ''), bare(html)];
    for (const { quote } of evidence)
      expect(
        said.some((text) => text.includes(bare(quote))),
        quote,
      ).toBe(true);
  });

  it('finds every quotation from the text again', async () => {
    // Ranges work only on the window's own document here.
    window.document.documentElement.innerHTML = html;
    const again = await readDocument(window.document, expected.url, now);
    for (const { evidence } of again.state === 'read' ? Object.values(again.reading.signals) : [])
      for (const one of evidence) {
        const holder = 'selector' in one.place && window.document.querySelector(one.place.selector);
        if (!holder || holder.nodeName === 'IMG' || holder.closest('select')) continue;
        expect(bare(locate(window.document, one)?.toString() ?? ''), one.quote).toBe(bare(one.quote));
      }
  });

  if (expected.never)
    it('keeps no name of a holder', () => {
      for (const word of expected.never ?? []) expect(JSON.stringify(read)).not.toContain(word);
    });
});
