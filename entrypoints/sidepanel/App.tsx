import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { InLanguage, speak } from '../../components/language.tsx';
import type { AnswerDraft, PanelActions, PanelView, Saving, Savings, Shown } from '../../components/panel-view.ts';
import { SidePanel } from '../../components/SidePanel.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { isWebAddress } from '../../model/address.ts';
import type { Evidence } from '../../model/evidence.ts';
import { whyOf } from '../../model/failure.ts';
import type { ChecklistItem } from '../../model/judgement.ts';
import { type Acknowledged, sendMessage } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { defaultSettings } from '../../model/terms.ts';
import { firstEntries, readRecord, recentEntries, savedUnder } from '../../store/records.ts';
import type { Restored } from '../../store/restore.ts';
import { readRestored, readSettings } from '../../store/settings.ts';
import { onPageInFront, type PageInFront, pageInFront } from './page-in-front.ts';

const listed = 8;

async function viewOf(front: PageInFront | undefined): Promise<PanelView> {
  const state = front?.state;
  if (front && state === 'no-access') return { state: 'no-access', site: front.site };
  if (!state || state === 'no-access' || state.state === 'not-a-credential') {
    const [recent, shortlist] = await Promise.all([recentEntries(listed), firstEntries('saved', listed)]);
    return { state: 'not-a-credential', recent, shortlist };
  }
  if (state.state === 'error') return { state: 'error', why: 'page' };
  if (state.state !== 'read' && state.state !== 'checkout') return state;
  const record = await readRecord(state.address);
  if (!record) return { state: 'reading' };
  if (state.state === 'checkout') return { state: 'checkout', record };
  const { title, partOf } = record.page.reading.signals;
  const related = await savedUnder([title?.value ?? '', ...(partOf?.value ?? [])], state.address);
  return { state: record.page.reading.partly ? 'partly-read' : 'read', record, related };
}

/** Asks a page to light up the words that prove something; the script that finds them comes with the first question. */
async function showOnPage(tabId: number, evidence: Evidence): Promise<Shown> {
  try {
    return await sendMessage('showOnPage', evidence, tabId);
  } catch {
    // Nobody answers yet.
  }
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/finder.js'] });
    return await sendMessage('showOnPage', evidence, tabId);
  } catch {
    return 'unreachable';
  }
}

/** Hands the person a file by a link that is gone again a moment later. */
function download(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function App() {
  const [front, setFront] = useState<PageInFront>();
  const [view, setView] = useState<PanelView>({ state: 'reading' });
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [savings, setSavings] = useState<Savings>({});

  const [restored, setRestored] = useState<Restored>();

  const turn = useRef(0);

  const load = useCallback(async () => {
    const mine = ++turn.current;
    try {
      // What cannot be shown is said in the user's language, and what was brought back is said in any case.
      void readSettings().then(setSettings, () => {});
      void readRestored().then(setRestored, () => {});
      const now = await pageInFront();
      const next = await viewOf(now);
      // A slower look at a page that is no longer in front must not come after a newer one.
      if (mine !== turn.current) return;
      setFront(now);
      setView(next);
    } catch (error) {
      setView({ state: 'error', why: whyOf(error) });
    }
  }, []);

  useEffect(() => {
    void load();
    return onPageInFront(() => void load());
  }, [load]);

  const tag = settings.language ?? browser.i18n.getUILanguage();

  /** Sends a change to its keeper and shows only what the keeper said of it. */
  async function keep(what: keyof Savings, sent: Promise<Acknowledged>): Promise<void> {
    const set = (saving: Saving) => setSavings((before) => ({ ...before, [what]: saving }));
    set('saving');
    const reply = await sent.catch((): Acknowledged => ({ saved: false, message: speak(tag).text.failed.other }));
    set(reply.saved ? 'saved' : { notKept: reply.message });
  }

  const address = 'record' in view ? view.record.page.address : undefined;
  const answer = (item: ChecklistItem, draft: AnswerDraft) =>
    address &&
    void keep(`item:${item.id}`, sendMessage('answerItem', { address, answer: { ...draft, item: item.id } }));

  const actions: PanelActions = {
    onAnswer: answer,
    onUndo: answer,
    onNote: (note) => address && void keep('note', sendMessage('writeNote', { address, note })),
    onSave: (saved) => address && void keep('saved', sendMessage('saveCredential', { address, saved })),
    onStatus: (status) =>
      address && void keep('status', sendMessage('setStatus', { address, ...(status && { status }) })),
    onCost: (cost) => address && void keep('cost', sendMessage('writeCost', { address, cost })),
    onPeriod: (period) => address && void keep('period', sendMessage('writePeriod', { address, period })),
    onRemind: () => browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
    onDownload: download,
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    // On a payment page nothing is looked for: its words are not the credential's.
    onShowOnPage: async (evidence): Promise<Shown> =>
      front && view.state !== 'checkout' ? showOnPage(front.tabId, evidence) : 'unreachable',
    onSettings: (chosen) => void keep('settings', sendMessage('changeSettings', chosen)),
    onOpen: (url) => isWebAddress(url) && void browser.tabs.create({ url }),
    onRemove: (url) => void sendMessage('saveCredential', { address: url, saved: false }),
    onEvaluate: () =>
      front &&
      void sendMessage('evaluateTab', { tabId: front.tabId })
        .catch(() => {})
        .then(load),
    onShowChip: () => front && void sendMessage('showChipOn', { site: front.site }),
    onRetry: () => void load(),
  };

  return (
    <InLanguage tag={tag}>
      <StoreNotice restored={restored} onSeen={() => void sendMessage('restoredSeen', undefined)} />
      <SidePanel
        view={view}
        settings={settings}
        savings={savings}
        chipHiddenOn={front && settings.hiddenOn?.includes(front.site) ? front.site : undefined}
        {...actions}
      />
    </InLanguage>
  );
}
