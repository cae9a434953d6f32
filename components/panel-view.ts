import type { Evidence } from '../model/evidence.ts';
import type { Why } from '../model/failure.ts';
import type { ChecklistItem } from '../model/judgement.ts';
import type { Answer, Cost, CourseRecord, Period } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import type { statuses } from '../model/terms.ts';

export type Status = (typeof statuses)[number];

/** What the side panel shows. Exactly one of these holds for the page in front. */
export type PanelView =
  | { state: 'reading' }
  | {
      state: 'read';
      record: CourseRecord;
      /** Saved credentials of the same title elsewhere, and programs that this one is stated to be part of. */
      related?: readonly ShortlistEntry[];
      /** The page itself could not come: there is no network. */
      offline?: true;
    }
  /** A limit was hit while reading: what was found stands, the rest is unknown. */
  | { state: 'partly-read'; record: CourseRecord; related?: readonly ShortlistEntry[] }
  /** A cart or payment page: the credential last read in this tab. */
  | { state: 'checkout'; record: CourseRecord }
  /** No network, and nothing was ever read of the page in front. */
  | { state: 'offline'; recent: readonly ShortlistEntry[]; shortlist: readonly ShortlistEntry[] }
  | { state: 'not-a-credential'; recent: readonly ShortlistEntry[]; shortlist: readonly ShortlistEntry[] }
  | { state: 'not-readable-yet' }
  | { state: 'error'; why: Why }
  | { state: 'no-access'; site: string };

/** What the user says about one item; time and device are added where it is kept. */
export type AnswerDraft = Pick<Answer, 'state' | 'value' | 'by' | 'note'>;

/** Where a write stands, as its keeper reported it. A view never assumes one. */
export type Saving = 'saving' | 'saved' | { notKept: string };

/** Where the user's last write of each thing stands: `note`, `saved`, `status`, `cost`, `period`, `settings`, or `item:` and an item's id. */
export type Savings = Readonly<
  Partial<Record<'note' | 'saved' | 'status' | 'cost' | 'period' | 'settings' | `item:${string}`, Saving>>
>;

/** What became of "Show on page": lit up, only in the data behind the page, its words no longer there, or no such page open. */
export type Shown = 'shown' | 'hidden' | 'data-only' | 'changed' | 'unreachable';

/** What a panel asks for. Nothing here is done by the view itself. */
export type PanelActions = {
  onAnswer(item: ChecklistItem, answer: AnswerDraft): void;
  /** `before` is what stood there before the answer that is taken back; write it like any answer. */
  onUndo(item: ChecklistItem, before: AnswerDraft): void;
  onNote(text: string): void;
  onSave(saved: boolean): void;
  onStatus(status: Status): void;
  onCost(cost: Cost): void;
  onPeriod(period: Period): void;
  /** Asks the browser to allow reminders, in the person's own press; whether it did. */
  onRemind(): Promise<boolean>;
  /** Hands the person a file of their own. */
  onDownload(name: string, content: string, type: string): void;
  /** Puts a text on the clipboard; whether it is there. */
  onCopy(text: string): Promise<boolean>;
  onShowOnPage(evidence: Evidence): Promise<Shown>;
  onSettings(settings: Settings): void;
  onOpen(address: string): void;
  onRemove(address: string): void;
  onEvaluate(): void;
  /** Brings the chip back on the site in front. */
  onShowChip(): void;
  onRetry(): void;
};

export type SidePanelProps = PanelActions & {
  view: PanelView;
  settings: Settings;
  savings?: Savings;
  /** The site in front, where the user sent the chip away from it. */
  chipHiddenOn?: string | undefined;
};
