import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Preferences } from '../../components/desk/Preferences.tsx';
import { useLanguage } from '../../components/language.tsx';
import type { Saving } from '../../components/panel-view.ts';
import { jobSites } from '../../model/job-sites.ts';
import { sendMessage } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { kept } from './kept.ts';

/** Asks the browser for leave to read job sites; must be called before anything is awaited. */
export const allowJobSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: [...jobSites] }).catch(() => false);

/** Settings as they are stored, changed by message. */
export function SettingsPart({ settings }: { settings: Settings }) {
  const { text } = useLanguage();
  const [saving, setSaving] = useState<Saving>();

  async function change(chosen: Settings) {
    setSaving('saving');
    setSaving(await kept(sendMessage('changeSettings', chosen), text));
    // Leave that is no longer needed is given back.
    if (settings.countPostings && !chosen.countPostings)
      await browser.permissions.remove({ origins: [...jobSites] }).catch(() => {});
  }

  return (
    <Preferences
      settings={settings}
      saving={saving}
      onSettings={(chosen) => void change(chosen)}
      onAllowJobSites={allowJobSites}
      onShowChip={(site) => void kept(sendMessage('showChipOn', { site }), text).then(setSaving)}
    />
  );
}
