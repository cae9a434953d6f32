import './tokens.css';
import './panel.css';
import { Checkout } from './Checkout.tsx';
import { Credential } from './Credential.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { LateSettings } from './LateSettings.tsx';
import { useLanguage } from './language.tsx';
import type { SidePanelProps } from './panel-view.ts';

const none = {};
const nobody: readonly never[] = [];

/** The side panel for the page in front. Shows what it is given and asks by callback; keeps nothing but what is being typed. */
export function SidePanel({ view, settings, savings = none, chipHiddenOn, ...actions }: SidePanelProps) {
  const { text, tag, ago } = useLanguage();
  const isRead = view.state === 'read' || view.state === 'partly-read';
  return (
    <div className="touchstone" lang={tag}>
      {view.state === 'read' && view.offline && (
        <p className="offline" role="status">
          {text.offlineRead(ago(view.record.page.reading.readAt))}
        </p>
      )}
      {isRead ? (
        // A new address is a new credential: nothing half-typed may carry over.
        <Credential
          key={view.record.page.address}
          record={view.record}
          partly={view.state === 'partly-read'}
          related={view.related ?? nobody}
          savings={savings}
          {...actions}
        />
      ) : view.state === 'checkout' ? (
        <Checkout key={view.record.page.address} record={view.record} savings={savings} {...actions} />
      ) : (
        <Elsewhere view={view} {...actions} />
      )}
      <footer className="panel-foot">
        {chipHiddenOn && (
          <p className="chip-hidden">
            {text.chipHiddenOn(chipHiddenOn)}{' '}
            <button type="button" className="link" onClick={actions.onShowChip}>
              {text.showChip}
            </button>
          </p>
        )}
        <span>{text.onDevice}</span>
        <a href="/desk.html" target="_blank" title={text.desk.openHint} rel="noopener">
          {text.desk.open}
        </a>
        <LateSettings settings={settings} saving={savings.settings} onSettings={actions.onSettings} />
      </footer>
    </div>
  );
}
