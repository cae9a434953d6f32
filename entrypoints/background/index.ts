import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { isJobSite } from '../../model/job-sites.ts';
import { type Acknowledged, onMessage, sendMessage } from '../../model/messages.ts';
import { countedPosting } from '../../model/posting.ts';
import { answer, statuses } from '../../model/record.ts';
import { settings } from '../../model/settings.ts';
import { keepPosting, removePosting } from '../../store/postings.ts';
import { deviceName, readSettings, writeSettings } from '../../store/settings.ts';
import { changeKept, rejudgeAll } from './keep.ts';
import { count, countTab } from './postings.ts';
import { readTab, refreshChips } from './tabs.ts';

type Sender = chrome.runtime.MessageSender;

/** The tab whose main frame our own content script sent this from; throws for any other sender. */
function tabOf(sender: Sender): number {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || sender.tab?.id === undefined)
    throw new Error('Refused: not sent by a page that Touchstone reads.');
  return sender.tab.id;
}

/** Throws unless one of our own pages (panel, popup, desk) sent this. */
function fromOurPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/')))
    throw new Error("Refused: not sent by Touchstone's own page.");
}

/** Does what the user asked, durably; a failure is said in words and changes nothing. */
async function acknowledge(work: () => Promise<unknown>): Promise<Acknowledged> {
  try {
    await work();
    return { saved: true };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    const message = full
      ? 'Not saved: the disk is full. Free some space and try again; nothing was lost.'
      : `Not saved: ${error instanceof Error ? error.message : String(error)}`;
    return { saved: false, message };
  }
}

const now = () => new Date().toISOString();
const address = z.string().check(z.url(), z.maxLength(2000));
const withAddress = <T extends z.core.$ZodShape>(shape: T) => z.object({ address, ...shape });
const messages = {
  arrived: z.object({ previousTitle: z.optional(z.string().check(z.maxLength(2000))) }),
  answerItem: withAddress({ answer: z.omit(answer, { at: true, device: true }) }),
  writeNote: withAddress({ note: z.string().check(z.maxLength(20000)) }),
  saveCredential: withAddress({ saved: z.boolean() }),
  setStatus: withAddress({ status: z.optional(z.enum(statuses)) }),
  countText: z.object({
    employer: z.string().check(z.maxLength(300)),
    title: z.string().check(z.maxLength(300)),
    text: z.string().check(z.minLength(1), z.maxLength(100_000)),
  }),
  removePosting: z.object({ id: z.string() }),
  evaluateTab: z.object({ tabId: z.number() }),
};

export default defineBackground(() => {
  onMessage('pageArrived', ({ data, sender }) => readTab(tabOf(sender), messages.arrived.parse(data).previousTitle));

  onMessage('openPanel', ({ sender }) => {
    const tabId = tabOf(sender);
    if (!browser.sidePanel) return false; // Firefox lets only its own buttons open the sidebar
    // Must be called before anything is awaited: the user's gesture is gone after that.
    return browser.sidePanel.open({ tabId }).then(
      () => true,
      () => false,
    );
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined)
      void browser.sidePanel.open({ windowId: tab.windowId });
  });

  /** Changes the user's part of one credential, tells every view, and says whether it is on disk. */
  const keepFor = <T extends { address: string }>(
    data: T,
    change: (data: T, device: string) => Parameters<typeof changeKept>[1],
  ): Promise<Acknowledged> =>
    acknowledge(async () => {
      await changeKept(data.address, change(data, await deviceName()));
      void refreshChips(data.address);
    });

  onMessage('answerItem', ({ data, sender }) => {
    fromOurPage(sender);
    return keepFor(messages.answerItem.parse(data), ({ answer }, device) => (kept) => ({
      ...kept,
      answers: { ...kept.answers, [answer.item]: { ...answer, at: now(), device } },
    }));
  });

  onMessage('writeNote', ({ data, sender }) => {
    fromOurPage(sender);
    return keepFor(messages.writeNote.parse(data), ({ note }, device) => (kept) => ({
      ...kept,
      note: { value: note, at: now(), device },
    }));
  });

  onMessage('saveCredential', ({ data, sender }) => {
    fromOurPage(sender);
    return keepFor(messages.saveCredential.parse(data), ({ saved }, device) => (kept) => ({
      ...kept,
      saved: { value: saved, at: now(), device },
    }));
  });

  onMessage('setStatus', ({ data, sender }) => {
    fromOurPage(sender);
    return keepFor(messages.setStatus.parse(data), ({ status }, device) => ({ status: _, ...kept }) => ({
      ...kept,
      ...(status && { status: { value: status, at: now(), device } }),
    }));
  });

  onMessage('changeSettings', ({ data, sender }) => {
    fromOurPage(sender);
    const chosen = settings.parse(data);
    return acknowledge(async () => {
      await writeSettings(chosen);
      await rejudgeAll();
    });
  });

  onMessage('countPosting', ({ data, sender }) => {
    fromOurPage(sender);
    return countTab(messages.evaluateTab.parse(data).tabId, true);
  });

  onMessage('countText', ({ data, sender }) => {
    fromOurPage(sender);
    return count(messages.countText.parse(data));
  });

  onMessage('removePosting', ({ data, sender }) => {
    fromOurPage(sender);
    const { id } = messages.removePosting.parse(data);
    return acknowledge(async () => {
      await removePosting(id);
      await rejudgeAll();
    });
  });

  onMessage('restorePosting', ({ data, sender }) => {
    fromOurPage(sender);
    const posting = countedPosting.parse(data);
    return acknowledge(async () => {
      await keepPosting(posting);
      await rejudgeAll();
    });
  });

  // With the feature off, or on a site that was not allowed, nothing of a job page is read.
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url, incognito }) => {
    if (status !== 'complete' || !url || incognito || !isJobSite(url)) return;
    const { role, countPostings } = await readSettings();
    if (role && countPostings && (await browser.permissions.contains({ origins: [url] }))) await countTab(tabId, false);
  });

  onMessage('evaluateTab', async ({ data, sender }) => {
    fromOurPage(sender);
    const { tabId } = messages.evaluateTab.parse(data);
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-scripts/content.js'] });
    const state = await readTab(tabId);
    await sendMessage('stateChanged', state, tabId);
    return state;
  });
});
