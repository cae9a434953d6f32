import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './judgement.ts';
import type { CountedPosting } from './posting.ts';
import type { Answer, Cost, Period } from './record.ts';
import type { Settings } from './settings.ts';

/** The chip's words in the user's language: a page's script carries none of its own. */
export type ChipWords = {
  verdict: string;
  /** Beside the range: how many facts are still to confirm. */
  rest: string;
  /** Names of the two buttons, for screen readers. */
  open: string;
  hide: string;
  /** What opens the panel where the chip may not. */
  how: string;
};

/** Where the user put the chip: from which side, and how far from it and from the lower edge, in CSS px. */
export type ChipPlace = { side: 'left' | 'right'; across: number; up: number };

/** How the chip stands on a site; `hidden` where the user sent it away. */
export type ChipLook = { words: ChipWords; place?: ChipPlace; hidden?: boolean };

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
      chip?: ChipLook;
    }
  /** A cart or payment page, on which nothing is read: the credential last read in this tab. */
  | {
      state: 'checkout';
      address: string;
      title: string;
      low: number;
      high: number;
      verdict: Verdict;
      toConfirm: number;
      nextStep: string;
      chip?: ChipLook;
    }
  | { state: 'not-a-credential' }
  | { state: 'not-readable-yet' }
  | { state: 'error' };

/** Answers may be lost with their sender; a change is acknowledged only after it is on disk. */
export type Acknowledged = { saved: true } | { saved: false; message: string };

/** What counting a posting came to; `counted: false` says what to do. */
export type Counted = { counted: true; posting: CountedPosting } | { counted: false; message: string };

/** Every message: who sends it is said in the name of its group, and checked by its receiver. */
export type Messages = {
  // content script → background
  pageArrived(data: { previousTitle?: string }): PageState;
  /** Somebody is about to press the chip: what hears that is to be put on the page. */
  chipTouched(): void;
  openPanel(): boolean;
  /** A cart or payment page is in front; its text is never read. */
  checkoutArrived(): PageState;
  chipMoved(data: ChipPlace): void;
  /** The user sent the chip away from this site. */
  chipHidden(): Acknowledged;
  /** The ranges of those addresses that were read before; nothing is fetched. */
  rangesOf(data: { addresses: string[] }): { address: string; low: number; high: number; says: string }[];
  // content script, background → open panels, so that they follow a page that is still arriving
  stateShown(): void;
  // background, panel → content script
  pageState(): PageState;
  stateChanged(data: PageState): void;
  /** 'data-only': the words stand in the data behind the page, and nowhere in its text; 'hidden': in a part that is folded or not shown. */
  showOnPage(data: Evidence): 'shown' | 'hidden' | 'changed' | 'data-only';
  // panel, popup → background
  answerItem(data: { address: string; answer: Omit<Answer, 'at' | 'device'> }): Acknowledged;
  writeNote(data: { address: string; note: string }): Acknowledged;
  saveCredential(data: { address: string; saved: boolean }): Acknowledged;
  setStatus(data: { address: string; status?: string }): Acknowledged;
  writeCost(data: { address: string; cost: Cost }): Acknowledged;
  /** With `remind`, a reminder is set for the day before the last safe one. */
  writePeriod(data: { address: string; period: Period }): Acknowledged;
  /** Brings the chip back on a site from which it was sent away. */
  showChipOn(data: { site: string }): Acknowledged;
  changeSettings(data: Settings): Acknowledged;
  /** Counts the posting in a tab for the user's role; says what was found, or why nothing was. */
  countPosting(data: { tabId: number }): Counted;
  countText(data: { employer: string; title: string; text: string }): Counted;
  removePosting(data: { id: string }): Acknowledged;
  restorePosting(data: CountedPosting): Acknowledged;
  /** Brings in what a file of ours holds; `file` is the blob address under which the desk has it. */
  importFile(data: { file: string; withSettings: boolean }): Acknowledged;
  eraseEverything(): Acknowledged;
  /** The user has seen what was brought back after a loss. */
  restoredSeen(): Acknowledged;
  evaluateTab(data: { tabId: number }): PageState;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
