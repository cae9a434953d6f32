import { useId, useState } from 'react';
import { languages } from '../../locales/languages.ts';
import type { Settings } from '../../model/settings.ts';
import { speak, useLanguage } from '../language.tsx';
import type { Saving } from '../panel-view.ts';
import { SavingWord } from '../SavingWord.tsx';
import { SettingsForm } from '../SettingsForm.tsx';

type Props = {
  settings: Settings;
  saving: Saving | undefined;
  onSettings: (settings: Settings) => void;
  /** Asks the browser for leave to read job sites, inside the user's own press; whether it was given. */
  onAllowJobSites: () => Promise<boolean>;
  /** Brings the chip back on a site from which it was sent away. */
  onShowChip: (site: string) => void;
};

/** Where the chip was sent away, each with the way back. */
function Sites({ settings: { hiddenOn = [] }, onShowChip }: Pick<Props, 'settings' | 'onShowChip'>) {
  const { text } = useLanguage();
  return (
    <section className="block" aria-labelledby="sites">
      <h2 id="sites">{text.chosen.sites}</h2>
      <p className="soft">{hiddenOn.length > 0 ? text.chosen.sitesWhy : text.chosen.sitesNone}</p>
      <ul className="sites">
        {hiddenOn.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              className="link"
              aria-label={text.chosen.showOn(site)}
              onClick={() => onShowChip(site)}
            >
              {text.chosen.show}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const spans = [30, 90, 365] as const;

/** How long pages that were merely visited are remembered. */
function Forgetting({ settings, onSettings }: Pick<Props, 'settings' | 'onSettings'>) {
  const { text, number } = useLanguage();
  const id = useId();
  const { forgetAfter, ...withoutEnd } = settings;
  return (
    <section className="block" aria-labelledby="forget">
      <h2 id="forget">{text.chosen.forget}</h2>
      <label htmlFor={id} className="soft">
        {text.chosen.forgetAfter}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={forgetAfter ?? 'never'}
        onChange={(event) => {
          const span = spans.find((one) => String(one) === event.target.value);
          onSettings(span ? { ...withoutEnd, forgetAfter: span } : withoutEnd);
        }}
      >
        {(['never', ...spans] as const).map((span) => (
          <option key={span} value={span}>
            {text.chosen.forgetDays[span]}
          </option>
        ))}
      </select>
      <p className="soft" id={`${id}-why`}>
        {forgetAfter ? text.chosen.forgetWhy(number(forgetAfter)) : text.chosen.forgetNever}
      </p>
    </section>
  );
}

function Counting({
  settings,
  onSettings,
  onAllowJobSites,
}: Pick<Props, 'settings' | 'onSettings' | 'onAllowJobSites'>) {
  const { text } = useLanguage();
  const [refused, setRefused] = useState(false);
  const on = settings.countPostings ?? false;
  const needsRole = !settings.role && !on;

  /** Nothing may be awaited before the browser is asked: the press would be gone. */
  function turn(wanted: boolean) {
    setRefused(false);
    if (!wanted) return onSettings({ ...settings, countPostings: false });
    void onAllowJobSites().then((given) => {
      if (given) onSettings({ ...settings, countPostings: true });
      else setRefused(true);
    });
  }

  return (
    <section className="block" aria-labelledby="counting">
      <h2 id="counting">{text.chosen.counting}</h2>
      <label className="check">
        <input type="checkbox" checked={on} disabled={needsRole} onChange={(event) => turn(event.target.checked)} />
        {text.chosen.count}
      </label>
      <p className="soft">{text.chosen.countWhy}</p>
      <p className={refused ? 'said failed' : 'said'} role="status">
        {refused ? text.chosen.countRefused : needsRole ? text.chosen.countNeedsRole : ''}
      </p>
    </section>
  );
}

/** All settings in one place: what is aimed for, postings, sites without the chip, what is forgotten when, and the language. */
export function Preferences({ settings, saving, onSettings, onAllowJobSites, onShowChip }: Props) {
  const { text } = useLanguage();
  const id = useId();
  const { language: _, ...asBrowser } = settings;
  return (
    <div className="preferences">
      <section className="block" aria-labelledby="judging">
        <h2 id="judging">{text.chosen.judging}</h2>
        <SettingsForm settings={settings} saving={saving} onSettings={onSettings} />
      </section>
      <Counting settings={settings} onSettings={onSettings} onAllowJobSites={onAllowJobSites} />
      <Sites settings={settings} onShowChip={onShowChip} />
      <Forgetting settings={settings} onSettings={onSettings} />
      <section className="block">
        <h2>
          <label htmlFor={id}>{text.chosen.language}</label>
        </h2>
        <select
          id={id}
          value={settings.language ?? ''}
          onChange={(event) =>
            onSettings(event.target.value ? { ...settings, language: event.target.value } : asBrowser)
          }
        >
          <option value="">{text.chosen.browserLanguage}</option>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {speak(tag).languageName(tag)}
            </option>
          ))}
        </select>
        <p className="soft">{text.chosen.languageWhy}</p>
        <SavingWord saving={saving} />
      </section>
    </div>
  );
}
