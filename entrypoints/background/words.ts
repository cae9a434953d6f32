import { browser } from 'wxt/browser';
import { textsFor } from '../../locales/languages.ts';
import type { Why } from '../../model/failure.ts';
import type { PageState } from '../../model/messages.ts';
import type { CourseRecord } from '../../model/record.ts';
import { readSettings } from '../../store/settings.ts';
import { chipPlace } from './chip-place.ts';
import { stateOf } from './keep.ts';

/** The interface's language: the user's choice, else the browser's own. */
export async function languageInUse(): Promise<string> {
  const { language } = await readSettings();
  return language ?? browser.i18n.getUILanguage();
}

/** What a person is told of a fault, in their language; English where not even the settings can be read. */
export const wordsFor = async (why: Why): Promise<string> =>
  (await textsFor(await languageInUse().catch(() => 'en'))).failed[why];

/** What the chip shows of a stored page on the site at `url`: range and words, where it stands, and whether it was sent away. */
export async function chipState(record: CourseRecord, url: string): Promise<PageState> {
  const state = stateOf(record);
  if (state.state !== 'read') return state;
  const { language, hiddenOn } = await readSettings();
  const text = await textsFor(language ?? browser.i18n.getUILanguage());
  const { hostname } = new URL(url);
  const place = await chipPlace(hostname);
  const range = text.rangeSpoken(String(Math.round(state.low)), String(Math.round(state.high)));
  const rest = state.toConfirm === 0 ? text.chip.allAnswered : text.chip.toConfirm(state.toConfirm);
  return {
    ...state,
    chip: {
      words: {
        verdict: text.verdict[state.verdict],
        rest,
        open: text.chip.open(`${range}. ${text.verdict[state.verdict]}. ${rest}.`),
        hide: text.chip.hide(hostname.replace(/^www\./, '')),
        how: text.chip.how,
      },
      ...(place && { place }),
      ...(hiddenOn?.includes(hostname) && { hidden: true }),
    },
  };
}
