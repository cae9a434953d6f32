// Over 200 lines: one line or two for each thing that the background hears.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { whyOf } from '../../model/failure.ts';
import { isJobSite } from '../../model/job-sites.ts';
import { momentAfter } from '../../model/merge.ts';
import type { Acknowledged, PageState } from '../../model/messages.ts';
import { forgetVisited } from '../../store/forget.ts';
import { keepPosting, removePosting } from '../../store/postings.ts';
import { mendBothCopies } from '../../store/schema.ts';
import { deviceName, forgetRestored, readSettings, writeSettings } from '../../store/settings.ts';
import { clearBadgesOnLeaving, showBadge } from './badge.ts';
import { hideChipOn, keepChipPlace } from './chip-place.ts';
import { eraseAll, importFile } from './files.ts';
import { hear } from './heard.ts';
import { changeKept, rejudgeAll } from './keep.ts';
import { checkoutState } from './last-read.ts';
import { markListings, rangesOf } from './listing.ts';
import { hearMenu, writeMenu } from './menu.ts';
import { count, countTab } from './postings.ts';
import { hearReminders, setAllReminders, setReminders } from './reminders.ts';
import { enterOpenTabs, readTab, refreshChips, showChipsAgain } from './tabs.ts';
import { tellPage, tellPanels } from './told.ts';
import { welcome } from './welcome.ts';
import { wordsFor } from './words.ts';

/** Does what the user asked, durably; a failure is said in words and changes nothing. */
async function acknowledge(work: () => Promise<unknown>): Promise<Acknowledged> {
  try {
    await work();
    return { saved: true };
  } catch (error) {
    return { saved: false, message: await wordsFor(whyOf(error)) };
  }
}

/** Sets alarms by what is on disk already: where one cannot be set, the next start sets it, and kept is kept. */
const remind = (...of: Parameters<typeof setReminders>): Promise<void> => setReminders(...of).catch(() => {});

/** Changes the user's part of one credential, tells every view, and says whether it is on disk. */
const keepFor = (
  address: string,
  change: (device: string) => Parameters<typeof changeKept>[1],
): Promise<Acknowledged> =>
  acknowledge(async () => {
    const { page, kept } = await changeKept(address, change(await deviceName()));
    // An answer may name another last day.
    if (page && kept.period?.value.remind) await remind(address, { page, kept });
    void refreshChips(address);
  });

/** Panels hear of an answer once it is on its way to the page. */
const answering = async (reading: Promise<PageState>): Promise<PageState> => {
  const state = await reading;
  setTimeout(tellPanels);
  return state;
};

