import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { InLanguage, speak } from '../../components/language.tsx';
import { Shortlist } from '../../components/Shortlist.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { isWebAddress } from '../../model/address.ts';
import { type Counted, sendMessage } from '../../model/messages.ts';
import { onNotice } from '../../store/notices.ts';
import type { Restored } from '../../store/restore.ts';
import { readRestored, readSettings } from '../../store/settings.ts';
import type { FirstLook } from './first-look.ts';
import { useList } from './use-list.ts';

/** The tab under the popup; opening the popup there lets Touchstone read it once, and no other. */
const tabInFront = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** Opens Touchstone's panel: Chrome's side panel, Firefox's sidebar. Both want the person's own press, so nothing is awaited before. */
function openPanel(windowId: number | undefined): void {
  // Only Firefox has a sidebar, and the shared types know Chrome's API alone.
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) void sidebarAction.open();
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
  window.close();
}

/** `seen` is what was read before there was anything to show it in, if it came in time; `missed`, whether anything was written since. */
export function App({ seen, missed }: { seen: FirstLook | undefined; missed: () => boolean }) {
  const { failed, ...list } = useList(seen?.list, missed);
  const [restored, setRestored] = useState<Restored>();
  const [windowId, setWindowId] = useState<number>();
  const [tag, setTag] = useState(seen?.tag ?? browser.i18n.getUILanguage());
  const [tabId, setTabId] = useState<number>();

  useEffect(() => {
    const load = () => void readRestored().then(setRestored, () => {}); // the list says what is wrong
    load();
    void readSettings().then(({ language }) => setTag(language ?? browser.i18n.getUILanguage()));
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
    void tabInFront().then(setTabId);
    return onNotice(load);
  }, []);

  /** Reads the page under the popup and shows it in the panel, which must be opened before anything is awaited. */
  function evaluate(tab: number): void {
    void sendMessage('evaluateTab', { tabId: tab }).catch(() => {});
    openPanel(windowId);
  }

  const count = (tab: number): Promise<Counted> =>
    sendMessage('countPosting', { tabId: tab }).catch(() => ({ counted: false, message: speak(tag).text.countFailed }));

  const save = (address: string, saved: boolean) => void sendMessage('saveCredential', { address, saved });
  return (
    <InLanguage tag={tag}>
      <StoreNotice restored={restored} failed={failed} onSeen={() => void sendMessage('restoredSeen', undefined)} />
      <Shortlist
        {...list}
        unreadable={failed !== undefined}
        onOpen={(url) => isWebAddress(url) && void browser.tabs.create({ url })}
        onRemove={(address) => save(address, false)}
        onRestore={(address) => save(address, true)}
        onOpenPanel={() => openPanel(windowId)}
        {...(tabId !== undefined && { onEvaluate: () => evaluate(tabId), onCount: () => count(tabId) })}
      />
    </InLanguage>
  );
}
