import { useState } from 'react';
import { useLanguage } from './language.tsx';
import { late } from './late.ts';
import type { SettingsFormProps } from './SettingsForm.tsx';

const { come, useLate } = late(() => import('./SettingsForm.tsx'));
/** Loads the form, once. */
export const loadSettings = come;

/** Weights and goal, folded: the form comes when it is unfolded. */
export function LateSettings(props: SettingsFormProps) {
  const { text } = useLanguage();
  const [open, setOpen] = useState(false);
  const here = useLate(open);
  return (
    <details className="settings-fold" onToggle={() => setOpen(true)}>
      <summary className="link">{text.settings}</summary>
      {here && <here.SettingsForm {...props} />}
    </details>
  );
}
