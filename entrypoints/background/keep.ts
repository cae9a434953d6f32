import { cleanAddress } from '../../model/address.ts';
import type { PageState } from '../../model/messages.ts';
import type { Reading } from '../../model/reading.ts';
import type { Answer, Page } from '../../model/record.ts';
import type { Settings } from '../../model/settings.ts';
import { changesBetween } from '../../rubric/changes.ts';
import { facts } from '../../rubric/facts/index.ts';
import { judge } from '../../rubric/index.ts';
import { allAddresses, changeRecord, type Draft } from '../../store/records.ts';
import { readSettings } from '../../store/settings.ts';

const judged = (reading: Reading, answers: Answer[], { goal, field, role, weights }: Settings) =>
  judge(reading, {
    answers,
    postings: [],
    situation: { goal, field, role, today: new Date().toISOString().slice(0, 10) },
    facts,
    ...(weights && { weights }),
  });

const rejudged = ({ page, kept }: Draft, settings: Settings): Draft =>
  page
    ? { page: { ...page, judgement: judged(page.reading, Object.values(kept.answers), settings) }, kept }
    : { page, kept };

/** Judges what a page said and keeps it beside what was said before; the user's own part stays as it is. */
export async function keepReading(reading: Reading): Promise<Page | undefined> {
  const settings = await readSettings();
  const { page } = await changeRecord(
    reading.address,
    ({ page: before, kept }) => ({
      page: {
        address: reading.address,
        reading,
        judgement: judged(reading, Object.values(kept.answers), settings),
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
  const settings = await readSettings();
  return changeRecord(
    address,
    ({ page, kept }) => {
      if (!page) throw new Error('This credential is no longer stored here. Open its page again.');
      return rejudged({ page, kept: change(kept) }, settings);
    },
    'strict',
  );
}

/** Judges everything stored again: under new settings, or after an update of the rubric or the facts. */
export async function rejudgeAll(): Promise<void> {
  const settings = await readSettings();
  for (const address of await allAddresses())
    await changeRecord(address, (before) => rejudged(before, settings), 'relaxed');
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
