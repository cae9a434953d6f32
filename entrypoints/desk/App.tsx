import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Desk, type Part, parts } from '../../components/desk/Desk.tsx';
import { InLanguage, useLanguage } from '../../components/language.tsx';
import { defaultSettings, type Settings } from '../../model/settings.ts';
import { onNotice } from '../../store/notices.ts';
import { readSettings } from '../../store/settings.ts';
import { DataPart } from './DataPart.tsx';
import { useRoute } from './route.ts';

function Parts() {
  const { text } = useLanguage();
  const route = useRoute();
  const part: Part = parts.find((one) => one === route.part) ?? 'data';

  // Another part is another page: its heading is where reading begins.
  useEffect(() => {
    document.title = `Touchstone: ${text.desk.parts[part]}`;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [part, text]);

  return (
    <Desk part={part} title={text.desk.parts[part]} lead={part === 'data' ? text.files.lead : undefined}>
      {part === 'data' && <DataPart />}
    </Desk>
  );
}

export function App() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => {
    const load = () => void readSettings().then(setSettings);
    load();
    return onNotice(load);
  }, []);
  return (
    <InLanguage tag={settings.language ?? browser.i18n.getUILanguage()}>
      <Parts />
    </InLanguage>
  );
}
