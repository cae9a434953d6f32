import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Boundary } from '../../components/Boundary.tsx';
import { InLanguage, speak } from '../../components/language.tsx';
import type { AnswerDraft, PanelActions, Saving, Savings, Shown } from '../../components/panel-view.ts';
import { SidePanel } from '../../components/SidePanel.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { isWebAddress } from '../../model/address.ts';
import type { Evidence } from '../../model/evidence.ts';
import { whyOf } from '../../model/failure.ts';
import type { ChecklistItem } from '../../model/judgement.ts';
import { type Acknowledged, sendMessage } from '../../model/messages.ts';
import { defaultSettings } from '../../model/terms.ts';
import { type Looks, languageOf, look, type OwnLook, type PageLook } from './look.ts';
import { onPageInFront } from './page-in-front.ts';

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

const nothingYet: { page: PageLook; own: OwnLook } = {
  page: { front: undefined, view: { state: 'reading' } },
  own: { settings: defaultSettings, restored: undefined },
};

type Props = {
  /** Begun before there was anything to show it in. */
  first: Looks;
  /** What of it came in time. */
  seen: { page?: PageLook | undefined; own?: OwnLook | undefined };
  /** Whether anything changed since it was begun; nobody listens for it any longer. */
  missed: () => boolean;
};

export function App({ first, seen, missed }: Props) {
  const [{ front, view }, setPage] = useState(seen.page ?? nothingYet.page);
  const [{ settings, restored }, setOwn] = useState(seen.own ?? nothingYet.own);
  const [savings, setSavings] = useState<Savings>({});
  const turn = useRef(0);

  const show = useCallback(({ page, own }: Partial<Looks>) => {
    const mine = ++turn.current;
    void own?.then(setOwn);
    // A slower look at a page that is no longer in front must not come after a newer one.
    return page?.then((next) => mine === turn.current && setPage(next));
  }, []);
  const load = useCallback(() => show(look()), [show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: there is one first look
  useEffect(() => {
    void show({ ...(!seen.page && { page: first.page }), ...(!seen.own && { own: first.own }) });
    const any = missed();
    const stop = onPageInFront(() => void load());
    if (any) void load();
    return stop;
  }, [show, load]);

  const tag = languageOf(settings);

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

  const chipHiddenOn = front && settings.hiddenOn?.includes(front.site) ? front.site : undefined;
  const shown = { settings, savings, chipHiddenOn, ...actions };
  return (
    <InLanguage tag={tag}>
      <StoreNotice restored={restored} onSeen={() => void sendMessage('restoredSeen', undefined)} />
      <Boundary instead={(error) => <SidePanel {...shown} view={{ state: 'error', why: whyOf(error) }} />}>
        <SidePanel {...shown} view={view} />
      </Boundary>
    </InLanguage>
  );
}
