import { coursePage } from './pages.ts';
import { payload } from './payload-forms.ts';

const site = 'https://www.coursera.org/learn/';

/** The ways in, by which a payload's text comes to Touchstone. */
export const ways = ['title', 'issuer', 'address', 'note', 'answer', 'change', 'page'] as const;
export type Way = (typeof ways)[number];

/** What is made of each payload: where it was put. */
export class Payloads {
  readonly ways = new Map<number, Way>();

  /** A payload that nobody had before; its number stands in it. */
  next(way: Way): string {
    const number = this.ways.size + 1;
    this.ways.set(number, way);
    return payload(number);
  }
}

/** A credential with script in every text, by its cleaned address and its title's number, and its page as a browser would get it. */
export type Entry = { address: string; titled: number; html: string; page: object; kept: object };

/** What a page's own record looked like, from an export: its shape is kept, its texts are not. */
export type Template = {
  reading: { signals: Record<string, { evidence: object[] }> };
  [name: string]: unknown;
};

const device = 'payload';

/** One credential with payloads: those on its page, and those that come with a file, among them answers to `items`. */
export function entry(put: Payloads, n: number, template: Template, items: readonly string[]): Entry {
  const inPath = put.next('address').replace(/[?#/\\%]/g, encodeURIComponent);
  const address = new URL(`${site}${inPath}-${n}`).href;
  // Of an answer or a reading the later one stays; the page itself is read after this.
  const at = new Date(Date.now() - 60_000).toISOString();
  // Before the change: a list tells what changed since a credential was saved.
  const saved = new Date(Date.now() - 120_000).toISOString();
  const stamped = (value: unknown) => ({ value, at: saved, device });
  const answer = (item: string) => ({
    item,
    state: 'confirmed',
    value: put.next('answer'),
    by: put.next('answer'),
    note: put.next('answer'),
    at,
    device,
  });
  const said = (value: unknown) => ({
    value,
    evidence: [{ quote: put.next('page'), place: { data: 'json-ld[0].name' } }],
  });
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = [
    (p: string) => `Earn college credit recommended by the American Council on Education ${p}`,
    (p: string) => `There is a proctored final exam at the end ${p}`,
    (p: string) => `Get a job guarantee or your money back ${p}`,
    (p: string) => `An accredited certificate ${p}`,
    (p: string) => `The average salary is $95,000 ${p}`,
  ];
  const title = put.next('title');
  const titled = put.ways.size;
  const issuer = put.next('issuer');
  return {
    address,
    titled,
    html: coursePage(title, {
      issuer,
      more: lines.map((line) => `<p>${escaped(line(put.next('page')))}</p>`).join(''),
    }),
    page: {
      ...template,
      address,
      reading: {
        ...template.reading,
        address,
        readAt: at,
        signals: {
          ...template.reading.signals,
          title: said(title),
          issuers: said([issuer]),
          platform: said(put.next('page')),
          accreditations: said([put.next('page')]),
          examCodes: said([put.next('page')]),
          partOf: said([put.next('page')]),
        },
      },
      changes: [{ at, signal: put.next('change'), before: put.next('change'), after: put.next('change') }],
      firstSeen: at,
      seen: at,
    },
    kept: {
      address,
      answers: Object.fromEntries([...items, put.next('answer')].map((item) => [item, answer(item)] as const)),
      note: stamped(put.next('note')),
      status: stamped('considering'),
      saved: stamped(true),
    },
  };
}

/** A file of these credentials, as an export would hold them. */
export const fileWith = (entries: readonly Entry[]): string =>
  JSON.stringify({
    touchstone: 1,
    settings: null,
    pages: entries.map(({ page }) => page),
    kept: entries.map(({ kept }) => kept),
    rows: [],
    postings: [],
  });
