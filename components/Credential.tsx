import { useRef } from 'react';
import type { WhatIf } from '../model/judgement.ts';
import { platformName } from '../model/platform-name.ts';
import type { CourseRecord } from '../model/record.ts';
import type { ShortlistEntry } from '../model/shortlist.ts';
import { Buying } from './Buying.tsx';
import { Changes } from './Changes.tsx';
import { Checklist } from './Checklist.tsx';
import { Criteria } from './Criteria.tsx';
import { Facts } from './Facts.tsx';
import { LateCountdown } from './LateCountdown.tsx';
import { LateTools } from './LateTools.tsx';
import { useLanguage } from './language.tsx';
import { Notes } from './Notes.tsx';
import type { PanelActions, Savings } from './panel-view.ts';
import { SavingWord } from './SavingWord.tsx';
import { Settles } from './Settles.tsx';
import { Soon } from './Soon.tsx';
import { Stone } from './Stone.tsx';
import { Warnings } from './Warnings.tsx';

type Props = {
  record: CourseRecord;
  partly: boolean;
  related: readonly ShortlistEntry[];
  savings: Savings;
} & PanelActions;

function Head({
  record: { page, kept },
  related,
  savings,
  onSave,
  onOpen,
}: Pick<Props, 'record' | 'related' | 'savings' | 'onSave' | 'onOpen'>) {
  const { text, list } = useLanguage();
  const { signals } = page.reading;
  const saved = kept.saved?.value ?? false;
  return (
    <header className="head">
      <div className="row">
        <p className="tag">{`${text.form[page.judgement.form]}\u00a0· ${platformName(page.reading)}`}</p>
        <button
          type="button"
          className={saved ? 'button done' : 'button'}
          aria-pressed={saved}
          title={saved ? text.savedHint : text.saveHint}
          onClick={() => onSave(!saved)}
        >
          {saved ? text.saved : text.save}
        </button>
      </div>
      <h1 dir="auto">{signals.title?.value ?? text.untitled}</h1>
      <p className="soft">{signals.issuers ? text.issuedBy(list(signals.issuers.value)) : text.issuerNotStated}</p>
      <Buying reading={page.reading} related={related} onOpen={onOpen} />
      <SavingWord saving={savings.saved} />
    </header>
  );
}

/** One credential as read and judged: headline first, then what to do, why, what to confirm, and the user's own notes. */
export function Credential({ record, partly, related, savings, ...actions }: Props) {
  const { text } = useLanguage();
  const whole = useRef<HTMLElement>(null);
  const { page, kept } = record;
  const { judgement } = page;
  const { onShowOnPage } = actions;

  /** Unfolds, shows and focuses the checklist item that would settle an open fact: itself, else the first open one of its topic. */
  function goTo({ item, topic }: WhatIf) {
    const entries = [...(whole.current?.querySelectorAll<HTMLElement>('.entry') ?? [])];
    const onTopic = entries.filter(({ dataset }) => dataset.topic === topic);
    const entry =
      entries.find(({ dataset }) => dataset.item === item) ??
      onTopic.find(({ dataset }) => dataset.state === 'open') ??
      onTopic[0];
    const own = entry?.querySelector<HTMLDetailsElement>('details.brief');
    for (const folded of [own, entry?.closest('details')]) if (folded) folded.open = true;
    const question = entry?.querySelector('h4');
    question?.focus({ preventScroll: true });
    question?.scrollIntoView?.({ block: 'center' });
  }

  const countdown = (first: boolean) => (
    <LateCountdown
      first={first}
      record={record}
      saving={savings.period}
      onPeriod={actions.onPeriod}
      onRemind={actions.onRemind}
      onDownload={actions.onDownload}
    />
  );
  // Once the money is on its way, the days count before anything else.
  const enrolled = kept.status?.value === 'enrolled';

  return (
    <main className="panel" ref={whole}>
      <Head record={record} related={related} savings={savings} onSave={actions.onSave} onOpen={actions.onOpen} />
      {enrolled && countdown(true)}
      <Warnings warnings={judgement.warnings} grave onShowOnPage={onShowOnPage} />
      <Stone judgement={judgement} />
      {partly && (
        <div className="warning" role="note">
          <p>{text.partlyRead}</p>
        </div>
      )}
      <Warnings warnings={judgement.warnings} grave={false} onShowOnPage={onShowOnPage} />
      <section aria-labelledby="next-step">
        <h2 id="next-step">{text.nextStep}</h2>
        <p>{judgement.nextStep}</p>
      </section>
      <Settles whatIfs={judgement.whatIfs} onGoTo={goTo} />
      <Changes changes={page.changes} />
      <Criteria judgement={judgement} onShowOnPage={onShowOnPage} />
      <Checklist
        items={judgement.checklist}
        answers={kept.answers}
        changes={page.changes}
        savings={savings}
        onAnswer={actions.onAnswer}
        onUndo={actions.onUndo}
        onShowOnPage={onShowOnPage}
      />
      <section aria-labelledby="decide" className="tools">
        <h2 id="decide">{text.decide}</h2>
        <LateTools
          record={record}
          saving={savings.cost}
          countdown={!enrolled && countdown(false)}
          onCost={actions.onCost}
          onCopy={actions.onCopy}
          onShowOnPage={onShowOnPage}
        />
      </section>
      <Soon>
        <Facts reading={page.reading} />
        <Notes kept={kept} savings={savings} onNote={actions.onNote} onStatus={actions.onStatus} />
      </Soon>
      <p className="soft judged-by">
        {text.iceClass[judgement.iceClass]}. {text.judgedBy(judgement.rubricVersion)}{' '}
        <a href="/desk.html#judged" target="_blank" rel="noopener">
          {text.desk.parts.judged}
        </a>
      </p>
    </main>
  );
}
