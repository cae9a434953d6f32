import { useEffect, useState } from 'react';
import { Desk } from '../../components/desk/Desk.tsx';
import { type Aim, Welcome, withAim } from '../../components/desk/Welcome.tsx';
import { useLanguage } from '../../components/language.tsx';
import type { Saving } from '../../components/panel-view.ts';
import type { Judgement } from '../../model/judgement.ts';
import { sendMessage } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { kept } from './kept.ts';
import { hashOf } from './route.ts';

/** The first run: what is chosen is kept on "Start"; skipping keeps nothing. */
export function WelcomePart({ settings }: { settings: Settings }) {
  const { text, tag } = useLanguage();
  const [chosen, setChosen] = useState<Aim>();
  const [sample, setSample] = useState<Judgement>();
  const [saving, setSaving] = useState<Saving>();
  const aim = chosen ?? settings;
  const { goal, field } = aim;

  useEffect(() => {
    let wanted = true;
    const today = new Date().toISOString().slice(0, 10);
    // The rules and all their tables are wanted on this screen only.
    void import('../../components/desk/sample-judgement.ts').then(({ judgeSample }) => {
      if (wanted) setSample(judgeSample({ title: text.welcome.sampleTitle, goal, field, tag, today }));
    });
    return () => {
      wanted = false;
    };
  }, [goal, field, tag, text]);

  async function start() {
    setSaving('saving');
    const reply = await kept(sendMessage('changeSettings', withAim(settings, aim)), text);
    setSaving(reply);
    if (reply === 'saved') location.hash = hashOf('shortlist');
  }

  return (
    <Desk part={undefined} title={text.welcome.title} lead={text.welcome.lead}>
      <Welcome
        aim={{ goal, field }}
        sample={sample}
        saving={saving}
        onAim={setChosen}
        onStart={() => void start()}
        skipTo={hashOf('shortlist')}
        bringTo={hashOf('data')}
      />
    </Desk>
  );
}
