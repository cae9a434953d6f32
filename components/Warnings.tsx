import type { Warning } from '../model/judgement.ts';
import { Grounds } from './Grounds.tsx';
import { useLanguage } from './language.tsx';
import type { PanelActions } from './panel-view.ts';

/** Warnings of one weight: the grave stand above the verdict with their grounds in sight, the others below it. */
export function Warnings({
  warnings,
  grave,
  onShowOnPage,
}: { warnings: readonly Warning[]; grave: boolean } & Pick<PanelActions, 'onShowOnPage'>) {
  const { text } = useLanguage();
  return warnings
    .filter((warning) => warning.grave === grave)
    .map((warning) => (
      <div key={warning.id} className={grave ? 'warning grave' : 'warning'} role={grave ? 'alert' : 'note'}>
        <p>
          <strong>{grave ? text.graveWarning : text.warning}.</strong> {warning.text}
        </p>
        {grave && <Grounds grounds={warning.grounds} onShowOnPage={onShowOnPage} />}
        {!grave && warning.grounds.length > 0 && (
          <details className="rule">
            <summary>{text.warningGrounds}</summary>
            <Grounds grounds={warning.grounds} onShowOnPage={onShowOnPage} />
          </details>
        )}
      </div>
    ));
}
