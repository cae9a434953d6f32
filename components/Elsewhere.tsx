import type { ReactNode } from 'react';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { useLanguage } from './language.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { ShortlistRow } from './ShortlistRow.tsx';

function Moment({ title, busy = false, children }: { title: string; busy?: boolean; children?: ReactNode }) {
  return (
    <div className="moment" aria-busy={busy}>
      <div className="resting-stone" data-busy={busy} aria-hidden="true">
        <span className="groove" />
      </div>
      <div role="status">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}

function Entries({
  title,
  entries,
  onOpen,
}: { title: string; entries: readonly ShortlistEntry[] } & Pick<PanelActions, 'onOpen'>) {
  if (entries.length === 0) return null;
  return (
    <section className="elsewhere">
      <h2>{title}</h2>
      <ul className="rows">
        {entries.map((entry) => (
          <ShortlistRow key={entry.address} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

type Props = {
  view: Exclude<PanelView, { state: 'read' | 'partly-read' | 'checkout' }>;
} & Pick<PanelActions, 'onOpen' | 'onEvaluate' | 'onRetry'>;

/** Every state in which no credential is in front: what is going on, and what can be done. */
export function Elsewhere(props: Props) {
  return (
    <main className="panel">
      <InFront {...props} />
    </main>
  );
}

function InFront({ view, onOpen, onEvaluate, onRetry }: Props) {
  const { text } = useLanguage();
  switch (view.state) {
    case 'reading':
      return (
        <Moment title={text.reading} busy>
          <p className="soft">{text.readingWhy}</p>
        </Moment>
      );
    case 'not-readable-yet':
      return (
        <Moment title={text.notReadableYet} busy>
          <p className="soft">{text.notReadableYetWhy}</p>
        </Moment>
      );
    case 'error':
      return (
        <Moment title={text.errorTitle}>
          <p>{text.failed[view.why]}</p>
          <p className="soft">{text.stillHere}</p>
          <button type="button" className="button main" onClick={onRetry}>
            {text.tryAgain}
          </button>
        </Moment>
      );
    case 'no-access':
      return (
        <Moment title={view.site ? text.noAccess(view.site) : text.noAccessHere}>
          <p className="soft">{text.noAccessWhy}</p>
          <button type="button" className="button main" onClick={onEvaluate}>
            {text.evaluate}
          </button>
        </Moment>
      );
    case 'offline':
    case 'not-a-credential': {
      const saved = new Set(view.shortlist.map((entry) => entry.address));
      const offline = view.state === 'offline';
      return (
        <>
          <Moment title={offline ? text.offline : text.notACredential}>
            <p className="soft">{offline ? text.offlineWhy : text.notACredentialWhy}</p>
          </Moment>
          <Entries title={text.shortlist} entries={view.shortlist} onOpen={onOpen} />
          <Entries
            title={text.recent}
            entries={view.recent.filter((entry) => !saved.has(entry.address))}
            onOpen={onOpen}
          />
        </>
      );
    }
  }
}
