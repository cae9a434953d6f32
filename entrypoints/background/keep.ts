import { browser } from 'wxt/browser';
import { cleanAddress } from '../../model/address.ts';
import type { Posting } from '../../model/facts.ts';
import { Failure } from '../../model/failure.ts';
import type { PageState } from '../../model/messages.ts';
import type { CountedPosting } from '../../model/posting.ts';
import type { Reading } from '../../model/reading.ts';
import type { Answer, Page } from '../../model/record.ts';
import type { Settings } from '../../model/settings.ts';
import { changesBetween } from '../../rubric/changes.ts';
import { facts } from '../../rubric/facts/index.ts';
import { judge, judgementLanguage } from '../../rubric/index.ts';
import { readPostings } from '../../store/postings.ts';
import { allAddresses, changeRecord, changeRecords, type Draft } from '../../store/records.ts';
import { readSettings } from '../../store/settings.ts';

type Situation = Settings & { postings: Posting[] };

/** What the user chose, and the postings that they read for their role. */
async function situation(): Promise<Situation> {
  const settings = await readSettings();
  return { ...settings, postings: settings.role ? namedIn(await readPostings(settings.role)) : [] };
}

/** A year of postings as the rubric takes them: one row for each credential that a posting names. */
function namedIn(counted: readonly CountedPosting[]): Posting[] {
  const yearAgo = new Date(Date.now() - 365 * 86_400_000).toISOString();
  return counted
    .filter(({ posted, readAt }) => (posted ?? readAt) >= yearAgo.slice(0, 10))
    .flatMap(({ employer, mentions }) =>
      mentions.map(({ credential, strength, quote, sentence }) => ({
        employer,
        credential,
        strength,
        quote: sentence ?? quote,
      })),
    );
}

const judged = (reading: Reading, answers: Answer[], { goal, field, role, weights, language, postings }: Situation) =>
  judge(reading, {
    answers,
    postings,
    situation: { goal, field, role, today: new Date().toISOString().slice(0, 10) },
    facts,
    language: judgementLanguage(language ?? browser.i18n.getUILanguage()),
    ...(weights && { weights }),
  });

/** How a reading is judged under these settings and the postings of any role. */
export function judgingUnder(settings: Settings, counted: readonly CountedPosting[]) {
  const postings = settings.role ? namedIn(counted.filter(({ role }) => role === settings.role)) : [];
  return (reading: Reading, answers: Answer[]) => judged(reading, answers, { ...settings, postings });
}

const rejudged = ({ page, kept }: Draft, chosen: Situation): Draft =>
  page
    ? { page: { ...page, judgement: judged(page.reading, Object.values(kept.answers), chosen) }, kept }
    : { page, kept };

/** Judges what a page said and keeps it beside what was said before; the user's own part stays as it is. */
export async function keepReading(reading: Reading): Promise<Page | undefined> {
  const chosen = await situation();
  const { page } = await changeRecord(
    reading.address,
    ({ page: before, kept }) => ({
      page: {
        address: reading.address,
        reading,
        judgement: judged(reading, Object.values(kept.answers), chosen),
        changes: before ? [...before.changes, ...changesBetween(before.reading, reading)].slice(-200) : [],
        firstSeen: before?.firstSeen ?? reading.readAt,
        seen: reading.readAt,
      },
      kept,
    }),
    'relaxed',
  );
  return page;
}

/** Changes the user's part of one credential durably and judges the credential again with it. */
export async function changeKept(address: string, change: (kept: Draft['kept']) => Draft['kept']): Promise<Draft> {
  const chosen = await situation();
  return changeRecord(
    address,
    ({ page, kept }) => {
      // After a loss only the user's own part is there until the page is read again: it stays theirs to change.
      const theirs = kept.saved ?? kept.note ?? kept.status ?? Object.keys(kept.answers)[0];
      if (!page && theirs === undefined) throw new Failure('gone');
      return rejudged({ page, kept: change(kept) }, chosen);
    },
    'strict',
  );
}

/**
 * Judges everything stored again: under new settings, or after an update of the rubric or the facts. Never rejects: what the user did
 * is kept, even where there is no room to judge a page anew; that page is judged again when it is read or answered.
 */
export async function rejudgeAll(): Promise<void> {
  try {
    const chosen = await situation();
    await changeRecords(await allAddresses(), (before) => rejudged(before, chosen), 'relaxed');
  } catch {
    // Views say what is wrong, if nothing can be read.
  }
}

/** What the chip shows of a page as it is stored. */
export function stateOf({ page, kept }: Draft): PageState {
  if (!page) return { state: 'not-readable-yet' };
  const { low, high, verdict, nextStep, checklist } = page.judgement;
  const open = checklist.filter((item) => (kept.answers[item.id]?.state ?? 'open') === 'open');
  const title = page.reading.signals.title?.value ?? '';
  return { state: 'read', address: page.address, title, low, high, verdict, nextStep, toConfirm: open.length };
}

/** Whether a tab's page is the page that a reading claims to be: the address may not be chosen by what was read. */
export const isOf = (reading: Reading, url: string | undefined): boolean =>
  url !== undefined && cleanAddress(url) === reading.address;
