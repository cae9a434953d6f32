import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './judgement.ts';
import type { CountedPosting } from './posting.ts';
import type { Answer } from './record.ts';
import type { Settings } from './settings.ts';

/** What the chip says of the page it stands on; `toConfirm` = checklist items without an answer. */
export type PageState =
  | { state: 'reading' }
  | {
      state: 'read';
      address: string;
      title: string;
      low: number;
      high: number;
      verdict: Verdict;
      toConfirm: number;
      nextStep: string;
    }
  | { state: 'not-a-credential' }
  | { state: 'not-readable-yet' }
  | { state: 'error'; message: string };

/** Answers may be lost with their sender; a change is acknowledged only after it is on disk. */
export type Acknowledged = { saved: true } | { saved: false; message: string };

/** What counting a posting came to; `counted: false` says what to do. */
export type Counted = { counted: true; posting: CountedPosting } | { counted: false; message: string };

/** Every message: who sends it is said in the name of its group, and checked by its receiver. */
export type Messages = {
  // content script → background
  pageArrived(data: { previousTitle?: string }): PageState;
  openPanel(): boolean;
  // content script → open panels, so that they follow a page that is still arriving; nobody need hear it
  stateShown(data: PageState): void;
  // background, panel → content script
  pageState(): PageState;
  stateChanged(data: PageState): void;
  showOnPage(data: Evidence): 'shown' | 'changed';
  // panel, popup → background
  answerItem(data: { address: string; answer: Omit<Answer, 'at' | 'device'> }): Acknowledged;
  writeNote(data: { address: string; note: string }): Acknowledged;
  saveCredential(data: { address: string; saved: boolean }): Acknowledged;
  setStatus(data: { address: string; status?: string }): Acknowledged;
  changeSettings(data: Settings): Acknowledged;
  /** Counts the posting in a tab for the user's role; says what was found, or why nothing was. */
  countPosting(data: { tabId: number }): Counted;
  countText(data: { employer: string; title: string; text: string }): Counted;
  removePosting(data: { id: string }): Acknowledged;
  restorePosting(data: CountedPosting): Acknowledged;
  /** The user has seen what was brought back after a loss. */
  restoredSeen(): Acknowledged;
  evaluateTab(data: { tabId: number }): PageState;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
