import { useLanguage } from './language.tsx';
import type { Saving } from './panel-view.ts';

/** Whether the last write was kept, in the words of whoever keeps it; the live region stays mounted so that it is heard. */
export function SavingWord({ saving }: { saving: Saving | undefined }) {
  const { text } = useLanguage();
  const failed = typeof saving === 'object';
  return (
    <span className={failed ? 'saving failed' : 'saving'} role="status">
      {saving === 'saving' && text.saving}
      {saving === 'saved' && text.keptNow}
      {failed && text.notKept(saving.notKept)}
    </span>
  );
}
