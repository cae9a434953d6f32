import { lazy, Suspense, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mostCompared } from '../../components/desk/Choose.tsx';
import { Desk, type Part, parts } from '../../components/desk/Desk.tsx';
import { InLanguage, useLanguage } from '../../components/language.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { type Why, whyOf } from '../../model/failure.ts';
import { sendMessage } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { defaultSettings } from '../../model/terms.ts';
import { onNotice } from '../../store/notices.ts';
import type { Restored } from '../../store/restore.ts';
import { readRestored, readSettings } from '../../store/settings.ts';
import { DataPart } from './DataPart.tsx';
import type { FirstLook } from './first-look.ts';
import { RolesPart } from './RolesPart.tsx';
import { useRoute } from './route.ts';
import { SettingsPart } from './SettingsPart.tsx';
import { ComparePart, RecordPart, ShortlistPart } from './ShortlistPart.tsx';
import { WelcomePart } from './WelcomePart.tsx';

// Few visits open it, and it carries the most: all of the rubric's texts.
const Judged = lazy(async () => ({ default: (await import('../../components/desk/Judged.tsx')).Judged }));

type Seen = {
  /** What was read before there was anything to show it in, if it came in time; for the part that is shown at first. */
  seen: FirstLook | undefined;
  /** Whether anything was written since. */
  missed: () => boolean;
};

/** The part in the address bar; only its heading where nothing can be read. `known` are the settings once they were read. */
function Parts({ known, unreadable, seen, missed }: Seen & { known: Settings | undefined; unreadable: boolean }) {
  const settings = known ?? defaultSettings;
  const { text } = useLanguage();
  const route = useRoute();
  const [chosen, setChosen] = useState<string[]>([]);
  const part: Part = parts.find((one) => one === route.part) ?? 'shortlist';
  const leads: Partial<Record<Part, string>> = {
    shortlist: text.choose.lead,
    compare: text.compare.lead,
    data: text.files.lead,
    roles: text.roles.lead,
    judged: text.judged.lead,
    settings: text.chosen.lead,
  };
  const [credential] = route.credentials;
  const alone = route.part === 'record' && credential !== undefined;
  const first = route.part === 'welcome';

  // Another part is another page: its heading is where reading begins.
  useEffect(() => {
    document.title = `Touchstone: ${first ? text.welcome.title : alone ? text.record.title : text.desk.parts[part]}`;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [part, first, alone, text]);

  if (unreadable)
    return (
      <Desk part={part} title={text.desk.parts[part]}>
        {null}
      </Desk>
    );
  if (first) return <WelcomePart settings={settings} />;
  if (alone) return <RecordPart key={credential} address={credential} />;
  return (
    <Desk part={part} title={text.desk.parts[part]} lead={leads[part]}>
      {part === 'shortlist' && <ShortlistPart chosen={chosen} onChosen={setChosen} />}
      {part === 'compare' && (
        <ComparePart credentials={(route.credentials.length > 0 ? route.credentials : chosen).slice(0, mostCompared)} />
      )}
      {part === 'roles' && <RolesPart ownRole={known?.role} seen={seen?.outlines} missed={missed} />}
      <Suspense>{part === 'judged' && <Judged />}</Suspense>
      {part === 'data' && <DataPart />}
      {part === 'settings' && <SettingsPart settings={settings} />}
    </Desk>
  );
}

export function App({ seen, missed }: Seen) {
  const [first, setFirst] = useState(seen);
  const [settings, setSettings] = useState(seen?.settings);
  const [restored, setRestored] = useState<Restored | undefined>(seen?.restored);
  const [failed, setFailed] = useState<Why>();
  useEffect(() => {
    const load = () =>
      void Promise.all([readSettings(), readRestored()]).then(
        ([now, brought]) => {
          setSettings(now);
          setRestored(brought);
          setFailed(undefined);
        },
        // Empty parts would be a lie.
        (error: unknown) => setFailed(whyOf(error)),
      );
    load();
    setFirst(undefined); // a part that is opened later reads for itself
    return onNotice(load);
  }, []);
  return (
    <InLanguage tag={settings?.language ?? browser.i18n.getUILanguage()}>
      <StoreNotice restored={restored} failed={failed} onSeen={() => void sendMessage('restoredSeen', undefined)} />
      <Parts known={settings} unreadable={failed !== undefined} seen={first} missed={missed} />
    </InLanguage>
  );
}