export default defineBackground(() => {
  hear('pageArrived', ({ previousTitle }, { tab }) => answering(readTab(tab?.id ?? -1, previousTitle)));

  hear('chipTouched', async (_, { tab }) => {
    const target = { tabId: tab?.id ?? -1, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: ['/chip-press.js'] });
  });

  hear('openPanel', (_, { tab }) => {
    if (!browser.sidePanel || tab?.id === undefined) return false; // Firefox lets only its own buttons open the sidebar
    // Must be called before anything is awaited: the user's gesture is gone after that.
    return browser.sidePanel.open({ tabId: tab.id }).then(
      () => true,
      () => false,
    );
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined)
      void browser.sidePanel.open({ windowId: tab.windowId });
  });

  hear('answerItem', ({ address, answer }) =>
    keepFor(address, (device) => (kept) => ({
      ...kept,
      answers: {
        ...kept.answers,
        [answer.item]: { ...answer, at: momentAfter(kept.answers[answer.item]?.at), device },
      },
    })),
  );

  hear('writeNote', ({ address, note }) =>
    keepFor(address, (device) => (kept) => ({
      ...kept,
      note: { value: note, at: momentAfter(kept.note?.at), device },
    })),
  );

  hear('saveCredential', ({ address, saved }) =>
    keepFor(address, (device) => (kept) => ({
      ...kept,
      saved: { value: saved, at: momentAfter(kept.saved?.at), device },
    })),
  );

  hear('writeCost', ({ address, cost }) =>
    keepFor(address, (device) => (kept) => ({
      ...kept,
      cost: { value: cost, at: momentAfter(kept.cost?.at), device },
    })),
  );

  hear('writePeriod', async ({ address, period }) => {
    const reply = await keepFor(address, (device) => (kept) => ({
      ...kept,
      period: { value: period, at: momentAfter(kept.period?.at), device },
    }));
    if (!period.remind) await remind(address, undefined);
    return reply;
  });

  // Taking a status back is a choice too: were it deleted, an older copy would bring it back.
  hear('setStatus', ({ address, status = 'considering' }) =>
    keepFor(address, (device) => (kept) => ({
      ...kept,
      status: { value: status, at: momentAfter(kept.status?.at), device },
    })),
  );

  hear('changeSettings', (chosen) =>
    acknowledge(async () => {
      await writeSettings(chosen);
      void writeMenu();
      await rejudgeAll();
      void showChipsAgain();
    }),
  );

  hear('countPosting', ({ tabId }) => countTab(tabId, true));

  hear('countText', (posting) => count(posting));

  hear('removePosting', ({ id }) =>
    acknowledge(async () => {
      await removePosting(id);
      await rejudgeAll();
    }),
  );

  hear('restorePosting', (posting) =>
    acknowledge(async () => {
      await keepPosting(posting);
      await rejudgeAll();
    }),
  );

  hear('importFile', ({ file, withSettings }) => acknowledge(() => importFile(file, withSettings)));

  hear('eraseEverything', () => acknowledge(eraseAll));

  hear('restoredSeen', () => acknowledge(forgetRestored));

  // With the feature off, or on a site that was not allowed, nothing of a job page is read.
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url, incognito }) => {
    if (status !== 'complete' || !url || incognito || !isJobSite(url)) return;
    const { role, countPostings } = await readSettings();
    if (role && countPostings && (await browser.permissions.contains({ origins: [url] }))) await countTab(tabId, false);
  });

  const evaluate = async (tabId: number) => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-scripts/content.js'] });
    const state = await readTab(tabId);
    await tellPage(tabId, state);
    return state;
  };
  hear('evaluateTab', ({ tabId }) => evaluate(tabId));
  hearMenu(evaluate);

  hear('checkoutArrived', (_, { tab }) => {
    const tabId = tab?.id ?? -1;
    return answering(checkoutState(tabId).then((state) => showBadge(tabId, state).then(() => state)));
  });

  hear('rangesOf', ({ addresses }) => rangesOf(addresses));
  markListings();
  clearBadgesOnLeaving();

  // For panels: a message that nobody takes costs the page an error.
  hear('stateShown', () => {});

  // The site is the browser's word, never the page's.
  hear('chipMoved', (place, { url = '' }) => keepChipPlace(new URL(url).hostname, place));
  hear('chipHidden', (_, { url = '' }) => acknowledge(() => hideChipOn(new URL(url).hostname, true)));
  hear('showChipOn', ({ site }) =>
    acknowledge(async () => {
      await hideChipOn(site, false);
      await showChipsAgain(site);
    }),
  );

  hearReminders();
  for (const started of [browser.runtime.onInstalled, browser.runtime.onStartup])
    started.addListener(() => {
      void setAllReminders().catch(() => {});
      void writeMenu().catch(() => {});
      void readSettings()
        .then(({ forgetAfter }) => forgetAfter && forgetVisited(forgetAfter))
        .catch(() => {}); // at the next start, then
    });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void enterOpenTabs();
    if (reason === 'install') void welcome().catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => void mendBothCopies('row by row').catch(() => {}));
  void mendBothCopies('by their ledgers').catch(() => {}); // views say what is wrong, if they cannot read either
});
