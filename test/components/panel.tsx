import { render } from '@testing-library/react';
import { useState } from 'react';
import { type Mock, vi } from 'vitest';
import { loadCountdown } from '../../components/LateCountdown.tsx';
import { loadSettings } from '../../components/LateSettings.tsx';
import { loadSources } from '../../components/LateSources.tsx';
import { loadTools } from '../../components/LateTools.tsx';
import { InLanguage } from '../../components/language.tsx';
import type { PanelActions, PanelView, Savings } from '../../components/panel-view.ts';
import { SidePanel } from '../../components/SidePanel.tsx';
import type { ChecklistItem } from '../../model/judgement.ts';
import type { CourseRecord } from '../../model/record.ts';
import { defaultSettings } from '../../model/terms.ts';
import { at } from './sample.ts';

// A test sees the panel once everything in it has come.
await Promise.all([loadTools(), loadCountdown(), loadSettings(), loadSources()]);

export type Heard = { [Name in keyof PanelActions]: Mock<PanelActions[Name]> };

/** Every callback of a panel, each remembering how it was called. */
export const listeners = (): Heard => ({
  onAnswer: vi.fn<PanelActions['onAnswer']>(),
  onUndo: vi.fn<PanelActions['onUndo']>(),
  onNote: vi.fn<PanelActions['onNote']>(),
  onSave: vi.fn<PanelActions['onSave']>(),
  onStatus: vi.fn<PanelActions['onStatus']>(),
  onCost: vi.fn<PanelActions['onCost']>(),
  onPeriod: vi.fn<PanelActions['onPeriod']>(),
  onRemind: vi.fn<PanelActions['onRemind']>().mockResolvedValue(true),
  onDownload: vi.fn<PanelActions['onDownload']>(),
  onCopy: vi.fn<PanelActions['onCopy']>().mockResolvedValue(true),
  onShowOnPage: vi.fn<PanelActions['onShowOnPage']>().mockResolvedValue('shown'),
  onSettings: vi.fn<PanelActions['onSettings']>(),
  onOpen: vi.fn<PanelActions['onOpen']>(),
  onRemove: vi.fn<PanelActions['onRemove']>(),
  onEvaluate: vi.fn<PanelActions['onEvaluate']>(),
  onShowChip: vi.fn<PanelActions['onShowChip']>(),
  onRetry: vi.fn<PanelActions['onRetry']>(),
});

/** A panel that shows what it is given and keeps nothing. */
export function showPanel(view: PanelView, { savings = {}, tag = 'en' }: { savings?: Savings; tag?: string } = {}) {
  const heard = listeners();
  const panel = (next: PanelView) => (
    <InLanguage tag={tag} now={new Date('2026-11-22T12:00:00Z')}>
      <SidePanel view={next} settings={defaultSettings} savings={savings} {...heard} />
    </InLanguage>
  );
  const { rerender } = render(panel(view));
  return { heard, showNext: (next: PanelView) => rerender(panel(next)) };
}

/** A panel whose answers are kept, as its wiring does; `keeps: false` stands for a write that never arrives. */
export function showKeptPanel(first: CourseRecord, keeps = true): Heard {
  const heard = listeners();
  function Kept() {
    const [record, setRecord] = useState(first);
    const keep = (item: ChecklistItem, draft: object) =>
      keeps &&
      setRecord((before) => ({
        ...before,
        kept: {
          ...before.kept,
          answers: {
            ...before.kept.answers,
            [item.id]: { state: 'open', ...draft, item: item.id, at, device: 'here' },
          },
        },
      }));
    heard.onAnswer.mockImplementation(keep);
    heard.onUndo.mockImplementation(keep);
    return <SidePanel view={{ state: 'read', record }} settings={defaultSettings} {...heard} />;
  }
  render(
    <InLanguage tag="en" now={new Date('2026-11-22T12:00:00Z')}>
      <Kept />
    </InLanguage>,
  );
  return heard;
}
