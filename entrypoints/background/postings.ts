import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Counted } from '../../model/messages.ts';
import type { CountedPosting } from '../../model/posting.ts';
import { mentionsIn } from '../../rubric/mentions/index.ts';
import { keepPosting } from '../../store/postings.ts';
import { readSettings } from '../../store/settings.ts';
import { rejudgeAll } from './keep.ts';
import { wordsFor } from './words.ts';

const long = z.string().check(z.maxLength(120_000));
const onPage = z.nullable(
  z.object({
    employer: z.string().check(z.maxLength(5000)),
    title: z.string().check(z.maxLength(5000)),
    place: z.optional(z.string().check(z.maxLength(5000))),
    posted: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    text: long,
    /** Whether the page's data calls itself a posting, or only the user does. */
    from: z.enum(['data', 'text']),
  }),
);
type OnPage = Omit<NonNullable<z.infer<typeof onPage>>, 'from'>;

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same posting at another address, or read a second time, has the same fingerprint. */
async function fingerprint({ employer, title, text }: OnPage): Promise<string> {
  const said = new TextEncoder().encode([employer, title, text].map(folded).join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The sentence around a quotation, for showing. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(...['\n', '. ', '• '].map((mark) => text.lastIndexOf(mark, start - 1) + 1), start - 300);
  const ends = ['\n', '. '].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return text.slice(from, Math.min(end + 300, ...ends.map((at) => at + 1))).trim();
}

/** Counts what a posting names for the user's role, durably, and judges everything again by it. */
export async function count(posting: OnPage, address?: string): Promise<Counted> {
  const { role } = await readSettings();
  if (!posting.employer.trim()) return { counted: false, message: await wordsFor('no-employer') };
  if (!role) return { counted: false, message: await wordsFor('no-role') };
  const counted: CountedPosting = {
    id: await fingerprint(posting),
    role,
    employer: posting.employer.slice(0, 300),
    title: posting.title.slice(0, 300),
    ...(posting.place && { place: posting.place.slice(0, 300) }),
    ...(posting.posted && { posted: posting.posted }),
    ...(address && { address: address.slice(0, 2000) }),
    readAt: new Date().toISOString(),
    mentions: mentionsIn(posting.text)
      .slice(0, 200)
      .map(({ credential, short, quote, strength, start, end }) => ({
        credential,
        ...(short && { short }),
        quote: quote.slice(0, 500),
        sentence: sentenceAround(posting.text, start, end).slice(0, 1000),
        strength,
      })),
  };
  await keepPosting(counted);
  await rejudgeAll();
  return { counted: true, posting: counted };
}

/** Reads the posting in a tab by the packed script and counts it; unasked only where the page's data says that it is one. */
export async function countTab(tabId: number, asked: boolean): Promise<Counted> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: ['/posting.js'] })
    .catch(() => []);
  const read = onPage.safeParse(injected?.result ?? null);
  if (!read.success || !read.data || (read.data.from === 'text' && !asked))
    return { counted: false, message: await wordsFor('no-posting') };
  const { url } = await browser.tabs.get(tabId);
  return count(read.data, url);
}
